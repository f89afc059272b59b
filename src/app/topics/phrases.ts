/** Finds phrases in texts, word by word, in one look at each word. */

/** A phrase that was found: where, and what it stands for. */
export interface PhraseFound<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  of: T | undefined;
}

/** Words between those of a phrase that change nothing: "fix my old car". */
const FILLERS = new Set(
  'a an the my our your their his her some any all of with old own big small more is are has have been really just already totally completely'.split(
    ' ',
  ),
);

/** The most of them in one phrase. */
const MOST_SKIPPED = 6;

/** In a phrase, any number: "# kids". */
const ANY_NUMBER = '#';
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty several'.split(
    ' ',
  ),
);
const isNumber = (word: string) => NUMBERS.has(word) || /^\d{1,3}$/.test(word);

const WORD = /[\p{L}\p{N}+#]+(?:['-][\p{L}\p{N}+#]+)*/gu;

/** Verbs whose past is no "-ed". */
const PAST: Readonly<Record<string, readonly string[]>> = {
  build: ['built'],
  buy: ['bought'],
  do: ['did', 'does', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fly: ['flew', 'flown', 'flies'],
  grow: ['grew', 'grown'],
  keep: ['kept'],
  lead: ['led'],
  make: ['made'],
  read: [],
  rebuild: ['rebuilt'],
  run: ['ran'],
  sell: ['sold'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  stand: ['stood'],
  take: ['took', 'taken'],
  teach: ['taught', 'teaches'],
  write: ['wrote', 'written'],
};

/** The text that was looked at last, with its words: several indexes look at the same. */
let last: { readonly text: string; readonly words: readonly RegExpExecArray[] } = { text: '', words: [] };

function wordsOf(text: string): readonly RegExpExecArray[] {
  if (last.text !== text) last = { text, words: [...text.toLowerCase().matchAll(WORD)] };
  return last.words;
}

/**
 * An index of phrases. In a phrase, `drive*` is a verb in all its forms, `car+` a noun in both its numbers and `#` any number; small words between its
 * words are skipped. Of phrases that begin at a place the longest counts, of equal ones the first.
 */
export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map(), of: undefined };

  constructor(phrases: Iterable<readonly [phrase: string, of: T]>) {
    for (const [phrase, of] of phrases) this.add(phrase, of);
  }

  /** What a text names, in its order; no two share a word. O(length of the text). */
  in(text: string): readonly PhraseFound<T>[] {
    const words = wordsOf(text);
    const found: PhraseFound<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const longest = this.longestAt(words, at);
      if (longest === null) {
        at++;
        continue;
      }
      const last = words[longest.last]!;
      found.push({ start: words[at]!.index, end: last.index + last[0].length, of: longest.of });
      at = longest.last + 1;
    }
    return found;
  }

  /** What the whole of a text names; null if it names nothing, or says more. */
  whole(text: string): T | null {
    const words = wordsOf(text);
    const bare = words.filter(([word], at) => at > 0 || !FILLERS.has(word));
    return this.wholeOf(words) ?? this.wholeOf(bare);
  }

  private wholeOf(words: readonly RegExpExecArray[]): T | null {
    const longest = words.length === 0 ? null : this.longestAt(words, 0);
    return longest === null || longest.last < words.length - 1 ? null : longest.of;
  }

  private longestAt(words: readonly RegExpExecArray[], at: number): { readonly last: number; readonly of: T } | null {
    let longest: { readonly last: number; readonly of: T } | null = null;
    let node: Node<T> | undefined = this.root;
    let skipped = 0;
    for (let place = at; place < words.length; place++) {
      const word = words[place]![0];
      const next: Node<T> | undefined = node.next.get(word) ?? (isNumber(word) ? node.next.get(ANY_NUMBER) : undefined);
      if (next === undefined) {
        if (place > at && ++skipped <= MOST_SKIPPED && FILLERS.has(word)) continue;
        break;
      }
      node = next;
      if (node.of !== undefined) longest = { last: place, of: node.of };
    }
    return longest;
  }

  private add(phrase: string, of: T): void {
    let nodes = [this.root];
    for (const word of phrase.split(' ')) {
      nodes = nodes.flatMap((node) =>
        formsOf(word).map((form) => {
          const next = node.next.get(form) ?? { next: new Map(), of: undefined };
          node.next.set(form, next);
          return next;
        }),
      );
    }
    for (const node of nodes) node.of ??= of;
  }
}

/** The forms of a word of a phrase. */
function formsOf(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('*')) return verbForms(stem);
  return word.endsWith('+') ? [stem, pluralOf(stem)] : [word];
}

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function verbForms(verb: string): readonly string[] {
  const isSilent = verb.endsWith('e') && !verb.endsWith('ee');
  const isDoubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) && !/[aeiou]{2}.$/.test(verb);
  const stem = isSilent ? verb.slice(0, -1) : isDoubled ? `${verb}${verb.at(-1)}` : verb;
  const past = PAST[verb] ?? [/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
  return [verb, pluralOf(verb), `${stem}ing`, ...past];
}
