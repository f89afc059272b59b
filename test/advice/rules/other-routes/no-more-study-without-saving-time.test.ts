import { noMoreStudyWithoutSavingTime } from '../../../../src/advice/rules/other-routes/no-more-study-without-saving-time';
import { route, tinyQuestion } from '../../tiny-careers';

test('more study saves a year', () => {
  expect(
    noMoreStudyWithoutSavingTime.breaks(
      tinyQuestion(),
      route({ years: 2 }),
      route({ studyYears: 0.5, years: 1 }, { years: 0.1 }),
    ),
  ).toBe(true);
  expect(
    noMoreStudyWithoutSavingTime.breaks(
      tinyQuestion(),
      route({ years: 2.1 }),
      route({ studyYears: 0.5, years: 1 }, { years: 0.1 }),
    ),
  ).toBe(false);
  expect(noMoreStudyWithoutSavingTime.breaks(tinyQuestion(), route({}), route({ studyYears: 0.4 }, {}))).toBe(false);
});
