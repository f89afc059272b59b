import { goesWherePeopleGo } from '../../../../src/advice/rules/steps/goes-where-people-go';
import { behind, GOAL, JOB, moveWith, tinyQuestion } from '../../tiny-careers';

test('a door alone is no reason for a job on the way, where nothing that the next job asks for is known there', () => {
  // Tiny careers share no needs: all of them are new.
  const into = (sure: number) => moveWith({ from: JOB, to: GOAL, sure });
  expect(goesWherePeopleGo.breaks(tinyQuestion(), behind({ to: JOB }), into(0))).toBe(true);
  expect(goesWherePeopleGo.breaks(tinyQuestion(), behind({ to: JOB }), into(0.05))).toBe(false);
  expect(goesWherePeopleGo.breaks(tinyQuestion(), null, into(0))).toBe(false);
});
