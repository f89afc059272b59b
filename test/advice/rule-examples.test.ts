import { WAY_ODDS_RULES } from '../../src/advice/chains/way-odds';
import { DOOR_RULES } from '../../src/advice/move-rules/doors';
import { ODDS_RULES } from '../../src/advice/move-rules/odds';
import { BESIDE_DOOR_RULES } from '../../src/advice/rules/beside-door';
import { LANDINGS } from '../../src/advice/rules/landings';
import { NEARER_RULES } from '../../src/advice/rules/nearer';
import { OTHER_ROUTE_RULES } from '../../src/advice/rules/other-routes';
import { ROUTE_RULES } from '../../src/advice/rules/routes';
import { STARTS } from '../../src/advice/rules/starts';
import { STATION_RULES } from '../../src/advice/rules/stations';
import { STEP_RULES } from '../../src/advice/rules/steps';
import { VERDICT_RULES } from '../../src/advice/rules/verdicts';
import type { CareerGraph } from '../../src/graph';
import { keptSeedsGraph } from '../kept/graphs';
import { judgedExamples } from './rules-on-seeds';

describe('the examples of rules, judged on the seeds', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await keptSeedsGraph();
  });

  test('are as the rules of doors say', () => expect(judgedExamples(graph, 'doors', DOOR_RULES)).toEqual([]));
  test('have such odds', () => {
    // O*NET alone has a job into which people are elected.
    const ours = ODDS_RULES.filter(({ name }) => name !== 'elected');
    expect(judgedExamples(graph, 'odds', ours)).toEqual([]);
  });
  test('have such odds as whole ways', () => expect(judgedExamples(graph, 'way-odds', WAY_ODDS_RULES)).toEqual([]));
  test('are as the rules of moves say', () => expect(judgedExamples(graph, 'steps', STEP_RULES)).toEqual([]));
  test('are as the rules of routes say', () => expect(judgedExamples(graph, 'routes', ROUTE_RULES)).toEqual([]));
  test('are as the rules beside an open door say', () =>
    expect(judgedExamples(graph, 'others', BESIDE_DOOR_RULES)).toEqual([]));
  test('are as the rules of further routes say', () =>
    expect(judgedExamples(graph, 'others', OTHER_ROUTE_RULES)).toEqual([]));
  test('are such landings', () => expect(judgedExamples(graph, 'landings', LANDINGS)).toEqual([]));
  test('are such starts', () => expect(judgedExamples(graph, 'starts', STARTS)).toEqual([]));
  test('are as the rules of jobs on the way say', () =>
    expect(judgedExamples(graph, 'stations', STATION_RULES)).toEqual([]));
  test('are as the rules of nearer goals say', () => expect(judgedExamples(graph, 'nearer', NEARER_RULES)).toEqual([]));
  test('have such verdicts', () => expect(judgedExamples(graph, 'verdicts', VERDICT_RULES)).toEqual([]));
});
