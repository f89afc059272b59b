import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceFileError } from '../../src/domain';
import { lineBlocks, openSourceFile, readSourceText, SOURCE_LIMITS } from '../../src/files';
import { withFiles } from '../importers/written-files';

/** The lines of a file, with the number that its block gives to each. */
async function linesOf(path: string, limits = SOURCE_LIMITS): Promise<readonly (readonly [number, string])[]> {
  const lines: (readonly [number, string])[] = [];
  for await (const { bytes, firstLine } of lineBlocks(path, limits)) {
    const texts = bytes.toString('utf8').replace(/\n$/, '').split('\n');
    for (const [at, text] of texts.entries()) lines.push([firstLine + at, text]);
  }
  return lines;
}

const read = async (path: string): Promise<unknown> => (await linesOf(path)).length;

describe('lines', () => {
  test('come in order with their numbers, however the blocks fall', async () => {
    const texts = Array.from({ length: 40_000 }, (_, at) => `line ${at + 1} é ${'x'.repeat(at % 97)}`);
    await withFiles({ 'a.txt': texts.join('\n') }, async (folder) => {
      expect(await linesOf(join(folder, 'a.txt'))).toEqual(texts.map((text, at) => [at + 1, text]));
    });
  });

  test.each([
    ['an empty file', '', 0],
    ['a file of one line without an end', 'a', 1],
    ['a file that begins with a byte order mark', '\uFEFFa\nb\n', 2],
  ])('%s is read', async (_, text, count) => {
    await withFiles({ 'a.txt': text }, async (folder) => {
      const lines = await linesOf(join(folder, 'a.txt'));
      expect(lines).toHaveLength(count);
      expect(lines.every(([, each]) => !each.startsWith('\uFEFF'))).toBe(true);
    });
  });

  test.each([
    ['bytes that are not UTF-8', Buffer.from('a\nb\nCaf\xe9\n', 'latin1'), 'a.txt:3: not UTF-8'],
    ['a NUL byte', 'a\nb\0c\n', 'a.txt:2: holds the control character U+0000. It is damaged: fetch it again.'],
    ['an escape character', 'a\n\u001b[2J\n', 'a.txt:2: holds the control character U+001B'],
    ['a line of two megabytes', `a\n${'x'.repeat(2e6)}\n`, 'a.txt:2: the line is longer than 1 MB: this is no table.'],
  ])('%s are named with their line', async (_, text, message) => {
    await withFiles({ 'a.txt': text }, (folder) => expect(read(join(folder, 'a.txt'))).rejects.toThrow(message));
  });
});

describe('what is no text file', () => {
  test.each([
    [
      'PK\u0003\u0004rest',
      'is a zip archive or an Excel workbook. Unpack the archive, or save the sheet as CSV in UTF-8.',
    ],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'is an old Excel workbook. Save the sheet as CSV in UTF-8.'],
    [Buffer.from([0x1f, 0x8b, 8, 0]), 'is compressed with gzip. Unpack it and give what is in it.'],
    ['%PDF-1.7', 'is a PDF.'],
    [Buffer.from('\uFEFFa,b\n', 'utf16le'), 'is text in UTF-16. Save it as UTF-8 text.'],
    ['<!DOCTYPE html><html><head><title>Access Denied</title>', 'is a web page: the publisher answered with a page'],
  ])('is told by its first bytes: %j', async (bytes, message) => {
    await withFiles({ 'a.txt': bytes }, async (folder) => {
      const path = join(folder, 'a.txt');
      await expect(read(path)).rejects.toThrow(`a.txt: ${message}`);
      expect(() => readSourceText(path)).toThrow(`a.txt: ${message}`);
    });
  });
});

describe('what is no file of a publisher', () => {
  test('a folder is named as one', async () => {
    await withFiles({ 'a.txt/b.txt': '' }, (folder) =>
      expect(read(join(folder, 'a.txt'))).rejects.toThrow('a.txt: is a folder, not a file. Give the file itself.'),
    );
  });

  test('a file that is not there is named, with where it was expected', async () => {
    await withFiles({}, async (folder) => {
      const error = await read(join(folder, 'a.txt')).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(SourceFileError);
      expect(error).toMatchObject({ message: `a.txt: is not there; expected in ${folder}.` });
    });
  });

  const onUnix = process.platform === 'win32' ? test.skip : test;

  onUnix('a pipe that nobody writes to is refused at once', async () => {
    await withFiles({}, async (folder) => {
      execFileSync('mkfifo', [join(folder, 'a.txt')]);
      await expect(read(join(folder, 'a.txt'))).rejects.toThrow('a.txt: is a pipe, not a file.');
    });
  });

  onUnix('a link to a device without an end is refused at once', async () => {
    await withFiles({}, async (folder) => {
      symlinkSync('/dev/zero', join(folder, 'a.txt'));
      await expect(read(join(folder, 'a.txt'))).rejects.toThrow('a.txt: is a device, not a file.');
    });
  });

  test('a file of 600 MB is refused by its size, before any of it is read', async () => {
    await withFiles({ 'a.txt': 'a\n' }, async (folder) => {
      const path = join(folder, 'a.txt');
      truncateSync(path, 600_000_000);
      await expect(read(path)).rejects.toThrow('a.txt: has 600 MB, and at most 67.1 MB are read');
      expect(() => readSourceText(path)).toThrow('a.txt: has 600 MB, and at most 4 MB are read');
    });
  });

  test('a file that grows while it is read ends in a message, too', async () => {
    const limits = { ...SOURCE_LIMITS, fileBytes: 1_000_000 };
    await withFiles({ 'a.txt': 'some words\n'.repeat(50_000) }, async (folder) => {
      const path = join(folder, 'a.txt');
      const growing = (async () => {
        for await (const _ of lineBlocks(path, limits)) writeFileSync(path, 'more\n'.repeat(100_000), { flag: 'a' });
      })();
      await expect(growing).rejects.toThrow('goes on after 1 MB. Fetch it again.');
    });
  });

  test('a file of any size may be opened if that is allowed', async () => {
    await withFiles({ 'a.txt': 'abc' }, async (folder) => {
      const { closeSync } = await import('node:fs');
      const { descriptor, ...rest } = openSourceFile(join(folder, 'a.txt'), 3);
      closeSync(descriptor);
      expect(rest).toEqual({ name: 'a.txt', size: 3 });
      expect(() => openSourceFile(join(folder, 'a.txt'), 2)).toThrow('has 3 bytes');
    });
  });
});
