/** What the commands say for bands of odds and for verdicts. */
import type { Odds, Verdict } from '../../advice';

/** How many people manage a route. */
export const ODDS_WORDS: Readonly<Record<Odds, string>> = {
  COMMON: 'good odds',
  POSSIBLE: 'fair odds',
  RARE: 'slim odds',
  EXCEPTIONAL: 'very slim odds',
};

/** The same where there is little room. */
export const SHORT_ODDS: Readonly<Record<Odds, string>> = {
  COMMON: 'good',
  POSSIBLE: 'fair',
  RARE: 'slim',
  EXCEPTIONAL: 'very slim',
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
