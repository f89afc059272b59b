import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidOptionError, SourceFileError } from '../../src/domain';
import { fetchOffer, type Offer, readAddresses } from '../../src/downloads';
import { SOURCE_NAMES } from '../../src/importers';
import { zipOf } from '../files/zipped';
import { type FileServer, openFileServer } from './file-server';

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

const OFFER: Offer = {
  name: 'Made-up tables',
  publisher: 'Nobody',
  licence: 'none',
  release: '1.0',
  page: 'https://example.org/page',
  files: [
    { name: 'tables.zip', address: 'https://example.org/far/tables.zip', unpack: true },
    { name: 'codes.csv', address: 'https://example.org/codes.csv', unpack: false },
  ],
  byHand: ['Fetch it.'],
  brings: 'facts',
  tested: 'all',
};

describe('a release', () => {
  test('is fetched from a mirror by the names of its files, and unpacked', async () => {
    server.files.set('/data/tables.zip', { content: zipOf([{ path: 'a/b.txt', content: 'text' }]), etag: '"1"' });
    server.files.set('/data/codes.csv', { content: 'a,b\n', etag: '"2"' });
    const { files, unpacked } = await fetchOffer(OFFER, folder, { mirror: `${server.address}/data` });
    expect(files.map(({ name, address, bytes, isNew }) => ({ name, address, bytes, isNew }))).toEqual([
      { name: 'tables.zip', address: `${server.address}/data/tables.zip`, bytes: expect.any(Number), isNew: true },
      { name: 'codes.csv', address: `${server.address}/data/codes.csv`, bytes: 4, isNew: true },
    ]);
    expect(unpacked).toBe(1);
    expect(readFileSync(join(folder, 'tables', 'a', 'b.txt'), 'utf8')).toBe('text');
    expect(readFileSync(join(folder, 'codes.csv'), 'utf8')).toBe('a,b\n');
  });

  test('with an archive that would write outside is refused, and nothing is written there', async () => {
    server.files.set('/tables.zip', { content: zipOf([{ path: '../../evil.txt', content: 'x' }]) });
    server.files.set('/codes.csv', { content: 'a,b\n' });
    const fetching = fetchOffer(OFFER, join(folder, 'in', 'it'), { mirror: server.address });
    await expect(fetching).rejects.toThrow(SourceFileError);
    expect(readdirSync(folder)).toEqual(['in']);
    expect(readdirSync(join(folder, 'in'))).toEqual(['it']);
  });

  test('of a publisher that asks for an e-mail address says what to do', async () => {
    const fetching = fetchOffer(readAddresses().get('esco')!, folder);
    await expect(fetching).rejects.toThrow(InvalidOptionError);
    await expect(fetching).rejects.toThrow(
      /can't be fetched from here\. .*e-mail.*\n {2}1\. Open https:.*\n {2}2\. Choose the version/,
    );
  });

  test.each([['no address'], ['ftp://example.org/'], ['file:///etc']])(
    'from "%s" is refused as no web address',
    async (mirror) => {
      await expect(fetchOffer(OFFER, folder, { mirror })).rejects.toThrow(`"${mirror}" is no web address.`);
    },
  );
});

describe('the table of addresses', () => {
  test('names every source with publisher, licence, page and steps', () => {
    const offers = readAddresses();
    expect([...offers.keys()]).toEqual(SOURCE_NAMES);
    for (const [source, { publisher, licence, page, files, noDownload, byHand }] of offers) {
      expect([publisher, licence].every((text) => text.length > 0)).toBe(true);
      expect(new URL(page).protocol).toBe('https:');
      expect(files.map(({ address }) => new URL(address).protocol)).toEqual(files.map(() => 'https:'));
      expect(files.length > 0).toBe(noDownload === undefined);
      expect(byHand.at(-1)).toMatch(new RegExp(`^career-atlas import ${source} `));
    }
  });

  test.each([
    ['an address that is none', 'page: https://example.org/', 'page: example', 'addresses.yaml:6, sources.a.page'],
    [
      'a name with a folder',
      'name: a.zip',
      'name: ../a.zip',
      'addresses.yaml:8, sources.a.files.0.name: must be a file name.',
    ],
    [
      'neither files nor a reason',
      '    files:\n      - { name: a.zip, address: "https://example.org/a.zip" }\n',
      '',
      'needs files, or noDownload',
    ],
    ['no YAML', 'sources:', 'sources: [', 'addresses.yaml:'],
  ])('with %s is refused with file and line', (_, from, to, message) => {
    const text = `asOf: "2026-11"\nsources:\n  a:\n    name: A\n    publisher: P\n    page: https://example.org/\n    files:\n      - { name: a.zip, address: "https://example.org/a.zip" }\n    licence: L\n    release: "1"\n    byHand: [Do it.]\n    brings: Facts.\n    tested: all\n`;
    const path = join(folder, 'addresses.yaml');
    writeFileSync(path, text);
    expect(readAddresses(path).get('a')?.files).toHaveLength(1);
    writeFileSync(path, text.replace(from, to));
    expect(() => readAddresses(path)).toThrow(message);
  });
});
