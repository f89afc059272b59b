/** How often people succeed who try a move. */
import type { RoleNode } from '../../graph';
import { isElected } from '../../network';
import type { EntryWay } from '../doors/entry';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { MOVE_MODEL } from '../numbers/move-model';
import { closedFrom } from './best-way';

/** How often a try like this succeeds. */
export const ODDS = ['COMMON', 'POSSIBLE', 'RARE', 'EXCEPTIONAL'] as const;
export type Odds = (typeof ODDS)[number];

/** True if our editors say that only a few make a move, by its confidence. */
export function isOfFew(sure: number): boolean {
  return sure > 0 && sure <= Math.fround(MOVE_MODEL.few.confidence);
}

/** What the odds of a move rest on, beside its experience in kind and its door. */
interface Footing {
  readonly isNamed: boolean;
  readonly isStudied: boolean;
  /** True if employers want recent graduates, and this person's degree is of years ago. */
  readonly isLate: boolean;
  /** Confidence of the progression behind the move; 0 if there is none. */
  readonly sure: number;
}

/** The band of odds of a move with so much experience in kind, by the way through the door of the job wanted. */
export function oddsOf(
  kind: number,
  way: EntryWay,
  wanted: RoleNode,
  { isNamed, isStudied, isLate, sure }: Footing,
): Odds {
  const { common, possible, rare, surely } = MOVE_MODEL;
  const isCommon = kind >= common && (sure >= surely || kind >= MOVE_MODEL.asGood) && wanted.seniority !== 'MANAGER';
  const isOpen = way.door.experienceYears <= ENTRY_MODEL.openYears;
  if (isElected(wanted)) return 'EXCEPTIONAL';
  const seats = wanted.seniority === 'EXECUTIVE' ? 1 : 0;
  const { few } = MOVE_MODEL;
  const isFew = isOfFew(sure) && kind < few.kind && way.door.experienceYears >= few.years;
  const least = (isLate && kind < common) || isFew ? 2 : 0;
  const band = isCommon
    ? 0
    : kind >= possible || isNamed || isStudied || (isOpen && way.door.door !== 'PORTFOLIO')
      ? 1
      : kind >= rare || isOpen || way.door.experienceYears <= closedFrom(way)
        ? 2
        : ODDS.length - 1;
  return ODDS[Math.min(ODDS.length - 1, Math.max(least, band + seats))]!;
}
