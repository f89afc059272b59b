/** What people in a role are called, in the plural. */
import type { CareerGraph } from '../../graph';
import { jobInTalk } from './title';

/** Before one of these words stands who somebody is, behind it what they work with: "directors of nursing". */
const ABOUT: ReadonlySet<string> = new Set([
  'aboard',
  'at',
  'for',
  'from',
  'in',
  'of',
  'on',
  'responsible',
  'to',
  'with',
]);

/** Plurals that no ending gives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['editor-in-chief', 'editors-in-chief'],
  ['midwife', 'midwives'],
  ['person', 'people'],
  ['stand-in', 'stand-ins'],
  ['tech', 'techs'],
]);

/** Titles that no rule reads. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['attorney general', 'attorneys general'],
  ['front of house manager', 'front of house managers'],
]);

/** Words before "or" that name a thing, though they end like words for people. */
const THINGS: ReadonlySet<string> = new Set([
  'cancer',
  'computer',
  'door-to-door',
  'driver',
  'floor',
  'flower',
  'motor',
  'theater',
  'water',
]);

/** Last words of titles that name a field or a thing, not a person. */
const NO_PERSON: ReadonlySet<string> = new Set([
  'advanced',
  'care',
  'clergy',
  'clothing',
  'data',
  'engineering',
  'equipment',
  'faculty',
  'film',
  'finance',
  'furniture',
  'gambling',
  'horticulture',
  'industry',
  'learning',
  'machinery',
  'management',
  'marketing',
  'photography',
  'religion',
  'retail',
  'school',
  'security',
  'staff',
  'technology',
]);

/** "Correctional officers", "VPs of product", "coaches and scouts"; "people in this work" where a title names no person. */
export function jobsInTalk(graph: CareerGraph, role: number): string {
  return pluralTitle(jobInTalk(graph, role));
}

/** The plural of a title as it reads inside a sentence. */
export function pluralTitle(title: string): string {
  const whole = WHOLE.get(title);
  if (whole !== undefined) return whole;
  const words = title.split(' ');
  const about = words.findIndex((word, place) => place > 0 && ABOUT.has(word));
  const who = about === -1 ? words : words.slice(0, about);
  const rest = about === -1 ? [] : words.slice(about);
  const joint = who.findIndex((word, place) => place > 0 && (word === 'or' || word === 'and'));
  const last = pluralWord(who.at(-1)!);
  if (last === null || who.some((word) => word.endsWith(',') || word.startsWith('('))) return 'people in this work';
  const said = who.slice(0, -1).map((word, place) => {
    if (place === joint) return 'and';
    return place === joint - 1 && isPerson(word) ? (pluralWord(word) ?? word) : word;
  });
  return [...said, last, ...rest].join(' ');
}

/** Endings of words for people: the word before "or" is one, or says only which ones: "film or video editors". */
function isPerson(word: string): boolean {
  const ends = ['ant', 'captain', 'coach', 'cook', 'er', 'guard', 'ian', 'ist', 'man', 'or'];
  return !THINGS.has(word) && ends.some((end) => word.endsWith(end));
}

/** Null for a word that names no person. */
function pluralWord(word: string): string | null {
  if (word.includes('/')) {
    const forms = word.split('/').map(pluralWord);
    return forms.includes(null) ? null : forms.join('/');
  }
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (NO_PERSON.has(word)) return null;
  if (word.endsWith('person')) return `${word.slice(0, -'person'.length)}people`;
  if (word.endsWith('man') && word !== 'ombudsman') return `${word.slice(0, -'man'.length)}men`;
  if (word.endsWith('y') && !['a', 'e', 'o', 'u'].includes(word.at(-2)!)) return `${word.slice(0, -1)}ies`;
  if (['ch', 'sh', 'ss', 'x', 'z'].some((end) => word.endsWith(end))) return `${word}es`;
  return word.endsWith('s') ? null : `${word}s`;
}
