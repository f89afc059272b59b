import { stationBounds } from '../../../../src/advice/chains/station-bounds';
import { oursOnTheWayToOurs } from '../../../../src/advice/rules/stations/ours-on-the-way-to-ours';
import { GOAL, JOB, START, tinyGraph } from '../../tiny-careers';

test('to one of our disciplines only ours lead', () => {
  expect(
    oursOnTheWayToOurs.breaks(stationBounds(tinyGraph({ goal: { discipline: 'discipline:x' } }), START, GOAL), JOB),
  ).toBe(true);
  expect(
    oursOnTheWayToOurs.breaks(
      stationBounds(
        tinyGraph({ job: { discipline: 'discipline:x' }, goal: { discipline: 'discipline:x' } }),
        START,
        GOAL,
      ),
      JOB,
    ),
  ).toBe(false);
  expect(oursOnTheWayToOurs.breaks(stationBounds(tinyGraph({}), START, GOAL), JOB)).toBe(false);
});
