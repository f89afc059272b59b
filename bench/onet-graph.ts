import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCareerGraph, type CareerGraph } from '../src/graph';
import { readOnet } from '../src/importers';
import { PUBLIC_DATA_DIR } from './public-data';

/** The career graph of O*NET's release, or null where it isn't at hand (`CAREER_DATA_DIR`, default `../shared/data`). */
export async function onetGraph(): Promise<CareerGraph | null> {
  const directory = join(PUBLIC_DATA_DIR, 'onet-29.3');
  if (!existsSync(directory)) return null;
  const content = await readOnet(directory);
  return buildCareerGraph(
    { revision: 1, nodes: [content.source, ...content.nodes], links: content.links },
    '2026-01-01T00:00:00Z',
  );
}
