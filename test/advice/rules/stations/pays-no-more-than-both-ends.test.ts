import { stationBounds } from '../../../../src/advice/chains/station-bounds';
import { paysNoMoreThanBothEnds } from '../../../../src/advice/rules/stations/pays-no-more-than-both-ends';
import { GOAL, JOB, START, tinyGraph } from '../../tiny-careers';

test('a job that pays clearly more is not on the way', () => {
  expect(
    paysNoMoreThanBothEnds.breaks(
      stationBounds(tinyGraph({ start: { pay: 100_000 }, job: { pay: 150_000 }, goal: { pay: 120_000 } }), START, GOAL),
      JOB,
    ),
  ).toBe(true);
  expect(
    paysNoMoreThanBothEnds.breaks(
      stationBounds(tinyGraph({ start: { pay: 100_000 }, job: { pay: 125_000 }, goal: { pay: 120_000 } }), START, GOAL),
      JOB,
    ),
  ).toBe(false);
  expect(
    paysNoMoreThanBothEnds.breaks(
      stationBounds(tinyGraph({ start: { pay: 100_000 }, goal: { pay: 120_000 } }), START, GOAL),
      JOB,
    ),
  ).toBe(false);
});
