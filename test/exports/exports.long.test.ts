import { createHash } from 'node:crypto';

import { linkFact, randomNumbers } from '../../src/domain';
import { EXPORT_NAMES, type ExportName, FILTERS, formatsOf } from '../../src/exports';
import { exportTag } from '../../src/exports/export-tag';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { needsGraph } from '../adjacency/needs-graph';
import { exportOf } from '../asked';
import { role, source } from '../check/small-careers';
import { seedFacts } from '../kept/facts';

const ROUTE = { from: 'Back-End Developer', to: 'Cloud Architect' };
const filtersOf = (what: ExportName) => (what === 'routes' ? ROUTE : {});

let graph: CareerGraph;
let shuffled: CareerGraph;
beforeAll(async () => {
  const contents = await seedFacts();
  const nodes = contents.flatMap((content) => [content.source, ...content.nodes]);
  const links = contents.flatMap((content) => content.links);
  graph = buildCareerGraph({ revision: 3, nodes, links }, '2026-01-01T00:00:00Z');
  const facts = { revision: 3, nodes: inDisorder(nodes), links: inDisorder(links) };
  shuffled = buildCareerGraph(facts, '2027-12-31T23:59:59Z');
});

function inDisorder<T>(items: readonly T[]): readonly T[] {
  const random = randomNumbers(5);
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

async function digests(of: CareerGraph, what: string, format: string, filters = {}): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const file of exportOf(of, { what, format, filters }).files) {
    const hash = createHash('sha256');
    for await (const piece of file.chunks()) hash.update(piece);
    found[file.name] = hash.digest('hex');
  }
  return found;
}

const rowsOf = (what: string, filters: Record<string, string>) => jsonOf(graph, what, filters);

async function jsonOf(of: CareerGraph, what: string, filters: Record<string, string>) {
  let text = '';
  for await (const piece of exportOf(of, { what, format: 'json', filters }).files[0]!.chunks()) text += String(piece);
  return JSON.parse(text);
}

test('pairs are those of our own roles, unless others are asked for', async () => {
  const some = (scheme: 'ATLAS' | 'ONET', count: number) =>
    Array.from({ length: 2 * count }, (_, place) => ({
      scheme,
      needs: place < count ? { sql: 4, python: 4 } : { [`tool-${place}`]: 4 },
    }));
  const mixed = needsGraph([...some('ATLAS', 6), ...some('ONET', 10)]);
  const counted = async (filters: Record<string, string>) => {
    const { graph: about, edges } = await jsonOf(mixed, 'adjacency', filters);
    return [about.filters.scheme, edges.map(({ n_both: both }: { n_both: number }) => both)];
  };
  expect(await counted({})).toEqual(['ATLAS', [6]]);
  expect(await counted({ scheme: 'ONET' })).toEqual(['ONET', [10]]);
  expect(await counted({ scheme: 'ATLAS,ONET' })).toEqual(['ATLAS,ONET', [16]]);
});

describe('an export', () => {
  const all = EXPORT_NAMES.flatMap((what) => formatsOf(what).map((format) => [what, format] as const));

  test.each(all)('of %s as %s is the same however the store gives the facts, and whenever', async (what, format) => {
    const first = await digests(graph, what, format, filtersOf(what));
    expect(Object.keys(first).length).toBeGreaterThan(0);
    expect(await digests(shuffled, what, format, filtersOf(what))).toEqual(first);
  });

  test('has a tag that changes with the revision, the format, the table and the filters', () => {
    const asked = { what: 'moves', format: 'csv', filters: { kind: 'PIVOT' } };
    const others = [
      exportTag({ ...graph, revision: 4 }, asked),
      exportTag(graph, { ...asked, format: 'json' }),
      exportTag(graph, { ...asked, table: 'moves' }),
      exportTag(graph, { ...asked, filters: {} }),
      exportTag(graph, { ...asked, filters: { scheme: 'PIVOT' } }),
    ];
    const own = exportTag(graph, asked);
    expect(exportTag(shuffled, { ...asked, filters: { kind: 'PIVOT', scheme: undefined } })).toBe(own);
    expect(new Set([own, ...others]).size).toBe(6);
  });

  test.each([
    ['nothing there is', { what: 'wages', format: 'csv', filters: {} }, /no export "wages"; there are graph/],
    [
      'a format that it lacks',
      { what: 'roles', format: 'gexf', filters: {} },
      /roles has no format "gexf"; it has csv, parquet, json/,
    ],
    [
      'a filter that it lacks',
      { what: 'roles', format: 'csv', filters: { kind: 'x' } },
      /it has scheme and discipline/,
    ],
    ['an unknown scheme', { what: 'roles', format: 'csv', filters: { scheme: 'isco' } }, /not one of ATLAS, ONET/],
    [
      'an unknown discipline',
      { what: 'roles', format: 'csv', filters: { discipline: 'law' } },
      /Unknown discipline "law". Did you mean "Accounting", /,
    ],
    ['two disciplines', { what: 'adjacency', format: 'csv', filters: { discipline: 'Data,Design' } }, /takes one/],
    ['a kind that has no pairs', { what: 'adjacency', format: 'csv', filters: { kind: 'Role' } }, /one of Skill and/],
    ['an empty list', { what: 'roles', format: 'csv', filters: { scheme: ' , ' } }, /is empty, which allows nothing/],
    ['a support of none', { what: 'adjacency', format: 'csv', filters: { minSupport: '0' } }, /whole number from 1/],
    ['a route from nowhere', { what: 'routes', format: 'csv', filters: { to: 'x' } }, /needs "from" and "to"/],
  ])('of %s is refused with what there is', (_, asked, message) => {
    expect(() => exportOf(graph, asked)).toThrow(message);
  });

  test('of communities with both kinds of competency is the one without kinds', async () => {
    const rows = async (filters: Record<string, string>) => (await rowsOf('communities', filters)).rows;
    const all = await rows({});
    expect(await rows({ kind: 'Skill,Technology' })).toEqual(all);
    expect(await rows({ kind: 'Skill' })).not.toEqual(all);
  });

  test('knows the filters that it says it knows', () => {
    for (const what of EXPORT_NAMES) expect(FILTERS[what]).toContain('scheme');
  });
});

describe('the export of the graph', () => {
  test('has every node and every claim of the store but descriptions, each once', async () => {
    const { nodes, edges } = await rowsOf('graph', {});
    const counts = (kinds: readonly string[]) =>
      Object.fromEntries(kinds.map((kind) => [kind, graph.counts.get(kind) ?? 0]));
    const tally = (values: readonly string[]) => {
      const found: Record<string, number> = {};
      for (const value of values) found[value] = (found[value] ?? 0) + 1;
      return found;
    };
    const kinds = ['Role', 'Skill', 'Technology', 'Company', 'Discipline', 'Certification', 'AdvisorService', 'Source'];
    expect(tally(nodes.map((node: { kind: string }) => node.kind))).toEqual(counts(kinds));
    const types = ['REQUIRES', 'PROGRESSES_TO', 'PAYS', 'EMPLOYS', 'CERTIFIED_BY', 'PART_OF', 'BROADER'];
    const { MATCHES: _, ...found } = tally(edges.map((edge: { type: string }) => edge.type));
    expect(found).toEqual(counts(types));
    expect(new Set(edges.map((edge: { claim_key: string }) => edge.claim_key)).size).toBe(edges.length);
  });

  test('keeps what belongs to the chosen roles, and no link to what is left out', async () => {
    const { nodes, edges } = await rowsOf('graph', { discipline: 'Accounting' });
    const ids = new Set(nodes.map((node: { id: string }) => node.id));
    const roles = nodes.filter((node: { kind: string }) => node.kind === 'Role');
    expect(roles.every((role: { discipline: string }) => role.discipline === 'discipline:accounting')).toBe(true);
    expect(nodes.filter((node: { kind: string }) => node.kind === 'Discipline')).toHaveLength(1);
    expect(
      edges.every((edge: { source: string; target: string }) => ids.has(edge.source) && ids.has(edge.target)),
    ).toBe(true);
    const skills = new Set(
      edges.filter((edge: { type: string }) => edge.type === 'REQUIRES').map((edge: { target: string }) => edge.target),
    );
    for (const skill of skills) expect(ids.has(skill as string)).toBe(true);
  });

  test('has nodes of the kinds asked for only, and the links between them', async () => {
    const { nodes, edges } = await rowsOf('graph', { kind: 'skill, Technology' });
    expect(new Set(nodes.map((node: { kind: string }) => node.kind))).toEqual(new Set(['Skill', 'Technology']));
    expect(new Set(edges.map((edge: { type: string }) => edge.type))).toEqual(new Set(['PART_OF', 'BROADER']));
  });

  test('of nothing is a graph without nodes in every format', async () => {
    const empty = buildCareerGraph({ revision: 0, nodes: [], links: [] }, '2026-01-01T00:00:00Z');
    for (const format of formatsOf('graph')) await expect(digests(empty, 'graph', format)).resolves.toBeDefined();
  });

  test('tells claims that contradict each other apart, each by its source', async () => {
    const move = (statedBy: string, typicalYears: number) =>
      linkFact('PROGRESSES_TO', 'role:x', 'role:y', statedBy, {
        evidence: 'EDITORIAL',
        move: 'LATERAL',
        typicalYears,
        confidence: 0.5,
      });
    const nodes = [source('a', 1), source('b', 1), source('editors', 1), role('x'), role('y')];
    const links = [move('source:b', 9), move('source:a', 2)];
    graph = buildCareerGraph({ revision: 1, nodes, links }, '2026-01-01T00:00:00Z');
    const { edges } = await rowsOf('graph', {});
    expect(
      edges.map((edge: { stated_by: string; typical_years: number }) => [edge.stated_by, edge.typical_years]),
    ).toEqual([
      ['source:a', 2],
      ['source:b', 9],
    ]);
    const moves = await rowsOf('moves', {});
    expect(moves.edges).toMatchObject([
      { typical_years: 2, confidence: 0.75, sources: ['a 1', 'b 1'], licences: ['none'] },
    ]);
  });
});
