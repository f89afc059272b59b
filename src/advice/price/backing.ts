/** What counts of what somebody did before a move: the job left, earlier jobs, skills. */
import type { CareerGraph } from '../../graph';
import type { Standing } from '../doors/standing';
import { kinship } from '../jobs/kinship';
import { type JobPair, pairOf } from '../jobs/pair';
import { practisedOf } from '../jobs/practised';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { MOVE_MODEL, PAST_MODEL } from '../numbers/move-model';
import { ledIt, staysInBranch, withOwnBranch } from './own-branch';
import { entersBySubject } from './own-subject';

/** What counts of a move: of the job left alone, and of that and all earlier work together. */
export interface Backing {
  /** Relevance, 0..1: of the job left; of the strongest of all. */
  readonly keptRelevance: number;
  readonly relevance: number;
  /** True if people know the work from afar, or no more than the branch in which it is done, and are not known to go there from the job left. */
  readonly isFar: boolean;
  /** True if the job takes people of the profession that they leave at their own level. */
  readonly isOfSubject: boolean;
  /** Earlier jobs that count, and the one that counts most; -1 if none does. */
  readonly past: readonly Counted[];
  readonly pastJob: number;
  /** How far the asker's skills are the work of the job, 0..1. */
  readonly practised: number;
  /** True if a job held is named as one from which people come; rungs to climb from the highest near one. */
  readonly isNamed: boolean;
  readonly rungs: number;
}

/** Years in a job, and their relevance, 0..1. */
interface Counted {
  readonly relevance: number;
  readonly years: number;
}

/**
 * Relevance, 0..1, for a job of all that someone brings who leaves another: `Backing.relevance`, found without the rest where only the job
 * left counts.
 */
export function relevanceBrought(
  graph: CareerGraph,
  standing: Pick<Standing, 'asker'>,
  from: number,
  to: number,
): number {
  if (standing.asker !== undefined)
    return backingOf(graph, standing, to, withOwnBranch(graph, from, to, pairOf(graph, from, to))).relevance;
  const branch = MOVE_MODEL.ownBranch.relevance;
  const relevance = kinship(graph, from, to);
  if (ledIt(graph, from, to, relevance)) return MOVE_MODEL.led;
  if (entersBySubject(graph, from, to)) return Math.max(relevance, MOVE_MODEL.ownSubject.relevance);
  return relevance < branch && staysInBranch(graph, from, to) ? branch : relevance;
}

/** What someone who leaves a job has behind them: without earlier work, what the job left gives. */
export function backingOf(
  graph: CareerGraph,
  { asker }: Pick<Standing, 'asker'>,
  to: number,
  { relevance: keptRelevance, isOfBranch = false, isOfSubject = false, isNamed, rungs }: JobPair,
): Backing {
  let backing: Backing = {
    keptRelevance,
    relevance: keptRelevance,
    isFar: isOfBranch || (!isNamed && keptRelevance < ENTRY_MODEL.provenWork),
    isOfSubject,
    past: [],
    pastJob: -1,
    practised: 0,
    isNamed,
    rungs: rungs || 0,
  };
  if (asker === undefined) return backing;
  const practised = practisedOf(graph, asker.skills, to);
  if (practised > 0) backing = practisedBacking(backing, practised);
  let most = 0;
  for (const { role, years } of asker.past) {
    const { relevance, isNamed: isMoveNamed, rungs: climb } = withOwnBranch(graph, role, to, pairOf(graph, role, to));
    if (relevance < PAST_MODEL.leastRelevance) continue;
    const counted = relevance * years;
    const isHeld = years >= PAST_MODEL.heldYears;
    backing = {
      ...backing,
      relevance: Math.max(backing.relevance, relevance * Math.min(1, years / PAST_MODEL.fullYears)),
      past: [...backing.past, { relevance, years }],
      pastJob: counted > most ? role : backing.pastJob,
      isNamed: backing.isNamed || (isHeld && (role === to || isMoveNamed)),
      rungs: isHeld && climb < backing.rungs ? climb : backing.rungs,
    };
    most = Math.max(most, counted);
  }
  return backing;
}

/** Who can do the work has what years of it teach, and stands at its door like people from near work. */
function practisedBacking(backing: Backing, practised: number): Backing {
  const { years, relevance } = ENTRY_MODEL.skills;
  return {
    ...backing,
    practised,
    relevance: Math.max(backing.relevance, relevance * practised),
    past: [{ relevance: 1, years: years * practised }],
  };
}

/**
 * Years of the work that a door asks for which someone has behind them. Each year counts for its relevance. Years of near work count
 * however many they are. Years of other work, together, stand for no more than their share of what is asked, or than what most
 * bring who leave the job held: nine years of nursing are not two of data analysis. Who knows the work from afar, or the branch alone, brings that share.
 * @param years - in the job left
 * @param usualYears - of those, what most people have who leave the job
 * @param asked - by the door
 */
export function relatedYears(
  { keptRelevance, past, isFar }: Pick<Backing, 'keptRelevance' | 'past' | 'isFar'>,
  years: number,
  usualYears: number,
  asked: number,
): number {
  const kept = keptRelevance * years;
  let most = isFar ? 0 : keptRelevance * Math.min(years, usualYears);
  if (past.length === 0 && keptRelevance >= PAST_MODEL.nearRelevance) return kept;
  let near = 0;
  let other = 0;
  if (keptRelevance >= PAST_MODEL.nearRelevance) near = kept;
  else {
    other = kept;
    most = Math.max(most, keptRelevance * asked);
  }
  for (const { relevance, years: each } of past) {
    if (relevance >= PAST_MODEL.nearRelevance) near += relevance * each;
    else {
      other += relevance * each;
      most = Math.max(most, relevance * asked);
    }
  }
  return near + Math.min(other, most);
}
