/** In which subjects degrees are. */
import type { Credential } from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';

/**
 * The subject that most have studied who hold such a job with a bachelor's degree, by the beginning of the code in the Standard
 * Occupational Classification 2018; the first that fits. Estimates.
 */
const USUAL: readonly (readonly [code: RegExp, subject: string])[] = [
  [/^(15-12|11-3021)/, 'computing'],
  [/^15-20/, 'mathematics'],
  [/^(17-2|11-9041|41-9031)/, 'engineering'],
  [/^17-10/, 'architecture'],
  [/^13-2011/, 'accounting'],
  [/^(13-20|11-3031)/, 'finance'],
  [/^(13-1161|11-20(11|21))/, 'marketing'],
  [/^(11-203|27-3031)/, 'communications'],
  [/^(13-107|11-31(11|21|31))/, 'human resources'],
  [/^(13-1081|11-3071)/, 'supply chain'],
  [/^(13-1111|11-1021|11-2022)/, 'business'],
  [/^27-102/, 'design'],
  [/^27-30/, 'journalism'],
  [/^19-3011/, 'economics'],
  [/^19-303/, 'psychology'],
  [/^19-10/, 'biology'],
  [/^25-2/, 'education'],
];

/** The usual subject of a bachelor's degree in a job; null where people have studied all kinds of things. */
export function usualSubject(graph: CareerGraph, job: number): string | null {
  const codes = jobsOf(graph).codes[job] ?? [];
  const nearest = codes.reduce<(typeof codes)[number] | null>(
    (best, each) => (best === null || each.weight > best.weight ? each : best),
    null,
  );
  if (nearest === null) return null;
  return USUAL.find(([code]) => code.test(nearest.code))?.[1] ?? null;
}

/** True if the name of a bachelor's degree says in what. */
export function namesSubject(name: string): boolean {
  return FIRST_DEGREE.test(name) && subjectsOf(name).size > 0;
}

/** Names of bachelor's degrees. */
export const FIRST_DEGREE = /^Bachelor/;

/** Words of names of degrees that name no subject. */
const NO_SUBJECT = new Set(
  (
    'degree degrees bachelor master doctor science arts subject subjects field another other related such any often mostly with very good grades and the or in of a an as at for ' +
    'applied professional university where banks recruit first prior work years'
  ).split(' '),
);

/** What counts as a quantitative subject. */
const QUANTITATIVE =
  /\b(quantitative|mathemat\w+|statistic\w*|comput\w+|engineering|econom\w+|financ\w+|actuarial|physics|data)\b/i;
const ASKS_QUANTITATIVE = /\b(quantitative|mathematical) subject/i;

/** True if one of the credentials held is a bachelor's degree in a subject in which the one asked for may be. */
export function holdsSubject(held: ReadonlySet<string>, { kind, name }: Pick<Credential, 'kind' | 'name'>): boolean {
  return kind === 'BACHELOR' && [...held].some((each) => FIRST_DEGREE.test(each) && isOneSubject(each, name));
}

/** Degrees in one subject that is built up over years, and all of accredited engineering; not those that a choice of subjects will do for. */
export const TECHNICAL = /^[^,]*\b(engineering|architecture|physics|chemistry)\b(?!.* or )(?!.*,)|\(ABET\b/i;

/**
 * True if a degree that is held is in one of the subjects that another one may be in: "in finance" where "in accounting or finance" is
 * asked. One kind of engineering is not another.
 */
function isOneSubject(held: string, asked: string): boolean {
  if (TECHNICAL.test(asked)) return false;
  if (ASKS_QUANTITATIVE.test(asked) && QUANTITATIVE.test(held)) return true;
  const subjects = subjectsOf(asked);
  const [first] = subjectsOf(held);
  return first !== undefined && subjects.has(first);
}

const known = new Map<string, ReadonlySet<string>>();

/** The words of a degree's name that name subjects, as they come. */
function subjectsOf(name: string): ReadonlySet<string> {
  let words = known.get(name);
  if (words === undefined) {
    const all = name.toLowerCase().match(/[a-z]+/g) ?? [];
    words = new Set(all.filter((word) => word.length > 2 && !NO_SUBJECT.has(word)));
    known.set(name, words);
  }
  return words;
}
