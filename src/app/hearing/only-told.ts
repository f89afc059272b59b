/** What a clause names and the speaker neither wants, refuses nor holds: it stays unheard, since a word turned round is worse than one lost. English. */
import type { WorkTopic } from '../topics/work-topic';

const DID =
  '(?:(?!lik|lov|want|enjoy|mind|car|hat|need)[a-z]+ed|sat|stood|sold|ran|drove|driven|taught|wrote|written|built|made|kept|led|flew|flown|grew|drew|drawn|held|been|had|done|did|spoken|spoke|swum|sung|worn|cut|gone|went|set|bought|read|seen|saw|met|took|taken|gotten|got|learnt|learned|put|dealt|ridden|fixed)';

/** What somebody never did is no refusal: "never sat at a desk". Who never liked it says more. */
const NEVER_DONE = new RegExp(
  String.raw`(?:\b(?:i|i've|i have|have|haven'?t|had|and|i'd) |^)(?:really |actually )?(?:never|haven'?t)(?: once| ever| really| actually| yet)? ${DID}\b(?! (?:any |much |very |really |all that |that )?(?:good|great|strong|comfortable|happy|fond|a fan|into|able|one for))`,
  'i',
);

/** Behind "more than" stands what weighs less: "like the math more than I like the teaching". */
const WEIGHS_LESS =
  /\b(?:more|better) than (?:(?:i (?:really |ever )?(?:like|love|enjoy|want|do)d? )?(?:(?:the|my|any|all|doing|working|being|talking|dealing|in|at|on|with|to|behind|an?) )*)$/i;

/** What others do who are only mentioned: "kids who stare at their phones". The one who fixes things may be the speaker. */
const OF_OTHERS_TOLD =
  /(?<!\b(?:(?:the|that) (?:\w+ )?(?:one|person|guy|girl|woman|man)|ones|somebody|someone|anybody|anyone) )\bwho(?:'s|'re)? (?!i\b)(?:(?! i\b| i'm\b| i've\b)[^,;])*$/i;

/** True if what stands between two places is told of what never was, or as the lesser side of two. */
export function isOnlyTold(clause: string, start: number, end: number): boolean {
  return isNeverDone(clause, start, end) || WEIGHS_LESS.test(clause.slice(0, start));
}

/** What somebody watches others do: "see my boy swim". */
const WATCHED = /\b(?:watch|see|hear|let|drive|take|bring)(?:es|s|ing)? (?:my|our|his|her) \w+ $/i;

/** What somebody was sentenced for is no craft of theirs. */
const SENTENCED_FOR =
  /\b(?:(?:months?|years?|yrs?|time|record|felony|conviction|charge) (?:\w+ )?for|(?:arrested|convicted|busted|caught|charged|jailed|locked up) (?:for|of|with)?) ?(?:\w+ )?$/i;

/** What somebody is told to do is no craft of theirs yet. */
const SHOULD = /\b(?:should|ought to|supposed to|(?:told|tells?) me to) (?:\w+ ){0,2}$/i;

/** True for what others do who are only mentioned before it. */
export function isToldOfOthers(clause: string, start: number): boolean {
  const ahead = clause.slice(0, start);
  return (
    OF_OTHERS_TOLD.test(ahead) ||
    WATCHED.test(ahead) ||
    SENTENCED_FOR.test(ahead) ||
    (SHOULD.test(ahead) && !/\bi (?:like|love|want)/i.test(clause))
  );
}

/** True if a clause says that somebody never did what stands between two places, without a word of feeling behind it. */
export function isNeverDone(clause: string, start: number, end: number): boolean {
  const never = NEVER_DONE.exec(clause.slice(0, end));
  return never !== null && never.index < start + 1 && !/\b(?:and|so|but) i\b|\bagain\b/i.test(clause.slice(end));
}

/** Words that only say which of a thing, how much of it or how it is: "no more boring paperwork". */
const SORT =
  /^(?:more|any|other|the|a|an|of|such|this|that|these|those|my|real|actual|pure|hard|heavy|boring|stupid|endless|constant|mandatory|formal|full|big|busy|fast|long|late|angry|rude|crazy|random|small|little|young|old|sick|regular|daily|back|in|at|on|with|for|to|as|from|about|doing|being|working|going|and|or|nor|interest|desire|wish|need|use|time|patience|way|kind|sort|additional|physical|manual|emotional|personal|repetitive|\w+ing|\w+y|\w+ous|\w+ful|\w+ed)$/i;
const REFUSES =
  /(?:\b(?:no more|no|less|fewer|without(?: any)?) |^(?:but |just )?not )(?:[a-z-]+ )??([a-z]+(?:-[a-z]+)*) $/i;

/** Behind a topic they say when it is meant: "out of kitchens at night" leaves kitchens by day. */
const ONLY_THEN =
  /^ (?:at night|(?:all )?nights?|overnight|after (?:dark|midnight)|at (?:\w+ )?(?:in the morning|a\.?m\.?|dawn|\w+ (?:in the morning|a\.?m\.?))|on (?:\w+ )?(?:weekends?|sundays?|saturdays?|holidays)|in (?:the )?(?:winter|summer|heat|rain|cold|snow|dark)|at (?:christmas|the holidays)|every (?:weekend|night|sunday))\b/i;

/** Who wants out of kitchens at night leaves the night. */
export const LEAVES_ONLY_THEN = new RegExp(
  String.raw`\b(?:out of|away from|leave|quit) (?:the )?[a-z]+(?: [a-z]+)?${ONLY_THEN.source.slice(1)}`,
  'i',
);
const REFUSED_THEN = /\b(?:no|no more|not|out of|away from|without|can'?t|cannot|n'?t|leave|quit|stop|never)\b/i;

/** What is done to or with a topic: "dog grooming" is not all work with dogs. */
const DOES_TO =
  /^ (?:grooming|training|writing|sales|repairs?|cleaning|driving|building|breeding|walking|boarding|maintenance|installation|design|therapy|teaching|testing|coaching|cooking|planning|processing|programming|installing|repairing|selling|photography|insurance|billing|claims|appeals|adjusting|shifts|hours|preparation|prep)\b/i;
const REFUSED_AHEAD = /\b(?:no more|no|less|fewer|without(?: any)?) (?:[a-z]+ )?$/i;

/** True if only a compound is refused of which a topic is a part: "no grant writing" leaves all other writing. */
export function isPartOfRefused(topic: WorkTopic, clause: string, start: number, end: number): boolean {
  if (topic.isSoft || (topic.plainly !== 'HELD' && topic.plainly !== 'UNSAID')) return false;
  const ahead = clause.slice(0, start);
  if (DOES_TO.test(clause.slice(end)) && REFUSED_AHEAD.test(ahead)) return true;
  if (ONLY_THEN.test(clause.slice(end)) && REFUSED_THEN.test(ahead)) return true;
  const before = REFUSES.exec(ahead)?.[1];
  return before !== undefined && !SORT.test(before);
}

/** Things that everybody has: only who says more of them works with them. */
const THING =
  /^(?:phones?|telephones?|videos?|photos?|photographs|computers?|cars?|bikes?|truck|trucks|wheel|website|apps?|houses?|boats?|hair|nails|books|film|films|filmed|filming|paper|deals?|kitchens?|clothes|gauges?)$/i;
const OWN_THING = /\b(?:my|his|her|their|our|your|an?|new|the kid's)(?: (?:new|old|own|little|smart|cell))? $/i;

/** True for a thing that is only somebody's: "I broke my phone". */
export function isOnlyAThing(clause: string, start: number, end: number): boolean {
  return THING.test(clause.slice(start, end)) && OWN_THING.test(clause.slice(0, start));
}
