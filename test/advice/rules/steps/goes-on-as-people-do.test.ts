import { goesOnAsPeopleDo } from '../../../../src/advice/rules/steps/goes-on-as-people-do';
import { behind, moveWith, tinyQuestion } from '../../tiny-careers';

test('only the first move may be a rare one', () => {
  expect(goesOnAsPeopleDo.breaks(tinyQuestion(), behind({}), moveWith({ relevance: 0.59 }))).toBe(true);
  expect(goesOnAsPeopleDo.breaks(tinyQuestion(), behind({}), moveWith({ relevance: 0.6 }))).toBe(false);
  expect(goesOnAsPeopleDo.breaks(tinyQuestion(), null, moveWith({ relevance: 0.1 }))).toBe(false);
});
