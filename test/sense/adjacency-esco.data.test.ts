import { type SkillMatrix, skillMatrix } from '../../src/adjacency';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { strongestAdjacency } from '../asked';
import { describeOnPublicData } from '../describe-when';
import { escoFacts } from '../kept/facts';

describeOnPublicData('esco-1.2.0', 'adjacency at the size of ESCO', (directory) => {
  let graph: CareerGraph;
  let matrix: SkillMatrix;
  beforeAll(async () => {
    const { source, nodes, links } = await escoFacts(directory, []);
    graph = buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links }, '2026-11-24T00:00:00Z');
    matrix = skillMatrix(graph, { importance: 1 });
  });

  test('counts what its release counts', () => {
    expect(matrix.roles.length).toBe(3039);
    expect(matrix.needs.length).toBeGreaterThan(128_000);
  });

  test('searches all pairs between other work', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const answer = await strongestAdjacency(graph, { importance: 'OPTIONAL' });
    clearInterval(timer);
    expect('pairs' in answer && answer.pairs.length).toBe(10_000);
    expect(turns).toBeGreaterThan(3);
  });
});
