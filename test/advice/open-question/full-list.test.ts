import { type FuturesQuestion, findReachable } from '../../../src/advice';
import { seedsGraph } from '../../app/seeds-graph';
import { plainQuestion } from './plain-question';

describe('the full list', () => {
  test('drops wishes that contradict each other, too', async () => {
    const graph = await seedsGraph();
    const teller = graph.roles.find(({ title }) => title === 'Bank Teller')!.index;
    const full = (wishes: FuturesQuestion['wishes']) =>
      findReachable(graph, {
        ...plainQuestion(teller, { wishes }),
        disciplines: null,
        schemes: null,
        orderBy: 'RECOMMENDED',
      }).map(({ role }) => role);
    expect(full(['SAME_FIELD', 'OTHER_FIELD'])).toEqual(full([]));
    expect(full(['OTHER_FIELD'])).not.toEqual(full([]));
  });
});
