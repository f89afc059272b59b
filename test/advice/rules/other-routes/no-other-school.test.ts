import { noOtherSchool } from '../../../../src/advice/rules/other-routes/no-other-school';
import { route, tinyQuestion } from '../../tiny-careers';

test('another school takes as long as that of the goal, or a year', () => {
  const breaks = (goal: number, first: number) =>
    noOtherSchool.breaks(tinyQuestion(), route({ studyYears: goal }), route({ studyYears: first }, {}));
  expect(breaks(0.8, 0.8)).toBe(true);
  expect(breaks(0.8, 0.7)).toBe(false);
  expect(breaks(4, 1)).toBe(true);
  expect(breaks(4, 0.9)).toBe(false);
  expect(breaks(0, 0.25)).toBe(true);
  expect(breaks(0, 0.2)).toBe(false);
});

test('it is none where the best route goes through other jobs too', () => {
  expect(noOtherSchool.breaks(tinyQuestion(), route({}, {}), route({ studyYears: 1 }, {}))).toBe(false);
});
