/** All numbers that advice goes by. */
import type { HandSetNumber, NumberTable } from '../../domain';
import { ABOVE_NUMBERS } from '../../routes';
import { RULE_NUMBERS } from './advice-rules';
import { ENTRY_NUMBERS } from './entry-model';
import { FUTURES_NUMBERS } from './futures';
import { HEARING_NUMBERS } from './hearing';
import { MOVE_NUMBERS, PAST_NUMBERS } from './move-model';
import { NEARER_NUMBERS } from './nearer';
import { PRACTICAL_NUMBERS } from './practical';
import { REACH_NUMBERS, STATED_NUMBERS } from './reach';
import { RELEVANCE_NUMBERS } from './relevance';
import { SAME_WORK_NUMBERS } from './same-work';
import { VERDICT_NUMBERS } from './verdict-model';
import { WISH_NUMBERS } from './wishes';
import { WORD_NUMBERS } from './words';
import { WORK_NUMBERS } from './work';
import { WORTH_NUMBERS } from './worth';

/** The tables of numbers, in the order in which an answer comes about. */
export const NUMBER_TABLES: readonly NumberTable[] = Object.freeze([
  RELEVANCE_NUMBERS,
  ENTRY_NUMBERS,
  PAST_NUMBERS,
  MOVE_NUMBERS,
  RULE_NUMBERS,
  ABOVE_NUMBERS,
  VERDICT_NUMBERS,
  NEARER_NUMBERS,
  REACH_NUMBERS,
  STATED_NUMBERS,
  WORTH_NUMBERS,
  WISH_NUMBERS,
  HEARING_NUMBERS,
  FUTURES_NUMBERS,
  SAME_WORK_NUMBERS,
  WORD_NUMBERS,
  PRACTICAL_NUMBERS,
  WORK_NUMBERS,
]);

const ALL = NUMBER_TABLES.flatMap(({ numbers }) => numbers);

/** The numbers at a path: one, or all of a group. Empty if there are none. */
export function numbersAt(path: string): readonly HandSetNumber[] {
  return ALL.filter(({ name }) => name === path || name.startsWith(`${path}.`));
}
