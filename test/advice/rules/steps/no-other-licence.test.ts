import { extended } from '../../../../src/advice/chains/beginning';
import { noOtherLicence } from '../../../../src/advice/rules/steps/no-other-licence';
import { left, moveStudying, moveWith, tinyQuestion } from '../../tiny-careers';

test('one licensed profession is not a stepping stone to another', () => {
  expect(
    noOtherLicence.breaks(
      tinyQuestion(),
      extended(null, moveStudying([left('LICENCE', 0.1)], { door: 'LICENCE' })),
      moveWith({ isNamed: false }),
    ),
  ).toBe(true);
  expect(
    noOtherLicence.breaks(
      tinyQuestion(),
      extended(null, moveStudying([left('LICENCE', 0.1)], { door: 'LICENCE' })),
      moveWith(),
    ),
  ).toBe(false);
  expect(
    noOtherLicence.breaks(
      tinyQuestion(),
      extended(null, moveStudying([left('EXAM', 0.1)], { door: 'LICENCE' })),
      moveWith({ isNamed: false }),
    ),
  ).toBe(false);
});
