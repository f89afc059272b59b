/** What the commands say for bands of odds and for verdicts. */
import type { Odds, Verdict } from '../../advice';

/** How many people manage a route. */
export const ODDS_WORDS: Readonly<Record<Odds, string>> = {
  COMMON: 'many people do it',
  POSSIBLE: 'people do it',
  RARE: 'few people do it',
  EXCEPTIONAL: 'hardly anybody does it',
};

/** The same where there is little room. */
export const SHORT_ODDS: Readonly<Record<Odds, string>> = {
  COMMON: 'many do',
  POSSIBLE: 'some do',
  RARE: 'few do',
  EXCEPTIONAL: 'hardly any',
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
