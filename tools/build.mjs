/**
 * Builds what is missing or stale: the server from `src` to `dist`, the pages from `web` to `dist/web`, and what the
 * files in `seeds` hold to `dist/parsed`.
 * `node tools/build.mjs --force` builds all.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compressFiles } from './compress.mjs';
import { installIfStale } from './install.mjs';
import { isNodeRecentEnough } from './node-version.mjs';
import { parseSeeds } from './parse-seeds.mjs';
import { inProject, installed, PROJECT_DIR, run } from './project.mjs';

const TARGETS = [
  {
    name: 'server',
    inputs: ['src', 'tsconfig.json', 'package-lock.json'],
    outputs: ['dist/main.js'],
    build: buildServer,
  },
  {
    name: 'pages',
    inputs: ['web', 'src/plans', 'tools/compress.mjs', 'package-lock.json'],
    outputs: ['dist/web/graphiql/index.html', 'dist/web/pages/manifest.json', 'dist/web/page-writer/page-writer.cjs'],
    build: buildPages,
  },
  {
    name: 'seeds',
    inputs: ['seeds', 'src/files', 'tools/parse-seeds.mjs', 'package-lock.json'],
    outputs: ['dist/parsed/plain.json'],
    build: parseSeeds,
  },
];

/** True once everything is built from the sources as they are; does nothing if it is already. */
export async function buildIfStale({ force = false } = {}) {
  const built = await Promise.all(TARGETS.map((target) => buildTarget(target, force)));
  return built.every((isBuilt) => isBuilt);
}

async function buildTarget(target, force) {
  const digest = digestOf(target.inputs);
  const stamp = inProject('dist', `.${target.name}-digest`);
  const isBuilt = target.outputs.every((output) => existsSync(inProject(output)));
  if (!force && isBuilt && textOf(stamp) === digest) return true;
  const began = performance.now();
  console.log(`Building the ${target.name} ...`);
  if (!(await target.build())) {
    console.error(`The ${target.name} could not be built: see above.`);
    return false;
  }
  writeFileSync(stamp, digest);
  console.log(`Built the ${target.name} in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  return true;
}

/** Compiled apart and moved in whole, so that a failed build leaves the last good one, and no file of a deleted source stays. */
async function buildServer() {
  const fresh = inProject('.cache', `build-${process.pid}`);
  const status = await run(process.execPath, [
    installed('typescript/bin/tsc'),
    '--noEmitOnError',
    '--removeComments',
    '--outDir',
    fresh,
  ]);
  if (status === 0) {
    mkdirSync(inProject('dist'), { recursive: true });
    for (const old of readdirSync(inProject('dist'))) {
      if (old !== 'web' && old !== 'parsed' && !old.startsWith('.'))
        rmSync(inProject('dist', old), { recursive: true });
    }
    for (const made of readdirSync(fresh)) renameSync(join(fresh, made), inProject('dist', made));
  }
  rmSync(fresh, { recursive: true, force: true });
  return status === 0;
}

/** The playground, the pages for people, and what the server writes these pages with. */
const PAGE_BUILDS = [
  ['--config', 'web/vite.config.mjs'],
  ['--config', 'web/pages/vite.config.mjs'],
  ['--config', 'web/pages/vite.config.mjs', '--ssr'],
];

async function buildPages() {
  for (const which of PAGE_BUILDS) {
    const args = [installed('vite/bin/vite.js'), 'build', ...which, '--logLevel', 'error'];
    if ((await run(process.execPath, args)) !== 0) return false;
  }
  await compressFiles(inProject('dist', 'web'));
  return true;
}

/** One digest of the names and contents of all files under the given paths. */
function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(inProject(path))).sort()) {
    const content = readFileSync(file);
    hash.update(`${relative(PROJECT_DIR, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((entry) => filesUnder(join(path, entry)));
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const force = process.argv.includes('--force');
  const ok = isNodeRecentEnough() && (await installIfStale()) && (await buildIfStale({ force }));
  process.exitCode = ok ? 0 : 1;
}
