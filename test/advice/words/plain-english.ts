/** Rules of the language: what no sentence of an answer may do, whatever it says. */
import { articleOf } from '../../../src/advice/words/title';

/** A reader gets lost in more words than this without a full stop. */
const MOST_WORDS = 48;

/** Words that mean something to those who build this, and nothing to those who read it. */
const INNER = /\b(rungs?|the door|kinship|relevance|the goal|the branch|exits?|stand-in)\b/;

type Rule = (text: string) => boolean;

/** True where a text breaks the rule. */
const RULES: Readonly<Record<string, Rule>> = {
  'begins with a capital': (text) => !/^[A-Z“"0-9$]/.test(text) && !/^[a-z][A-Z]/.test(text),
  'ends with a full stop': (text) => !/[.?!]["”)]?$/.test(text),
  'no word twice': (text) => /\b([a-z]+) \1\b/i.test(text.replace(/\bthat that\b/g, '')),
  'no chain of semicolons': (text) => text.replace(/\([^)]*\)/g, '').includes(';'),
  'no two signs in a row': (text) => / {2}|,,|\.\.|[,:]\.|\.,|\( | \)/.test(text),
  'no sentence without an end': (text) =>
    text
      .replace(/\([^)]*\)|https?:\S+/g, '')
      .split(/[.?!:] /)
      .some((sentence) => sentence.split(/\s+/).length > MOST_WORDS),
  'the right article': (text) =>
    [...text.matchAll(/(?:^|[\s(])(an?) (?=([A-Za-z][\w&/-]*))/g)].some(
      ([, article, word]) => article !== articleOf(word!) && !/^(A|An)$/.test(word!),
    ),
  'singular after one': (text) =>
    /\b1 (weeks|months|years)\b|\b(?<![.\d])([2-9]|\d\d+) (week|month|year)\b(?!-)/.test(text),
  'percent as Americans write it': (text) => /\d %/.test(text),
  'no inner word': (text) => INNER.test(text),
  'no bare order to show something': (text) => /(?:^|[.?!] )Show /.test(text),
  'names what "there" and "them" stand for': (text) =>
    /\b(?:Ask|Look|Apply) (?:there|them|for it)\b|\bcounts? there\b/.test(text),
  'people of a job in the plural': (text) => /\bpeople who work as an? /.test(text),
  'one word for about how much': (text) => /\bup to about\b|\babout up to\b/.test(text),
  'says what you need, not what you are': (text) => /(?:^|[.?!] )You (?:show|hold|are hired) /.test(text),
  'each parenthesis is closed': (text) => text.split('(').length !== text.split(')').length,
};

/** What is wrong with a text, by the names of the rules. */
export function notPlain(text: string): readonly string[] {
  return Object.entries(RULES).flatMap(([name, breaks]) => (breaks(text) ? [name] : []));
}
