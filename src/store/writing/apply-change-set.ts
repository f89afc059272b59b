/** How a change set is written: the same steps on both engines, inside one transaction of theirs. */
import type { Applied, ChangeEntry, ChangeSet, LinkFact, NodeFact } from '../../domain';
import { ConflictError, DETAILED_CHANGES, InvalidOptionError, LINK_KINDS, NODE_KINDS, sizeOf } from '../../domain';
import type { BuiltChanges, FactReader, ReplayKeys } from '../port/career-store';
import { putRecordIn } from '../port/private-records';
import { batches, type Row, type Transaction } from '../port/transaction';
import { addressesOf, type Before, entriesOf, record } from '../reading/audit-trail';
import { existingLinks, existingNodes, idsByKind } from '../reading/existing-facts';
import { factReader } from '../reading/fact-reader';
import { rowOfLink, rowOfNode } from '../reading/fact-rows';
import { addressOf, type LinkAddress } from '../reading/link-key';
import { readRevision } from '../reading/read-graph';
import { checkChangeSet } from './check-change-set';

/**
 * The revision that a well-formed, non-empty change set made. Running it again, after the transaction was undone or after
 * it was done without our knowing, gives the same.
 *
 * @throws {ConflictError} {InvalidOptionError} as CareerStore.apply says; the transaction must be undone then
 */
export async function applyChangeSet(
  tx: Transaction,
  changes: ChangeSet,
  keys: ReplayKeys,
  now: () => Date,
): Promise<Applied> {
  await tx.run('write/lock-revision');
  return applyLocked(tx, changes, keys, now);
}

/**
 * As `applyChangeSet`, with the change set that `build` makes once no other writer can come between.
 * @throws what `build` throws, and {InvalidOptionError} if its change set is not well formed
 */
export async function applyBuilt(
  tx: Transaction,
  build: (facts: FactReader) => Promise<BuiltChanges>,
  attempt: string,
  now: () => Date,
): Promise<Applied> {
  await tx.run('write/lock-revision');
  const facts = await factReader(tx, now);
  const { remember, ...changes } = await build(facts);
  checkChangeSet(changes);
  if (sizeOf(changes) === 0) return { revision: facts.revision, replayed: false };
  if (remember !== undefined) await putRecordIn(tx, remember);
  return applyLocked(tx, changes, { idempotencyKey: changes.idempotencyKey ?? attempt, attempt }, now);
}

async function applyLocked(tx: Transaction, changes: ChangeSet, keys: ReplayKeys, now: () => Date): Promise<Applied> {
  const [earlier] = await tx.run('read/change-by-idempotency-key', { idempotencyKey: keys.idempotencyKey });
  if (earlier !== undefined) {
    return { revision: earlier.revision as number, replayed: earlier.attempt !== keys.attempt };
  }
  const current = await readRevision(tx);
  if (changes.expectedRevision !== undefined && changes.expectedRevision !== current) {
    throw new ConflictError(changes.expectedRevision, current);
  }

  const removals = changes.removeLinks.map(addressOf).filter((address) => address !== null);
  const before = await readBefore(tx, changes, removals);
  const removedLinks = await removeLinks(tx, removals);
  await putNodes(tx, changes);
  await refuseMissingEnds(tx, changes);
  await putLinks(tx, changes.putLinks, before.links);
  const removedNodes = await removeNodes(tx, changes.removeNodes);

  const { actor, summary } = changes.audit;
  const counts = { putNodes: changes.putNodes.length, putLinks: changes.putLinks.length, removedNodes, removedLinks };
  const entries = isDetailed(changes) ? keptEntries(entriesOf(changes, before)) : [];
  const revision = current + 1;
  await record(tx, { revision, at: now().toISOString(), actor, summary, counts, entries }, keys);
  return { revision, replayed: false };
}

function isDetailed(changes: ChangeSet): boolean {
  return sizeOf(changes) <= DETAILED_CHANGES;
}

/** Letters of facts that the trail keeps before and after: tables of names or figures on a source are larger. */
const MOST_LETTERS = 1_000_000;

/** The entries, or none if they are too large to be read with every list of changes. */
function keptEntries(entries: readonly ChangeEntry[]): readonly ChangeEntry[] {
  const letters = entries.reduce((sum, { before, after }) => sum + lettersIn(before) + lettersIn(after), 0);
  return letters <= MOST_LETTERS ? entries : [];
}

function lettersIn(fact: NodeFact | LinkFact | null): number {
  if (fact === null) return 0;
  const lengths = Object.values(fact.properties).flatMap((value: unknown) =>
    [value].flat().map((each) => (typeof each === 'string' ? each.length : 1)),
  );
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** All that the trail needs; of a bulk set only the links, since those that exist are written another way. */
async function readBefore(tx: Transaction, changes: ChangeSet, removals: readonly LinkAddress[]): Promise<Before> {
  const puts = addressesOf(changes.putLinks);
  if (!isDetailed(changes)) return { nodes: new Map(), links: await existingLinks(tx, puts) };
  const ids = [...changes.putNodes.map((node) => node.id), ...changes.removeNodes];
  return { nodes: await existingNodes(tx, ids), links: await existingLinks(tx, [...puts, ...removals]) };
}

/** Inserts nodes, or replaces those that are there. */
export async function putNodes(tx: Transaction, changes: Pick<ChangeSet, 'putNodes'>): Promise<void> {
  for (const kind of NODE_KINDS) {
    const rows = changes.putNodes.filter((node) => node.kind === kind).map(rowOfNode);
    for (const batch of batches(rows)) await tx.run(`write/put-node/${kind}`, { rows: batch });
  }
}

async function refuseMissingEnds(tx: Transaction, changes: ChangeSet): Promise<void> {
  const put = new Set(changes.putNodes.map((node) => node.id));
  const others = new Set(changes.putLinks.flatMap((link) => [link.from, link.to]).filter((id) => !put.has(id)));
  const found = await existingNodes(tx, others);
  for (const link of changes.putLinks) {
    const missing = [link.from, link.to].find((id) => !put.has(id) && !found.has(id));
    if (missing !== undefined) {
      throw new InvalidOptionError(
        'putLinks',
        `Link "${link.key}" names "${missing}", which does not exist. Put that node in the same change set or before.`,
      );
    }
  }
}

/** Inserts links, or replaces those that exist; their ends must be there. */
export async function putLinks(
  tx: Transaction,
  links: readonly LinkFact[],
  existing: ReadonlyMap<string, LinkFact>,
): Promise<void> {
  for (const kind of LINK_KINDS) {
    const ours = links.filter((link) => link.kind === kind);
    const fresh = ours.filter((link) => !existing.has(link.key)).map(rowOfLink);
    const known = ours.filter((link) => existing.has(link.key)).map(rowOfLink);
    for (const rows of batches(fresh)) expectAll(kind, rows, await tx.run(`write/create-link/${kind}`, { rows }));
    for (const rows of batches(known)) await tx.run(`write/replace-link/${kind}`, { rows });
  }
}

/** The ends were found before, so fewer rows mean that the store and its statements disagree. */
function expectAll(kind: string, rows: readonly Row[], result: readonly Row[]): void {
  const created = result[0]?.created;
  if (created !== rows.length) throw new Error(`Of ${rows.length} ${kind} links, ${created} were created.`);
}

async function removeLinks(tx: Transaction, removals: readonly LinkAddress[]): Promise<number> {
  let removed = 0;
  for (const kind of LINK_KINDS) {
    const ours = removals.filter((address) => address.kind === kind);
    for (const batch of batches(ours)) {
      removed += countOf(await tx.run(`write/remove-link/${kind}`, { rows: keysByStart(batch) }));
    }
  }
  return removed;
}

function keysByStart(addresses: readonly LinkAddress[]): readonly Row[] {
  const groups = new Map<string, string[]>();
  for (const { from, key } of addresses) {
    const keys = groups.get(from);
    if (keys === undefined) groups.set(from, [key]);
    else keys.push(key);
  }
  return [...groups].map(([from, keys]) => ({ from, keys }));
}

async function removeNodes(tx: Transaction, ids: readonly string[]): Promise<number> {
  let removed = 0;
  for (const [kind, group] of idsByKind(ids)) {
    for (const batch of batches(group)) {
      const [linked] = await tx.run(`read/count-links/${kind}`, { ids: batch });
      if (linked !== undefined) {
        throw new InvalidOptionError(
          'removeNodes',
          `"${linked.id}" can't be removed while it has links (${linked.links}). Remove them in the same change set.`,
        );
      }
      removed += countOf(await tx.run(`write/remove-node/${kind}`, { ids: batch }));
    }
  }
  return removed;
}

function countOf(rows: readonly Row[]): number {
  return (rows[0]?.removed as number | undefined) ?? 0;
}
