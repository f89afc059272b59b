/** Next roles of O*NET's roles and, through their matches, of our own. */

import type { RoleNode } from '../../src/graph';
import { groundsOf, nextRoles, stepLikelihoods } from '../../src/moves';
import { likelihoodBasis } from '../../src/network/likelihoods';
import { seedsGraph } from '../app/seeds-graph';

test('without O*NET nothing is judged: what sources say stands', async () => {
  const graph = await seedsGraph();
  const someone = graph.find('role:back-end-developer') as RoleNode;
  expect(nextRoles(graph, someone)).toBeNull();
  expect(groundsOf(graph, someone, 0)).toBeNull();
  expect(stepLikelihoods(graph).every(Number.isNaN)).toBe(true);
  expect(likelihoodBasis(graph, 0)).toBeNull();
});
