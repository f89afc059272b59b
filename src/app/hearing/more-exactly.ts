/** The job that somebody holds, as their own words name it more exactly: "secretary", and "legal secretary for nine years". */
import type { CareerGraph } from '../../graph';
import { clearReadingOf } from '../names/understand';

/** Words before a job that say nothing of its field. */
const NO_FIELD =
  /^(?:an?|the|my|as|of|is|was|am|i'm|be|being|become|other|another|any|no|good|great|new|old|best|first|senior|junior|lead|head|chief|assistant|part-time|full-time|retired|former|ex|years|to|for|from|with|and|or|want|like|hate)$/i;

/** Words ahead that speak of another job than that held. */
const NOT_HELD =
  /\b(?:want|wish|like|love|hope|become|be|was|were|used to|former|ex|maybe|perhaps|towards?|into|not|no|never|wife|husband|mother|father|sister|brother)\b/i;

/** A name of their job that a graph knows as another one; null if they say none. */
export function moreExactly(graph: CareerGraph, from: string, says: string): string | null {
  const plain = from.trim().toLowerCase();
  const at = says.toLowerCase().indexOf(` ${plain}`);
  if (plain === '' || at < 0) return null;
  const clause =
    says
      .slice(0, at)
      .split(/[,;.!\n]/)
      .at(-1) ?? '';
  const word = clause.trim().split(/\s+/).at(-1) ?? '';
  if (word === '' || NO_FIELD.test(word) || NOT_HELD.test(clause)) return null;
  const name = `${word} ${from.trim()}`;
  const [named, held] = [clearReadingOf(graph, 'Role', name), clearReadingOf(graph, 'Role', from)];
  if (named === null || named.node === held?.node) return null;
  return named.by.toLowerCase() === name.toLowerCase() ? name : null;
}
