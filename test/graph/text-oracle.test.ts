/** The index finds what MiniSearch finds, with the same scores: the rules are MiniSearch's, the tables are ours. */
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { type NodeKind, SCHEMES } from '../../src/domain';
import type { CareerGraph } from '../../src/graph';
import { namedNodes } from '../../src/graph/shape/named-nodes';
import { seedsGraph } from '../app/seeds-graph';

const WORD = /[\p{L}\p{N}.#+]*[\p{L}\p{N}#+]/gu;
const SCHEME_WEIGHT = [1, 0.8, 0.7];

let graph: CareerGraph;
let oracle: (text: string, kinds?: readonly NodeKind[]) => readonly { id: string; score: number }[];
beforeAll(async () => {
  graph = await seedsGraph();
  oracle = oracleOf(graph);
});

function oracleOf(graph: CareerGraph): typeof oracle {
  const nodes = namedNodes(graph);
  const index = new MiniSearch<{ id: number; name: string; alternates: string }>({
    fields: ['name', 'alternates'],
    tokenize: (text) => text.match(WORD) ?? [],
    searchOptions: {
      boost: { name: 3 },
      prefix: (word) => word.length >= 2,
      fuzzy: (word) => (word.length >= 4 ? 0.25 : false),
      weights: { prefix: 0.6, fuzzy: 0.35 },
    },
  });
  for (let id = 0; id < nodes.count; id++) {
    const { name, alternates } = nodes.at(id);
    index.add({ id, name, alternates: alternates.join(' / ') });
  }
  return (text, kinds) => {
    const query = (text.match(WORD) ?? []).slice(0, 12).join(' ');
    const options = {
      boostDocument: (id: number) => SCHEME_WEIGHT[SCHEMES.indexOf(nodes.at(id).scheme)] ?? 1,
      filter: (hit: { id: number }) => kinds === undefined || kinds.includes(nodes.at(hit.id).kind),
    };
    const both = index.search(query, { ...options, combineWith: 'AND' });
    const hits = both.length > 0 ? both : index.search(query, { ...options, combineWith: 'OR' });
    return hits.map((hit) => ({ id: nodes.at(hit.id as number).id, score: hit.score }));
  };
}

function expectTheSame(text: string, kinds?: readonly NodeKind[]): void {
  const found = graph.text.search(text, { limit: Number.MAX_SAFE_INTEGER, ...(kinds && { kinds }) });
  const expected = new Map(oracle(text, kinds).map(({ id, score }) => [id, score]));
  expect(new Set(found.map((hit) => hit.id))).toEqual(new Set(expected.keys()));
  for (const { id, score } of found) expect(Math.abs(score / expected.get(id)! - 1)).toBeLessThan(1e-9);
}

test.each([
  '',
  '...',
  'r',
  'C++',
  '.net core',
  'data data engineer',
  'kubernets',
  'Data DATA science',
  '.net c#',
  'ma',
  'qqqqzzzz',
  `${'very'.repeat(5000)} long`,
  'softwre enginer',
  'café',
  'zzzzzz developer',
  'an answer to more words than anybody types into a search box ever again',
])('"%s" finds what MiniSearch finds', (text) => {
  expectTheSame(text);
});

test('so do names that are cut, misspelt or joined, among all kinds and among some', () => {
  const nodes = namedNodes(graph);
  const names = Array.from({ length: nodes.count }, (_, node) => nodes.at(node).name);
  const typed = fc
    .tuple(fc.constantFrom(...names), fc.nat(30), fc.constantFrom('', 'x', 'é', ' ', '#'), fc.nat(1), fc.nat(30))
    .map(([name, at, put, removed, length]) =>
      (name.slice(0, at) + put + name.slice(at + removed)).slice(0, 2 + length),
    );
  const kinds = fc.option(fc.constantFrom<readonly NodeKind[]>(['Role'], ['Skill', 'Technology']), { nil: undefined });
  fc.assert(fc.property(typed, kinds, expectTheSame), { numRuns: 300 });
});

test('one search does not change what the next one finds', () => {
  const search = (text: string) => graph.text.search(text, { limit: 100 });
  const before = search('engineer');
  search('manager of engineers');
  search('zzzz');
  expect(search('engineer')).toEqual(before);
});
