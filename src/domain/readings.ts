/** Readings: roles of different classifications that are the same work, or a kind of it. */
import type { MatchRelation } from './vocabulary';

/** How a reading relates to a role; `relatedMatch` is no reading. */
export type ReadingRelation = Exclude<MatchRelation, 'relatedMatch'>;

/** The relations of readings, closest first. */
export const READING_RELATIONS = [
  'exactMatch',
  'closeMatch',
  'broadMatch',
  'narrowMatch',
] as const satisfies readonly ReadingRelation[];

/** What a correction may say of two roles. */
export const CORRECTION_RELATIONS = [...READING_RELATIONS, 'notMatch'] as const;

/** What an editor says of two roles: how the second reads the first, or that it does not. */
export interface ReadingCorrection {
  readonly relation: (typeof CORRECTION_RELATIONS)[number];
  /** Ids of roles, loaded or not; those of ESCO by title, "esco:shop manager". */
  readonly role: string;
  readonly other: string;
  /** One sentence. */
  readonly why: string;
}

/** How the title of an ESCO role begins in a correction. */
export const ESCO_TITLE = 'esco:';

/** A correction as a property of a source: the store keeps lists of texts. */
export function correctionText({ relation, role, other, why }: ReadingCorrection): string {
  return [relation, role, other, why].join('\t');
}

/** The correction that a property holds. */
export function correctionOf(text: string): ReadingCorrection {
  const [relation, role = '', other = '', why = ''] = text.split('\t');
  return { relation: relation as ReadingCorrection['relation'], role, other, why };
}
