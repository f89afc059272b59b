import { notBackToOutgrownWork } from '../../../../src/advice/rules/steps/not-back-to-outgrown-work';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('work on a lower rung of your own discipline is outgrown', () => {
  expect(
    notBackToOutgrownWork.breaks(
      tinyQuestion({ start: { discipline: 'discipline:x' }, job: { discipline: 'discipline:x' } }),
      null,
      moveWith({ relevance: 0.6, rungs: -1, stepDown: true, isNamed: false }),
    ),
  ).toBe(true);
  expect(
    notBackToOutgrownWork.breaks(
      tinyQuestion({ start: { discipline: 'discipline:x' }, job: { discipline: 'discipline:x' } }),
      null,
      moveWith({ relevance: 0.59, rungs: -1, stepDown: true, isNamed: false }),
    ),
  ).toBe(false);
  expect(
    notBackToOutgrownWork.breaks(
      tinyQuestion({ start: { discipline: 'discipline:x' }, job: { discipline: 'discipline:x' }, stepDown: 'ANY' }),
      null,
      moveWith({ relevance: 0.6, rungs: -1, stepDown: true, isNamed: false }),
    ),
  ).toBe(false);
});
