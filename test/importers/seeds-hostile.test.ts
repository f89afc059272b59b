/** Seed files that would take all memory, never end or end in a stack trace end in a message. */
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { SourceFileError } from '../../src/domain';
import { readSeeds } from '../../src/importers';
import { readFiles } from './seed-files';
import { withFiles } from './written-files';

const BOMB = Array.from(
  { length: 9 },
  (_, at) =>
    `k${at}: &a${at} [${Array(9)
      .fill(at === 0 ? 'x' : `*a${at - 1}`)
      .join(', ')}]`,
);

test.each([
  [
    'aliases that stand for a billion items',
    BOMB.join('\n'),
    'a.yaml:2: the alias *a0 is not read. Write out what it stands for',
  ],
  ['an alias of itself', 'roles: &r\n  - *r\n', 'a.yaml:2: the alias *r is not read'],
  ['a hundred thousand brackets', '['.repeat(100_000), 'a.yaml:1: nested too deeply. Write fewer levels'],
  ['no YAML', 'a: [', 'a.yaml:1: not valid YAML'],
  ['a control character', 'asOf: "2026\u0000"', 'a.yaml:1: holds the control character U+0000'],
  ['a megabyte and a half', `# ${'x'.repeat(1_500_000)}`, 'a.yaml: has 1.5 MB, and at most 1 MB are read'],
  ['a workbook', 'PK\u0003\u0004', 'a.yaml: is a zip archive or an Excel workbook'],
])('%s is refused with file and line', async (_, text, message) => {
  const reading = readFiles({ 'a.yaml': text });
  await expect(reading).rejects.toThrow(SourceFileError);
  await expect(reading).rejects.toThrow(message);
});

test('a folder called like a file is named', async () => {
  await withFiles({ 'a.yaml/b.txt': '' }, (folder) =>
    expect(readSeeds(folder)).rejects.toThrow('a.yaml: is a folder, not a file'),
  );
});

test('a file among the origins is named with its folder', async () => {
  await withFiles({ 'a.yaml': 'asOf: "2026-11"\n', 'origins/b.yaml/c.txt': '' }, (folder) =>
    expect(readSeeds(folder)).rejects.toThrow(`${join('origins', 'b.yaml')}: is a folder, not a file`),
  );
});

test('a folder that is not there is named, and so is a file in its place', async () => {
  await withFiles({ 'a.yaml': '' }, async (folder) => {
    await expect(readSeeds(join(folder, 'none'))).rejects.toThrow(
      'none: there is no such folder (ENOENT). Give the folder',
    );
    await expect(readSeeds(join(folder, 'a.yaml'))).rejects.toThrow('a.yaml: is a file, not a folder. Give the folder');
  });
});

test('many files of a possible size are refused when they grow too many', async () => {
  const files = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${at}.yaml`, `# ${'x'.repeat(900_000)}`]));
  await withFiles(files, (folder) => expect(readSeeds(folder)).rejects.toThrow('6.yaml: the seed files together'));
});

const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix('a pipe and an endless device are refused at once', async () => {
  await withFiles({}, async (folder) => {
    execFileSync('mkfifo', [join(folder, 'a.yaml')]);
    await expect(readSeeds(folder)).rejects.toThrow('a.yaml: is a pipe, not a file');
  });
  await withFiles({}, async (folder) => {
    symlinkSync('/dev/zero', join(folder, 'a.yaml'));
    await expect(readSeeds(folder)).rejects.toThrow('a.yaml: is a device, not a file');
  });
});
