import { noFirstPostInStrangeWork } from '../../../../src/advice/rules/beside-door/no-first-post-in-strange-work';
import { route, tinyQuestion } from '../../tiny-careers';

test('a strange first post is one from which many go on', () => {
  expect(noFirstPostInStrangeWork.breaks(tinyQuestion(), route({}), route({ relevance: 0.44 }, { sure: 0.24 }))).toBe(
    true,
  );
  expect(noFirstPostInStrangeWork.breaks(tinyQuestion(), route({}), route({ relevance: 0.45 }, { sure: 0.24 }))).toBe(
    false,
  );
  expect(noFirstPostInStrangeWork.breaks(tinyQuestion(), route({}), route({ relevance: 0.44 }, { sure: 0.25 }))).toBe(
    false,
  );
});
