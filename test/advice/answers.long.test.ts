import { seedsGraph } from '../app/seeds-graph';
import { expectAnswersBetween } from './answers-between';

test('every pair of one in nine of our roles has an answer with a verdict, sentences, and years that add up', async () => {
  const graph = await seedsGraph();
  expectAnswersBetween(
    graph,
    graph.roles.filter((_, place) => place % 9 === 0),
  );
});
