import type { MovePrice } from '../../../../src/advice/price/move-price';
import { noFirstPostInKnownWork } from '../../../../src/advice/rules/steps/no-first-post-in-known-work';
import { seedsGraph } from '../../../app/seeds-graph';
import { behind, moveWith, tinyQuestion } from '../../tiny-careers';

test('no senior starts at the bottom of technical work that they know', async () => {
  const graph = await seedsGraph();
  const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
  const breaks = (from: string, first: string, figures: Partial<MovePrice> = {}, before = null as never) => {
    const question = { ...tinyQuestion(), graph, start: role(from), goal: role('Machine Learning Engineer') };
    const move = moveWith({ to: role(first), relevance: 0.4, isNamed: false, ...figures });
    return noFirstPostInKnownWork.breaks(question, before, move);
  };
  const [senior, junior] = ['Information Security Manager', 'Junior Data Scientist'];
  expect(breaks(senior, junior)).toBe(true);
  expect(breaks(senior, junior, { relevance: 0.3 })).toBe(false);
  expect(breaks(senior, junior, { isNamed: true })).toBe(false);
  expect(breaks(senior, junior, {}, behind({}) as never)).toBe(false);
  expect(breaks(senior, 'Machine Learning Engineer')).toBe(false);
  expect(breaks('Security Analyst', junior)).toBe(false);
  expect(breaks(senior, 'Data Scientist')).toBe(false);
  expect(breaks(senior, 'Marketing Coordinator')).toBe(false);
});
