/** What changed between two revisions, by the audit trail. */
import { type ChangeEntry, type LinkFact, type NodeFact, PastNotKeptError } from '../../domain';
import type { CareerStore } from '../../store';

export type Fact = NodeFact | LinkFact;

/** A fact before the first and after the last of some changes; null where it was not there. */
export interface Difference {
  /** Id of the node, or key of the link. */
  readonly subject: string;
  readonly before: Fact | null;
  readonly after: Fact | null;
}

/** How much of the trail one question may read. */
const TRAIL_LIMITS = Object.freeze({
  /** Changes that are read for one question. */
  changes: 20_000,
  /** Facts that these changes may touch together: about a kilobyte of memory each. */
  facts: 100_000,
  /** Changes that are read at once. */
  page: 50,
});

/**
 * What the changes after `from` up to `to` did to each fact that they touch, by id or key; facts that were changed and changed
 * back are among them, with equal ends.
 *
 * @throws {PastNotKeptError} if the trail does not hold these changes whole, or they are too many
 */
export async function readDifferences(
  store: CareerStore,
  from: number,
  to: number,
): Promise<ReadonlyMap<string, Difference>> {
  await refuseForgotten(store, from, to);
  const found = new Map<string, Difference>();
  for (let after = from; after < to; ) {
    const changes = await store.changesSince(after, Math.min(TRAIL_LIMITS.page, to - after));
    if (changes.length === 0) throw new Error(`The audit trail ends at revision ${after}, before ${to}.`);
    for (const { entries } of changes) for (const entry of entries) join(found, entry);
    if (found.size > TRAIL_LIMITS.facts) throw tooFar(from, `more than ${words(TRAIL_LIMITS.facts)} facts changed`);
    after = changes.at(-1)!.revision;
  }
  return found;
}

function join(found: Map<string, Difference>, { subject, before, after }: ChangeEntry): void {
  const earlier = found.get(subject);
  found.set(subject, { subject, before: earlier === undefined ? before : earlier.before, after });
}

/** Refuses what the trail can't tell, before anything else of the store is read. @throws {PastNotKeptError} as `readDifferences` */
export async function refuseForgotten(
  store: Pick<CareerStore, 'detailedSince'>,
  from: number,
  to: number,
): Promise<void> {
  if (from === to) return;
  if (to - from > TRAIL_LIMITS.changes) {
    throw tooFar(from, `there were more than ${words(TRAIL_LIMITS.changes)} changes`);
  }
  const since = await store.detailedSince();
  if (from >= since) return;
  throw new PastNotKeptError(
    `Revision ${from} can't be shown: the bulk import at revision ${since} kept no facts before and after it. Ask for revision ${since} or a later one.`,
  );
}

function tooFar(from: number, why: string): PastNotKeptError {
  return new PastNotKeptError(`Revision ${from} is too far back: ${why} since. Ask for a later one.`);
}

function words(count: number): string {
  return count.toLocaleString('en-US');
}
