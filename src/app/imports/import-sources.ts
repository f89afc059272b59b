/** Writes what sources state into the store: everything or nothing. If nothing changed, it writes nothing. */
import { type LinkFact, type Progress, type SourceContent, sizeOf } from '../../domain';
import { type ImportableSource, planImport, publicSource, readSeeds, SEEDS_SOURCE } from '../../importers';
import type { CareerStore } from '../../store';
import { readFacts, type StoredFacts } from './read-facts';

export interface ImportResult {
  /** Revision of the store after the import. */
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
  /** What was left out and why, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Imports the seed files of a folder. @throws {SourceFileError} naming file and line of each mistake; then nothing
 * changes
 */
export async function importSeeds(store: CareerStore, folder: string, progress: Progress): Promise<ImportResult> {
  progress('Reading the seeds', 0, 1);
  const contents = await readSeeds(folder);
  return writeContents(store, await readStored(store, progress), contents, 'seeds', progress);
}

/** Loads the seed files into a store that was never written to. @returns false if it was */
export async function seedIfEmpty(store: CareerStore, folder: string): Promise<boolean> {
  if ((await store.revision()) > 0) return false;
  await importSeeds(store, folder, () => {});
  return true;
}

/**
 * Imports a public source from its publisher's files: a folder or one file.
 *
 * @throws {SourceFileError} naming file and line of the first mistake; then nothing changes
 * @throws {InvalidOptionError} if a source that this one refers to is not loaded
 */
export async function importSource(
  store: CareerStore,
  source: ImportableSource,
  place: string,
  progress: Progress,
): Promise<ImportResult> {
  const stored = await readStored(store, progress);
  const content = await publicSource(source).read(place, stored, { progress });
  const result = await writeContents(store, stored, [content].flat(), source, progress);
  return hasSeeds(stored) ? result : { ...result, notes: [...result.notes, NO_SEEDS] };
}

/** What an import says while our careers are not loaded. */
const NO_SEEDS =
  'The store has none of our own careers: no disciplines, companies or quiz, and an empty map. "career-atlas seed" loads them, before or after.';

function hasSeeds({ nodes }: StoredFacts): boolean {
  return nodes.some(({ id }) => id === SEEDS_SOURCE);
}

async function readStored(store: CareerStore, progress: Progress): Promise<StoredFacts> {
  progress('Reading the store', 0, 1);
  return readFacts(store);
}

async function writeContents(
  store: CareerStore,
  current: StoredFacts,
  contents: readonly SourceContent[],
  name: string,
  progress: Progress,
): Promise<ImportResult> {
  progress('Comparing with the store', 0, 1);
  const { cutOff, ...plan } = planImport(current, contents);
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
    notes: [...contents.flatMap((content) => content.notes ?? []), ...cutOffNotes(cutOff)],
  };
}

function cutOffNotes(cutOff: readonly LinkFact[]): readonly string[] {
  return [...new Set(cutOff.map((link) => link.source))].sort().map((source) => {
    const count = cutOff.filter((link) => link.source === source).length;
    return `${count} links of ${source} were removed, because one of their ends is no longer stated. Import it again to renew the rest.`;
  });
}
