import { notPlainlyTheSameWork } from '../../../../src/advice/move-rules/odds/not-plainly-the-same-work';
import { doorsInto } from '../../../../src/network';
import { seedsGraph } from '../../../app/seeds-graph';
import { tinyMove } from '../tiny-move';

test.each([
  ['near work', { relevance: 0.6, sure: 0.9 }, true],
  ['much the same work that nobody is sure of', { relevance: 0.8, sure: 0.2 }, true],
  ['much the same work of which sources are sure is common', { relevance: 0.8, sure: 0.5 }, false],
  ['the same work is common whatever they say', { relevance: 0.95 }, false],
  ['but not into a job that manages others', { relevance: 0.95, wanted: { seniority: 'MANAGER' } }, true],
] as const)('%s', (_what, move, is) => {
  expect(notPlainlyTheSameWork.breaks(tinyMove(move))).toBe(is);
});

test.each([
  ['of other work is common where beginners are taken all the time', 'Waiter', 'Janitor', {}, false],
  ['but not from high above', 'Waiter', 'Janitor', { rungs: -3 }, true],
  ['nor where the work asks for a long course', 'Waiter', 'Janitor', { study: 1 }, true],
  ['nor where many apply for a post', 'Waiter', 'Police Officer', {}, true],
  ['nor where a degree is asked for', 'Waiter', 'Elementary School Teacher', {}, true],
] as const)('a move %s', async (_what, from, to, { rungs = 0, study = 0 }: { rungs?: number; study?: number }, is) => {
  const graph = await seedsGraph();
  const [held, wanted] = [from, to].map((title) => graph.roles.find((role) => role.title === title)!);
  const [door] = doorsInto(graph, wanted!);
  const move = tinyMove({ relevance: 0.1, rungs, door: door! });
  const way = { ...move.way, study };
  expect(notPlainlyTheSameWork.breaks({ ...move, way, graph, held: held!, wanted: wanted! })).toBe(is);
});
