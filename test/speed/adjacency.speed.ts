import { adjacentTo, nearestOfAll, type SkillMatrix, skillMatrix } from '../../src/adjacency';
import { atOnce, buildCareerGraph, type CareerGraph } from '../../src/graph';
import { describeOnPublicData } from '../describe-when';
import { escoFacts } from '../kept/facts';
import { leastTimes, ratioOf, told } from './least-time';

describeOnPublicData('esco-1.2.0', 'adjacency at the size of ESCO', (directory) => {
  let graph: CareerGraph;
  let matrix: SkillMatrix;
  let build: () => CareerGraph;
  beforeAll(async () => {
    const { source, nodes, links } = await escoFacts(directory, []);
    build = () => buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links }, '2026-11-24T00:00:00Z');
    graph = build();
    matrix = skillMatrix(graph, { importance: 1 });
  });

  test('the 50 nearest of all take no longer than to build the graph', async () => {
    const options = { minSupport: 1, minLift: 0, perCompetency: 50 };
    const nearest = () => atOnce(nearestOfAll(matrix, options));
    expect(await ratioOf(nearest, build, { rounds: 3 })).toBeLessThan(1);
  });

  test('the nearest of the costliest hundredth take at most 25 times what those of the middle one take', async () => {
    const sample = Array.from(matrix.competencies).filter((_, place) => place % 70 === 0);
    const works = Object.fromEntries(sample.map((each) => [String(each), () => adjacentTo(matrix, each)]));
    const times = Object.values(await leastTimes(works, { rounds: 5, repeats: 3 })).sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(share * times.length)]!;
    expect(told(at(0.99), at(0.5))).toBeLessThan(25);
  });
});
