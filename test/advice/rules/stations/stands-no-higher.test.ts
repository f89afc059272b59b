import { stationBounds } from '../../../../src/advice/chains/station-bounds';
import { standsNoHigher } from '../../../../src/advice/rules/stations/stands-no-higher';
import { GOAL, JOB, START, tinyGraph } from '../../tiny-careers';

test('a job on a higher rung than both ends is not on the way', () => {
  expect(
    standsNoHigher.breaks(
      stationBounds(
        tinyGraph({ start: { seniority: 'MID' }, job: { seniority: 'SENIOR' }, goal: { seniority: 'MID' } }),
        START,
        GOAL,
      ),
      JOB,
    ),
  ).toBe(true);
  expect(
    standsNoHigher.breaks(
      stationBounds(
        tinyGraph({ start: { seniority: 'MID' }, job: { seniority: 'SENIOR' }, goal: { seniority: 'SENIOR' } }),
        START,
        GOAL,
      ),
      JOB,
    ),
  ).toBe(false);
});
