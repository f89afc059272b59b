import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { SCHEMES } from '../../src/domain';
import { atOnce, type TextIndex } from '../../src/graph';
import type { Named } from '../../src/graph/name-index';
import { buildTextIndex } from '../../src/graph/text-index';
import { seedsGraph } from '../app/seeds-graph';

const WORD = /[\p{L}\p{N}.#+]*[\p{L}\p{N}#+]/gu;

/** The same search by MiniSearch, whose scores the index states it has. */
function searchedByMiniSearch(nodes: readonly Named[]): (text: string) => readonly string[] {
  const index = new MiniSearch<{ id: number; name: string; alternates: string }>({
    fields: ['name', 'alternates'],
    tokenize: (text) => text.match(WORD) ?? [],
    searchOptions: {
      boost: { name: 3 },
      prefix: (word) => word.length >= 2,
      fuzzy: (word) => (word.length >= 4 ? 0.25 : false),
      weights: { prefix: 0.6, fuzzy: 0.35 },
      combineWith: 'AND',
      boostDocument: (id: number) => [1, 0.8, 0.7][SCHEMES.indexOf(nodes[id]?.scheme ?? 'ATLAS')] ?? 1,
    },
  });
  index.addAll(nodes.map(({ name, alternates }, id) => ({ id, name, alternates: alternates.join(' / ') })));
  return (text) => {
    const query = (text.match(WORD) ?? []).slice(0, 12).join(' ');
    const every = index.search(query);
    const hits = every.length > 0 ? every : index.search(query, { combineWith: 'OR' });
    return hits
      .map((hit) => ({ id: nodes[hit.id as number]?.id ?? '', score: hit.score }))
      .sort((a, b) => (Math.abs(a.score - b.score) > 1e-9 ? b.score - a.score : a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  };
}

let nodes: readonly Named[];
let index: TextIndex;
let expected: (text: string) => readonly string[];
beforeAll(async () => {
  const graph = await seedsGraph();
  nodes = [
    ...graph.roles.map((role) => ({ ...role, name: role.title, alternates: role.alternateTitles })),
    ...graph.competencies.map((node) => ({ ...node, alternates: node.alternateNames })),
  ];
  index = atOnce(buildTextIndex(nodes));
  expected = searchedByMiniSearch(nodes);
});

const idsFound = (text: string) => index.search(text, { limit: nodes.length }).map(({ id }) => id);

test.each([
  'engineer',
  'software engineer',
  'sofware enginer',
  'data data',
  'Data DATA science',
  'c++',
  '.net c#',
  'ma',
  'm',
  'manag plan budget develop design test data cloud web system network user more words than count',
  'nothing is called qqqqzzzz',
  'qqqqzzzz',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
])('"%s" finds what MiniSearch finds, in its order', (text) => {
  expect(idsFound(text)).toEqual(expected(text));
});

test('names with letters left out, put in and swapped find what MiniSearch finds, in its order', () => {
  const letter = fc.constantFrom(...'aeioustrnlm');
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), letter, fc.nat({ max: 3 }), (which, at, end, put, change) => {
      const names = nodes.flatMap(({ name, alternates }) => [name, ...alternates]);
      const name = names[which % names.length] as string;
      const place = at % name.length;
      const texts = [
        name.slice(0, place) + name.slice(place + 1),
        name.slice(0, place) + put + name.slice(place),
        name.slice(0, place) + put + name.slice(place + 1),
        name.slice(0, 1 + (end % name.length)),
      ];
      const text = texts[change] as string;
      expect(idsFound(text)).toEqual(expected(text));
    }),
    { numRuns: 300, seed: 20_261_124 },
  );
});

test('an index of nothing finds nothing', () => {
  expect(atOnce(buildTextIndex([])).search('anything', { limit: 5 })).toEqual([]);
});

test('one search does not change what the next one finds', () => {
  const before = idsFound('engineer');
  idsFound('manager of engineers');
  idsFound('zzzz');
  expect(idsFound('engineer')).toEqual(before);
});
