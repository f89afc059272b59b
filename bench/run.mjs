/**
 * Runs the benchmarks: `npm run bench`, or `npm run bench -- routes` for those whose file name begins so. One part of them,
 * `speed`, is the suites of test/speed, which hold ratios of times and so can fail.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
require('../tools/typescript-hook.cjs');

const wanted = process.argv.slice(2);
const files = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)));
const withSpeed = wanted.length === 0 || wanted.includes('speed');
if (files.length === 0 && !withSpeed) {
  console.error(`No benchmark begins with ${wanted.join(' or ')}.`);
  process.exitCode = 1;
}
for (const file of files) {
  console.log(`\n${file}`);
  await require(join(here, file)).run();
}
if (withSpeed) {
  const script = join(here, '..', 'tools', 'test.mjs');
  const { status } = spawnSync(process.execPath, [script, '--speed'], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
