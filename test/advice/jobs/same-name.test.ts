import { stationBounds } from '../../../src/advice/chains/station-bounds';
import { goesByOneName } from '../../../src/advice/jobs/same-name';
import { aJobToPassThrough } from '../../../src/advice/rules/stations/a-job-to-pass-through';
import { graphOf } from '../../network/roles-graph';

const graph = graphOf(
  {
    cook: { title: 'Cook' },
    operator: { title: 'Plant Operator' },
    'onet/51-8091.00': { title: 'Plant and System Operators' },
  },
  { everydayTitles: ['role:onet/51-8091.00 plant operator'] },
);
const [cook, operator, operators] = ['cook', 'operator', 'onet/51-8091.00'].map(
  (slug) => (graph.find(`role:${slug}`) as { index: number }).index,
) as [number, number, number];

test('two roles may go by one name', () => {
  expect(goesByOneName(graph, operator, operators)).toBe(true);
  expect(goesByOneName(graph, operator, cook)).toBe(false);
});

test('nobody goes through a job of the name of the goal', () => {
  expect(aJobToPassThrough.breaks(stationBounds(graph, cook, operators), operator)).toBe(true);
});
