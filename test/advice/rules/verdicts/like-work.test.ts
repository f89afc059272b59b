import { likeWork } from '../../../../src/advice/rules/verdicts/like-work';
import { tinyCase } from '../../tiny-careers';

test('it is said where nothing else is', () => {
  expect(likeWork.when(tinyCase({}))).toBe(true);
});
