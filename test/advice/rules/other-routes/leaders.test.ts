import { leaderBroken, otherRouteBroken } from '../../../../src/advice/rules/other-routes';
import { route, tinyQuestion } from '../../tiny-careers';

test('a way straight in is told first into work that pays far less, and no way beside it', () => {
  const question = tinyQuestion({ start: { pay: 100_000 }, goal: { pay: 50_000 } });
  const [over, straight] = [route({ years: 2 }, { years: 2 }), route({ years: 1 })];
  expect(leaderBroken(question, over, straight)).toBe(null);
  expect(otherRouteBroken(question, over, straight)?.name).toBe('one-way-to-far-less-pay');
});
