import type { MovePrice } from '../../../../src/advice/price/move-price';
import { goesUpFromStrangeWork } from '../../../../src/advice/rules/steps/goes-up-from-strange-work';
import { behind, GOAL, JOB, moveWith, START, tinyQuestion } from '../../tiny-careers';

const question = tinyQuestion({
  start: { seniority: 'MID' },
  job: { seniority: 'ENTRY' },
  goal: { seniority: 'ENTRY' },
});
const strange = { relevance: 0.3, isNamed: false };
const sideways = moveWith({ from: JOB, to: JOB });
const breaks = (first: Partial<MovePrice>, move = sideways) =>
  goesUpFromStrangeWork.breaks(question, behind(first), move);

test('nobody starts in strange work to go on sideways', () => {
  expect(breaks(strange)).toBe(true);
  expect(breaks({ ...strange, relevance: 0.4 })).toBe(false);
  expect(breaks({ ...strange, isNamed: true })).toBe(false);
});

test('clearly more pay is a step up', () => {
  const paid = (pay: number) =>
    tinyQuestion({
      start: { seniority: 'MID', pay: 80_000 },
      job: { seniority: 'MID', pay },
      goal: { seniority: 'SENIOR' },
    });
  const on = moveWith({ from: JOB, to: START });
  expect(goesUpFromStrangeWork.breaks(paid(70_000), behind(strange), on)).toBe(true);
  expect(goesUpFromStrangeWork.breaks(paid(69_000), behind(strange), on)).toBe(false);
});

test('a rung up, the goal, what many people do, and jobs whose rung nobody knows are left alone', () => {
  expect(breaks(strange, moveWith({ from: JOB, to: START }))).toBe(false);
  expect(breaks(strange, moveWith({ from: JOB, to: GOAL }))).toBe(false);
  expect(breaks(strange, moveWith({ from: JOB, to: JOB, share: 'COMMON' }))).toBe(false);
  expect(goesUpFromStrangeWork.breaks(tinyQuestion(), behind(strange), sideways)).toBe(false);
});
