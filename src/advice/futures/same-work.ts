/** The same work in another place: what a counsellor says before naming any other job. */
import type { PayChange, Setting } from '../../domain';
import type { CareerGraph } from '../../graph';
import { outlookOf, settingsOf } from '../../network';
import { SAME_WORK_MODEL } from '../numbers/same-work';
import { inAmerican } from '../words/american';
import { explained } from '../words/glossary';
import { inShortSentences } from '../words/short-sentences';
import type { Wish } from './wishes';

/** Another place or form of the work that somebody does. */
export interface SameWork {
  /** As job ads call it. */
  readonly title: string;
  /** The role that it is in the graph; null if it has none of its own, or if that one is not loaded. */
  readonly role: number | null;
  /** What is different there, also for the worse: a sentence. */
  readonly why: string;
  /** Which of their wishes it meets. */
  readonly meets: readonly Wish[];
  /** What it asks beyond what people in the work have; null if nothing. */
  readonly asks: string | null;
  /** Pay next to the usual place of the work; an estimate of editors. */
  readonly payChange: PayChange;
  /** Who employs there. */
  readonly employers: string;
  /** Something to do this week: a sentence. */
  readonly firstStep: string;
}

/** Who is told of their own work. */
export interface SameWorkCase {
  /** Number of the role that they do. */
  readonly from: number;
  /** Without those that contradict each other. */
  readonly wishes: readonly Wish[];
  /** What other work has to pay at least; null if they don't say. */
  readonly minPayUsd: number | null;
  /** True if they want no more of the work, or can't do it: no place cures that. */
  readonly isOut: boolean;
  /** True if the job that they held is gone. */
  readonly isGone: boolean;
  /** Numbers of jobs that the answer names anyway, or that they don't want. */
  readonly without: ReadonlySet<number>;
}

/** Wishes that the same work meets wherever it is done: none of the places asks for long study. */
const ANYWHERE: readonly Wish[] = ['SAME_FIELD', 'NO_LONG_STUDY'];

/** A wish that decides alone: what the body can't do it can do in no other place that is no easier. */
const NEEDED: Wish = 'EASIER_ON_THE_BODY';

/** Wishes that the pay of a place meets and misses. */
const BY_PAY: Readonly<Record<PayChange, { readonly meets: readonly Wish[]; readonly misses: readonly Wish[] }>> = {
  MORE: { meets: ['MORE_PAY', 'SAME_PAY_AT_LEAST'], misses: [] },
  SAME: { meets: ['SAME_PAY_AT_LEAST'], misses: [] },
  LESS: { meets: [], misses: ['MORE_PAY', 'SAME_PAY_AT_LEAST'] },
};

/** What work on your own account never is. */
const NOT_OWN: readonly Wish[] = ['STEADY_PAY', 'SECURE'];

/**
 * The few places that somebody is told of: those that meet the most of their wishes first, then the commonest; none that misses a wish,
 * and none at all for people who want out of the work.
 */
export function sameWorkOf(graph: CareerGraph, about: SameWorkCase): readonly SameWork[] {
  const { from, wishes, minPayUsd, isOut, isGone, without } = about;
  if (isOut || wishes.includes('OTHER_FIELD') || (isGone && isShrinking(graph, from))) return [];
  const roleOf = ({ role }: Setting) => (role === null ? null : (graph.find(role)?.index ?? null));
  const open = settingsOf(graph, from).filter((setting) => {
    const role = roleOf(setting);
    const isTooLow = minPayUsd !== null && setting.pay === 'LESS';
    return !isTooLow && !wishes.some((wish) => misses(setting, wish)) && (role === null || !without.has(role));
  });
  const deciding = wishes.filter((wish) => !ANYWHERE.includes(wish));
  const count = (setting: Setting) => deciding.filter((wish) => meets(setting, wish)).length;
  return chosenOf(open, deciding, count).map((setting) => ({
    title: inAmerican(setting.title),
    role: roleOf(setting),
    why: explained(inShortSentences(inAmerican(setting.why))),
    meets: wishes.filter((wish) => meets(setting, wish)),
    asks: setting.asks === null ? null : explained(inAmerican(setting.asks)),
    payChange: setting.pay,
    employers: inAmerican(setting.employers),
    firstStep: inAmerican(setting.firstStep),
  }));
}

function chosenOf(
  open: readonly Setting[],
  deciding: readonly Wish[],
  count: (setting: Setting) => number,
): readonly Setting[] {
  const { most, unasked, otherwise } = SAME_WORK_MODEL;
  if (deciding.length === 0) return open.slice(0, unasked);
  const isNeeded = deciding.includes(NEEDED);
  const fit = open.filter((setting) => count(setting) > 0 && (!isNeeded || meets(setting, NEEDED)));
  if (fit.length === 0) return isNeeded ? [] : open.slice(0, otherwise);
  return [...fit].sort((a, b) => count(b) - count(a)).slice(0, most);
}

function meets(setting: Setting, wish: Wish): boolean {
  return (
    ANYWHERE.includes(wish) ||
    (setting.meets as readonly Wish[]).includes(wish) ||
    BY_PAY[setting.pay].meets.includes(wish)
  );
}

function misses(setting: Setting, wish: Wish): boolean {
  return (
    (setting.misses as readonly Wish[]).includes(wish) ||
    BY_PAY[setting.pay].misses.includes(wish) ||
    (setting.meets.includes('OWN_BUSINESS') && NOT_OWN.includes(wish))
  );
}

/** True where the whole trade goes, not only one employer. */
function isShrinking(graph: CareerGraph, from: number): boolean {
  const growth = outlookOf(graph, from)?.growthPercent;
  return growth !== undefined && growth !== null && growth <= SAME_WORK_MODEL.gone;
}
