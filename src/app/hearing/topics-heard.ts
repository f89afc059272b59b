/** What somebody says of the topics of working life. English. */
import { topicCalled, topicsNamed } from '../topics/topics';
import { isNoTopic, type WorkTopic } from '../topics/work-topic';
import { meantAt } from './cues';
import type { Found } from './facts';
import { isOnlyAThing, isOnlyTold, isPartOfRefused, isToldOfOthers } from './only-told';
import { type Stance, stanceAt } from './stance';

/** A topic of which something is said. */
export interface TopicFound extends Found {
  readonly stance: Stance;
  /** True if its words may say something else as well: a complaint or a limit is a wish too. */
  readonly isShared: boolean;
  /** True if nothing around it tells how it is meant. */
  readonly isNamedOnly: boolean;
}

/** What stands between two topics of one list. */
const LISTED = /^ (?:and|or|nor|&) (?:the |an? |any )?$/i;

/** What a clause says of topics, in its order. @param before - the stance to the last topic of the clause before it */
export function topicsIn(clause: string, before: Stance): readonly TopicFound[] {
  const found: TopicFound[] = [];
  let last = { end: 0, stance: before };
  for (const { start, end, of: topic } of topicsNamed(clause)) {
    if (isNoTopic(topic) || isUnsaid(topic, clause, start, end)) continue;
    const isListed = LISTED.test(clause.slice(last.end, start));
    const stance = stanceAt(topic, clause, start, end, isListed || last.end === 0 ? last.stance : 'UNSAID', isListed);
    last = { end, stance };
    // A limit has a name of its own; else people's own words come back to them.
    const words = topic.plainly === 'ALWAYS' ? topic.name : ownWords(topic, clause.slice(start, end).toLowerCase());
    const said = saysOf(topic, stance, words);
    if (said === null) continue;
    const isShared = stance === 'LESS' || topic.plainly !== 'HELD';
    found.push({ start, end, stance, isShared, isNamedOnly: meantAt(clause, start, end) === 'UNCLEAR', ...said });
  }
  return found;
}

/** True where a topic is named and nothing is said of it; a limit is one, however it is put. */
function isUnsaid(topic: WorkTopic, clause: string, start: number, end: number): boolean {
  if (isPartOfRefused(topic, clause, start, end)) return true;
  if (topic.plainly === 'ALWAYS') return false;
  const isPlain = topic.plainly === 'HELD' && meantAt(clause, start, end) === 'UNCLEAR';
  return (
    isOnlyTold(clause, start, end) || isToldOfOthers(clause, start) || (isPlain && isOnlyAThing(clause, start, end))
  );
}

/** Words as they were said, without an article that they can do without. */
function ownWords(topic: WorkTopic, words: string): string {
  const bare = words.replace(/^(?:the|an?) /, '');
  return topicCalled(bare) === topic ? bare : words;
}

function saysOf(
  { name, held, isSoft, by }: WorkTopic,
  stance: Stance,
  words: string,
): Omit<Found, 'start' | 'end'> | null {
  switch (stance) {
    case 'WANTED':
      // What jobs have by their conditions is a wish, and heard as one.
      return by === null ? { field: 'towards', value: words, meaning: `towards ${name}` } : null;
    case 'HELD':
      return held === null ? null : { field: 'brings', value: words, meaning: held };
    case 'LITTLE':
      return { field: null, value: '', meaning: `a little ${words}: too little to build on` };
    case 'LESS':
      return { field: 'not', value: `less ${words}`, meaning: `less ${name}` };
    case 'REFUSED':
      return isSoft
        ? { field: 'not', value: `less ${words}`, meaning: `less ${name}` }
        : { field: 'not', value: words, meaning: `no ${name}` };
    case 'FINE':
      return { field: null, value: '', meaning: `${name} is fine` };
    default:
      return null;
  }
}

/** Of "security or cloud" one may be a topic, and the other a name. */
export function isNextToTopic(
  clause: string,
  { start, end, value }: Found,
  topics: readonly TopicFound[],
  taken: readonly (readonly [number, number])[],
): boolean {
  const at = clause.indexOf(value, start);
  const within = taken.filter(([from, to]) => from < end && start < to);
  const areTopics = within.every(([from, to]) => topics.some((topic) => topic.start === from && topic.end === to));
  return at >= 0 && areTopics && within.every(([from, to]) => to <= at || from >= at + value.length);
}
