import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version that package.json states, whether run from src or dist. */
export function version(): string {
  const file = join(__dirname, '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
