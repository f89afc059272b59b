import { hasFewPosts } from '../../../../src/advice/jobs/few-posts';
import { fewPosts } from '../../../../src/advice/move-rules/odds/few-posts';
import { seedsGraph } from '../../../app/seeds-graph';
import { tinyMove } from '../tiny-move';

test('of the stage and of small sciences, for all whose work is not much the same', async () => {
  const graph = await seedsGraph();
  const into = (title: string, relevance: number) => ({
    ...tinyMove({ relevance }),
    graph,
    wanted: graph.roles.find((role) => role.title === title)!,
  });
  expect(fewPosts.breaks(into('Actor', 0.3))).toBe(true);
  expect(fewPosts.breaks(into('Actor', 0.95))).toBe(false);
  expect(fewPosts.breaks(into('Registered Nurse', 0))).toBe(false);
  expect(hasFewPosts(graph, into('Junior UX Writer', 0).wanted.index)).toBe(true);
});
