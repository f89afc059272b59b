import { oneSeatForMany } from '../../../../src/advice/move-rules/odds/one-seat-for-many';
import { seedsGraph } from '../../../app/seeds-graph';
import { tinyMove } from '../tiny-move';

test.each([
  ['a chief, from a director', 'Director of Product', 'Chief Product Officer', true],
  ['a partner, from a senior manager', 'Audit Senior Manager', 'Audit Partner', true],
  ['a chief, from a vice president, who is one of few', 'VP of Product', 'Chief Product Officer', false],
  ['a vice president, above whom is a chief', 'Director of Product', 'VP of Product', false],
  ["a manager's seat", 'Senior Accountant', 'Accounting Manager', false],
])('%s', async (_what, from, to, is) => {
  const graph = await seedsGraph();
  const [held, wanted] = [from, to].map((title) => graph.roles.find((role) => role.title === title)!);
  expect(oneSeatForMany.breaks({ ...tinyMove(), graph, held: held!, wanted: wanted! })).toBe(is);
});
