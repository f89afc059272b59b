/** That somebody is senior in the job they hold, as they say it: "the last three years as senior", "senior paralegal for six years". English. */
import type { Found } from './facts';
import { NUMBER } from './numbers-said';

/** What a senior is called in the table of circumstances. */
const SENIOR = 'senior in the job';

/** Behind the word they are old people, or pupils. */
const OF_OTHERS = String.raw`(?! (?:citizens?|centers?|living|care|housing|home|residents?|year (?:in|of)|high|in high|in college|at the university|prom|discount))`;

const SAID: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:i'?m|i am|am|been|as|made|promoted to|now|working as) (?:an? |the )?senior\b${OF_OTHERS}`,
    'i',
  ),
  new RegExp(
    String.raw`\bsenior (?:[a-z]+ ){0,2}(?:for|the last|these|since) (?:the )?(?:last |past )?(?:${NUMBER} years?|\d{4})`,
    'i',
  ),
  /^senior(?: [a-z]+){0,2} (?:in|at|with) (?:an?|the|my) /i,
];

/** Somebody who wants to be senior, or works for one, is none. */
const NOT_HELD =
  /\b(?:want|would|hope|become|becoming|wish|not|never|without|next|under|for a|assistant to|report to|if)\b/i;

/** That a clause says it; none if it does not. */
export function seniorityIn(clause: string): readonly Found[] {
  for (const words of SAID) {
    const found = words.exec(clause);
    if (found === null || NOT_HELD.test(clause.slice(0, found.index + found[0].length).replace(/ for .*$/, '')))
      continue;
    const [start, end] = [found.index, found.index + found[0].length];
    return [{ start, end, field: 'circumstances', value: SENIOR, meaning: SENIOR }];
  }
  return [];
}
