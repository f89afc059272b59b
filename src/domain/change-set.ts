/**
 * A change set is the only way anything is written: applied whole or not at all, in one transaction that also appends to
 * the audit trail.
 */
import type { LinkFact, NodeFact } from './facts';

/** Facts to put (insert, or replace the one with the same id or key) and to remove. */
export interface ChangeSet {
  readonly putNodes: readonly NodeFact[];
  readonly putLinks: readonly LinkFact[];
  /** Ids. A node is removed only when no link is left on it after `removeLinks`; otherwise the whole set fails. */
  readonly removeNodes: readonly string[];
  /** Keys. */
  readonly removeLinks: readonly string[];
  readonly audit: AuditNote;
  /** Refuse (with a ConflictError) unless the store is at this revision. */
  readonly expectedRevision?: number;
  /** A set with a key that was applied before is not applied again: the first result is returned. */
  readonly idempotencyKey?: string;
}

/** Who changed what, why. */
export interface AuditNote {
  /** A person or a program: "import onet", "editor:ada". */
  readonly actor: string;
  /** One sentence. */
  readonly summary: string;
}

/** The result of applying a change set. */
export interface Applied {
  /** Revision of the store after it; the one before if the set was empty. */
  readonly revision: number;
  /** True if the idempotency key had been used before and nothing was done now. */
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
  /** Facts before and after, one entry a fact; empty for sets of more than DETAILED_CHANGES facts (bulk imports). */
  readonly entries: readonly ChangeEntry[];
}

/** How one fact changed; `before` is null if it was new, `after` is null if it was removed. */
export interface ChangeEntry {
  /** Id of the node, or key of the link. */
  readonly subject: string;
  /** Ids whose history this entry belongs to: the node, or both ends of the link. */
  readonly nodes: readonly string[];
  readonly before: NodeFact | LinkFact | null;
  readonly after: NodeFact | LinkFact | null;
}

/** Largest change set, in facts, whose audit keeps every fact before and after. */
export const DETAILED_CHANGES = 1000;

/** The number of facts that a change set touches. */
export function sizeOf(changes: ChangeSet): number {
  return changes.putNodes.length + changes.putLinks.length + changes.removeNodes.length + changes.removeLinks.length;
}
