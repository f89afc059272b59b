/** What is named and complained of behind it, or liked and no living: it is no strength. English. */
import type { TopicFound } from './topics-heard';

/** A complaint of what was named before it: "the yelling is killing me", "I hate it". */
const OF_IT =
  /\b(?:yelling|shouting|screaming|(?:yell|shout|scream|swear|sworn|curse|cuss)(?:ed|d|s|ing)? at|abuse)\b|\b(?:hate|tired of|sick of|fed up with|burned out (?:on|by|from)|can(?:no|')?t (?:take|stand|do)|done with|had enough of) (?:it|this|that|them|all of it|every minute)\b|\b(?:it|this|the (?:job|work|calls?|callers|customers|guests)) (?:is|are) (?:killing|ruining|breaking|destroying|draining|wearing)\b/i;

/** What somebody likes and would not live on: "love cooking but not as a job". */
const NOT_FOR_A_LIVING =
  /^(?:just |only |but )?(?:not|never) (?:as|for|my) (?:an? |my )?(?:job|living|work|career|money)\b/i;

/** Without what is only named and complained of behind it: that is today's work, and no strength. */
export function complained(clause: string, topics: readonly TopicFound[], next = ''): readonly TopicFound[] {
  if (NOT_FOR_A_LIVING.test(next)) return topics.filter(({ field }) => field !== 'towards' && field !== 'brings');
  return topics.filter(
    ({ end, field, isNamedOnly }) => field !== 'brings' || !isNamedOnly || !OF_IT.test(`${clause.slice(end)} ${next}`),
  );
}
