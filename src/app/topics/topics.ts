/** All topics of working life, and where a text names them. */
import { DANGERS, LIMITS } from './dangers-and-limits';
import { DEGREES } from './degrees';
import { DOINGS } from './doings';
import { PEOPLE_AND_PLACES } from './people-and-places';
import { type PhraseFound, Phrases } from './phrases';
import type { WorkTopic } from './work-topic';

/** All topics. */
export const WORK_TOPICS: readonly WorkTopic[] = [...LIMITS, ...DEGREES, ...PEOPLE_AND_PLACES, ...DOINGS, ...DANGERS];

const PHRASES = new Phrases(WORK_TOPICS.flatMap((topic) => topic.words.map((phrase) => [phrase, topic] as const)));

/** The topics that a text names, in its order. */
export function topicsNamed(text: string): readonly PhraseFound<WorkTopic>[] {
  return PHRASES.in(text);
}

/** Of topics of one name the first counts. */
const BY_NAME = new Map([...WORK_TOPICS].reverse().map((topic) => [topic.name.toLowerCase(), topic]));

/** The topic that a text is a name of; null if it is none. */
export function topicCalled(text: string): WorkTopic | null {
  return BY_NAME.get(text.toLowerCase()) ?? PHRASES.whole(text);
}
