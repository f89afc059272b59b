import { noUnwantedStepDown } from '../../../../src/advice/rules/steps/no-unwanted-step-down';
import { GOAL, moveWith, tinyQuestion } from '../../tiny-careers';

test('only who wants none is kept from a step down', () => {
  expect(noUnwantedStepDown.breaks(tinyQuestion({ stepDown: 'NONE' }), null, moveWith({ stepDown: true }))).toBe(true);
  expect(noUnwantedStepDown.breaks(tinyQuestion(), null, moveWith({ stepDown: true }))).toBe(false);
  expect(
    noUnwantedStepDown.breaks(tinyQuestion({ stepDown: 'NONE' }), null, moveWith({ to: GOAL, stepDown: true })),
  ).toBe(false);
});
