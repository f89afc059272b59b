/** Why a counsellor names a further way unasked: what makes it another kind of way than the best one. */
import { ADVICE_RULES } from '../numbers/advice-rules';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { MOVE_MODEL } from '../numbers/move-model';
import type { Chain } from './beginning';
import { yearsOf } from './chain-figures';
import { isLikelier } from './likelier';
import { schoolingOfChain } from './step-facts';

/** What a further way has that the best one lacks, strongest first. */
const OTHER_WAY_REASONS = ['PAID_WHILE_STUDYING', 'LIKELIER', 'SOONER', 'STRAIGHT_IN'] as const;
export type OtherWayReason = (typeof OTHER_WAY_REASONS)[number];

/** The reasons, by their name: each is asked of the best way and a further one. */
const HOLDS: Readonly<Record<OtherWayReason, (best: Chain, chain: Chain) => boolean>> = {
  PAID_WHILE_STUDYING: (best, chain) => isPaidMeanwhile(best, chain),
  LIKELIER: (best, chain) => isLikelier(chain, best) && yearsOf(chain) - yearsOf(best) <= FIGURES.longer,
  SOONER: (best, chain) => {
    const saved = yearsOf(best) - yearsOf(chain);
    const more = chain.length - best.length;
    if (saved < FIGURES.years || saved < FIGURES.share * yearsOf(best)) return false;
    return more <= FIGURES.jobs || studySaved(best, chain) >= FIGURES.study;
  },
  STRAIGHT_IN: (best, chain) =>
    chain.length === 1 &&
    best.length > 1 &&
    !isLikelier(best, chain) &&
    yearsOf(chain) <= FIGURES.straight * yearsOf(best),
};

const FIGURES = ADVICE_RULES.otherKind;

/** Why a further way is another kind of way than the best one; null if it only swaps or leaves out a rung. */
export function otherWayReason(best: Chain, chain: Chain): OtherWayReason | null {
  if (best.length > 1 && chain.length > 1 && chain[0]!.to === best[0]!.to) return null;
  return OTHER_WAY_REASONS.find((reason) => HOLDS[reason](best, chain)) ?? null;
}

/** True if none of the listed ways is there for the same reason as this one, or starts in the same job. */
export function isOfItsOwn(listed: readonly Chain[], chain: Chain): boolean {
  const [best, ...others] = listed;
  if (best === undefined) return true;
  const reason = otherWayReason(best, chain);
  return others.every((other) => otherWayReason(best, other) !== reason && other[0]!.to !== chain[0]!.to);
}

/** Years of study and paid training that a further way takes less than the best one. */
export function studySaved(best: Chain, chain: Chain): number {
  return schoolingOfChain(best) - schoolingOfChain(chain);
}

/** True if the best way is unpaid study first for people who are new to the field, and this one starts in a job that takes you at once and pays meanwhile. */
function isPaidMeanwhile(best: Chain, chain: Chain): boolean {
  const [first] = chain;
  return (
    best.length === 1 &&
    chain.length > 1 &&
    best[0]!.relevance < MOVE_MODEL.newField &&
    best[0]!.studyYears - best[0]!.way.besideWork >= FIGURES.unpaid &&
    first!.studyYears + first!.trainedYears <= ADVICE_RULES.openStudy &&
    first!.experienceYears <= ENTRY_MODEL.openYears &&
    schoolingOfChain(chain) >= ADVICE_RULES.beside.study
  );
}
