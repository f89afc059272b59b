import type { CareerGraph } from '../../graph';
import { digestOfSeeds, readSeedTexts, SEEDS_SOURCE } from '../../importers';

/** "unknown": the graph does not say which seeds it was loaded with. It comes from an older version. */
export type SeedsState = 'same' | 'changed' | 'unknown';

/**
 * How the seeds of a folder stand to those that a graph was loaded with; null if the graph has none, which somebody wanted so.
 *
 * @throws {SourceFileError} if the folder has no seed file
 */
export async function seedsState(graph: CareerGraph, folder: string): Promise<SeedsState | null> {
  const loaded = graph.find(SEEDS_SOURCE);
  if (loaded?.kind !== 'Source') return null;
  if (loaded.digest === undefined) return 'unknown';
  return loaded.digest === digestOfSeeds(await readSeedTexts(folder)) ? 'same' : 'changed';
}
