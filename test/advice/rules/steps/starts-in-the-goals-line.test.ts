import { startsInTheGoalsLine } from '../../../../src/advice/rules/steps/starts-in-the-goals-line';
import { moveWith, tinyQuestion } from '../../tiny-careers';

test('a start in a new field far from the goal is none', () => {
  expect(
    startsInTheGoalsLine.breaks(
      tinyQuestion({ near: { job: 0.39 } }),
      null,
      moveWith({ relevance: 0.1, isNamed: false }),
    ),
  ).toBe(true);
  expect(
    startsInTheGoalsLine.breaks(
      tinyQuestion({ near: { job: 0.4 } }),
      null,
      moveWith({ relevance: 0.1, isNamed: false }),
    ),
  ).toBe(false);
  expect(startsInTheGoalsLine.breaks(tinyQuestion({ near: { job: 0.39 } }), null, moveWith({ relevance: 0.35 }))).toBe(
    false,
  );
  expect(
    startsInTheGoalsLine.breaks(
      tinyQuestion({ job: { discipline: 'discipline:x' }, goal: { discipline: 'discipline:x' }, near: { job: 0.39 } }),
      null,
      moveWith({ relevance: 0.1, isNamed: false }),
    ),
  ).toBe(false);
});
