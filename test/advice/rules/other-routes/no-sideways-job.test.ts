import { noSidewaysJob } from '../../../../src/advice/rules/other-routes/no-sideways-job';
import { route, tinyQuestion } from '../../tiny-careers';

test('nobody moves sideways who can apply', () => {
  expect(noSidewaysJob.breaks(tinyQuestion(), route({ relevance: 0.7 }), route({}, {}))).toBe(true);
  expect(noSidewaysJob.breaks(tinyQuestion(), route({ relevance: 0.69 }), route({}, {}))).toBe(false);
  expect(noSidewaysJob.breaks(tinyQuestion(), route({ relevance: 0.7 }), route({ rungs: 1 }, {}))).toBe(false);
  expect(
    noSidewaysJob.breaks(
      tinyQuestion({ goal: { discipline: 'discipline:x' } }),
      route({ relevance: 0.7 }),
      route({}, {}),
    ),
  ).toBe(false);
});
