import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { moveLikelihoods } from '../../src/moves';
import { describeOnPublicData } from '../describe-when';
import { onetFacts } from '../kept/facts';
import { ratioOf } from './least-time';

describeOnPublicData('onet-29.3', 'the likelihood of moves on O*NET', (directory) => {
  test('of a hundred roles takes no longer than to build the graph', async () => {
    const { source, nodes, links } = await onetFacts(directory);
    const build = (): CareerGraph =>
      buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links }, '2025-05-01T00:00:00Z');
    const graph = build();
    const judge = () => {
      for (const role of graph.roles.slice(0, 100)) moveLikelihoods(graph, role);
    };
    expect(await ratioOf(judge, build, { rounds: 3 })).toBeLessThan(1);
  });
});
