/** Finds out which YAML files in seeds/ are plain, so that a program that starts reads them quickly. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { inProject } from './project.mjs';

/** Writes the digests of the texts in which the quick reader finds what all of YAML finds to dist/parsed. */
export async function parseSeeds() {
  const folder = inProject('dist', 'parsed');
  rmSync(folder, { recursive: true, force: true });
  const require = createRequire(import.meta.url);
  require('./typescript-hook.cjs');
  const { digestOfText } = require(inProject('src', 'files', 'plain-texts.ts'));
  const { quickYaml } = require(inProject('src', 'files', 'quick-yaml.ts'));
  const { parseYaml } = require(inProject('src', 'files', 'yaml-file.ts'));
  const plain = readdirSync(inProject('seeds'), { recursive: true })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(inProject('seeds', file), 'utf8'))
    .filter((text) => {
      const whole = parseYaml(text);
      const quick = quickYaml(text);
      return whole.kind === 'data' && quick !== null && isDeepStrictEqual(quick.data, whole.data);
    })
    .map(digestOfText);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plain.json'), JSON.stringify(plain.sort()));
  return true;
}
