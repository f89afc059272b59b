import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { oewsFacts, onetFacts, seedFacts } from '../kept/facts';

/** Our own careers beside O*NET, with its wages if `wages` is their file. */
export async function seedsAndOnet(directory: string, wages?: string): Promise<CareerGraph> {
  const contents = [...(await seedFacts()), await onetFacts(directory)];
  if (wages !== undefined) contents.push(await oewsFacts(wages, directory));
  const nodes = contents.flatMap(({ source, nodes }) => [source, ...nodes]);
  const links = contents.flatMap((content) => content.links);
  return buildCareerGraph({ revision: 1, nodes, links }, '2026-11-24T00:00:00Z');
}
