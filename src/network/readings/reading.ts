import type { MatchRelation } from '../../domain';

/** How a reading relates to a role; `relatedMatch` is no reading. */
export type ReadingRelation = Exclude<MatchRelation, 'relatedMatch'>;

/** The relations of readings, closest first. */
export const READING_RELATIONS = [
  'exactMatch',
  'closeMatch',
  'broadMatch',
  'narrowMatch',
] as const satisfies readonly ReadingRelation[];
