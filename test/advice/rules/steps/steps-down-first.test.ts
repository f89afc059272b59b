import { stepsDownFirst } from '../../../../src/advice/rules/steps/steps-down-first';
import { behind, moveWith, tinyQuestion } from '../../tiny-careers';

test('a later move does not lead down', () => {
  expect(stepsDownFirst.breaks(tinyQuestion(), behind({}), moveWith({ stepDown: true }))).toBe(true);
  expect(stepsDownFirst.breaks(tinyQuestion(), null, moveWith({ stepDown: true }))).toBe(false);
  expect(stepsDownFirst.breaks(tinyQuestion({ stepDown: 'ANY' }), behind({}), moveWith({ stepDown: true }))).toBe(
    false,
  );
});
