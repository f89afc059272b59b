import { join } from 'node:path';
import type { LinkFact, NodeFact } from '../../src/domain';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { readMoves, readOews, readOnet } from '../../src/importers';
import { describeOnPublicData } from '../describe-when';
import { ONET_CASES } from './onet-cases';
import { nameOf, objections } from './sense';

describeOnPublicData('onet-29.3', 'routes on O*NET with pay and observed moves make sense', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    const onet = await readOnet(directory);
    const nodes: NodeFact[] = [onet.source, ...onet.nodes];
    const links: LinkFact[] = [...onet.links];
    const wages = join(directory, '../oews-may-2025/national_M2025_dl.csv');
    const oews = await readOews(
      wages,
      nodes.map((node) => node.id),
    );
    const moves = await readMoves(join(directory, '../cps-asec-mobility'), { nodes, links });
    for (const { source, links: stated } of [oews, moves]) {
      nodes.push(source);
      for (const link of stated) links.push(link);
    }
    graph = buildCareerGraph({ revision: 1, nodes, links }, '2026-11-24T00:00:00Z');
  });

  test.each(ONET_CASES.map((each) => [nameOf(each), each] as const))('%s', (_, each) => {
    expect(objections(graph, each)).toEqual([]);
  });
});
