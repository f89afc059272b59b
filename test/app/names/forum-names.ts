import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readingsOf } from '../../../src/app/names/understand';
import type { CareerGraph } from '../../../src/graph';

/** A name as people type it, with the titles that it may be read as; none for what is no occupation. */
export type ForumName = readonly [name: string, titles: string];

const LISTS = parse(readFileSync(join(__dirname, 'forum-names.yaml'), 'utf8')) as Record<
  'seen' | 'unseen',
  Record<string, string>
>;

/** Names that the rules were written with. */
export const SEEN: readonly ForumName[] = Object.entries(LISTS.seen);

/** Names whose mistakes were never looked at. */
export const UNSEEN: readonly ForumName[] = Object.entries(LISTS.unseen);

/**
 * How many of the names are read as they may be, and how many as something else; the rest is refused.
 *
 * @param wider - wider work that does where nothing closer is loaded, by the first title
 */
export function tally(
  graph: CareerGraph,
  names: readonly ForumName[],
  wider: Readonly<Record<string, string>> = {},
): { right: number; wrong: number } {
  const loaded = new Set(graph.roles.map(({ title }) => title));
  const counts = { right: 0, wrong: 0 };
  for (const [name, titles] of names) {
    const may = titles.split(' | ').filter((title) => loaded.has(title));
    const [reading] = readingsOf(graph, 'Role', name);
    const first = reading?.node;
    // Whoever types a title means it, whichever classification has it.
    const isTitle = reading?.certainty === 'EXACT' && titles !== '';
    const title = first?.kind === 'Role' ? first.title : null;
    const isWider = may.length === 0 && title !== null && wider[titles.split(' | ')[0]!] === title;
    if (isWider || isTitle || (title === null ? may.length === 0 : may.includes(title))) counts.right++;
    else if (title !== null) counts.wrong++;
  }
  return counts;
}
