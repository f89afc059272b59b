/** Who is asked what their days should be made of. */
import { type FuturesQuestion, findFutures } from '../../../src/advice';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { plainQuestion } from './plain-question';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const OF_DAYS = 'What should more of your day be: people, work with your hands, or a desk?';
const askedOf = (title: string, more: Partial<FuturesQuestion> = {}) => {
  const { index } = graph.roles.find((role) => role.title === title)!;
  return findFutures(graph, plainQuestion(index, more), true).askBack.map(({ question }) => question);
};

test('who says nothing of it is asked', () => {
  expect(askedOf('Warehouse Worker', { wishes: ['MORE_PAY'] })).toContain(OF_DAYS);
});

test.each(['HANDS_ON', 'WITH_PEOPLE', 'DESK_WORK', 'HELP_PEOPLE', 'OUTDOORS'] as const)(
  'who wishes for %s is not',
  (wish) => {
    expect(askedOf('Warehouse Worker', { wishes: ['MORE_PAY', wish] })).not.toContain(OF_DAYS);
  },
);

test('nor is who says where they want to go', () => {
  const towards = new Set([graph.roles.find(({ title }) => title === 'Electrician')!.index]);
  expect(askedOf('Warehouse Worker', { wishes: ['MORE_PAY'], towards })).not.toContain(OF_DAYS);
});

test('who asks for both, to stay and to go, is not asked which', () => {
  const which = 'Would you rather stay in your field or leave it?';
  expect(askedOf('Customer Support Representative')).toContain(which);
  expect(askedOf('Customer Support Representative', { staysOrLeaves: true })).not.toContain(which);
});
