import type { CareerGraph } from '../../../src/graph';
import { routesOf } from '../../asked';
import { describeOnPublicData } from '../../describe-when';
import { keptOnetGraph } from '../../kept/graphs';

describeOnPublicData('onet-29.3', 'what an answer takes for a job that it knows too little of', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await keptOnetGraph(directory);
  });

  test('a group of jobs is asked back, with jobs that it holds', () => {
    const answer = routesOf(graph, { from: 'role:onet/29-1141.00', to: 'role:onet/17-2199.00', first: 1 });
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    expect(answer.routes[0]!.why[0]).toMatch(
      /^“Engineers, All Other” is a group of jobs, not one job. Say which one you mean, such as an? .+\. Then the answer can be exact\.$/,
    );
  });

  test('a job of its own is not', () => {
    const answer = routesOf(graph, { from: 'role:onet/29-1141.00', to: 'role:onet/17-2199.05', first: 1 });
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    expect(answer.routes[0]!.why.join(' ')).not.toContain('is a group of jobs');
  });
});
