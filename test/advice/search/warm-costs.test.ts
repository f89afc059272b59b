import { laterCostsInSlices } from '../../../src/advice';
import { atOnce } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { routesOf } from '../../asked';

const PAIRS = [
  ['Accountant', 'Data Scientist'],
  ['Registered Nurse', 'Product Manager'],
  ['Retail Sales Associate', 'Human Resources Manager'],
] as const;

const answers = async (isWarm: boolean): Promise<unknown> => {
  const graph = await seedsGraph();
  if (isWarm) atOnce(laterCostsInSlices(graph, () => true));
  return PAIRS.map(([from, to]) => {
    const answer = routesOf(graph, { from, to, first: 10 });
    if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
    return answer.routes.map(({ steps, cost, years }) => ({ steps: steps.map(({ to }) => to), cost, years }));
  });
};

test('answers are the same whether or not costs were worked out ahead', async () => {
  const cold = await answers(false);
  expect(await answers(true)).toEqual(cold);
});

test('working costs out ahead ends once nobody wants it', async () => {
  const graph = await seedsGraph();
  let asked = 0;
  atOnce(laterCostsInSlices(graph, () => ++asked < 100));
  // Once more for each level of education that is left.
  expect(asked).toBeLessThan(110);
});
