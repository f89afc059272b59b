import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { readOnet } from '../../src/importers';

/** O*NET alone as a career graph. */
export async function onetGraph(directory: string): Promise<CareerGraph> {
  const { source, nodes, links } = await readOnet(directory);
  return buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links }, '2025-05-01T00:00:00Z');
}
