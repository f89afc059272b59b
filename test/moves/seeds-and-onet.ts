import { join } from 'node:path';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { readOews, readOnet, readSeeds } from '../../src/importers';

/** Our own careers beside O*NET, with its wages if `wages` is their file. */
export async function seedsAndOnet(directory: string, wages?: string): Promise<CareerGraph> {
  const onet = await readOnet(directory);
  const contents = [...(await readSeeds(join(__dirname, '..', '..', 'seeds'))), onet];
  if (wages !== undefined) {
    contents.push(
      await readOews(
        wages,
        onet.nodes.map((node) => node.id),
      ),
    );
  }
  const nodes = contents.flatMap(({ source, nodes }) => [source, ...nodes]);
  const links = contents.flatMap((content) => content.links);
  return buildCareerGraph({ revision: 1, nodes, links }, '2026-11-24T00:00:00Z');
}
