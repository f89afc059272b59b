import { ESCO_MODEL } from './model';

/** The other labels of a concept, one per line in its cells: each once, in order, without the preferred one. */
export function labelsOf(preferred: string, ...cells: readonly string[]): readonly string[] {
  const labels = new Map<string, string>();
  for (const line of cells.flatMap((cell) => cell.split('\n'))) {
    const label = line.trim();
    const key = label.toLowerCase();
    if (key !== '' && key !== preferred.toLowerCase() && !labels.has(key)) labels.set(key, label);
  }
  return [...labels.values()].slice(0, ESCO_MODEL.alternatesKept);
}
