import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ForumName } from './forum-names';

const LISTS = parse(readFileSync(join(__dirname, 'typed-names.yaml'), 'utf8')) as Record<
  'seen' | 'unseen' | 'hard' | 'last' | 'wider',
  Record<string, string | null>
>;

/** Names across the whole labour market, by what the rules and the table knew of them. */
export const TYPED = {
  seen: namesIn('seen'),
  unseen: namesIn('unseen'),
  hard: namesIn('hard'),
  last: namesIn('last'),
} as const;

/** Wider work that does where nothing closer is loaded, by title. */
export const WIDER = LISTS.wider as Record<string, string>;

function namesIn(list: keyof typeof LISTS): readonly ForumName[] {
  return Object.entries(LISTS[list]).map(([name, titles]) => [name, titles ?? '']);
}
