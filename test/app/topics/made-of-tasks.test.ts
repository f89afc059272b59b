/** A word that several tasks of few jobs name is what these jobs are made of, in a graph small enough to check by hand. */
import { jobsMadeOf } from '../../../src/app/topics/made-of';
import { nodeFact } from '../../../src/domain';
import { buildCareerGraph } from '../../../src/graph';

const SOURCE = 'source:tests';
const role = (slug: string, title: string, responsibilities: string[]) =>
  nodeFact('Role', slug, SOURCE, {
    title,
    alternateTitles: [],
    scheme: 'ATLAS',
    summary: '',
    interests: [],
    responsibilities,
    matches: [],
  });

const graph = buildCareerGraph(
  {
    revision: 1,
    nodes: [
      nodeFact('Source', 'tests', SOURCE, {
        name: 'tests',
        publisher: 'Tests',
        licence: 'none',
        attribution: 'tests',
        release: '1',
        asOf: '2026-11',
        precedence: 1,
      }),
      role('optician', 'Optician', ['Fit eyeglasses to faces.', 'Order eyeglasses, and adjust frames.']),
      role('clerk', 'Clerk', ['File letters.']),
      ...'Baker Carpenter Driver Editor Farmer Glazier Hunter Judge'
        .split(' ')
        .map((title) => role(title.toLowerCase(), title, [])),
    ],
    links: [],
  },
  '2026-11-24T00:00:00Z',
);

test.each([
  ['eyeglasses', ['Optician']],
  // Named in one task only.
  ['frames', []],
  ['letters', []],
])('%s', (word, jobs) => {
  expect([...jobsMadeOf(graph, word)].map((job) => graph.roles[job]!.title)).toEqual(jobs);
});
