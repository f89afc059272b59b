/** Figures of a chain, and how they read. */
import { count, grouped } from '../../domain';
import { ODDS, type Odds } from '../move-rules/odds-bands';
import { MOVE_MODEL } from '../numbers/move-model';
import { WORD_MODEL } from '../numbers/words';
import type { Chain } from './beginning';

/** The rarest odds of a chain. */
export function rarest(chain: Chain): Odds {
  return ODDS[Math.max(...chain.map(({ odds }) => ODDS.indexOf(odds)))]!;
}

/**
 * The rarest odds of a chain, by which ways and jobs are compared. That work takes beginners all the time makes it no better a way or job than
 * one that people do get into: it counts as common only for people whose own work it is.
 */
export function comparedOdds(chain: Chain): Odds {
  const isForBeginners = chain.some(({ odds, relevance }) => odds === 'COMMON' && relevance < MOVE_MODEL.common);
  const odds = rarest(chain);
  return odds === 'COMMON' && isForBeginners ? 'POSSIBLE' : odds;
}

/** Years of a chain: those of its moves as answers show them, to two decimals. */
export function yearsOf(chain: Chain): number {
  return chain.reduce((sum, { years }) => sum + Math.round(years * 100), 0) / 100;
}

/** "2 weeks", "5 months", "1 year", "2.5 years". */
export function yearsText(years: number): string {
  const { weeksBelow, monthsBelow, halvesBelow } = WORD_MODEL;
  if (years < weeksBelow) return count(Math.max(1, Math.round(years * 52)), 'week');
  if (years < monthsBelow) return count(Math.round(years * 12), 'month');
  const rounded = years < halvesBelow ? Math.round(years * 2) / 2 : Math.round(years);
  return rounded === 1 ? '1 year' : `${rounded} years`;
}

/** The same, and whether it is a little less or more: "almost 3 years", "a little over 2 years", "5 months". */
export function aboutYears(years: number): string {
  const text = yearsText(years);
  if (years < WORD_MODEL.monthsBelow) return text;
  const more = years - Number.parseFloat(text);
  if (Math.abs(more) < WORD_MODEL.exactly) return text;
  return more < 0 ? `almost ${text}` : `a little over ${text}`;
}

/** "$12,000". */
export function usdText(usd: number): string {
  return `$${grouped(Math.round(usd / 1000) * 1000)}`;
}
