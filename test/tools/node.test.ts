/** What runs before anything else: the check of Node, of installed packages, and the hook that compiles TypeScript. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { evaluate, TOOLS } from './evaluate';

describe('the Node version', () => {
  test.each([
    ['18.20.8', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.1.0', true],
    ['24.21.0', true],
  ])('%s is recent enough: %s', (version, enough) => {
    expect(evaluate(TOOLS, 'node-version.mjs', `tool.isNodeRecentEnough('${version}')`)).toBe(enough);
  });

  test('is told with the remedy where it is too old', () => {
    const script = `import { isNodeRecentEnough } from ${JSON.stringify(pathToFileURL(join(TOOLS, 'node-version.mjs')).href)};
      isNodeRecentEnough('18.20.8');`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(stderr).toMatch(/needs Node 20\.19 or later, and this is Node 18\.20\.8.*nodejs\.org/);
  });
});

describe('the hook for TypeScript', () => {
  let project: string;
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'career-atlas-tools-'));
    cpSync(join(TOOLS, 'typescript-hook.cjs'), join(project, 'tools', 'typescript-hook.cjs'));
    symlinkSync(join(TOOLS, '..', 'node_modules'), join(project, 'node_modules'));
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  test('keeps what it compiled until the file changes, and compiles again what was kept badly', () => {
    const hook = join(project, 'tools', 'typescript-hook.cjs');
    const [file, keptFile] = [join(project, 'a.ts'), join(project, '.cache', 'typescript', 'a.ts.js')];
    const printed = () => execFileSync(process.execPath, ['--require', hook, file], { encoding: 'utf8' });
    writeFileSync(file, '#!/usr/bin/env node\nprocess.stdout.write("one" as string);');
    expect(printed()).toBe('one');
    const kept = readFileSync(keptFile, 'utf8');
    writeFileSync(keptFile, kept.replace('one', 'kept'));
    expect(printed()).toBe('kept');
    writeFileSync(keptFile, kept.slice(0, kept.length / 2));
    expect(printed()).toBe('one');
    writeFileSync(file, 'process.stdout.write("two" as string);');
    expect(printed()).toBe('two');
  });
});

describe('the check of installed packages', () => {
  let project: string;
  const write = (path: string, packages: object) => writeFileSync(join(project, path), JSON.stringify({ packages }));
  const firstMissing = () => evaluate(join(project, 'tools'), 'install.mjs', 'tool.firstMissingPackage()');

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'career-atlas-tools-'));
    cpSync(TOOLS, join(project, 'tools'), { recursive: true });
    mkdirSync(join(project, 'node_modules'));
    write('package-lock.json', {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/@b/c': { version: '2.0.0' },
      'node_modules/other-platform': { version: '3.0.0', optional: true },
    });
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  test('asks for an installation where there is none', () => {
    expect(firstMissing()).toBe('a');
  });

  test('is content with all packages of this platform', () => {
    const all = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/@b/c': { version: '2.0.0' } };
    write('node_modules/.package-lock.json', all);
    expect(firstMissing()).toBeNull();
  });

  test('asks for an installation where a version differs', () => {
    const old = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/@b/c': { version: '1.9.0' } };
    write('node_modules/.package-lock.json', old);
    expect(firstMissing()).toBe('@b/c');
  });
});
