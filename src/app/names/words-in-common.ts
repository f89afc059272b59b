/** Readings of texts that no name has whole: names inside the text, and names that share most of its words. */
import type { NodeKind } from '../../domain';
import { type CareerGraph, type GraphNode, nameWords } from '../../graph';
import { calledSo } from './candidates';
import type { Candidate } from './reading';

/** Texts of more words are read by their first ones. */
const MOST_WORDS = 10;

/** Nodes looked at, best match by words first, and names of each. */
const MOST_HITS = 12;
const MOST_NAMES = 80;

/** Least share of the words of a text, and of those of a name, that both must have. Estimates. */
const LEAST_OF_TEXT = 0.5;
const LEAST_OF_NAME = 0.5;

/** Words that end so many names that alone they say nothing of what a person does. */
const VAGUE: ReadonlySet<string> = new Set(
  'administrator agent aide analyst assistant associate attendant chief clerk consultant coordinator director engineer executive expert head helper hand inspector intern lead leader man manager officer operator owner person planner professional representative scientist specialist staff supervisor technician technologist trainee worker'.split(
    ' ',
  ),
);

/** Nodes that are called by words which follow each other in a text, by the most words that any is called by. */
export function namedInside(graph: CareerGraph, kinds: readonly NodeKind[], text: string): readonly Candidate[] {
  const words = text.split(/\s+/).slice(0, MOST_WORDS);
  for (let length = words.length - 1; length > 0; length--) {
    // The end of a name says what it is: "quantum florist" is a florist.
    for (let first = words.length - length; first >= 0; first--) {
      const part = words.slice(first, first + length);
      const telling = nameWords(part.join(' '));
      if (telling.length < 2 && (first + length < words.length || VAGUE.has(telling[0] ?? ''))) continue;
      const found = calledSo(graph, kinds, part.join(' '));
      if (found.length > 0) return found.filter(({ ground }) => ground !== 'ABBREVIATION' && ground !== 'ID');
    }
  }
  return [];
}

/** Nodes with a name that shares most of its words with a text, and most of the text's. */
export function withWordsOf(graph: CareerGraph, kinds: readonly NodeKind[], text: string): readonly Candidate[] {
  const asked = new Set(nameWords(text));
  const end = [...asked].at(-1) ?? '';
  return graph.text.search(text, { kinds, limit: MOST_HITS }).flatMap(({ id }) => {
    const node = graph.find(id);
    if (node === null) return [];
    const shares = namesOf(node)
      .slice(0, MOST_NAMES)
      .map((name) => ({ name, shared: sharedWith(asked, end, name) }));
    const best = shares.reduce((a, b) => (b.shared > a.shared ? b : a));
    const place = Math.round(20 * (1 - best.shared));
    return best.shared === 0 ? [] : [{ node, ground: 'WORDS', by: best.name, place, isOneOfSeveral: true }];
  });
}

/** How much a text and a name have in common, 0 (too little) to 1. */
function sharedWith(asked: ReadonlySet<string>, end: string, name: string): number {
  const words = nameWords(name);
  const common = words.filter((word) => asked.has(word));
  if (common.every((word) => VAGUE.has(word))) return 0;
  const [ofText, ofName] = [common.length / asked.size, common.length / words.length];
  if (ofText < LEAST_OF_TEXT || ofName < LEAST_OF_NAME) return 0;
  // What the text ends with is what is meant, unless the name has all of the text.
  if (ofText < 1 && !words.includes(end)) return 0;
  return (ofText + ofName) / 2;
}

function namesOf(node: GraphNode): readonly string[] {
  switch (node.kind) {
    case 'Role':
      return [node.title, ...node.alternateTitles];
    case 'Skill':
    case 'Technology':
      return [node.name, ...node.alternateNames];
    default:
      return [node.name];
  }
}
