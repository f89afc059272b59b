import { costlyTraining } from '../../../../src/advice/rules/verdicts/costly-training';
import { left, moveStudying, tinyCase } from '../../tiny-careers';

const costing = (usd: number) => {
  const paper = left('LICENCE', 1);
  const credential = { ...paper.credential, costUsd: [usd, 2 * usd] as const };
  return tinyCase({}, moveStudying([{ ...paper, credential }]));
};

test('training is dear where doors say that it costs far more than a course', () => {
  expect(costlyTraining.when(costing(45_000))).toBe(true);
  expect(costlyTraining.when(costing(5_000))).toBe(false);
  expect(costlyTraining.when(tinyCase())).toBe(false);
  expect(costlyTraining.sentence(costing(45_000))).toContain('$45,000 to $90,000');
});
