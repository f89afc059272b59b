import { noOtherSchool } from '../../../../src/advice/rules/other-routes/no-other-school';
import { route, tinyQuestion } from '../../tiny-careers';

test('another school spares half of the own one', () => {
  expect(noOtherSchool.breaks(tinyQuestion(), route({ studyYears: 0.8 }), route({ studyYears: 0.4 }, {}))).toBe(true);
  expect(noOtherSchool.breaks(tinyQuestion(), route({ studyYears: 0.9 }), route({ studyYears: 0.4 }, {}))).toBe(false);
  expect(noOtherSchool.breaks(tinyQuestion(), route({}), route({ studyYears: 0.2 }, {}))).toBe(false);
});
