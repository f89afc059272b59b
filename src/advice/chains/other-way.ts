/** Why a counsellor names a further way unasked: what makes it another kind of way than the best one. */
import type { CareerGraph } from '../../graph';
import { payOf } from '../jobs/pay';
import { ADVICE_RULES } from '../numbers/advice-rules';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { MOVE_MODEL } from '../numbers/move-model';
import type { MovePrice } from '../price/move-price';
import type { Chain } from './beginning';
import { yearsOf } from './chain-figures';
import { isLikelier } from './likelier';
import { schoolingOfChain } from './step-facts';

/** What a further way has that the best one lacks, strongest first. */
export const OTHER_WAY_REASONS = [
  'PAID_WHILE_STUDYING',
  'LIKELIER',
  'LESS_STUDY',
  'SOONER',
  'STRAIGHT_IN',
  'NO_STEP_BACK',
  'KEEPS_PAY',
  'CLOSER_TO_YOURS',
] as const;
export type OtherWayReason = (typeof OTHER_WAY_REASONS)[number];

/** The reasons, by their name: each is asked of the best way and a further one. */
const HOLDS: Readonly<Record<OtherWayReason, (graph: CareerGraph, best: Chain, chain: Chain) => boolean>> = {
  PAID_WHILE_STUDYING: (_, best, chain) => isPaidMeanwhile(best, chain),
  LIKELIER: (_, best, chain) => isLikelier(chain, best),
  LESS_STUDY: (_, best, chain) => schoolingOfChain(best) - schoolingOfChain(chain) >= FIGURES.study,
  SOONER: (_, best, chain) => {
    const saved = yearsOf(best) - yearsOf(chain);
    return saved >= FIGURES.years && saved >= FIGURES.share * yearsOf(best);
  },
  STRAIGHT_IN: (_, best, chain) =>
    chain.length === 1 &&
    best.length > 1 &&
    !isLikelier(best, chain) &&
    yearsOf(chain) <= FIGURES.straight * yearsOf(best),
  NO_STEP_BACK: (_, best, chain) => best.length > 1 && isBack(best[0]!) && !chain.some(isBack),
  KEEPS_PAY: (graph, best, chain) =>
    leastPay(graph, best) < (payOf(graph, best[0]!.from) ?? 0) &&
    leastPay(graph, chain) >= (1 + FIGURES.pay) * leastPay(graph, best),
  CLOSER_TO_YOURS: (_, best, chain) =>
    chain.length > 1 &&
    best[0]!.kind < MOVE_MODEL.newField &&
    !chain[0]!.stepDown &&
    chain[0]!.kind - best[0]!.kind >= FIGURES.relevance &&
    chain[0]!.years <= FIGURES.start * yearsOf(best),
};

const FIGURES = ADVICE_RULES.otherKind;

/** Why a further way is another kind of way than the best one; null if it only swaps or leaves out a rung. */
export function otherWayReason(graph: CareerGraph, best: Chain, chain: Chain): OtherWayReason | null {
  if (best.length > 1 && chain.length > 1 && chain[0]!.to === best[0]!.to) return null;
  return OTHER_WAY_REASONS.find((reason) => HOLDS[reason](graph, best, chain)) ?? null;
}

/** True if none of the listed ways is there for the same reason as this one, or starts in the same job. */
export function isOfItsOwn(graph: CareerGraph, listed: readonly Chain[], chain: Chain): boolean {
  const [best, ...others] = listed;
  if (best === undefined) return true;
  const reason = otherWayReason(graph, best, chain);
  return others.every((other) => otherWayReason(graph, best, other) !== reason && other[0]!.to !== chain[0]!.to);
}

/** True if the best way is studied for first, and this one starts in a job that takes you at once and pays meanwhile. */
function isPaidMeanwhile(best: Chain, chain: Chain): boolean {
  const [first] = chain;
  const { study } = ADVICE_RULES.beside;
  return (
    best.length === 1 &&
    chain.length > 1 &&
    schoolingOfChain(best) >= study &&
    first!.studyYears + first!.trainedYears <= ADVICE_RULES.openStudy &&
    first!.experienceYears <= ENTRY_MODEL.openYears &&
    schoolingOfChain(chain) >= study
  );
}

/** True for a move that starts over on a lower rung. */
function isBack({ rungs, stepDown }: MovePrice): boolean {
  return rungs < 0 || stepDown;
}

/** The lowest pay of the jobs before the goal, US dollars a year; Infinity where there is none, or none is known. */
function leastPay(graph: CareerGraph, chain: Chain): number {
  return Math.min(...chain.slice(0, -1).map(({ to }) => payOf(graph, to) ?? Number.POSITIVE_INFINITY));
}
