/** The constants of what carries over between competencies of different classifications. */
import type { MatchRelation } from '../domain';

/** The shares, and how much of one carries over back. */
export const TRANSFER_MODEL = Object.freeze({
  /**
   * Of the share that carries over to a competency, how much carries over back from it, by what it is to the first. A wider one tells
   * little of what it holds; a related one nothing. Estimates.
   */
  back: Object.freeze({
    exactMatch: 1,
    closeMatch: 0.9,
    broadMatch: 0.4,
    narrowMatch: 0.5,
    relatedMatch: 0,
  } satisfies Readonly<Record<MatchRelation, number>>),

  /** The share between two competencies of one name: both have it as their own name, or else one as another name. Estimates. */
  sameName: 0.95,
  otherName: 0.85,

  /** The share from a competency to one whose name, of two or more words, is a part of its own. Estimate. */
  namePart: 0.7,

  /** The share from a competency to one that stands above it in its classification; each further rung counts as much. Estimate. */
  broader: 0.75,
  /** How many rungs above it count. */
  mostRungs: 2,

  /** The share from a technology to a skill that it is part of: one product of many. Estimate. */
  partOf: 0.4,

  /** A share below this is left out: it would cover no need. Estimate. */
  least: 0.1,
});

/** One competency meets another. */
export interface Meeting {
  /** Numbers of competencies. */
  readonly first: number;
  readonly second: number;
  /** What the second is to the first. */
  readonly relation: MatchRelation;
  /** Of the level at which someone has the first, how much they have of the second, 0..1. */
  readonly share: number;
}

/** The share that carries over from the second to the first. */
export function shareBack({ relation, share }: Meeting): number {
  return share * TRANSFER_MODEL.back[relation];
}
