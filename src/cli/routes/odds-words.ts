/** What the commands say for bands of odds and for verdicts. */
import type { Odds, Verdict } from '../../advice';

/** How many people manage a route. */
export const ODDS_WORDS: Readonly<Record<Odds, string>> = {
  COMMON: 'many people get in',
  POSSIBLE: 'some people get in',
  RARE: 'few people get in',
  EXCEPTIONAL: 'hardly anybody gets in',
};

/** The same where there is little room, under "who gets in". */
export const SHORT_ODDS: Readonly<Record<Odds, string>> = {
  COMMON: 'many',
  POSSIBLE: 'some',
  RARE: 'few',
  EXCEPTIONAL: 'hardly anybody',
};

/** How the judgement of a wish begins. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  USUAL: 'A usual way.',
  POSSIBLE: 'Possible.',
  HARD: 'Hard.',
  UNWISE: 'Not advised.',
};

/** The same where there is little room. */
export const SHORT_VERDICTS: Readonly<Record<Verdict, string>> = {
  USUAL: 'usual',
  POSSIBLE: 'possible',
  HARD: 'hard',
  UNWISE: 'not advised',
};
