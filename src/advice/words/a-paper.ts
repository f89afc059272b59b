/** What people call a paper inside a sentence, with its article: "a bachelor's degree in nursing", "the Postal Service examination". */
import { lowerFirst } from './lower-first';
import { articleOf } from './title';

/** Papers of which people have one: they take "a". */
const COUNTED: ReadonlySet<string> = new Set([
  'academy',
  'roster',
  'demo',
  'check',
  'card',
  'bridge',
  'book',
  'body',
  'application',
  'audition',
  'apprenticeship',
  'badge',
  'certificate',
  'certification',
  'charter',
  'class',
  'clearance',
  'clerkship',
  'course',
  'credential',
  'degree',
  'diploma',
  'doctorate',
  'fellowship',
  'folder',
  'internship',
  'license',
  'licence',
  'mba',
  'number',
  'permit',
  'phd',
  'portfolio',
  'post',
  'program',
  'programme',
  'rating',
  'record',
  'reel',
  'registration',
  'repertoire',
  'residency',
  'sample',
  'school',
  'set',
  'site',
]);

/** Papers of which everybody takes the same one: they take "the". */
const THE_SAME: ReadonlySet<string> = new Set(['exam', 'examination', 'test', 'assessment', 'part', 'rest']);

/** Titles that a school gives: people say "degree" behind them. */
const TITLES: ReadonlySet<string> = new Set(['bachelor', 'master', 'doctor']);

/** A certificate that goes by the title of people who have it: "Certified Internal Auditor". */
const TITLE_OF_HOLDER: ReadonlySet<string> = new Set(['certified', 'professional', 'scientist']);

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one', 'two', 'three', 'your', 'some']);

/** Behind one of these words stands what a paper is about, not what it is. */
const ABOUT: ReadonlySet<string> = new Set([
  'after',
  'as',
  'at',
  'before',
  'beside',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'such',
  'that',
  'to',
  'under',
  'until',
  'when',
  'which',
  'while',
  'with',
]);

/** A paper as a sentence needs it. What nobody can count, such as training, has no article. */
export function aPaper(name: string): string {
  const said = lowerFirst(name);
  const words = said.split(' ');
  if (ARTICLES.has(words[0]!.toLowerCase())) return `${words[0]!.toLowerCase()}${said.slice(words[0]!.length)}`;
  if (TITLES.has(words[0]!.toLowerCase()) && words[1] === 'of') return `a ${withDegree(name)}`;
  if (words[0] === 'Series') return `the exams ${name}`;
  if (words[0] === 'Juris') return `a ${said} degree`;
  const article = articleFor(words);
  if (article === null && beforeAbout(words).some((word) => TITLE_OF_HOLDER.has(bare([word]))))
    return `${articleOf(said)} ${said} certificate`;
  return article === null ? said : article === 'the' ? `the ${said}` : `${articleOf(said)} ${said}`;
}

/** "Doctor of Dental Surgery degree", with what is said of it behind. */
function withDegree(name: string): string {
  const end = [' (', ', ', ' with '].map((mark) => name.indexOf(mark)).filter((place) => place !== -1);
  const place = Math.min(name.length, ...end);
  return `${name.slice(0, place)} degree${name.slice(place)}`;
}

function beforeAbout(words: readonly string[]): readonly string[] {
  const about = words.findIndex((word) => ABOUT.has(word));
  return about === -1 ? words : words.slice(0, about);
}

/** Goes by the last word of what the paper is: before "and" or "or" if that is one, else before what it is about. */
function articleFor(words: readonly string[]): 'a' | 'the' | null {
  const what = beforeAbout(words);
  const joints = what.flatMap((word, place) => (word === 'and' || word === 'or' ? [place] : []));
  for (const end of [...joints, what.length]) {
    const last = bare(untilComma(what.slice(0, end)));
    if (THE_SAME.has(last)) return 'the';
    if (COUNTED.has(last)) return 'a';
    if (last.endsWith('s')) break;
  }
  // "Fundamentals of Engineering examination"
  return THE_SAME.has(bare(words.filter((word) => !word.startsWith('(')))) ? 'the' : null;
}

function untilComma(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => word.endsWith(',') || word.endsWith(':') || word.startsWith('('));
  if (end === -1) return words;
  return words[end]!.startsWith('(') ? words.slice(0, end) : words.slice(0, end + 1);
}

/** The last word, without what stands behind it. */
function bare(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return (last.endsWith(',') || last.endsWith(':') ? last.slice(0, -1) : last).toLowerCase();
}
