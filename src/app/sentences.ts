/** Parts of plain sentences. */
import type { CareerGraph } from '../graph';

/** The title of a role. */
export function titleOf(graph: CareerGraph, role: number): string {
  return graph.roles[role]?.title ?? '';
}

/** "7 %"; never 0 % for what is more than nothing. */
export function percent(share: number): string {
  return share > 0 && share < 0.005 ? 'Under 1 %' : `${Math.round(share * 100)} %`;
}

/** "1 hour", "2 hours", "1,016 hours", "3 competencies". */
export function count(n: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${n.toLocaleString('en-US')} ${n === 1 ? noun : plural}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
