import { parse } from 'csv-parse/sync';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { Parser } from 'n3';
import { type ExportContent, FORMAT_NAMES, type FormatName, type Table } from '../../src/exporters';
import { HOSTILE_CONTENT, HOSTILE_TEXTS, READ_TEXTS } from './hostile-content';
import { written, writtenText } from './written';

const onlyGraph: ExportContent = {
  name: 'hostile',
  origin: HOSTILE_CONTENT.origin,
  graph: HOSTILE_CONTENT.graph,
};
const onlyTable: ExportContent = {
  name: 'hostile',
  origin: HOSTILE_CONTENT.origin,
  table: HOSTILE_CONTENT.table,
};
const emptied = (table: Table): Table => ({ ...table, rowCount: 0, rows: () => [] });

describe('every format', () => {
  test.each(FORMAT_NAMES)('%s is the same, byte for byte, each time it is written', async (format) => {
    expect(await written(format, HOSTILE_CONTENT)).toEqual(await written(format, HOSTILE_CONTENT));
  });

  test.each(FORMAT_NAMES)('%s says the revision, the licence and the attribution of the sources', async (format) => {
    const all = [...(await written(format, HOSTILE_CONTENT)).values()].map(String).join('\n');
    expect(all).toMatch(/revision\D{1,40}7\b/);
    expect(all).toContain('nobody');
    expect(all).toContain('licence>'.slice(0, 7));
  });
});

describe('CSV', () => {
  const rowsOf = async () =>
    parse(await writtenText('csv', HOSTILE_CONTENT), { columns: true, record_delimiter: '\n' }) as Record<
      string,
      string
    >[];

  test('gives every text back when the first apostrophe is taken away', async () => {
    const titles = (await rowsOf()).map(({ title = '' }) => title.replace(/^'/, ''));
    expect(titles).toEqual(READ_TEXTS);
  });

  test('has no text that a spreadsheet takes for a formula, and leaves numbers alone', async () => {
    for (const { title = '', other_titles = '' } of await rowsOf()) {
      expect(title).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(other_titles).toMatch(/^\[/);
    }
    const [, links = ''] = [...(await written('csv', onlyGraph)).values()].map(String);
    expect(links).toMatch(/,-3\.5$/m);
  });

  test('holds lists as JSON, and nothing for what is unknown', async () => {
    const [first] = await rowsOf();
    expect(JSON.parse(first?.other_titles ?? '')).toEqual([READ_TEXTS[0], 'second']);
    expect(first).toMatchObject({ score: '0', number: '0', even: 'true', nothing: '' });
  });

  test('tells the columns with their types in the description beside it', async () => {
    const description = JSON.parse(String((await written('csv', HOSTILE_CONTENT)).get('hostile.csv-metadata.json')));
    expect(description).toMatchObject({
      '@context': 'http://www.w3.org/ns/csvw',
      url: 'hostile.csv',
      'dc:license': ['</licence>'],
    });
    expect(description.tableSchema.columns.map((column: { datatype: string }) => column.datatype)).toEqual([
      'string',
      'string',
      'json',
      'double',
      'integer',
      'boolean',
      'string',
    ]);
  });

  test('of a graph is a file a table, with one description', async () => {
    expect([...(await written('csv', onlyGraph)).keys()]).toEqual(['roles.csv', 'leads.csv', 'csv-metadata.json']);
  });

  test('of no rows is the header', async () => {
    const text = await writtenText('csv', { ...onlyTable, table: emptied(HOSTILE_CONTENT.table) });
    expect(text).toBe('id,title,other_titles,score,number,even,nothing\n');
  });
});

describe('Parquet', () => {
  const bytesOf = async (content: ExportContent) => {
    const [first] = (await written('parquet', content)).values();
    return new Uint8Array(first ?? []).buffer;
  };

  test('gives every text, list, number and unknown back', async () => {
    const rows = await parquetReadObjects({ file: await bytesOf(onlyTable) });
    // hyparquet, unlike pyarrow, drops a byte order mark.
    expect(rows.map(({ title }) => title)).toEqual(READ_TEXTS.map((text) => text.replace(/^\uFEFF/, '')));
    expect(rows[5]).toEqual({
      id: 'role:5',
      title: READ_TEXTS[5],
      other_titles: [READ_TEXTS[5], 'second'],
      score: 1.25,
      number: 5,
      even: false,
      nothing: null,
    });
  });

  test('has a type a column, and says which columns may be unknown', async () => {
    const { schema } = await parquetMetadataAsync(await bytesOf(onlyTable));
    const told = schema.map(({ name, type, converted_type, repetition_type }) => [
      name,
      converted_type ?? type,
      repetition_type,
    ]);
    expect(told).toEqual([
      ['root', undefined, undefined],
      ['id', 'UTF8', 'REQUIRED'],
      ['title', 'UTF8', 'OPTIONAL'],
      ['other_titles', 'LIST', 'OPTIONAL'],
      ['list', undefined, 'REPEATED'],
      ['element', 'UTF8', 'REQUIRED'],
      ['score', 'DOUBLE', 'OPTIONAL'],
      ['number', 'INT32', 'OPTIONAL'],
      ['even', 'BOOLEAN', 'OPTIONAL'],
      ['nothing', 'UTF8', 'OPTIONAL'],
    ]);
  });

  test('of more rows than a row group holds has several, in order', async () => {
    const many: Table = {
      name: 'many',
      columns: [{ name: 'n', type: 'integer', about: 'a number', required: true }],
      rowCount: 25_000,
      *rows() {
        for (let n = 0; n < 25_000; n++) yield [n];
      },
    };
    const file = await bytesOf({ ...onlyTable, table: many });
    expect((await parquetMetadataAsync(file)).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
      10_000, 10_000, 5_000,
    ]);
    const rows = await parquetReadObjects({ file });
    expect(rows.every(({ n }, place) => n === place)).toBe(true);
  });

  test('of no rows has the columns', async () => {
    const file = await bytesOf({ ...onlyTable, table: emptied(HOSTILE_CONTENT.table) });
    expect((await parquetMetadataAsync(file)).num_rows).toBe(0n);
  });
});

describe('JSON', () => {
  test('of a graph is node-link, with its ends and types, and without what is unknown', async () => {
    const read = JSON.parse(await writtenText('json', onlyGraph));
    expect(read).toMatchObject({
      directed: true,
      multigraph: false,
      graph: { revision: 7, filters: { scheme: 'ATLAS' } },
    });
    expect(read.nodes.map((node: { title: string }) => node.title)).toEqual(READ_TEXTS);
    expect(read.nodes[1]).toEqual({
      kind: 'Role',
      id: 'role:1',
      title: READ_TEXTS[1],
      other_titles: [READ_TEXTS[1], 'second'],
      score: 0.25,
      number: 1,
      even: false,
    });
    expect(read.edges[1]).toEqual({
      type: 'LEADS `TO`',
      source: 'role:1',
      target: 'role:2',
      note: READ_TEXTS[1],
      weight: -2.5,
    });
  });

  test('of a table has its columns and rows', async () => {
    const read = JSON.parse(await writtenText('json', onlyTable));
    expect(read.rows.map((row: { title: string }) => row.title)).toEqual(READ_TEXTS);
    expect(read.columns[3]).toEqual({ name: 'score', type: 'number', about: 'a quarter of the number' });
    expect(read.rows[0].nothing).toBeNull();
  });
});

describe('Turtle', () => {
  test('gives every text back, and no statement more', async () => {
    const quads = new Parser().parse(await writtenText('turtle', HOSTILE_CONTENT));
    expect(quads.map((quad) => quad.object.value)).toEqual(READ_TEXTS);
    expect(new Set(quads.map((quad) => quad.predicate.value)).size).toBe(1);
  });
});

describe('Cypher', () => {
  test('is one statement a line, and every line ends its statement', async () => {
    const lines = (await writtenText('cypher', onlyGraph)).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^(\/\/ .*|(CREATE CONSTRAINT|UNWIND split\() ?.*;)$/s);
    expect(lines.filter((line) => line.startsWith('UNWIND'))).toHaveLength(2);
  });
});

test('there is no format for content of another shape', async () => {
  const format: FormatName = 'turtle';
  await expect(written(format, onlyTable)).rejects.toThrow('no statements of hostile');
  expect(HOSTILE_TEXTS).toHaveLength(READ_TEXTS.length);
});
