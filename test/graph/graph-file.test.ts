import fc from 'fast-check';
import { linkFact, nodeFact } from '../../src/domain';
import {
  atOnce,
  buildCareerGraph,
  type CareerGraph,
  decodedGraph,
  encodedGraph,
  type GraphFacts,
} from '../../src/graph';
import { readOnet } from '../../src/importers';
import { MADE_UP_RELEASE } from '../importers/onet-fixture';
import { builtSeedsGraph } from '../kept/graphs';
import { expectSameGraph } from './same-graph';

const AT = '2026-11-24T00:00:00Z';

let seeds: CareerGraph;
beforeAll(async () => {
  seeds = await builtSeedsGraph();
});

function throughBytes(graph: CareerGraph): CareerGraph {
  return decodedGraph(atOnce(encodedGraph(graph))).graph;
}

const SOURCE = nodeFact('Source', 'tests', 'source:tests', {
  name: 'tests',
  publisher: '',
  licence: '',
  attribution: '',
  release: '',
  asOf: '',
  precedence: 1,
});

function expectKept(facts: Omit<GraphFacts, 'revision'>): CareerGraph {
  const graph = buildCareerGraph({ revision: 3, ...facts }, AT);
  const kept = throughBytes(graph);
  expectSameGraph(kept, graph);
  return kept;
}

test('an empty graph comes back', () => {
  expectKept({ nodes: [], links: [] });
});

test('a graph of one source comes back', () => {
  expectKept({ nodes: [SOURCE], links: [] });
});

test('the seeds come back', async () => {
  const graph = seeds;
  expectSameGraph(throughBytes(graph), graph);
});

test('so does what was kept once already', async () => {
  const graph = throughBytes(seeds);
  expectSameGraph(throughBytes(graph), graph, 10);
});

test('the extract of O*NET comes back', async () => {
  const { source, nodes, links } = await readOnet(MADE_UP_RELEASE);
  expectKept({ nodes: [source, ...nodes], links });
});

test('nodes of any texts, figures and properties come back, whatever is unknown of them', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'é', '😀', '\u0000', 'C++', '__proto__', 'x'.repeat(300)),
  );
  const figure = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(-0, 0.1, 255, 256),
  );
  const role = fc.record(
    {
      title: text,
      alternateTitles: fc.array(text, { maxLength: 4 }),
      scheme: fc.constantFrom('ATLAS' as const, 'ONET' as const, 'ESCO' as const),
      summary: text,
      interests: fc.array(figure, { maxLength: 3 }),
      responsibilities: fc.array(text, { maxLength: 2 }),
      matches: fc.constant([]),
      jobZone: figure,
      workStyles: fc.array(figure, { maxLength: 2 }),
      outlook: text,
    },
    { requiredKeys: ['title', 'alternateTitles', 'scheme', 'summary', 'interests', 'responsibilities', 'matches'] },
  );
  const skill = { name: 'Any', alternateNames: [], scheme: 'ATLAS', skillKind: 'SKILL' } as const;
  const described = fc.dictionary(
    fc.constantFrom('description', 'licence', 'rank', 'tags', 'flag'),
    fc.oneof(text, figure, fc.boolean(), fc.array(text, { maxLength: 2 })),
  );
  fc.assert(
    fc.property(fc.array(role, { maxLength: 6 }), fc.array(described, { maxLength: 3 }), (roles, descriptions) => {
      const skills = descriptions.map((_, i) => nodeFact('Skill', `s${i}`, SOURCE.id, skill));
      expectKept({
        nodes: [SOURCE, ...skills, ...roles.map((properties, i) => nodeFact('Role', `r${i}`, SOURCE.id, properties))],
        links: descriptions.map((each, i) => linkFact('DESCRIBED_BY', `skill:s${i}`, SOURCE.id, SOURCE.id, each)),
      });
    }),
    { numRuns: 100 },
  );
});

test('half of a surrogate pair is refused, for it would come back as something else', () => {
  const graph = buildCareerGraph(
    { revision: 1, nodes: [{ ...SOURCE, properties: { ...SOURCE.properties, name: '\ud800' } }], links: [] },
    AT,
  );
  // Few different names are written as JSON, which keeps it; many as UTF-8, which can't.
  expectSameGraph(throughBytes(graph), graph);
  const names = Array.from({ length: 300 }, (_, i) =>
    nodeFact('Company', `c${i}`, SOURCE.id, { name: `${i}\ud800`, category: 'MEDIA' }),
  );
  const many = buildCareerGraph({ revision: 1, nodes: [SOURCE, ...names], links: [] }, AT);
  expect(() => throughBytes(many)).toThrow("can't be kept");
});

test('a table that gets a function nobody has said how to keep is refused', async () => {
  const graph = seeds;
  const grown = { ...graph, requirements: { ...graph.requirements, dearest: () => 0 } };
  expect(() => throughBytes(grown)).toThrow('"dearest" of a table can\'t be kept in a file');
});

test('a node asked for twice is the same node', async () => {
  const graph = throughBytes(seeds);
  expect(graph.find('role:back-end-developer')).toBe(graph.roles[graph.find('role:back-end-developer')!.index]);
});

test('arrays beside the graph come back as they were', async () => {
  const graph = buildCareerGraph({ revision: 1, nodes: [SOURCE], links: [] }, AT);
  const odds = Float64Array.of(0.1, Number.NaN, -0);
  const { beside } = decodedGraph(atOnce(encodedGraph(graph, { odds, none: new Int32Array(0) })));
  expect(beside).toEqual({ odds, none: new Int32Array(0) });
});
