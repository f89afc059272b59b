/** Reasons of exits are shown one by one: each names the person, the job or who hires, so that somebody who reads nothing else understands it. */
import type { Mistakes } from './mistakes';
import type { SeedDocument } from './seed-place';

/** First words of a reason that name nobody: an order to the reader, or a word for something that was not named yet. */
const NAMES_NOBODY: ReadonlySet<string> = new Set([
  'add',
  'here',
  'it',
  'keep',
  'lead',
  'learn',
  'run',
  'show',
  'teach',
  'them',
  'they',
]);

/** The place of the reason in `[role, way, years, why]`. */
const WHY = 3;

/** Notes each reason of an exit that does not stand alone. */
export function noteReasons(document: SeedDocument, mistakes: Mistakes): void {
  for (const [from, item] of listOf(fieldOf(document.data, 'exits')).entries()) {
    for (const [to, exit] of listOf(fieldOf(item, 'to')).entries()) {
      const why = listOf(exit)[WHY];
      if (typeof why !== 'string') continue;
      const problem = notAlone(why);
      if (problem !== null) mistakes.add(document, ['exits', from, 'to', to, WHY], problem);
    }
  }
}

/** Why a reason does not stand alone, with what to write instead; null if it does. */
export function notAlone(why: string): string | null {
  const [first, ...others] = why.split('; ').map(firstWord);
  if (NAMES_NOBODY.has(first!)) {
    return `a reason does not begin with "${first}". Name the person or who hires: "You lead a team; in this job you lead several"`;
  }
  if (others.includes('here')) return 'a sentence of a reason does not begin with "here". Write "in this job"';
  return null;
}

const firstWord = (text: string) => text.split(' ', 1)[0]!.toLowerCase();

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
