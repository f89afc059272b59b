import { payApart, payLike } from '../../../src/advice/jobs/pay';
import { PAY_APART } from '../../../src/advice/numbers/pay-apart';
import { routesOf } from '../../asked';
import { describeOnPublicData } from '../../describe-when';
import { keptOnetGraph } from '../../kept/graphs';

describeOnPublicData('onet-29.3', 'pay that surveys count with another world', (directory) => {
  test('is estimated, and said to be an estimate', async () => {
    const graph = await keptOnetGraph(directory);
    const role = graph.roles.find(({ title }) => title === 'Clinical Research Coordinators')!;
    expect(payApart(graph, role.index)).toBe(PAY_APART.get('Clinical Research Coordinators'));
    expect(payLike(graph, role.index)).toBeLessThan(100_000);
    const answer = routesOf(graph, { from: role.id, to: 'Registered Nurse', first: 1 });
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    expect(answer.routes[0]!.why.join(' ')).toMatch(/Our own estimate is about \$65,000 a year, so we use that\./);
  });

  test('is that of jobs of its kind for all others', async () => {
    const graph = await keptOnetGraph(directory);
    const role = graph.roles.find(({ title }) => title === 'Acute Care Nurses')!;
    expect(payApart(graph, role.index)).toBeUndefined();
  });
});
