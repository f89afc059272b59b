/** What the project depends on: named, locked, freely licensed, and without scripts of its own at install. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTree } from './architecture-rules';

const textOf = (path: string) => readFileSync(resolve(__dirname, '..', path), 'utf8');

interface Locked {
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;
const locked = Object.entries(
  (JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> }).packages,
).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences of what runs. */
const LICENCES = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  '(MIT AND BSD-3-Clause)',
];

/** Packages with an install script, which `.npmrc` keeps from running: we need none of them. */
const WITH_SCRIPTS = ['@apollo/protobufjs', '@parcel/watcher', '@swc/core'];

/** Binaries of the embedded engine for other systems, whose digests npm did not note. */
const WITHOUT_DIGEST = /^@grafeo-db\/js-(darwin|win32|linux-arm64)/;

test('every package is on the page, and the page has no other', () => {
  const named = [...textOf('docs/dependencies.md').matchAll(/^\| (`.+`) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  const asked = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  expect([...named].sort()).toEqual([...asked].sort());
});

test('what runs needs no package but those of run time, and each of them', () => {
  const imported = /(?:\bfrom |\bimport |\b(?:import|require)\()'((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[\w./-]+)?'/g;
  const texts = [...readTree(resolve(__dirname, '..'), 'src', /\.ts$/).values()];
  const names = new Set(texts.flatMap((text) => [...text.matchAll(imported)].map(([, name]) => name)));
  // web/pages is built into dist, so what it imports isn't needed any more.
  expect([...names].filter((name) => !name!.startsWith('.') && !name!.startsWith('node')).sort()).toEqual(
    Object.keys(manifest.dependencies).sort(),
  );
});

test('versions are exact', () => {
  for (const version of [...Object.values(manifest.dependencies), ...Object.values(manifest.devDependencies)]) {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  }
});

test('what is locked has a digest', () => {
  const without = locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => nameOf(path));
  expect(without.filter((name) => !WITHOUT_DIGEST.test(name))).toEqual([]);
});

test('what runs is freely licensed', () => {
  const others = locked.filter(([, { dev, license }]) => dev !== true && !LICENCES.includes(license ?? 'none'));
  expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
});

test('no package runs a script when it is installed', () => {
  expect(textOf('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => nameOf(path));
  expect([...new Set(scripts)].sort()).toEqual(WITH_SCRIPTS);
});
