import { CLASSIFICATIONS, type ReadingRelation, type Scheme } from '../../domain';
import type { RoleNode } from '../../graph';

const INVERSE: Readonly<Record<ReadingRelation, ReadingRelation>> = {
  exactMatch: 'exactMatch',
  closeMatch: 'closeMatch',
  broadMatch: 'narrowMatch',
  narrowMatch: 'broadMatch',
};

/** What the first is to the second, if this is what the second is to the first. */
export function inverse(relation: ReadingRelation): ReadingRelation {
  return INVERSE[relation];
}

/** True for the same work; false for a kind of it. */
export function isSameWork(relation: ReadingRelation): boolean {
  return relation === 'exactMatch' || relation === 'closeMatch';
}

/** True for the roles of ESCO: kinds of work, whose class is looked for. */
export function isKind({ scheme }: { readonly scheme: Scheme }): boolean {
  return CLASSIFICATIONS[scheme].readings === 'KINDS';
}

/** True for the roles of O*NET: classes of work. */
export function isClass({ scheme }: { readonly scheme: Scheme }): boolean {
  return CLASSIFICATIONS[scheme].readings === 'CLASSES';
}

/** True for our own roles. */
export function isOurs({ scheme }: { readonly scheme: Scheme }): boolean {
  return CLASSIFICATIONS[scheme].isOurs;
}

const FINEST_FIRST = ['KINDS', 'PUBLISHED', 'CLASSES'] as const;

/** 0 for the finest classification, up to 2. */
export function finenessOf({ scheme }: { readonly scheme: Scheme }): number {
  return FINEST_FIRST.indexOf(CLASSIFICATIONS[scheme].readings);
}

/** By fineness: where a classification stands where roles of several are listed. */
const SHOWN = [2, 0, 1] as const;

/** The place of a role among those of other classifications that are the same work: ours 0, O*NET's 1, ESCO's 2. */
export function shownPlace(role: { readonly scheme: Scheme }): number {
  return SHOWN[finenessOf(role) as 0 | 1 | 2];
}

/** True if the first role is of a finer classification, or of the same and before the other. */
export function isFiner(first: RoleNode, second: RoleNode): boolean {
  return finenessOf(first) < finenessOf(second) || (first.scheme === second.scheme && first.index < second.index);
}

/** What a pair of roles rests on. */
export const GROUNDS = [
  /** An editor says so. */
  'EDITOR',
  /** A source matches them. */
  'PUBLISHED',
  /** An editor matches them, and O*NET's occupation covers others of ours as well. */
  'ONE_OF_SEVERAL',
  /** They have the same title. */
  'TITLES',
  /** The title of one is a part of that of the other. */
  'PART',
  /** The title of one is another title of the other. */
  'OTHER_TITLE',
  /** Other titles, words and classes. */
  'WORDS',
  /** The occupation that the first is a kind of. */
  'WIDER',
  /** Both read as one occupation of O*NET. */
  'THROUGH',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** A pair of roles of different classifications; the first is of the finer one. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  /** What the second is to the first. */
  readonly relation: ReadingRelation;
  readonly ground: Ground;
  /** Number of the source that says so. */
  readonly source: number;
  /** The role that it goes through, for WIDER and THROUGH; else -1. */
  readonly via: number;
}
