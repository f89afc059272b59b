/** Which jobs are made of what words name, over the seeds. */
import { jobsMadeOf } from '../../../src/app/topics/made-of';
import { kindred, tellingWords } from '../../../src/app/topics/telling-words';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../seeds-graph';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const titlesOf = (text: string) => [...jobsMadeOf(graph, text)].map((job) => graph.roles[job]!.title);

test.each([
  ['robots', 'robotics'],
  ['baking', 'bake'],
  ['interviews', 'interviewing'],
  ['decorate', 'decorating'],
  ['inventories', 'inventory'],
])('%s and %s are kin', (one, other) => {
  expect(kindred(one)).toBe(kindred(other));
});

test.each([
  ['care', 'cars'],
  ['plane', 'plans'],
  ['news', 'new'],
])('%s and %s are not', (one, other) => {
  expect(kindred(one)).not.toBe(kindred(other));
});

test('words that stand in any talk of work tell nothing', () => {
  expect(tellingWords('doing something with other people every day')).toEqual([]);
});

test.each([
  ['interviewing candidates', 'Recruiter'],
  ['inventory', 'Shipping and Receiving Clerk'],
])('%s: %s', (text, title) => {
  expect(titlesOf(text)).toContain(title);
});

test.each(['', 'variety', 'sleeping', 'something new', 'grumbleworth', 'interviewing grumbleworths'])(
  'no job is made of "%s"',
  (text) => {
    expect(titlesOf(text)).toEqual([]);
  },
);
