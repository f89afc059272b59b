import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The seeds that come with the program. */
export const SEEDS = join(__dirname, '..', '..', '..', 'seeds');

/** Every seed file, from the folder of the seeds. */
export function seedPaths(): readonly string[] {
  const names = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.yaml')).sort();
}
