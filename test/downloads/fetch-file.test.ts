import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DownloadError } from '../../src/domain';
import { type Fetched, type FetchOptions, fetchFile } from '../../src/downloads';
import { type FileServer, type Offered, openFileServer } from './file-server';

const CONTENT = Array.from({ length: 30_000 }, (_, at) => `line ${(at * 7919) % 30_011}`).join('\n');
const DIGEST = createHash('sha256').update(CONTENT).digest('hex');
const TAG = '"v1"';

let server: FileServer;
let folder: string;
beforeEach(async () => {
  server = await openFileServer();
  folder = mkdtempSync(join(tmpdir(), 'downloads-'));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const offer = (offered: Partial<Offered> = {}) => {
  const whole: Offered = { content: CONTENT, etag: TAG, ...offered };
  server.files.set('/a.txt', whole);
  return whole;
};
const get = (options: FetchOptions = {}, path = '/a.txt'): Promise<Fetched> =>
  fetchFile(
    { name: 'a.txt', address: `${server.address}${path}`, page: 'https://example.org/page' },
    join(folder, 'new', 'a.txt'),
    { pausesMs: [1, 1], ...options },
  );
const text = () => readFileSync(join(folder, 'new', 'a.txt'), 'utf8');
const partial = () => join(folder, 'new', 'a.txt.part');
const ranges = () => server.requests.map(({ range }) => range);

describe('a file', () => {
  test('is fetched with its size and hash, and tells its progress in bytes', async () => {
    offer();
    const told: [string, number, number][] = [];
    const fetched = await get({ progress: (...step) => told.push(step) });
    expect(fetched).toEqual({
      name: 'a.txt',
      address: `${server.address}/a.txt`,
      bytes: CONTENT.length,
      sha256: DIGEST,
      isNew: true,
    });
    expect(text()).toBe(CONTENT);
    expect(told[0]).toEqual(['fetching a.txt', 0, CONTENT.length]);
    expect(told.at(-1)).toEqual(['fetching a.txt', CONTENT.length, CONTENT.length]);
    expect(readdirSync(join(folder, 'new')).sort()).toEqual(['a.txt', 'a.txt.json']);
  });

  test('without a stated length is fetched, too', async () => {
    offer({ isChunked: true });
    expect(await get()).toMatchObject({ sha256: DIGEST });
  });

  test('that is there is not fetched again while the publisher has no other', async () => {
    offer();
    await get();
    const again = await get();
    expect(again).toMatchObject({ isNew: false, sha256: DIGEST });
    offer({ content: 'newer', etag: '"v2"' });
    expect(await get()).toMatchObject({ isNew: true, bytes: 5 });
    expect(text()).toBe('newer');
  });

  test('known by the date of its last change is not fetched again either', async () => {
    offer({ lastModified: 'Wed, 21 Oct 2026 07:28:00 GMT' });
    const { etag: _, ...dated } = server.files.get('/a.txt')!;
    server.files.set('/a.txt', dated);
    await get();
    expect(await get()).toMatchObject({ isNew: false });
  });

  test('is followed through redirects', async () => {
    offer();
    server.files.set('/old', { content: '', status: 302, headers: { location: '/older' } });
    server.files.set('/older', { content: '', status: 301, headers: { location: `${server.address}/a.txt` } });
    expect(await get({}, '/old')).toMatchObject({ sha256: DIGEST });
  });
});

describe('a download that breaks off', () => {
  test('goes on where it ended, in the same command', async () => {
    offer({ breaksAfter: [100_000, 50_000] });
    expect(await get()).toMatchObject({ sha256: DIGEST });
    const [first, second, third] = server.requests;
    expect([first?.range, second?.ifRange]).toEqual([undefined, TAG]);
    expect(second?.range).toMatch(/^bytes=\d+-$/);
    expect(Number(third?.range?.slice(6, -1))).toBeGreaterThanOrEqual(Number(second?.range?.slice(6, -1)));
    expect(text()).toBe(CONTENT);
  });

  test('goes on in the next command, and says so in between', async () => {
    const offered = offer({ breaksAfter: [100_000] });
    const error = await get({ pausesMs: [] }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DownloadError);
    expect(String(error)).toMatch(
      /a\.txt: http:.*\. Run the command again\. \d+ kB are kept, and it goes on from there\./,
    );
    expect(existsSync(join(folder, 'new', 'a.txt'))).toBe(false);
    offered.breaksAfter = [];
    expect(await get()).toMatchObject({ sha256: DIGEST });
    expect(ranges()[1]).toMatch(/^bytes=\d+-$/);
  });

  test('again and again is given up after twenty attempts, and what came is kept', async () => {
    offer({ breaksAfter: Array(30).fill(5000) });
    await expect(get({ pausesMs: Array(25).fill(1) })).rejects.toThrow(/broke off \(.*\d kB are kept/);
    expect(server.requests).toHaveLength(20);
  });

  test('starts over if the publisher has another version by then', async () => {
    offer({ breaksAfter: [100_000] });
    await expect(get({ pausesMs: [] })).rejects.toThrow(DownloadError);
    const newer = CONTENT.toUpperCase();
    offer({ content: newer, etag: '"v2"' });
    await get();
    expect(text()).toBe(newer);
  });

  test('starts over if the server knows no parts, or the version is not known', async () => {
    offer({ breaksAfter: [100_000], ignoresRange: true });
    expect(await get()).toMatchObject({ sha256: DIGEST });
    expect(ranges()[1]).toMatch(/^bytes/);
    rmSync(join(folder, 'new'), { recursive: true });
    server.files.set('/a.txt', { content: CONTENT, breaksAfter: [100_000] });
    expect(await get()).toMatchObject({ sha256: DIGEST });
    expect(ranges().at(-1)).toBeUndefined();
    expect(text()).toBe(CONTENT);
  });

  test('starts over if what is there is longer than what the publisher has', async () => {
    offer({ breaksAfter: [100_000] });
    await expect(get({ pausesMs: [] })).rejects.toThrow(DownloadError);
    writeFileSync(partial(), `${CONTENT}and more`);
    offer();
    expect(await get()).toMatchObject({ sha256: DIGEST });
  });

  test('a server that sends nothing more is given up', async () => {
    offer({ stalls: true });
    await expect(get({ idleMs: 1500, pausesMs: [] })).rejects.toThrow(
      /sent nothing for 1\.5 seconds\. Run the command again\. \d+ kB are kept/,
    );
  });

  test('one that is stopped keeps what came', async () => {
    offer({ stalls: true });
    const stop = new Error('stopped');
    const stopping = get({
      progress: (_, done) => {
        if (done > 0) throw stop;
      },
    });
    await expect(stopping).rejects.toBe(stop);
    expect(readFileSync(partial()).length).toBeGreaterThan(0);
  });
});

describe('a publisher that does not send the file', () => {
  test.each([
    [
      403,
      {},
      'answered with 403 (Forbidden). Some publishers answer browsers only. Open https://example.org/page, fetch the file there',
    ],
    [404, {}, 'answered with 404 (Not Found). The publisher has moved it. Look for it at https://example.org/page'],
    [
      503,
      { 'retry-after': '120' },
      'answered with 503 (Service Unavailable). The publisher is busy. Run the command again in 120 seconds.',
    ],
    [429, {}, 'Run the command again later.'],
    [500, {}, 'answered with 500 (Internal Server Error). Look at https://example.org/page'],
    [302, { location: 'ftp://example.org/a' }, 'redirects to no web address'],
    [302, { location: '/a.txt' }, 'redirects more than 5 times'],
  ])('by status %i %j is named with what to do', async (status, headers, message) => {
    offer({ status, headers });
    await expect(get()).rejects.toThrow(message);
    expect(existsSync(partial())).toBe(false);
  });

  test('but a web page is refused', async () => {
    offer({ content: '<!doctype html>', headers: { 'content-type': 'text/html; charset=utf-8' } });
    await expect(get()).rejects.toThrow(
      'answered with a web page instead of the file. Look at https://example.org/page',
    );
    expect(existsSync(join(folder, 'new', 'a.txt'))).toBe(false);
  });

  test.each([[false], [true]])(
    'but more than any release is refused, with the length unsaid: %j',
    async (isChunked) => {
      offer({ isChunked });
      await expect(get({ mostBytes: 200_000 })).rejects.toThrow('sends more than 200 kB, as no release does');
    },
  );

  test('because nobody listens is named', async () => {
    offer();
    await server.close();
    await expect(get()).rejects.toThrow(
      /can't be reached \(ECONNREFUSED\)\. Run the command again\. If you need a proxy/,
    );
    server = await openFileServer();
  });
});
