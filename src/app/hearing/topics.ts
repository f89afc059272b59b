import { DAYS_TOPICS } from './days-topics';
import { GAIN_TOPICS } from './gain-topics';
import type { Topic } from './topic';

/** What people speak of, in the order in which it is looked for; words that one has taken are not looked at again. */
export const TOPICS: readonly Topic[] = [...DAYS_TOPICS, ...GAIN_TOPICS];
