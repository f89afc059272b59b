/** Hears what somebody says in their own words of the work they want and of themselves: wishes, limits, earlier jobs, named fields. */
import type { Wish } from '../../advice';
import type { Sliced } from '../../graph';
import { isRefusable } from '../names/ruled-out';
import { topicCalled } from '../topics/topics';
import { ageAmong } from './age-said';
import { assetsIn } from './assets';
import { withoutWhatEnded } from './behind-them';
import { circumstancesIn, withTrainingFromAbroad, yearsToAge } from './circumstances-heard';
import { clausesOf } from './clauses';
import { complained } from './complained';
import { type Meant, meantAt } from './cues';
import { type Found, factsIn } from './facts';
import type { Heard, Hearing } from './heard';
import { withJobsEnd } from './jobs-end';
import { likingsIn } from './likings';
import { isNeverDone, isOnlyTold, LEAVES_ONLY_THEN } from './only-told';
import { isOtherLanguage } from './other-language';
import { refusalsIn } from './refusals';
import { withOneSchooling } from './schooling';
import { asMeant, isOfAnybody, isOfOthers, isOfPlace, isOfWorkplace } from './speaker';
import type { Stance } from './stance';
import { tidied } from './tidied';
import type { Topic } from './topic';
import { TOPICS } from './topics';
import { isNextToTopic, type TopicFound, topicsIn } from './topics-heard';
import { towardsIn } from './towards';
import { WISH_WORDS } from './wish-words';
import { datedIn, possibleAt } from './years-told';

/** The most that is told of one text. */
export const MOST_HEARD = 40;

/** A clause of so few words goes on with what the one before it began: "no nights, weekends or holidays". */
const GOES_ON = 4;

/**
 * What is heard of a text, a clause a slice, whether or not a graph knows the jobs in it. What nobody understands is in `notHeard`.
 * Of a text longer than LONGEST_SAID the beginning counts.
 * @param isJob - whether a name is that of a job; else what looks like an earlier job is heard as something else
 * @param isWork - whether jobs are made of what a name names; else it is not heard that somebody likes it
 */
export function* hearWordsInSlices(
  text: string,
  isJob: Known = () => true,
  isWork: Known = () => false,
  thisYear = new Date().getFullYear(),
): Sliced<Hearing> {
  const said = tidied(text);
  if (isOtherLanguage(said)) return { heard: [NOT_ENGLISH], notHeard: [said] };
  const heard: Heard[] = [];
  const notHeard: string[] = [];
  let before: Meant = 'UNCLEAR';
  let stance: Stance = 'UNSAID';
  const clauses = clausesOf(said).flatMap((each) => asMeant(each) || []);
  const age = ageAmong(clauses);
  for (const [at, clause] of clauses.entries()) {
    yield;
    const topics: readonly TopicFound[] = isOfOthers(clause)
      ? []
      : complained(clause, topicsIn(clause, stance), clauses[at + 1]);
    stance = topics.at(-1)?.stance ?? 'UNSAID';
    const found = exactOf(
      [...inClause(clause, before, topics, { isJob, isWork }), ...datedIn(clause, age, thisYear)].map((each) =>
        possibleAt(age, each),
      ),
    ).sort((a, b) => a.start - b.start);
    if (found.length === 0) {
      if (isOfWorkplace(clause)) heard.push({ words: clause, field: null, value: '', meaning: OF_THE_PLACE });
      else if (SAYS_SOMETHING.test(clause)) notHeard.push(clause);
      continue;
    }
    before = meantOf(clause, before);
    for (const { start, end, field, value, meaning } of found)
      heard.push({ words: clause.slice(start, end).trim(), field, value, meaning });
  }
  return {
    heard: withOneSchooling(
      once(
        withoutRefused(
          withJobsEnd(withoutWhatEnded(withTrainingFromAbroad([...heard, ...yearsToAge(said)]), said), said),
        ),
      ),
    ).slice(0, MOST_HEARD),
    notHeard: notHeard.slice(0, MOST_HEARD),
  };
}

/** What is said back to a text in another language. */
const NOT_ENGLISH: Heard = {
  words: '',
  field: null,
  value: '',
  meaning: 'this is not English: nothing of it was guessed, so say it in English, in short sentences',
};

/** Whether a graph knows a name. */
type Known = (name: string) => boolean;

/** What is said back to who speaks of a boss or of colleagues. */
const OF_THE_PLACE = 'that is the place and not the work: the same work elsewhere may be all you need';

/** More than small words that are left of a clause: "of it". */
const SAYS_SOMETHING = /\b(?!(?:of|it|that|this|them|and|or|the|to|for|me|too|so|in|on|at|is|was|an?|my)\b)\p{L}{2}/iu;

/** Without what somebody has done and wants no more of: that is no strength to build on. */
function withoutRefused(heard: readonly Heard[]): readonly Heard[] {
  const refused = heard.flatMap(({ field, value }) =>
    field === 'not' ? [topicCalled(value.replace(/^less /, ''))] : [],
  );
  return heard.filter(({ field, value }) => {
    const topic = field === 'brings' ? topicCalled(value) : null;
    return topic === null || !refused.includes(topic);
  });
}

/** The wishes that a text says, each once, in no order. */
export function wishesHeard({ heard }: Pick<Hearing, 'heard'>): readonly Wish[] {
  return heard.flatMap(({ field, value }) => (field === 'wishes' ? [value as Wish] : []));
}

/** Without the wish to leave one's field where the field that is ruled out has a name: people leave sales and stay in insurance. */
function exactOf(found: readonly Found[]): Found[] {
  const isNamed = found.some(({ field, value }) => field === 'not' && !value.startsWith('less ') && isRefusable(value));
  return found.filter(({ value }) => !(isNamed && value === 'OTHER_FIELD'));
}

/** The topics, each with a pattern that finds all places of a clause. */
const LOOKED_FOR = TOPICS.map((topic) => ({ topic, everywhere: new RegExp(topic.words, `g${topic.words.flags}`) }));

/** Everything that a clause says; no two stretches share a word. */
function* inClause(
  clause: string,
  before: Meant,
  topics: readonly TopicFound[],
  { isJob, isWork }: { readonly isJob: Known; readonly isWork: Known },
): Generator<Found> {
  const taken: (readonly [number, number])[] = [];
  const isFree = (start: number, end: number) => taken.every(([from, to]) => end <= from || start >= to);
  const isOthers = isOfOthers(clause);
  const decisive = circumstancesIn(clause);
  yield* decisive;
  if (decisive.some(({ value }) => value === 'years at home')) taken.push([0, clause.length]);
  // What others do or want says nothing of what the speaker has done.
  const facts = factsIn(clause, isJob).filter((found) =>
    isOthers ? isOfAnybody(clause) && isEndOfPlace(found, clause) : !isYearsOf(decisive, found),
  );
  const earlier = facts.filter((each) => isEarlierJob(each, clause));
  if (earlier.length > 0) {
    yield* earlier;
    yield* topics.filter((topic) => topic.stance === 'REFUSED');
    return;
  }
  for (const found of facts) {
    // A fact may share words with another: "61" and "four more years".
    yield found;
    const isOfStudy = found.field === 'maxStudyYears' && /^(?:but )?not\b/i.test(clause.slice(found.start));
    if (found.field === 'profile.education' || found.field === 'profile.fullTimeStudy' || isOfStudy)
      taken.push([found.start, found.end]);
  }
  const studied = facts.filter(({ field }) => field === 'brings');
  taken.push(...studied.map(({ start, end }) => [start, end] as const));
  for (const found of assetsIn(clause)) {
    yield found;
    taken.push([found.start, found.end]);
  }
  for (const found of topics) {
    // "Half a degree in accounting" says more than half a degree.
    const isSaidMore = decisive.some((each) => isOverlapping(each, found) && found.end <= each.end);
    if (found.field === 'brings' && (isSaidMore || studied.some((each) => isOverlapping(each, found)))) continue;
    yield found;
    if (!found.isShared) taken.push([found.start, found.end]);
  }
  const isFact = facts.some(({ field }) => field === 'profile.pastRoles');
  for (const { topic, everywhere } of LOOKED_FOR) {
    // What others want and do is no wish; that work ends or that they shout at one is plain whoever does it.
    if (topic.wanted?.includes('OTHER_FIELD') && LEAVES_ONLY_THEN.test(clause)) continue;
    if (((isOthers || isOfPlace(clause)) && topic.isPlain !== true) || !topic.words.test(clause)) continue;
    if (
      isOthers &&
      topic.wanted?.includes('MORE_PAY') &&
      !/\b(?:me|us|our|we)\b/i.test(clause) &&
      !isOfWorkplace(clause)
    )
      continue;
    for (const match of clause.matchAll(everywhere)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!isFree(start, end) || (topic.isPlain !== true && isOnlyTold(clause, start, end))) continue;
      const found = [...saysOf(topic, howMeant(topic, clause, start, end, before, isFact))].filter(
        // Who can't go without pay may well study next to it.
        ({ value }) => value !== 'NO_LONG_STUDY' || !decisive.some((each) => each.value === 'no month without pay'),
      );
      // What is only mentioned leaves its words to the topics behind it.
      if (found.length === 0) continue;
      taken.push([start, end]);
      for (const each of found) yield { start, end, ...each };
    }
  }
  const isTopic = ({ value }: Found) =>
    topics.some(({ start, end, field }) => {
      const named = clause.slice(start, end).toLowerCase();
      return field !== null && (value.toLowerCase().includes(named) || named.includes(value.toLowerCase()));
    });
  // What others refuse, and what never was, is ruled out by nobody.
  const refusals = isOthers ? [] : refusalsIn(clause, before);
  for (const { isSure, ...found } of refusals.filter((each) => !isNeverDone(clause, each.start, each.end))) {
    if (!isSure && (!isFree(found.start, found.end) || isTopic(found))) continue;
    yield found;
    taken.push([found.start, found.end]);
  }
  const named = (isOthers && !/\bme\b/i.test(clause) ? [] : towardsIn(clause)).filter(
    (found) => (isFree(found.start, found.end) || isNextToTopic(clause, found, topics, taken)) && !isTopic(found),
  );
  yield* named;
  if (isOthers && !ASKED_FOR.test(clause)) return;
  for (const found of likingsIn(clause)) {
    const isNamed = named.some((each) => isOverlapping(each, found));
    if (isFree(found.start, found.end) && !isTopic(found) && !isNamed && isWork(found.value)) yield found;
  }
}

/** An earlier job takes the whole of a clause. */
function isEarlierJob({ field, start, end }: Found, clause: string): boolean {
  return field === 'profile.pastRoles' && start === 0 && end === clause.length;
}

/** Who closes the shop ends the job of those who work in it. */
function isEndOfPlace({ field, start, end }: Found, clause: string): boolean {
  return field === 'profile.jobIsGone' && /clos|shut|fold|cut|eliminat|ax/i.test(clause.slice(start, end));
}

/** What others ask somebody for, they can do. */
const ASKED_FOR = /\b(?:ask|come to|call)s? me\b/i;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function isOverlapping(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "Three years clean" and "home for nine years" are no years in this work. */
function isYearsOf(decisive: readonly Found[], { field, value, ...stretch }: Found): boolean {
  return (
    field === 'profile.pastRoles' &&
    !value.includes(':') &&
    decisive.some((each) => each.value === 'years at home' || isOverlapping(each, stretch))
  );
}

/** A clause with a subject of its own goes on with nothing: "it scares people". */
const OF_ANOTHER = /^(?:it|that|this|which|who|he|she|they|we|you|there)\b/i;

function howMeant(topic: Topic, clause: string, start: number, end: number, before: Meant, isFact: boolean): Meant {
  const unclear = topic.unclear ?? 'UNCLEAR';
  if (topic.isPlain === true) return unclear;
  const meant = meantAt(clause, start, end);
  if (meant === 'NONE') return topic.isLack === true ? 'WANTED' : 'UNWANTED';
  if (meant !== 'UNCLEAR') return meant;
  // "Desk work for ten years" is what somebody did.
  if (isFact) return 'UNCLEAR';
  const goesOn = topic.unclear === undefined && clause.split(' ').length <= GOES_ON && !OF_ANOTHER.test(clause);
  return goesOn ? (before === 'NONE' ? 'UNWANTED' : before) : unclear;
}

function* saysOf({ wanted, unwanted, said, meaning }: Topic, meant: Meant): Generator<Omit<Found, 'start' | 'end'>> {
  if (meant === 'UNCLEAR') return;
  const wishes = (meant === 'WANTED' ? wanted : meant === 'UNWANTED' ? unwanted : []) ?? [];
  for (const wish of wishes) yield { field: 'wishes', value: wish, meaning: said ?? WISH_WORDS[wish] };
  if (wishes.length === 0 && meaning !== undefined) yield { field: null, value: '', meaning };
}

/** How a clause as a whole is meant, for one that goes on with it. */
function meantOf(clause: string, before: Meant): Meant {
  const meant = meantAt(clause, clause.length, clause.length);
  return meant === 'UNCLEAR' && clause.split(' ').length <= GOES_ON ? before : meant;
}

/** Each meaning once, where it was said first. */
function once(heard: readonly Heard[]): readonly Heard[] {
  const seen = new Set<string>();
  return heard.filter(({ field, value, meaning }) => {
    const key = field === null ? meaning : `${field} ${value}`;
    const isNew = !seen.has(key) && !(field === null && seen.has(meaning));
    seen.add(key).add(meaning);
    return isNew;
  });
}
