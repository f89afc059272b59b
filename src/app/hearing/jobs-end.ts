/** How a job ended, as against how it will: a counsellor says other things before the last day than after it. English. */
import type { Heard } from './heard';

const ENDS = 'the job ends';
const IS_OVER = 'the job is over';

/** Ways in which a job ends that a counsellor speaks of differently. */
const ENDINGS = [ENDS, IS_OVER, 'a seasonal layoff', 'fired', 'an early retirement offer'];

/** An employer who ends the job, as against a body or a paper that no longer allows it. */
const BY_EMPLOYER =
  /\b(?:laid off|let go|redundant|downsized|outsourced|furloughed|clos\w+|shut\w*|under|bankrupt|folded|relocat\w+|eliminated|pushed|forced|shown|renewed|mov(?:ed|es|ing))\b/i;

/** Words that put an end into the past. */
const PAST =
  /\b(?:laid (?:me |us |\w+ of us )?off|let (?:me |us |\w+ of us )go|let go|lost my (?:job|position|post)|(?:was|were|got|been) (?:cut|eliminated|outsourced|downsized|furloughed|made redundant|shown the door|forced out|pushed out)|(?:closed|folded|relocated|moved|ended)(?! (?:next|in (?:the|a|two|three|six)|at the end))|went (?:under|bankrupt|out of business)|ran out|last day was|shut (?:us |it )?down|shut the doors|unemployed|out of work|between jobs|since i was)\b/i;

/** Words that put it into the future: "getting laid off in June", "the plant will be closed". */
const AHEAD =
  /\b(?:getting|being|be|will|going to|about to|soon|next (?:week|month|year|spring|summer|fall|autumn|winter|quarter)|(?:in|by) (?:\w+ )?(?:weeks?|months?)(?! ago)|end of|by (?:the end|summer|christmas|\w+day)|on notice|tomorrow|announced|may|might|could)\b/i;

/** What was heard, with the end of the job as a circumstance: the one that a counsellor speaks of before the last day, or the one after it. */
export function withJobsEnd(heard: readonly Heard[], said: string): readonly Heard[] {
  const over = heard.find(({ field, words }) => field === 'profile.jobIsGone' && BY_EMPLOYER.test(words));
  const isSaid = heard.some(({ field, value }) => field === 'circumstances' && ENDINGS.includes(value));
  const all =
    isSaid || over === undefined
      ? heard
      : [...heard, { words: over.words, field: 'circumstances' as const, value: ENDS, meaning: ENDS }];
  return all.map((each) =>
    each.field === 'circumstances' && each.value === ENDS && isPast(each.words, said)
      ? { ...each, value: IS_OVER, meaning: IS_OVER }
      : each,
  );
}

/** Whether the sentence around some words says that the end is behind them. */
function isPast(words: string, said: string): boolean {
  const at = Math.max(0, said.indexOf(words));
  const from = Math.max(...['.', ';', '!', '\n'].map((mark) => said.lastIndexOf(mark, at))) + 1;
  const end = said.slice(at).search(/[.;!\n]/);
  const sentence = said.slice(from, end < 0 ? undefined : at + end);
  return PAST.test(sentence) && !AHEAD.test(sentence);
}
