import { firstFutures, firstSearches, warmedUp, warmSearches } from '../../src/app/snapshot/warm-up';
import { atOnce, buildCareerGraph } from '../../src/graph';
import { quizModelInSlices } from '../../src/quiz';
import { unaskedSeedsGraph } from '../kept/graphs';
import { seedsGraph } from './seeds-graph';

test('searches are made ahead until they are not wanted any more', async () => {
  const graph = await seedsGraph();
  let asked = 0;
  atOnce(firstSearches(graph, () => ++asked <= 3));
  expect(asked).toBe(4);
  asked = 0;
  atOnce(firstSearches(graph, () => ++asked > 0));
  expect(asked).toBeGreaterThan(50);
});

test('open questions are asked ahead until they are not wanted any more', async () => {
  const graph = await seedsGraph();
  let asked = 0;
  atOnce(firstFutures(graph, () => ++asked <= 1));
  expect(asked).toBe(2);
});

test('a graph without jobs needs none', async () => {
  const empty = buildCareerGraph({ revision: 0, nodes: [], links: [] }, '2026-01-01T00:00:00Z');
  await warmSearches(empty, () => true);
  let asked = 0;
  for (const first of [firstSearches, firstFutures]) atOnce(first(empty, () => ++asked > 0));
  expect(asked).toBe(0);
});

test('searches wait for no model of the quiz, which is made question by question', async () => {
  const graph = await unaskedSeedsGraph();
  warmedUp(graph);
  const work = quizModelInSlices(graph);
  let pauses = 0;
  let step = work.next();
  for (; step.done !== true; step = work.next()) pauses++;
  expect(step.value.items.length).toBeGreaterThan(100);
  expect(pauses).toBeGreaterThan(100);
});
