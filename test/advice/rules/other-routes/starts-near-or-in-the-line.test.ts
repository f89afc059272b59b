import { startsNearOrInTheLine } from '../../../../src/advice/rules/other-routes/starts-near-or-in-the-line';
import { route, tinyQuestion } from '../../tiny-careers';

test('a start far from both is none', () => {
  expect(startsNearOrInTheLine.breaks(tinyQuestion(), route({}), route({ relevance: 0.44 }, {}))).toBe(true);
  expect(startsNearOrInTheLine.breaks(tinyQuestion(), route({}), route({ relevance: 0.45 }, {}))).toBe(false);
  expect(
    startsNearOrInTheLine.breaks(
      tinyQuestion({ job: { discipline: 'discipline:x' }, goal: { discipline: 'discipline:x' } }),
      route({}),
      route({ relevance: 0.44 }, {}),
    ),
  ).toBe(false);
});
