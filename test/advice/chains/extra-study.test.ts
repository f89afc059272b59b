import { extraStudy } from '../../../src/advice/chains/extra-study';
import { left, moveStudying } from '../tiny-careers';

const degree = (...subject: readonly string[]) => {
  const four = left('BACHELOR', 4, `Bachelor's degree in ${subject.join(' or ')}`);
  return { ...four, credential: { ...four.credential, subject } };
};

test('a degree counts for the goal if one of its subjects is asked for there', () => {
  const goal = moveStudying([degree('health administration', 'nursing')]);
  expect(extraStudy(goal, moveStudying([degree('nursing')]))).toBe(0);
  expect(extraStudy(goal, moveStudying([degree('laboratory science')]))).toBe(4);
  // Where any degree does, each counts.
  expect(extraStudy(moveStudying([left('BACHELOR', 4, 'any degree')]), moveStudying([degree('nursing')]))).toBe(0);
});
