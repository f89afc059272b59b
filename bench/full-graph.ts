import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceContent } from '../src/domain';
import { buildCareerGraph, type CareerGraph } from '../src/graph';
import { readEsco, readOnet, readSeeds } from '../src/importers';
import { PUBLIC_DATA_DIR } from './public-data';

/** ESCO alone, or null where its release isn't at hand (`CAREER_DATA_DIR`, default `../shared/data`). */
export async function escoGraph(): Promise<CareerGraph | null> {
  const directory = join(PUBLIC_DATA_DIR, 'esco-1.2.0');
  return existsSync(directory) ? graphOf([await readEsco(directory, [])]) : null;
}

/** Our seeds with O*NET and ESCO as far as their releases are at hand. */
export async function fullGraph(): Promise<CareerGraph> {
  const contents: SourceContent[] = await readSeeds(join(__dirname, '..', 'seeds'));
  const [onet, esco] = [join(PUBLIC_DATA_DIR, 'onet-29.3'), join(PUBLIC_DATA_DIR, 'esco-1.2.0')];
  if (existsSync(onet)) contents.push(await readOnet(onet));
  if (existsSync(esco)) {
    const loaded = contents
      .flatMap(({ nodes }) => nodes)
      .flatMap((node) =>
        node.kind === 'Skill' || node.kind === 'Technology' ? [{ id: node.id, name: node.properties.name }] : [],
      );
    contents.push(await readEsco(esco, loaded));
  }
  return graphOf(contents);
}

/** A node that several sources describe counts as the first one says. */
export function graphOf(contents: readonly SourceContent[]): CareerGraph {
  const nodes = contents.flatMap(({ source, nodes }) => [source, ...nodes]);
  const byId = new Map([...nodes].reverse().map((node) => [node.id, node]));
  const links = contents.flatMap((content) => content.links);
  return buildCareerGraph({ revision: 1, nodes: [...byId.values()], links }, '2026-01-01T00:00:00Z');
}
