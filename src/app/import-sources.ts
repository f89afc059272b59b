/** Writes what sources state into the store: all or nothing, and nothing where nothing changed. */
import { type Progress, type SourceContent, sizeOf } from '../domain';
import { planImport, readOnet, readSeeds } from '../importers';
import type { CareerStore } from '../store';
import { readFacts } from './read-facts';

export interface ImportResult {
  /** Of the store afterwards. */
  readonly revision: number;
  /** Ids of the sources imported. */
  readonly sources: readonly string[];
  /** How many facts were read, and how many of them changed the store. */
  readonly read: { readonly nodes: number; readonly links: number };
  readonly changes: {
    readonly putNodes: number;
    readonly putLinks: number;
    readonly removedNodes: number;
    readonly removedLinks: number;
  };
}

/** Imports the seed files of a folder. @throws {SourceFileError} naming file and line of each mistake; nothing is changed then */
export async function importSeeds(store: CareerStore, folder: string, progress: Progress): Promise<ImportResult> {
  progress('Reading the seeds', 0, 1);
  return importContents(store, await readSeeds(folder), 'seeds', progress);
}

/** Loads the seed files into a store that nothing was ever written to. @returns false if something was */
export async function seedIfEmpty(store: CareerStore, folder: string): Promise<boolean> {
  if ((await store.revision()) > 0) return false;
  await importSeeds(store, folder, () => {});
  return true;
}

/** Imports an O*NET release in its publisher's tab-delimited files. @throws {SourceFileError} nothing is changed then */
export async function importOnet(store: CareerStore, folder: string, progress: Progress): Promise<ImportResult> {
  return importContents(store, [await readOnet(folder, { progress })], 'onet', progress);
}

async function importContents(
  store: CareerStore,
  contents: readonly SourceContent[],
  name: string,
  progress: Progress,
): Promise<ImportResult> {
  progress('Comparing with the store', 0, 1);
  const current = await readFacts(store);
  const plan = planImport(current, contents);
  const read = {
    nodes: contents.reduce((sum, content) => sum + content.nodes.length + 1, 0),
    links: contents.reduce((sum, content) => sum + content.links.length, 0),
  };
  const changes = {
    ...plan,
    expectedRevision: current.revision,
    audit: {
      actor: `import ${name}`,
      summary: `Imported ${contents.map(({ source: { properties } }) => `${properties.name} ${properties.release}`).join(', ')}`,
    },
  };
  progress('Writing', 0, sizeOf(changes));
  const applied = await store.apply(changes);
  progress('Writing', sizeOf(changes), sizeOf(changes));
  return {
    revision: applied.revision,
    sources: contents.map((content) => content.source.id),
    read,
    changes: {
      putNodes: plan.putNodes.length,
      putLinks: plan.putLinks.length,
      removedNodes: plan.removeNodes.length,
      removedLinks: plan.removeLinks.length,
    },
  };
}
