/** Filling an empty store with what another one held. */
import { InvalidOptionError, StoreNotEmptyError } from '../../domain';
import type { RecordedChange, StoredPart } from '../port/career-store';
import type { Transaction } from '../port/transaction';
import { restoreChanges } from '../reading/audit-trail';
import { readRevision } from '../reading/read-graph';
import { putLinks, putNodes } from './apply-change-set';
import { checkChangeSet } from './check-change-set';

const NOTHING = { putNodes: [], putLinks: [], removeNodes: [], removeLinks: [] } as const;
const AUDIT = { actor: 'restore', summary: '' } as const;

/**
 * Puts the parts into a store to which nothing was ever applied. Its revision is then that of the last change.
 *
 * @param place - what messages call the store
 * @throws {StoreNotEmptyError}
 * @throws {InvalidOptionError} if a fact is not well formed, a link's end is missing or revisions have gaps
 */
export async function restoreStore(tx: Transaction, place: string, parts: AsyncIterable<StoredPart>): Promise<void> {
  await tx.run('write/lock-revision');
  const revision = await readRevision(tx);
  if (revision !== 0) {
    throw new StoreNotEmptyError(
      `The store in ${place} is not empty: it is at revision ${revision}. A backup goes only into an empty store. Name another one by DATA_DIR or NEO4J_URI, or move this one away.`,
    );
  }
  let last = 0;
  for await (const part of parts) {
    switch (part.kind) {
      case 'nodes':
        checkChangeSet({ ...NOTHING, putNodes: part.nodes, audit: AUDIT });
        await putNodes(tx, { putNodes: part.nodes });
        break;
      case 'links':
        checkChangeSet({ ...NOTHING, putLinks: part.links, audit: AUDIT });
        await putLinks(tx, part.links, new Map());
        break;
      case 'changes':
        last = lastOf(part.changes, last);
        await restoreChanges(tx, part.changes);
        break;
      default: {
        const unknown: never = part;
        throw new Error(`unknown part ${String(unknown)}`);
      }
    }
  }
  await tx.run('write/set-revision', { revision: last });
}

/** The revision of the last of these changes, if they go on from a revision without gaps. */
function lastOf(changes: readonly RecordedChange[], before: number): number {
  let last = before;
  for (const { revision } of changes) {
    if (revision !== last + 1) {
      throw new InvalidOptionError('changes', `Revision ${revision} follows ${last}: revisions have no gaps.`);
    }
    last = revision;
  }
  return last;
}
