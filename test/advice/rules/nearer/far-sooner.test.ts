import { farSooner } from '../../../../src/advice/rules/nearer/far-sooner';
import { JOB, tinyNearer } from '../../tiny-careers';

const breaks = (about: Parameters<typeof tinyNearer>[0]) => farSooner.breaks(tinyNearer(about), JOB);

test('a job that takes about as long as the goal is not nearer', () => {
  expect(breaks({ move: { years: 2.1 } })).toBe(true);
  expect(breaks({ move: { years: 2 } })).toBe(false);
});
