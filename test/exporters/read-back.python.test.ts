/** Exports read by networkx, pandas, pyarrow and rdflib. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell, ExportContent, LinkTable, NodeTable, Table } from '../../src/exporters';
import { graphContent } from '../../src/exports/graph';
import { seedsGraph } from '../app/seeds-graph';
import { describeWhen } from '../describe-when';
import { hasPythonPackages, PYTHON_WANT, runPython } from '../python';
import { HOSTILE_CONTENT, HOSTILE_TEXTS, READ_TEXTS } from './hostile-content';
import { written, writtenText } from './written';

interface Found {
  readonly nodes: readonly Record<string, unknown>[];
  readonly edges: readonly Record<string, unknown>[];
  readonly rows: readonly Record<string, unknown>[];
  readonly [name: string]: unknown;
}

describeWhen(hasPythonPackages(), PYTHON_WANT, 'what other tools read of hostile texts', () => {
  let found: Record<string, Found>;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
    for (const format of ['csv', 'parquet', 'graphml', 'gexf', 'json', 'turtle'] as const) {
      for (const [name, bytes] of await written(format, HOSTILE_CONTENT)) writeFileSync(join(folder, name), bytes);
    }
    found = runPython('read_exports.py', [folder]) as Record<string, Found>;
    rmSync(folder, { recursive: true });
  });

  const node = (place: number) => ({
    id: `role:${place}`,
    kind: 'Role',
    score: place / 4,
    number: place,
    even: place % 2 === 0,
  });
  const listsAsJson = ['graphml', 'gexf'];

  test.each(['graphml', 'gexf', 'json'])('networkx finds the nodes and their properties in %s', (format) => {
    const { nodes, directed, multigraph } = found[`hostile.${format}`]!;
    expect({ directed, multigraph }).toEqual({ directed: true, multigraph: false });
    expect(nodes).toHaveLength(HOSTILE_TEXTS.length);
    nodes.forEach((read, place) => {
      const title = READ_TEXTS[place] ?? '';
      const list = [title, 'second'];
      const { label, ...rest } = read;
      // networkx leaves out an empty text of GraphML; GEXF has the title a second time, as Gephi's label.
      expect({ title: '', ...rest }).toEqual({
        ...node(place),
        title,
        other_titles: listsAsJson.includes(format) ? JSON.stringify(list) : list,
      });
      expect(label).toBe(format === 'gexf' ? title : undefined);
    });
  });

  test.each(['graphml', 'gexf', 'json'])('networkx finds the links and their properties in %s', (format) => {
    const { edges } = found[`hostile.${format}`]!;
    expect(edges).toHaveLength(HOSTILE_TEXTS.length);
    for (const { id, ...read } of edges) {
      const place = Number(String(read.source).slice('role:'.length));
      expect({ note: '', ...read }).toEqual({
        source: `role:${place}`,
        target: `role:${(place + 1) % HOSTILE_TEXTS.length}`,
        type: 'LEADS `TO`',
        note: READ_TEXTS[place],
        weight: place - 3.5,
      });
      expect(id).toBe(format === 'gexf' ? `link:${place}` : undefined);
    }
  });

  test('pandas finds every text of the CSV, behind its apostrophe if it has one', () => {
    const { rows } = found['hostile.csv']!;
    expect(rows.map(({ title }) => String(title).replace(/^'/, ''))).toEqual(READ_TEXTS);
    expect(rows.map(({ number }) => number)).toEqual(HOSTILE_TEXTS.map((_, place) => place));
  });

  test('pyarrow finds every value of the Parquet file, with its type', () => {
    const { rows, schema, about } = found['hostile.parquet']!;
    expect(schema).toEqual({
      id: ['string', false],
      title: ['string', true],
      other_titles: ['list<element: string not null>', true],
      score: ['double', true],
      number: ['int32', true],
      even: ['bool', true],
      nothing: ['string', true],
    });
    expect(about).toMatchObject({ revision: 7, sources: [{ id: 'source:evil' }] });
    rows.forEach((row, place) => {
      const { kind: _, ...values } = node(place);
      expect(row).toEqual({
        ...values,
        title: READ_TEXTS[place],
        other_titles: [READ_TEXTS[place], 'second'],
        nothing: null,
      });
    });
  });

  test('rdflib finds every text of the Turtle file, and no statement more', () => {
    const { triples, objects } = found['hostile.ttl']!;
    expect(triples).toBe(READ_TEXTS.length);
    expect((objects as string[]).sort()).toEqual([...READ_TEXTS].sort());
  });
});

describeWhen(hasPythonPackages(), PYTHON_WANT, 'what networkx reads of a discipline of the seeds', () => {
  let content: ExportContent;
  let found: Record<string, Found>;
  beforeAll(async () => {
    content = graphContent(await seedsGraph(), { disciplines: ['discipline:accounting'] }, []);
    const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
    for (const format of ['graphml', 'gexf', 'json'] as const) {
      writeFileSync(join(folder, `graph.${format}`), await writtenText(format, content));
    }
    found = runPython('read_exports.py', [folder]) as Record<string, Found>;
    rmSync(folder, { recursive: true });
  });

  test.each(['graphml', 'gexf', 'json'])('is every node, every parallel link and every property, in %s', (format) => {
    const { nodes, edges, multigraph, directed } = found[`graph.${format}`]!;
    const asRead = (cell: Cell) => (format !== 'json' && Array.isArray(cell) ? JSON.stringify(cell) : cell);
    const recordsOf = (tables: readonly Table[], constant: (table: never) => object) =>
      tables.flatMap((table) =>
        [...table.rows()].map((row) => ({
          ...constant(table as never),
          ...Object.fromEntries(
            table.columns.flatMap(({ name }, place): [string, Cell][] => {
              const cell = asRead(row[place] ?? null);
              return cell === null || cell === '' ? [] : [[name, cell]];
            }),
          ),
        })),
      );
    const plain = ({ id: _, label: __, ...edge }: Record<string, unknown>) => withoutEmpty(edge);
    expect({ directed, multigraph }).toEqual({ directed: true, multigraph: true });
    expect(nodes.map(({ label: _, ...node }) => withoutEmpty(node))).toEqual(
      recordsOf(content.graph!.nodes, ({ labels }: NodeTable) => ({ kind: labels[0] })),
    );
    expect(inOrder(edges.map(plain))).toEqual(
      inOrder(recordsOf(content.graph!.links, ({ type }: LinkTable) => ({ type }))),
    );
  });
});

/** networkx leaves out an empty text of GraphML. */
function withoutEmpty(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
}

/** networkx gives links in the order of their sources. */
function inOrder(edges: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
  return [...edges].sort((a, b) => (String(a.claim_key) < String(b.claim_key) ? -1 : 1));
}
