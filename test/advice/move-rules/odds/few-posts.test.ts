import { hasFewPosts } from '../../../../src/advice/jobs/few-posts';
import { fewPosts } from '../../../../src/advice/move-rules/odds/few-posts';
import { seedsGraph } from '../../../app/seeds-graph';
import { tinyMove } from '../tiny-move';

test('of the stage and of small sciences, for all whose work is not much the same', async () => {
  const graph = await seedsGraph();
  const into = (title: string, relevance: number, from = 'Waiter') => {
    const [held, wanted] = [from, title].map((each) => graph.roles.find((role) => role.title === each)!);
    return { ...tinyMove({ relevance }), graph, held: held!, wanted: wanted! };
  };
  expect(fewPosts.breaks(into('Actor', 0.3))).toBe(true);
  expect(fewPosts.breaks(into('Actor', 0.95, 'Actor'))).toBe(false);
  // Airlines name waiters, and turn most of them away.
  expect(fewPosts.breaks(into('Flight Attendant', 0.95))).toBe(true);
  expect(fewPosts.breaks(into('Registered Nurse', 0))).toBe(false);
  expect(hasFewPosts(graph, into('Junior UX Writer', 0).wanted.index)).toBe(true);
});
