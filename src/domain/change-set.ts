/**
 * A change set is the only way to write to the store. It is applied as a whole or not at all, in one transaction that
 * also adds to the audit trail.
 */
import type { LinkFact, NodeFact } from './facts';

/** Facts to insert (or to replace, if the id or key exists) and facts to remove. */
export interface ChangeSet {
  readonly putNodes: readonly NodeFact[];
  readonly putLinks: readonly LinkFact[];
  /** Ids. The whole set fails if a link is still on one of these nodes after `removeLinks`. */
  readonly removeNodes: readonly string[];
  /** Keys. */
  readonly removeLinks: readonly string[];
  readonly audit: AuditNote;
  /** Fails with a ConflictError if the store is at another revision. */
  readonly expectedRevision?: number;
  /** If a set with this key was applied before, nothing happens and you get the first result. */
  readonly idempotencyKey?: string;
}

/** Who made a change, and why. */
export interface AuditNote {
  /** A person or a program: "import onet", "editor:ada". */
  readonly actor: string;
  /** One sentence. */
  readonly summary: string;
}

/** The result of applying a change set. */
export interface Applied {
  /** Revision of the store after the change, or before it if the set was empty. */
  readonly revision: number;
  /** True if the idempotency key was used before, so nothing was done now. */
  readonly replayed: boolean;
}

/** One applied change set in the audit trail. Revisions are 1, 2, 3 … without gaps. */
export interface Change {
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  readonly summary: string;
  readonly counts: {
    readonly putNodes: number;
    readonly putLinks: number;
    readonly removedNodes: number;
    readonly removedLinks: number;
  };
  /** Facts before and after, one entry per fact; empty for sets of more than DETAILED_CHANGES facts (bulk imports), and for facts of more than a million letters. */
  readonly entries: readonly ChangeEntry[];
}

/** How one fact changed; `before` is null if it was new, `after` is null if it was removed. */
export interface ChangeEntry {
  /** Id of the node, or key of the link. */
  readonly subject: string;
  /** Ids whose history shows this entry: the node, or both ends of the link. */
  readonly nodes: readonly string[];
  readonly before: NodeFact | LinkFact | null;
  readonly after: NodeFact | LinkFact | null;
}

/** Largest change set, in facts, for which the audit trail keeps every fact before and after. */
export const DETAILED_CHANGES = 1000;

/** The number of facts that a change set touches. */
export function sizeOf(changes: ChangeSet): number {
  return changes.putNodes.length + changes.putLinks.length + changes.removeNodes.length + changes.removeLinks.length;
}
