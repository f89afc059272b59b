import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceFileError } from '../../src/domain';
import { unpackZip, ZIP_LIMITS, type ZipLimits } from '../../src/files';
import { withFiles } from '../importers/written-files';
import { type Zipped, zipOf } from './zipped';

const FILES: readonly Zipped[] = [
  { path: 'db/a.txt', content: 'one\n' },
  { path: 'db/', content: '' },
  { path: 'db/more/b é.txt', content: 'two\n'.repeat(1000) },
];

/** Unpacks an archive into a folder beside it, where an older one lies, and tells what is there then. */
async function unpacked(archive: Buffer, limits?: ZipLimits) {
  return withFiles({ 'a.zip': archive, 'out/old.txt': 'old', 'beside.txt': '' }, async (folder) => {
    const told: string[] = [];
    const error = await unpackZip(join(folder, 'a.zip'), join(folder, 'out'), {
      progress: (stage, done, total) => told.push(`${stage} ${done}/${total}`),
      ...(limits === undefined ? {} : { limits }),
    }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    const files = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).sort();
    const text = existsSync(join(folder, 'out/db/more/b é.txt'))
      ? readFileSync(join(folder, 'out/db/more/b é.txt'), 'utf8')
      : null;
    return { error, files, text, told, beside: readdirSync(folder).sort() };
  });
}

test('an archive is unpacked with its folders, in place of what was there, and tells its progress', async () => {
  const { error, files, text, told, beside } = await unpacked(zipOf(FILES));
  expect(error).toBeNull();
  expect(files).toEqual(['db', 'db/a.txt', 'db/more', 'db/more/b é.txt']);
  expect(text).toBe('two\n'.repeat(1000));
  expect(told).toEqual(['unpacking a.zip 0/4004', 'unpacking a.zip 4/4004', 'unpacking a.zip 4004/4004']);
  expect(beside).toEqual(['a.zip', 'beside.txt', 'out']);
});

const zeros = (bytes: number) => Buffer.alloc(bytes);

test.each([
  ['a path that leads out of the folder', [{ path: '../evil.txt', content: 'x' }], /holds (?:the path|a path outside)/],
  ['such a path within', [{ path: 'a/../../evil.txt', content: 'x' }], /holds (?:the path|a path outside)/],
  ['an absolute path', [{ path: '/tmp/evil.txt', content: 'x' }], /holds (?:the path|a path outside)/],
  ['a path with a drive', [{ path: 'C:\\evil.txt', content: 'x' }], /holds (?:the path|a path outside)/],
  ['a path with a backslash', [{ path: '..\\evil.txt', content: 'x' }], /holds (?:the path|a path outside)/],
  ['a control character in a path', [{ path: 'a\u0007.txt', content: 'x' }], /holds the path "a\\u0007\.txt"/],
  ['a stream of Windows', [{ path: 'a.txt:evil', content: 'x' }], /holds the path/],
  ['a very long path', [{ path: `${'a/'.repeat(120)}b`, content: 'x' }], /holds the path/],
  ['a link', [{ path: 'link', content: '/etc/passwd', mode: 0o120777 }], /holds "link", which is a link or a device/],
  ['a device', [{ path: 'null', content: '', mode: 0o020666 }], /which is a link or a device/],
  ['a password', [{ path: 'a.txt', content: 'x', isEncrypted: true }], /asks for a password for "a\.txt"/],
  [
    'a file twice',
    [
      { path: 'a.txt', content: 'x' },
      { path: 'A.TXT', content: 'y' },
    ],
    /holds "A\.TXT" twice/,
  ],
  [
    'a bomb',
    [{ path: 'a.txt', content: zeros(30_000_000) }],
    /has 29\.\d kB and would be 30 MB unpacked, as only a zip bomb is/,
  ],
  [
    'too many files',
    Array.from({ length: 1001 }, (_, at) => ({ path: `${at}`, content: '' })),
    /holds 1001 files, and at most 1000/,
  ],
])('%s is refused, and nothing is unpacked', async (_, files, message) => {
  const { error, files: there, beside } = await unpacked(zipOf(files));
  expect(error).toBeInstanceOf(SourceFileError);
  expect(String(error)).toMatch(message);
  expect(String(error)).toContain('Nothing was unpacked.');
  expect([there, beside]).toEqual([['old.txt'], ['a.zip', 'beside.txt', 'out']]);
});

test('an archive that would be larger than the limit is refused by what it states', async () => {
  const content = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251));
  const { error, files } = await unpacked(
    zipOf([
      { path: 'a', content },
      { path: 'b', content },
    ]),
    { ...ZIP_LIMITS, unpackedBytes: 5000 },
  );
  expect(String(error)).toContain('holds more than 5 kB. Nothing was unpacked.');
  expect(files).toEqual(['old.txt']);
});

test.each([
  [
    'states fewer bytes than it holds',
    [{ path: 'a.txt', content: 'x'.repeat(500), statedBytes: 400 }],
    /a\.txt in it is damaged/,
  ],
  [
    'states more bytes than it holds',
    [{ path: 'a.txt', content: 'x'.repeat(400), statedBytes: 500 }],
    /a\.txt in it is damaged/,
  ],
])('an archive that %s is refused while it is unpacked, and leaves nothing', async (_, files, message) => {
  const { error, files: there, beside } = await unpacked(zipOf(files));
  expect(String(error)).toMatch(message);
  expect([there, beside]).toEqual([['old.txt'], ['a.zip', 'beside.txt', 'out']]);
});

test.each([
  ['cut off', zipOf(FILES).subarray(0, -30)],
  ['something else', Buffer.from('no zip archive, but long enough to hold an end of one')],
  ['empty', Buffer.alloc(0)],
])('an archive that is %s is named as such', async (_, archive) => {
  const { error, files } = await unpacked(archive);
  expect(String(error)).toMatch(/a\.zip: is no whole zip archive \(.*\)\. Fetch it again\./);
  expect(files).toEqual(['old.txt']);
});

test('a damaged byte in a file shows', async () => {
  const content = Array.from({ length: 400 }, (_, at) => `line ${(at * 7919) % 1009}`).join('\n');
  const archive = zipOf([{ path: 'a.txt', content }]);
  archive.writeUInt8(archive.readUInt8(60) ^ 0xff, 60);
  await withFiles({ 'a.zip': archive }, async (folder) => {
    writeFileSync(join(folder, 'x'), '');
    await expect(unpackZip(join(folder, 'a.zip'), join(folder, 'out'))).rejects.toThrow(SourceFileError);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
