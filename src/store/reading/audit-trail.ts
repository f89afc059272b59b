/** The audit trail as it is stored: one Change node a change set, and a Subject node for each id with a history. */
import type { Change, ChangeEntry, ChangeSet, LinkFact, NodeFact } from '../../domain';
import type { RecordedChange, ReplayKeys } from '../port/career-store';
import type { Row, Transaction } from '../port/transaction';
import { batches } from '../port/transaction';
import type { LinkAddress } from './link-key';

/** What was in the store before, by id or key. */
export interface Before {
  readonly nodes: ReadonlyMap<string, NodeFact>;
  readonly links: ReadonlyMap<string, LinkFact>;
}

/** One entry for each fact that a change set puts or really removes. */
export function entriesOf(changes: ChangeSet, before: Before): readonly ChangeEntry[] {
  const entries: ChangeEntry[] = [];
  for (const key of changes.removeLinks) {
    const link = before.links.get(key);
    if (link !== undefined) entries.push({ subject: key, nodes: endsOf(link), before: link, after: null });
  }
  for (const node of changes.putNodes) {
    entries.push({ subject: node.id, nodes: [node.id], before: before.nodes.get(node.id) ?? null, after: node });
  }
  for (const link of changes.putLinks) {
    entries.push({ subject: link.key, nodes: endsOf(link), before: before.links.get(link.key) ?? null, after: link });
  }
  for (const id of changes.removeNodes) {
    const node = before.nodes.get(id);
    if (node !== undefined) entries.push({ subject: id, nodes: [id], before: node, after: null });
  }
  return entries;
}

function endsOf(link: LinkFact): readonly string[] {
  return link.from === link.to ? [link.from] : [link.from, link.to];
}

/** Appends a change to the trail and raises the revision to its. */
export async function record(tx: Transaction, change: Change, keys: ReplayKeys): Promise<void> {
  await tx.run('write/record-change', { revision: change.revision, change: rowOfChange({ ...change, ...keys }) });
  for (const ids of batches(tracedIn(change))) {
    await tx.run('write/trace-change', { revision: change.revision, ids });
  }
}

function rowOfChange({ counts, entries, ...rest }: RecordedChange): Row {
  return { ...rest, ...counts, entries: JSON.stringify(entries) };
}

/** Ids whose history shows the change. */
function tracedIn({ entries }: Change): readonly string[] {
  return [...new Set(entries.flatMap((entry) => entry.nodes))];
}

/** Puts changes of another store's trail into this one, which has none of them yet; the revision stays as it is. */
export async function restoreChanges(tx: Transaction, changes: readonly RecordedChange[]): Promise<void> {
  await tx.run('write/restore-changes', { rows: changes.map(rowOfChange) });
  const traces = changes.flatMap((change) => tracedIn(change).map((id) => ({ id, revision: change.revision })));
  for (const rows of batches(traces)) await tx.run('write/restore-traces', { rows });
}

/** The change in the stored properties of a Change node. */
export function changeOf(stored: unknown): Change {
  const row = stored as Row;
  const { revision, at, actor, summary } = row as Pick<Change, 'revision' | 'at' | 'actor' | 'summary'>;
  const { putNodes, putLinks, removedNodes, removedLinks } = row as Change['counts'];
  const entries = JSON.parse(row.entries as string) as readonly ChangeEntry[];
  return { revision, at, actor, summary, counts: { putNodes, putLinks, removedNodes, removedLinks }, entries };
}

/** Change sets after a revision, oldest first, at most `limit`. */
export async function changesSince(tx: Transaction, revision: number, limit: number): Promise<readonly Change[]> {
  const rows = await tx.run('read/changes-since', { after: revision, until: revision + limit });
  return rows.map((row) => changeOf(row.change));
}

/** Changes read at once: each may hold a thousand facts before and after. */
const PAGE_CHANGES = 50;

/** The whole trail up to a revision, oldest first, with the keys that it is recognised by. */
export async function* trailUntil(tx: Transaction, revision: number): AsyncGenerator<readonly RecordedChange[]> {
  for (let after = 0; after < revision; after += PAGE_CHANGES) {
    const until = Math.min(revision, after + PAGE_CHANGES);
    const rows = await tx.run('read/changes-since', { after, until });
    yield rows.map(({ change }) => {
      const { idempotencyKey, attempt } = change as ReplayKeys;
      return { ...changeOf(change), idempotencyKey, attempt };
    });
  }
}

/** The newest revision that was made at or before a time; 0 if none was. */
export async function revisionAt(tx: Transaction, time: string): Promise<number> {
  const [row] = await tx.run('read/revision-at', { at: time });
  return (row?.revision as number | null | undefined) ?? 0;
}

/** The oldest revision from which on the trail holds every fact before and after. */
export async function detailedSince(tx: Transaction): Promise<number> {
  const [row] = await tx.run('read/last-bulk-revision');
  return (row?.revision as number | null | undefined) ?? 0;
}

/** The history of each id, as CareerStore.history gives it, by one statement. */
export async function history(
  tx: Transaction,
  ids: readonly string[],
  limit: number,
): Promise<readonly (readonly Change[])[]> {
  if (ids.length === 0) return [];
  const rows = await tx.run('read/history', { ids: [...new Set(ids)], limit });
  const found = new Map(rows.map((row) => [row.id as string, (row.changes as readonly unknown[]).map(changeOf)]));
  return ids.map((id) => found.get(id) ?? []);
}

/** The address of each link that a change set puts. */
export function addressesOf(links: readonly LinkFact[]): readonly LinkAddress[] {
  return links.map(({ kind, key, from }) => ({ kind, key, from }));
}
