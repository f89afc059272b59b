/** Keeps what the YAML files in seeds/ hold as packed JSON, so that a program that starts need not parse them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { inProject } from './project.mjs';

/** Writes one file a text to dist/parsed, named by the text's digest. A text with mistakes, or of which JSON can't hold all, gets none. */
export async function parseSeeds() {
  const folder = inProject('dist', 'parsed');
  rmSync(folder, { recursive: true, force: true });
  const require = createRequire(import.meta.url);
  require('./typescript-hook.cjs');
  const { packed, parsedFile } = require(inProject('src', 'files', 'parsed-yaml.ts'));
  const { parseYaml } = require(inProject('src', 'files', 'yaml-file.ts'));
  const texts = readdirSync(inProject('seeds'), { recursive: true })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(inProject('seeds', file), 'utf8'));
  mkdirSync(folder, { recursive: true });
  for (const text of texts) {
    const { kind, data } = parseYaml(text);
    if (kind !== 'data') continue;
    const json = JSON.stringify(data);
    if (isDeepStrictEqual(JSON.parse(json), data)) writeFileSync(join(folder, parsedFile(text)), packed(json));
  }
  return true;
}
