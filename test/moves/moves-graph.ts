import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { onetFacts } from '../kept/facts';

/** O*NET alone as a career graph. */
export async function onetGraph(directory: string): Promise<CareerGraph> {
  const { source, nodes, links } = await onetFacts(directory);
  return buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links }, '2025-05-01T00:00:00Z');
}
