import { noLadderOfAnotherLine } from '../../../../src/advice/rules/steps/no-ladder-of-another-line';
import { behind, GOAL, JOB, moveWith, tinyQuestion } from '../../tiny-careers';

const up = moveWith({ from: JOB, to: JOB, rungs: 1 });

test('newcomers climb no ladder that leads elsewhere', () => {
  expect(noLadderOfAnotherLine.breaks(tinyQuestion(), behind({ relevance: 0.59 }), up)).toBe(true);
  expect(noLadderOfAnotherLine.breaks(tinyQuestion(), behind({ relevance: 0.6 }), up)).toBe(false);
  expect(noLadderOfAnotherLine.breaks(tinyQuestion(), null, up)).toBe(false);
});

test('a ladder in the line of the goal is the way, and so is a move up into the goal', () => {
  const inOneLine = tinyQuestion({ job: { discipline: 'data' }, goal: { discipline: 'data' } });
  expect(noLadderOfAnotherLine.breaks(inOneLine, behind({ relevance: 0.1 }), up)).toBe(false);
  expect(noLadderOfAnotherLine.breaks(tinyQuestion(), behind({ relevance: 0.1 }), { ...up, to: GOAL })).toBe(false);
});
