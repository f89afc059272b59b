/** How long people prepare beside the work they hold before they apply for other work. */
import type { CareerGraph, RoleNode } from '../../graph';
import type { EntryWay } from '../doors/entry';
import { jobMovesOf, shareAt } from '../jobs/job-moves';
import { rungOf } from '../jobs/rungs';
import { isTechnical } from '../jobs/technical';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { MOVE_MODEL } from '../numbers/move-model';
import type { Backing } from './backing';

/** What is looked at of a move. */
interface Prepared {
  readonly graph: CareerGraph;
  readonly wanted: RoleNode;
  readonly isFirst: boolean;
  readonly backing: Backing;
  readonly place: number;
  readonly fresh: number;
}

/** Years of learning beside the work held: for near work of which much is new, and for the tools of technical work that takes people for their subject. */
export function learnedBesideWork({ graph, wanted, backing, fresh }: Prepared, pace: number): number {
  const { least, years } = MOVE_MODEL.preparation;
  const isNew = rungOf(graph, wanted.index) > 0 && backing.keptRelevance >= MOVE_MODEL.newField;
  const learned = isNew ? years * Math.max(0, fresh - least) : 0;
  const tools = backing.isOfSubject && isTechnical(graph, wanted.index) ? MOVE_MODEL.ownSubject.prepared : 0;
  return pace * Math.max(learned, tools);
}

/**
 * The longest that people prepare beside their own work, in years: who stands no lower than the work wanted applies after some months, where it is neither a
 * craft nor a licensed profession and few are not known to go there. Infinity for all others.
 */
export function mostBesideOwnWork({ graph, wanted, isFirst, backing, place }: Prepared, { door }: EntryWay): number {
  const { most, level, below } = MOVE_MODEL.besideOwnWork;
  const { keptRelevance, rungs } = backing;
  if (!isFirst || rungs > 0 || keptRelevance < MOVE_MODEL.newField) return Number.POSITIVE_INFINITY;
  if (door.door === 'LICENCE' || isTechnical(graph, wanted.index)) return Number.POSITIVE_INFINITY;
  if (shareAt(jobMovesOf(graph), place) === 'RARE') return Number.POSITIVE_INFINITY;
  if (door.experienceYears <= ENTRY_MODEL.openYears) return (1 - keptRelevance) * door.experienceYears;
  return door.experienceYears <= (rungs < 0 ? below : level) ? most : Number.POSITIVE_INFINITY;
}
