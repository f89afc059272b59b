/** What people call a role, as a sentence needs it. */
import type { CareerGraph, RoleNode } from '../../graph';
import { everydayTitle } from '../../network';

/** Names among the words of titles: they keep their capital in a sentence. */
const NAMES: ReadonlySet<string> = new Set(['Salesforce', 'Scrum', 'Android', 'English', 'Web3']);

/** True for a word that keeps its capital in a sentence: "Salesforce". */
export function isProperName(word: string): boolean {
  return NAMES.has(word);
}

/** Short forms that are read as words, so that "a" stands before them: "a SOC analyst". */
const READ_AS_WORDS: ReadonlySet<string> = new Set(['SOC', 'SCADA', 'SAP']);

/** Letters whose names begin with a vowel: "an HR manager". */
const VOWEL_NAMES = 'AEFHILMNORSX';

/** What people call a role. */
export function titleOf(graph: CareerGraph, role: number): string {
  return (graph.roles[role] as RoleNode).title;
}

/** What people call a role in conversation, in the singular: "bank teller". Nobody calls themselves an "other surgeon". */
export function calledInTalk(graph: CareerGraph, role: number): string {
  const { id, title } = graph.roles[role]!;
  return (everydayTitle(graph, id) ?? title).replace(REST_OF_A_GROUP, '');
}

const REST_OF_A_GROUP = /^Other (?=[a-z])/;

/** A role inside a sentence, in the singular: "art director", "VP of product". */
export function jobInTalk(graph: CareerGraph, role: number): string {
  return inSentence(calledInTalk(graph, role));
}

/** A role inside a sentence with its article: "an art director", "a UX designer". */
export function aJob(graph: CareerGraph, role: number): string {
  const title = jobInTalk(graph, role);
  return `${articleOf(title)} ${title}`;
}

/** A title as it reads inside a sentence: names and short forms keep their capitals. */
export function inSentence(title: string): string {
  return title
    .trim()
    .split(/\s+/)
    .map((word) => (isName(word) ? word : word.toLowerCase()))
    .join(' ');
}

function isName(word: string): boolean {
  return NAMES.has(word) || word.split(/[-/]/).some(isShortForm) || /^[A-Z]-(?!Commerce)/.test(word);
}

/** True for "UX", "IT", "DevOps" and "FP&A": a capital stands beside or behind another letter. */
function isShortForm(part: string): boolean {
  return /^.+[A-Z]/.test(part);
}

/** "a" or "an", as the title is said. */
export function articleOf(title: string): 'a' | 'an' {
  const first = title.split(/[\s/-]/)[0] ?? '';
  if (/^[A-Z][A-Z&0-9]/.test(first) || /^[A-Z]$/.test(first)) {
    if (READ_AS_WORDS.has(first)) return 'a';
    return VOWEL_NAMES.includes(first.charAt(0)) ? 'an' : 'a';
  }
  if (/^(uni|use|usa|uti|uro|eu|one\b|once\b)/i.test(first)) return 'a';
  if (/^(hour|honest|honor|heir)/i.test(first)) return 'an';
  return /^[aeiou]/i.test(first) ? 'an' : 'a';
}
