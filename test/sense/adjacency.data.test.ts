/** Whether neighbourhoods make sense: the counts are proved elsewhere, but right counts can still tell nonsense. */

import { buildCareerGraph, type CareerGraph } from '../../src/graph';

import { describeOnPublicData } from '../describe-when';
import { onetFacts, seedFacts } from '../kept/facts';
import { ONET_CASES } from './adjacency-cases';
import { guard, tenNearest } from './adjacency-guard';

const MISSES_WITH_ONET: Readonly<Record<string, string>> = {
  MySQL: 'three of our roles need it, and have little else in common',
  Ansible: 'three occupations have it in demand, and only scripting and firewalls with it',
};

describeOnPublicData('onet-29.3', 'neighbourhoods on the seeds with O*NET', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    const contents = [...(await seedFacts()), await onetFacts(directory)];
    const nodes = contents.flatMap(({ source, nodes }) => [source, ...nodes]);
    const byId = new Map([...nodes].reverse().map((node) => [node.id, node]));
    const links = contents.flatMap((content) => content.links);
    graph = buildCareerGraph({ revision: 1, nodes: [...byId.values()], links }, '2026-11-24T00:00:00Z');
  });

  guard(() => graph, ONET_CASES, MISSES_WITH_ONET);

  test('Microsoft Office leads none of them, though nearly every occupation uses it', () => {
    const led = ONET_CASES.filter(({ of }) => tenNearest(graph, of)[0]?.startsWith('Microsoft Office'));
    expect(led).toEqual([]);
  });
});
