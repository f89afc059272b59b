/** What a move costs in expected years. */
import type { EntryWay } from '../doors/entry';
import { jobMovesOf, shareAt } from '../jobs/job-moves';
import { newNeeds } from '../jobs/kinship';
import type { Odds } from '../move-rules/odds-bands';
import { MOVE_MODEL } from '../numbers/move-model';
import type { Outline } from './move-outline';

/** Years that somebody spends on a way in. */
export interface YearsAsked extends Pick<EntryWay, 'study' | 'besideWork' | 'trained' | 'search'> {
  readonly experienceYears: number;
}

/** Expected years of a move: what RECOMMENDED ranks by. Grows with each of the years asked, and with rarer odds. */
export function expectedYears(outline: Outline, fresh: number, asked: YearsAsked, odds: Odds): number {
  const { graph, place, rungs, lost } = outline;
  const { relevance } = outline.backing;
  const sure = Math.max(sureOf(outline), outline.listed === null || rungs > 0 ? 0 : MOVE_MODEL.listedSure);
  const isMadeByFew = shareAt(jobMovesOf(graph), place) === 'RARE';
  const { weight, move, strange, payLost: perPay } = MOVE_MODEL;
  return (
    weight.study * (asked.study - asked.besideWork) +
    weight.besideWork * asked.besideWork +
    weight.trained * asked.trained +
    (relevance < MOVE_MODEL.newField || isMadeByFew ? weight.study : weight.experience) * asked.experienceYears +
    weight.search * asked.search +
    move +
    strange * (1 - relevance) +
    perPay * lost +
    MOVE_MODEL.rungLost * Math.max(0, -rungs) +
    MOVE_MODEL.unusual * (1 - sure) +
    MOVE_MODEL.newNeeds * fresh +
    MOVE_MODEL.odds[odds]
  );
}

/** What every door asks at least. */
const LEAST_ASKED: YearsAsked = Object.freeze({
  study: 0,
  besideWork: 0,
  trained: 0,
  experienceYears: 0,
  search: MOVE_MODEL.leastYears,
});

/** The expected years of a move if its door asks for nothing and many make it: no move takes less. */
export function leastExpectedYears(outline: Outline): number {
  return expectedYears(outline, freshOf(outline), LEAST_ASKED, 'COMMON');
}

/** Share of the needs of the job that is new to the person, 0..1. */
export function freshOf({ graph, held, wanted, backing }: Outline): number {
  return newNeeds(graph, held.index, wanted.index) * (1 - backing.practised);
}

/** How sure the progression behind a move is, 0..1; 0 if nobody names it. */
export function sureOf({ graph, place }: Outline): number {
  return place === -1 ? 0 : jobMovesOf(graph).confidence[place]!;
}

/** Years from the first application to the hire. */
export function searchOf({ search }: EntryWay): number {
  return Math.max(search, MOVE_MODEL.leastYears);
}
