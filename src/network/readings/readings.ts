/** Readings: roles of other classifications that are the same work as a role, or a kind of it. */
import { type EvidenceKind, READING_RELATIONS, type ReadingRelation } from '../../domain';
import type { CareerGraph, RoleNode, SourceNode } from '../../graph';
import { because } from './because';
import { readingTable } from './reading-table';
import { GROUNDS, type Ground, isClass, isKind } from './relations';

/** The same work in another classification, or a kind of it. */
export interface Reading {
  /** Number of the role that reads so. */
  readonly role: number;
  /** What it is to the role asked about: `broadMatch` is a wider one. */
  readonly relation: ReadingRelation;
  /** Why, in plain words. */
  readonly because: string;
  readonly source: SourceNode;
  readonly evidence: EvidenceKind;
}

const EVIDENCE: Readonly<Record<Ground, EvidenceKind>> = {
  EDITOR: 'EDITORIAL',
  PUBLISHED: 'EDITORIAL',
  ONE_OF_SEVERAL: 'EDITORIAL',
  TITLES: 'DERIVED',
  PART: 'DERIVED',
  OTHER_TITLE: 'DERIVED',
  WORDS: 'DERIVED',
  WIDER: 'DERIVED',
  THROUGH: 'DERIVED',
};

/**
 * The readings of a role: the closest relation first, then ours, O*NET's, ESCO's. Empty if no other classification has the work, or
 * none is loaded.
 *
 * @param role - its number in the graph
 */
export function readingsOf(graph: CareerGraph, role: number): readonly Reading[] {
  const table = readingTable(graph);
  const readings: Reading[] = [];
  for (let at = table.head[role]!; at < table.head[role + 1]!; at++) {
    const other = table.role[at]!;
    const ground = GROUNDS[table.ground[at]!]!;
    const source = graph.sources[table.source[at]!]!;
    const via = table.via[at]!;
    readings.push({
      role: other,
      relation: READING_RELATIONS[table.relation[at]!]!,
      source,
      evidence: EVIDENCE[ground],
      get because() {
        return because(graph, graph.roles[role]!, graph.roles[other]!, { ground, source, via });
      },
    });
  }
  return readings;
}

/**
 * The number of a role's job: that of the role that stands for it. Roles of one job are the same work in different classifications;
 * a job has at most one role of ours and one of O*NET.
 */
export function jobOf(graph: CareerGraph, role: number): number {
  return readingTable(graph).job[role]!;
}

/** The role that stands for a role's job: ours, else O*NET's, else ESCO's. */
export function representativeOf(graph: CareerGraph, role: number): RoleNode {
  return graph.roles[jobOf(graph, role)]!;
}

/** Why a role of ESCO has no reading in O*NET, one sentence; null for roles that have one and for those of other classifications. */
export function noReadingReason(graph: CareerGraph, role: number): string | null {
  if (!isKind(graph.roles[role]!)) return null;
  const { head, role: others, nearest } = readingTable(graph);
  for (let at = head[role]!; at < head[role + 1]!; at++) if (isClass(graph.roles[others[at]!]!)) return null;
  const near = graph.roles[nearest[role]!];
  if (near !== undefined)
    return `O*NET has no occupation for this work: none has its name, and the nearest, “${near.title}”, is another.`;
  return graph.roles.some(isClass)
    ? 'O*NET has no occupation for this work: none shares a name or words with it.'
    : 'O*NET is not loaded.';
}
