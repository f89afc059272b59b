import { ledIt } from '../../../src/advice/price/own-branch';
import { seedsGraph } from '../../app/seeds-graph';

test.each([
  [
    'a chief is no stranger to a part of the house',
    'Chief Financial Officer',
    'Investor Relations Manager',
    0.42,
    true,
  ],
  ['but to work that is far from theirs', 'Chief Financial Officer', 'Investor Relations Manager', 0.3, false],
  ['near work counts as it is', 'Chief Financial Officer', 'Investor Relations Manager', 0.8, false],
  ['desks are no part that they led', 'Chief Financial Officer', 'Tax Accountant', 0.42, false],
  ['managers have led their own part alone', 'Tax Director', 'Investor Relations Manager', 0.42, false],
  ['a post that pays as much is another house', 'Chief Risk Officer', 'Investment Banking Vice President', 0.42, false],
  ['nor is another house theirs', 'Chief Design Officer', 'Investor Relations Manager', 0.42, false],
])('%s', async (_what, from, to, relevance, is) => {
  const graph = await seedsGraph();
  const [held, wanted] = [from, to].map((title) => graph.roles.find((role) => role.title === title)!.index);
  expect(ledIt(graph, held!, wanted!, relevance)).toBe(is);
});
