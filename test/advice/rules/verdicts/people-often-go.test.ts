import { peopleOftenGo } from '../../../../src/advice/rules/verdicts/people-often-go';
import { tinyCase } from '../../tiny-careers';

test('it is said where each move is named', () => {
  expect(peopleOftenGo.when(tinyCase({}, { isNamed: true }))).toBe(true);
  expect(peopleOftenGo.when(tinyCase({}, { isNamed: false }))).toBe(false);
});
