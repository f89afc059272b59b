import { join } from 'node:path';
import { atOnce, type CareerGraph, decodedGraph, encodedGraph } from '../../src/graph';
import { describeOnPublicData } from '../describe-when';
import { Imported } from '../imported';
import { expectSameGraph } from './same-graph';

const _AT = '2026-11-24T00:00:00Z';

function throughBytes(graph: CareerGraph): CareerGraph {
  return decodedGraph(atOnce(encodedGraph(graph))).graph;
}

describeOnPublicData('onet-29.3', 'all sources', (directory) => {
  test('come back', async () => {
    const all = await (await (await new Imported().withSeeds()).withOnet(join(directory, '..'))).withEsco(
      join(directory, '..'),
    );
    const graph = all.graph();
    expectSameGraph(throughBytes(graph), graph, 100);
  });
});
