import { noFirstPostAtFarLessPay } from '../../../../src/advice/rules/other-routes/no-first-post-at-far-less-pay';
import { seedsGraph } from '../../../app/seeds-graph';
import { routesOf } from '../../../asked';
import { route, tinyQuestion } from '../../tiny-careers';

test('a first post pays at least 60 %', () => {
  expect(
    noFirstPostAtFarLessPay.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 59_000, seniority: 'ENTRY' } }),
      route({}),
      route({ isNamed: false }, {}),
    ),
  ).toBe(true);
  expect(
    noFirstPostAtFarLessPay.breaks(
      tinyQuestion({ start: { pay: 100_000 }, job: { pay: 60_000, seniority: 'ENTRY' } }),
      route({}),
      route({ isNamed: false }, {}),
    ),
  ).toBe(false);
});

test('nobody is sent into a job at far less than their pay because it pays while they study', async () => {
  const graph = await seedsGraph();
  const further = (from: string) => {
    const answer = routesOf(graph, { from, to: 'Licensed Practical Nurse', first: 3 });
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    return answer.routes.slice(1).map(({ roles }) => graph.roles[roles[1]!]!.title);
  };
  expect(further('Lead Software Engineer')).toEqual([]);
  expect(further('Sterile Processing Technician')).toEqual(['Nursing Assistant']);
});
