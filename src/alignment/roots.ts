/** Names of competencies by the roots of their words: "manage inventory" and "Inventory management" have the same. */
import { nameWords } from '../graph';

/** Endings that turn a verb into what is done, longest first. */
const ENDINGS = ['ement', 'ment', 'ing', 'e', 's'] as const;

/** A root keeps at least so many letters. */
const LEAST_ROOT = 3;

/** Words whose endings differ otherwise. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['analyze', 'analys'],
  ['analysis', 'analys'],
  ['analytic', 'analys'],
  ['administration', 'administer'],
  ['installation', 'install'],
  ['maintenance', 'maintain'],
  ['negotiation', 'negotiat'],
  ['operation', 'operat'],
  ['preparation', 'prepar'],
  ['inspection', 'inspect'],
  ['evaluation', 'evaluat'],
  ['facilitation', 'facilitat'],
  ['assessment', 'assess'],
]);

/** Words that say only that something is done or known. */
const EMPTY: ReadonlySet<string> = new Set(
  [
    'apply',
    'carry',
    'conduct',
    'execute',
    'make',
    'out',
    'perform',
    'principle',
    'technique',
    'undertake',
    'use',
    'work',
    'with',
  ].map(rootOf),
);

/** The roots of a name's words in their order; words that tell nothing are left out. Empty if none is left. */
export function rootsOf(name: string): readonly string[] {
  return nameWords(name)
    .map(rootOf)
    .filter((root) => !EMPTY.has(root));
}

/** True if all of `part` stand side by side in `whole`, in any order: "schedule of production" in "plan production schedules". */
export function standTogether(part: readonly string[], whole: readonly string[]): boolean {
  const sorted = [...part].sort().join(' ');
  for (let start = 0; start + part.length <= whole.length; start++) {
    if (
      whole
        .slice(start, start + part.length)
        .sort()
        .join(' ') === sorted
    )
      return true;
  }
  return false;
}

function rootOf(word: string): string {
  const alike = ALIKE.get(word);
  if (alike !== undefined) return alike;
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= LEAST_ROOT);
  if (ending === undefined || word.endsWith('ss')) return word;
  const root = word.slice(0, -ending.length);
  // "planning" doubles the letter of "plan".
  return ending === 'ing' && /([^aeiouls])\1$/.test(root) ? root.slice(0, -1) : root;
}
