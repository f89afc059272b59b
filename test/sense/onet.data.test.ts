import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { describeOnPublicData } from '../describe-when';
import { onetFacts } from '../kept/facts';
import { ONET_CASES } from './onet-cases';
import { nameOf, objections } from './sense';

describeOnPublicData('onet-29.3', 'routes on O*NET make sense', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    const { source, nodes, links } = await onetFacts(directory);
    graph = buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links }, '2026-11-24T00:00:00Z');
  });

  test.each(ONET_CASES.map((each) => [nameOf(each), each] as const))('%s', (_, each) => {
    expect(objections(graph, each)).toEqual([]);
  });

  test('nobody becomes a physician to become a data scientist: the way down is named instead', () => {
    const lacking = objections(graph, { from: 'Registered Nurses', to: 'Data Scientists', years: [0, 99] });
    expect(lacking.join()).toContain('only via a step down');
  });

  test('no listed route goes by a role of which nothing is known', () => {
    const unknown = graph.roles.filter(
      (role) => graph.requirements.head[role.index] === graph.requirements.head[role.index + 1],
    );
    expect(unknown.length).toBeGreaterThan(50);
    const into = unknown.filter(
      (role) => graph.progressions.reverseHead[role.index] !== graph.progressions.reverseHead[role.index + 1],
    );
    expect(into).toEqual([]);
  });
});
