/** Graphs that take long to build, kept on disk as a server keeps its own. What is read back is proved equal in test/graph. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceContent } from '../../src/domain';
import { atOnce, buildCareerGraph, type CareerGraph, decodedGraph, encodedGraph } from '../../src/graph';
import { Imported } from '../imported';
import { oewsFacts, onetFacts, seedFacts } from './facts';
import { kept } from './kept';

/** The graph of the seeds. */
export function keptSeedsGraph(): Promise<CareerGraph> {
  return keptGraph('seeds', [], builtSeedsGraph);
}

/** The same graph, which nobody has asked anything yet: for what is worked out at the first question. */
export function unaskedSeedsGraph(): Promise<CareerGraph> {
  return keptGraph('seeds', [], builtSeedsGraph, true);
}

/** The same graph, built anew. */
export async function builtSeedsGraph(): Promise<CareerGraph> {
  return graphOf(await seedFacts());
}

/** The graph of the seeds beside O*NET, with its wages if given. @param onet - its folder  @param wages - their file */
export function keptOnetGraph(onet: string, wages?: string): Promise<CareerGraph> {
  const releases = wages === undefined ? [onet] : [onet, wages];
  return keptGraph(`seeds-and-onet${wages === undefined ? '' : '-and-wages'}`, releases, async () => {
    const contents = [...(await seedFacts()), await onetFacts(onet)];
    if (wages !== undefined) contents.push(await oewsFacts(wages, onet));
    return graphOf(contents);
  });
}

function graphOf(contents: readonly SourceContent[]): CareerGraph {
  const nodes = contents.flatMap(({ source, nodes }) => [source, ...nodes]);
  const links = contents.flatMap((content) => content.links);
  return buildCareerGraph({ revision: 1, nodes, links }, '2026-11-24T00:00:00Z');
}

const FOLDERS = { onet: 'onet-29.3', oews: 'oews-may-2025', esco: 'esco-1.2.0', crosswalks: 'crosswalks' } as const;

/**
 * The graph of the seeds and some public sources.
 *
 * @param directory - of the public data
 * @param sources - in the order of their import
 */
export function keptImportedGraph(directory: string, sources: readonly (keyof typeof FOLDERS)[]): Promise<CareerGraph> {
  const releases = sources.map((source) => join(directory, FOLDERS[source]));
  return keptGraph(['seeds', ...sources].join('-'), releases, async () => {
    const imported = await new Imported().withSeeds();
    for (const source of sources) {
      if (source === 'onet') await imported.withOnet(directory);
      else if (source === 'oews') await imported.withOews(directory);
      else if (source === 'esco') await imported.withEsco(directory);
      else await imported.withCrosswalks(directory);
    }
    return imported.graph();
  });
}

/** Graphs that suites of this worker asked for last, the newest first: what code remembers of a graph serves the next suite too. */
const DECODED: { readonly path: string; readonly graph: CareerGraph }[] = [];
const MOST = 2;

async function keptGraph(
  name: string,
  releases: readonly string[],
  build: () => Promise<CareerGraph>,
  isUnasked = false,
): Promise<CareerGraph> {
  const ingredients = { code: ['test/kept/graphs.ts'], files: ['seeds', 'schema'], releases };
  const path = await kept(`graph-of-${name}`, ingredients, async (made) =>
    writeFileSync(made, atOnce(encodedGraph(await build()))),
  );
  // A new array each time, whose first byte is at a multiple of 8, as decoding wants it.
  const decoded = () => decodedGraph(new Uint8Array(readFileSync(path))).graph;
  if (isUnasked) return decoded();
  const [found] = DECODED.filter((each) => each.path === path);
  const graph = found?.graph ?? decoded();
  DECODED.splice(
    0,
    DECODED.length,
    { path, graph },
    ...DECODED.filter((each) => each.path !== path).slice(0, MOST - 1),
  );
  return graph;
}
