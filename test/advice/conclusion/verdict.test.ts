import { verdictOf } from '../../../src/advice/conclusion/verdict';
import { usualHolder } from '../../../src/advice/doors/standing';
import { firstMove } from '../../../src/advice/price/asked-moves';
import { VERDICT_RULES } from '../../../src/advice/rules/verdicts';
import { roleIn, seedsGraph } from '../../app/seeds-graph';

test('a verdict names the rules behind it, and writes their sentences when they are read', async () => {
  const graph = await seedsGraph();
  const [from, to] = [roleIn(graph, 'Cashier').index, roleIn(graph, 'Registered Nurse').index];
  const written = VERDICT_RULES.map((rule) => jest.spyOn(rule, 'sentence'));
  const judged = verdictOf(graph, [firstMove(graph, usualHolder(graph, from), from, to)]);
  const count = () => written.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  expect(judged.because.length).toBeGreaterThan(0);
  expect(count()).toBe(0);
  expect(judged.why).toHaveLength(judged.because.length);
  expect(count()).toBe(judged.because.length);
});
