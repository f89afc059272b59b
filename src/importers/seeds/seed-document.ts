import { parseYaml } from '../../files';
import type { Mistakes } from './mistakes';
import type { SeedDocument } from './seed-place';

/** The document, or null (and mistakes noted) if the text is not YAML. */
export function parseSeedDocument(file: string, text: string, mistakes: Mistakes): SeedDocument | null {
  const parsed = parseYaml(text);
  if (parsed.kind === 'data') return { file, data: parsed.data, lineAt: parsed.lineAt };
  for (const { line, message } of parsed.problems) mistakes.addAt(file, line, null, message);
  return null;
}
