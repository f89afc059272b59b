import { stationBounds } from '../../../../src/advice/chains/station-bounds';
import { aJobToPassThrough } from '../../../../src/advice/rules/stations/a-job-to-pass-through';
import { GOAL, JOB, START, tinyGraph } from '../../tiny-careers';

test('neither end is on the way', () => {
  expect(aJobToPassThrough.breaks(stationBounds(tinyGraph({}), START, GOAL), GOAL)).toBe(true);
  expect(aJobToPassThrough.breaks(stationBounds(tinyGraph({}), START, GOAL), JOB)).toBe(false);
});
