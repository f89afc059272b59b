import { stationBounds } from '../../../../src/advice/chains/station-bounds';
import { asksForNoMoreYears } from '../../../../src/advice/rules/stations/asks-for-no-more-years';
import { GOAL, JOB, START, tinyGraph } from '../../tiny-careers';

test('a job may ask for two years more than both ends', () => {
  expect(
    asksForNoMoreYears.breaks(
      stationBounds(
        tinyGraph({ start: { experienceYears: 1 }, job: { experienceYears: 5.1 }, goal: { experienceYears: 3 } }),
        START,
        GOAL,
      ),
      JOB,
    ),
  ).toBe(true);
  expect(
    asksForNoMoreYears.breaks(
      stationBounds(
        tinyGraph({ start: { experienceYears: 1 }, job: { experienceYears: 5 }, goal: { experienceYears: 3 } }),
        START,
        GOAL,
      ),
      JOB,
    ),
  ).toBe(false);
});
