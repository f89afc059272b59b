import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileServer, openFileServer } from '../downloads/file-server';
import { workbookOf, zipOf } from '../files/zipped';
import { escoFiles } from '../importers/esco-files';
import { MADE_UP_RELEASE } from '../importers/onet-fixture';
import { type OwnStore, openOwnStore } from './own-store';
import { run, runOn } from './run-command';

const NEW_LAYOUT = join(MADE_UP_RELEASE, '..', 'db_30_3_text');
const WAGES = workbookOf({
  national: [
    ['AREA', 'OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'TOT_EMP', 'A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90'],
    [99, '00-0000', 'All', 'total', 10, 1, 2, 3, 4, 5],
    [99, '15-0000', 'Computers', 'major', 10, 1, 2, 3, 4, 5],
    [99, '15-1111', 'Alpha Programmers', 'detailed', 10, 50000, 60000, 70000, 80000, 90000],
  ],
});
const CODES = workbookOf({
  a: [
    ['2010 SOC Code', '2018 SOC Code'],
    ['15-1111', '15-1111'],
  ],
});
const ESCO_URI = Object.values(escoFiles())[0]?.match(/http[^"]*/)?.[0] ?? '';
const PAIRS = `esco_occupation,onet_code,onet_occupation,confidence,concept_uri\ncook,15-1111.00,alpha,1.0,${ESCO_URI}\n`;

const onetArchive = () =>
  zipOf(
    readdirSync(NEW_LAYOUT).map((file) => ({
      path: `db_31_0_text/${file}`,
      content: readFileSync(join(NEW_LAYOUT, file)),
    })),
  );

let store: OwnStore;
let server: FileServer;
beforeEach(async () => {
  store = await openOwnStore();
  server = await openFileServer();
});
afterEach(async () => {
  await server.close();
  await store.close();
});

describe('a source without a place', () => {
  test.each([
    ['onet', ['https://www.onetcenter.org/database.html', 'CC BY 4.0', 'career-atlas import onet --download']],
    ['oews', ['https://www.bls.gov/oes/tables.htm', 'public domain', 'career-atlas import oews --download']],
    ['projections', ['https://www.bls.gov/emp/', 'public domain', 'career-atlas import projections --download']],
    ['esco', ['https://esco.ec.europa.eu/en/use-esco/download', 'e-mail address', 'call the folder esco-1.2.0']],
    ['esco-labels', ['https://esco.ec.europa.eu/en/use-esco/download', 'occupations_de.csv', 'one folder']],
    ['crosswalk', ['https://github.com/nestauk/mapping-career-causeways', 'MIT', 'soc_2010_to_2018_crosswalk.xlsx']],
    ['moves', ['https://zenodo.org/records/4453162', 'CC BY 4.0', 'observed_moves.csv']],
    ['oasis', ['https://noc.esdc.gc.ca/Oasis/OasisWelcome', 'Open Government Licence', 'noc2021_onet26.csv']],
    ['rome', ['https://www.francetravail.org/', 'Etalab 2.0', 'esco_rome_fr.csv']],
    ['jobtech', ['https://data.jobtechdev.se/', 'CC0 1.0', 'substituted_by']],
  ])('%s says where its publisher offers it and what to do, and imports nothing', async (source, texts) => {
    const { status, out } = await run('import', source);
    expect(status).toBe(0);
    for (const text of texts) expect(out.replace(/\s+/g, ' ')).toContain(text);
    expect(out).toMatch(/^Nothing was imported\.$/m);
    expect(out.split('\n').filter((line) => line.length > 80 && !line.includes('http'))).toEqual([]);
    expect(existsSync(join(store.folder, 'store'))).toBe(false);
    const json = JSON.parse((await run('import', source, '--json')).out);
    expect(json).toMatchObject({ source, page: expect.stringMatching(/^https:/), byHand: expect.any(Array) });
  });

  test.each([
    [['import', 'onet', ''], 'The place to import onet from is empty.'],
    [['import', 'onet', './x', '--download'], 'Give a place to import onet from, or --download, not both.'],
    [['import', 'onet', '--mirror', 'http://127.0.0.1/'], '--mirror needs --download.'],
    [['import', 'onet', '--download', '--mirror', 'nowhere'], '"nowhere" is no web address.'],
    [['import', 'esco', '--download'], "can't be fetched from here."],
    [['import', 'moves', '--download'], "can't be fetched from here."],
    [['import', 'all'], "missing required argument 'dir'"],
  ])('wrong use ends with status 2 and says so: %j', async (args, message) => {
    expect(await run(...args)).toMatchObject({ status: 2, err: expect.stringContaining(message) });
  });
});

describe('--download', () => {
  test('fetches, unpacks and imports a release, with size and hash; a second time nothing changes', async () => {
    server.files.set('/db_31_0_text.zip', { content: onetArchive(), etag: '"1"' });
    const first = await run('import', 'onet', '--download', '--mirror', server.address);
    expect(first).toMatchObject({ status: 0 });
    expect(first.err).toMatch(/^Fetching db_31_0_text\.zip …\nUnpacking db_31_0_text\.zip …\n/);
    expect(first.out).toMatch(
      /^Fetched db_31_0_text\.zip from http:\S+: [\d.]+ kB, SHA-256 [0-9a-f]{64}\.\nUnpacked 18 files\. Imported from .*db_31_0_text\.$/m,
    );
    expect(first.out).toContain('O*NET 30.3, in the layout of the releases 30.3 and later');
    const again = await run('import', 'onet', '--download', '--mirror', server.address, '--json');
    const { changes, download } = JSON.parse(again.out);
    expect(changes).toEqual({ putNodes: 0, putLinks: 0, removedNodes: 0, removedLinks: 0 });
    expect(download.files).toEqual([
      expect.objectContaining({ isNew: false, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }),
    ]);
  });

  test("fetches the bureau's workbook of wages, which follows O*NET", async () => {
    server.files.set('/oesm25nat.zip', {
      content: zipOf([
        { path: 'oesm25nat/national_M2025_dl.xlsx', content: WAGES },
        { path: 'oesm25nat/field_descriptions.xlsx', content: CODES },
      ]),
    });
    expect(await run('import', 'oews', '--download', '--mirror', server.address)).toMatchObject({
      status: 2,
      err: expect.stringContaining('Import O*NET first'),
    });
    await run('import', 'onet', NEW_LAYOUT);
    const { status, out } = await run('import', 'oews', '--download', '--mirror', server.address);
    expect({ status, out }).toEqual({ status: 0, out: expect.stringMatching(/Wrote 1 node and 5 links/) });
  });

  test('that the publisher refuses ends with status 2, says what to do and changes nothing', async () => {
    server.files.set('/db_31_0_text.zip', { content: '', status: 403 });
    const { status, err } = await run('import', 'onet', '--download', '--mirror', server.address);
    expect(status).toBe(2);
    expect(err).toContain(
      'answered with 403 (Forbidden). Some publishers answer browsers only. Open https://www.onetcenter.org/database.html',
    );
    expect(existsSync(join(store.folder, 'store', 'graph.grafeo'))).toBe(false);
  });

  test('fetches both tables of the crosswalk and joins what is loaded', async () => {
    server.files.set('/esco_onet_crosswalk_Nov2020.csv', { content: PAIRS });
    server.files.set('/soc_2010_to_2018_crosswalk.xlsx', { content: CODES });
    for (const [path, text] of Object.entries(escoFiles())) {
      mkdirSync(join(store.folder, 'esco-0.9.0'), { recursive: true });
      writeFileSync(join(store.folder, path), text);
    }
    await run('import', 'onet', NEW_LAYOUT);
    await run('import', 'esco', join(store.folder, 'esco-0.9.0'));
    const { status, out } = await run('import', 'crosswalk', '--download', '--mirror', server.address);
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('1 of 1 pairs are matched') });
  });

  test('that is stopped by Ctrl-C changes nothing, and goes on where it ended', async () => {
    server.files.set('/db_31_0_text.zip', { content: onetArchive(), etag: '"1"' });
    let isSent = false;
    const onError = (text: string) => {
      if (isSent || !text.startsWith('Fetching')) return;
      isSent = true;
      process.emit('SIGINT');
    };
    const args = ['import', 'onet', '--download', '--mirror', server.address];
    const stopped = await runOn({ columns: 80, onError }, ...args);
    expect(stopped).toMatchObject({
      status: 130,
      out: '',
      err: expect.stringMatching(/^Stopped\. Nothing was changed\.$/m),
    });
    expect(existsSync(join(store.folder, 'store', 'graph.grafeo'))).toBe(false);
    expect(await run(...args)).toMatchObject({ status: 0, out: expect.stringContaining('Wrote 14 nodes') });
  });

  test('that brings something else is named', async () => {
    server.files.set('/db_31_0_text.zip', { content: zipOf([{ path: 'readme.txt', content: 'hello' }]) });
    expect(await run('import', 'onet', '--download', '--mirror', server.address)).toMatchObject({
      status: 2,
      err: expect.stringContaining(
        'db_31_0_text.zip: does not hold O*NET Database. Look at https://www.onetcenter.org',
      ),
    });
  });
});

describe('an archive that you fetched yourself', () => {
  test('is unpacked into a folder of its name, which tells the release, and imported', async () => {
    const name = 'ESCO dataset - v0.9.0 - classification - en - csv.zip';
    const files = Object.entries(escoFiles()).map(([path, content]) => ({ path: path.replace(/^.*\//, ''), content }));
    const archive = join(store.folder, name);
    writeFileSync(archive, zipOf(files));
    expect(await run('import', 'esco', archive)).toMatchObject({
      status: 0,
      err: expect.stringContaining('Unpacking ESCO'),
    });
    const unpacked = join(store.folder, 'store', 'downloads', 'esco', 'unpacked');
    expect(readdirSync(unpacked)).toEqual([name.replace('.zip', '')]);
  });

  test('that holds another source is named', async () => {
    const archive = join(store.folder, 'db_31_0_text.zip');
    writeFileSync(archive, onetArchive());
    expect(await run('import', 'oews', archive)).toMatchObject({
      status: 2,
      err: expect.stringContaining('db_31_0_text.zip: does not hold Occupational Employment and Wage Statistics'),
    });
    expect(await run('import', 'oews', join(store.folder, 'no.zip'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('no.zip: is not there; expected in'),
    });
  });
});

describe('import all', () => {
  function writeSources(folder: string): void {
    cpSync(NEW_LAYOUT, join(folder, 'onet', 'db_30_3_text'), { recursive: true });
    mkdirSync(join(folder, 'esco-0.9.0'));
    for (const [path, text] of Object.entries(escoFiles())) writeFileSync(join(folder, path), text);
    writeFileSync(join(folder, 'national_M2025_dl.xlsx'), WAGES);
    mkdirSync(join(folder, 'crosswalks'));
    writeFileSync(join(folder, 'crosswalks', 'esco_onet_crosswalk_Nov2020.csv'), PAIRS);
    writeFileSync(join(folder, 'crosswalks', 'soc_2010_to_2018_crosswalk.xlsx'), CODES);
  }

  test('imports every source that it finds in the right order, and again without a change', async () => {
    const folder = join(store.folder, 'data');
    writeSources(folder);
    const { status, out } = await run('import', 'all', folder);
    expect(status).toBe(0);
    expect([...out.matchAll(/^(\w+), from /gm)].map(([, source]) => source)).toEqual([
      'seeds',
      'onet',
      'oews',
      'esco',
      'crosswalk',
    ]);
    expect(out).toMatch(
      /^Imported seeds, onet, oews, esco, crosswalk; the graph is at revision 5\. The store was empty, so our own careers came first\.$/m,
    );
    const again = JSON.parse((await run('import', 'all', folder, '--json')).out) as {
      changes: object;
      revision: number;
    }[];
    expect(again.map(({ revision }) => revision)).toEqual([5, 5, 5, 5]);
  });

  test('loads no careers of ours into an empty store if it shall not, and says what is missing', async () => {
    const folder = join(store.folder, 'data');
    cpSync(NEW_LAYOUT, join(folder, 'onet', 'db_30_3_text'), { recursive: true });
    const { status, out } = await run('import', 'all', folder, '--without-seeds');
    expect(status).toBe(0);
    expect(out).toMatch(/^Imported onet; the graph is at revision 1\.$/m);
    expect(out).toContain('"career-atlas seed" loads them, before or after.');
  });

  test('stops at the first that is wrong, and says what was imported and what was not', async () => {
    const folder = join(store.folder, 'data');
    writeSources(folder);
    writeFileSync(join(folder, 'esco-0.9.0', 'skills_en.csv'), 'no table');
    const { status, err } = await run('import', 'all', folder);
    expect(status).toBe(2);
    expect(err).toMatch(/^Imported were seeds, onet, oews, and not esco, crosswalk\.$/m);
    expect(err).toMatch(/^career-atlas: skills_en\.csv:1, /m);
  });

  test('refuses a folder with one source twice, with none, or none at all', async () => {
    const folder = join(store.folder, 'data');
    writeSources(folder);
    cpSync(MADE_UP_RELEASE, join(folder, 'onet-1.2'), { recursive: true });
    const twice = await run('import', 'all', folder);
    expect(twice).toMatchObject({ status: 2, err: expect.stringContaining('holds onet twice:') });
    rmSync(folder, { recursive: true });
    expect(await run('import', 'all', folder)).toMatchObject({
      status: 2,
      err: expect.stringContaining('There is no folder'),
    });
    mkdirSync(folder);
    expect(await run('import', 'all', folder)).toMatchObject({
      status: 2,
      err: expect.stringContaining('holds no source. Expected are files such as'),
    });
  });
});
