/**
 * The form of a backup file: gzip, then eight bytes that say so and the SHA-256 of the gzip part. Inside is one JSON value a line:
 * a head, nodes, links, changes in order of revisions, and an end with counts and digests. `zcat` shows it.
 */

/** Behind the gzip part. */
export const SEAL = Buffer.from('ATLASBK1', 'latin1');
export const HASH_BYTES = 32;
export const TAIL_BYTES = SEAL.length + HASH_BYTES;

/** Raise it with each change of the form that older programs can't read. */
export const BACKUP_VERSION = 1;

export interface BackupHead {
  readonly format: 'career-atlas backup';
  readonly version: number;
  readonly revision: number;
  /** When it was made: ISO 8601, UTC. */
  readonly at: string;
  /** The store that it was made from: "embedded" or "neo4j". */
  readonly store: string;
}

/** What a backup holds, counted and digested. */
export interface BackupSum {
  readonly revision: number;
  readonly nodes: number;
  readonly links: number;
  readonly changes: number;
  /** Of nodes and links, in any order. */
  readonly contentDigest: string;
  /** Of the audit trail. */
  readonly trailDigest: string;
}

/** Facts of one part, lines of which are read or written together. */
export const PART_FACTS = 2_000;

/** Changes of one part: each may hold a thousand facts before and after. */
export const PART_CHANGES = 50;
