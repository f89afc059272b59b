import { noOtherExamination } from '../../../../src/advice/rules/other-routes/no-other-examination';
import { GOAL, left, moveStudying, moveWith, route, tinyQuestion } from '../../tiny-careers';

test('a licence that the goal does not ask for is too much', () => {
  expect(
    noOtherExamination.breaks(tinyQuestion(), route({}), [
      moveStudying([left('LICENCE', 0.2)]),
      moveWith({ to: GOAL }),
    ]),
  ).toBe(true);
  expect(
    noOtherExamination.breaks(tinyQuestion(), route({}), [
      moveStudying([left('LICENCE', 0.19)]),
      moveWith({ to: GOAL }),
    ]),
  ).toBe(false);
});
