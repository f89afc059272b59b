/** Removes what sources state. Afterwards the store is as if they had never been imported. */
import { InvalidOptionError, idPrefix, type Progress, sizeOf } from '../../domain';
import { isPublicSource, planUndo, publicSource } from '../../importers';
import type { CareerStore } from '../../store';
import type { ImportResult } from './import-sources';
import { readFacts } from './read-facts';

/**
 * Removes everything that these sources state, in one change set.
 *
 * @param names - as in `import`: "oews", or ids: "source:oews"
 * @throws {InvalidOptionError} if one is not loaded, or another source refers to something that they brought
 */
export async function undoImport(
  store: CareerStore,
  names: readonly string[],
  progress: Progress,
): Promise<ImportResult> {
  progress('Reading the store', 0, 1);
  const current = await readFacts(store);
  const loaded = current.nodes.flatMap((node) => (node.kind === 'Source' ? [node.id] : [])).sort();
  const sources = names.flatMap((name) => loadedSources(name, loaded));
  progress('Comparing with the store', 0, 1);
  const { cutOff: _, ...plan } = planUndo(current, sources);
  const audit = { actor: 'import', summary: `Undid ${sources.join(', ')}` };
  const changes = { ...plan, expectedRevision: current.revision, audit };
  progress('Writing', 0, sizeOf(changes));
  const { revision } = await store.apply(changes);
  progress('Writing', sizeOf(changes), sizeOf(changes));
  return {
    revision,
    sources,
    read: { nodes: current.nodes.length, links: current.links.length },
    changes: {
      putNodes: plan.putNodes.length,
      putLinks: plan.putLinks.length,
      removedNodes: plan.removeNodes.length,
      removedLinks: plan.removeLinks.length,
    },
    notes: [],
  };
}

function loadedSources(name: string, loaded: readonly string[]): readonly string[] {
  const ids = isPublicSource(name) ? publicSource(name).ids : undefined;
  const [first, ...others] = ids ?? [name.includes(':') ? name : idPrefix('Source') + name];
  if (loaded.includes(first)) return [first, ...others.filter((id) => loaded.includes(id))];
  throw new InvalidOptionError('undo', `No source ${name} is loaded. Loaded are ${loaded.join(', ') || 'none'}.`);
}
