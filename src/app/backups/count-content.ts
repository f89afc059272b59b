import type { CareerStore, StoredGraph, StoredPart } from '../../store';
import { type BackupSum, PART_FACTS } from './backup-form';
import { ContentDigest, TrailDigest } from './content-digest';

/** Counts and digests parts as they pass. */
export class ContentCount {
  readonly #content = new ContentDigest();
  readonly #trail = new TrailDigest();
  readonly #counts = { nodes: 0, links: 0, changes: 0 };

  add(part: StoredPart): void {
    switch (part.kind) {
      case 'nodes':
        for (const node of part.nodes) this.#content.add(node);
        this.#counts.nodes += part.nodes.length;
        break;
      case 'links':
        for (const link of part.links) this.#content.add(link);
        this.#counts.links += part.links.length;
        break;
      case 'changes':
        for (const change of part.changes) this.#trail.add(change);
        this.#counts.changes += part.changes.length;
        break;
      default:
        part satisfies never;
    }
  }

  /** What was added; nothing may be added later. */
  sum(revision: number): BackupSum {
    return {
      revision,
      ...this.#counts,
      contentDigest: this.#content.value(),
      trailDigest: this.#trail.value(),
    };
  }
}

/** All of a store at one revision, part by part: nodes, links, changes. */
export async function* partsOf({ nodes, links, trail }: StoredGraph): AsyncGenerator<StoredPart> {
  for (let start = 0; start < nodes.length; start += PART_FACTS) {
    yield { kind: 'nodes', nodes: nodes.slice(start, start + PART_FACTS) };
  }
  for await (const batch of links) if (batch.length > 0) yield { kind: 'links', links: batch };
  for await (const changes of trail) yield { kind: 'changes', changes };
}

/** What a store holds. */
export function countStore(store: CareerStore): Promise<BackupSum> {
  return store.read(async (graph) => {
    const count = new ContentCount();
    for await (const part of partsOf(graph)) count.add(part);
    return count.sum(graph.revision);
  });
}
