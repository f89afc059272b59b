/** The names of a graph's competencies, and how sure each name is to mean its competency. */
import { oncePer, SCHEMES } from '../domain';
import { type CareerGraph, type CompetencyNode, oncePerFigures, type Sliced, workOnce } from '../graph';
import { JOINING } from './cue-words';
import { CAPITALISED_ANYWAY, EVERYDAY_SKILLS, EVERYDAY_TECHNOLOGIES } from './everyday-words';
import { type NameTrie, type NameTrieTables, nameTrieOf, nameTrieTables } from './name-trie';
import { wordsOf } from './words';

/**
 * How a name must be written to count.
 *
 * SURE: in any case, anywhere. CAPITALS: exactly as here, anywhere: an abbreviation that is also a word (SALT). PHRASE:
 * a product's name of several words; in lower case only with a clue ("great expectations"). PROPER: exactly as here and
 * with a clue: everyday words and names of one or two letters (Go, Excel, R). LANGUAGE: as PROPER, for human languages,
 * whose names are adjectives too (German customers). PLAIN: in any case and with a clue: skills that are everyday words
 * (writing, hiring).
 */
export type NameKind = 'SURE' | 'CAPITALS' | 'PHRASE' | 'PROPER' | 'LANGUAGE' | 'PLAIN';

const KINDS: readonly NameKind[] = ['SURE', 'CAPITALS', 'PHRASE', 'PROPER', 'LANGUAGE', 'PLAIN'];

export interface CompetencyName {
  /** Number of the competency in the graph. */
  readonly competency: number;
  readonly kind: NameKind;
  readonly isTechnology: boolean;
  /** As the graph writes it. */
  readonly written: string;
  /** True if prose writes the word with a capital anyway: Julia, Spring. */
  readonly capitalisedAnyway: boolean;
}

export interface CompetencyNames {
  readonly trie: NameTrie;
  /** A name by its place, as `trie.nameAt` gives it. */
  nameAt(place: number): CompetencyName;
}

/** Names with more words never appear in full in a text. */
const MOST_WORDS = 10;

/**
 * All names of a graph's competencies. If several share a name, it goes to the strongest scheme (ATLAS, ONET, ESCO),
 * then to the one whose first name it is, then to the smaller id.
 */
export function competencyNames(graph: CareerGraph): CompetencyNames {
  const { competencies } = graph;
  const { competency, alternate, kind, trie } = names.of(graph);
  return {
    trie: trieOf(trie),
    nameAt: (place) => {
      const node = competencies[competency[place]!]!;
      const written = nameOf(node, alternate[place]!);
      const nameKind = KINDS[kind[place]!]!;
      return {
        competency: node.index,
        isTechnology: node.kind === 'Technology',
        kind: nameKind,
        written,
        capitalisedAnyway: nameKind === 'PROPER' && CAPITALISED_ANYWAY.has(wordsOf(written)[0]!.key),
      };
    },
  };
}

const names = workOnce(gathered, oncePerFigures);

const trieOf = oncePer(nameTrieOf);

/** Gathers the names in slices, so that other work can run between them: half a second for all sources. */
export const prepareCompetencyNames = names.prepare;

/** The names in arrays, as they are kept with the graph. */
export const keptCompetencyNames: (graph: CareerGraph) => GatheredNames = names.of;

/** Takes over names gathered earlier for the same graph. */
export const adoptCompetencyNames = names.adopt;

/** The names of the first graph are those of the second, which differs from it in claims alone. */
export const shareCompetencyNames = names.share;

/** By place in the trie: number of the competency, of its alternate name (-1 for its first), and of the kind in KINDS. */
export interface GatheredNames {
  readonly trie: NameTrieTables;
  readonly competency: Int32Array;
  readonly alternate: Int32Array;
  readonly kind: Uint8Array;
}

function* gathered({ competencies }: CareerGraph): Sliced<GatheredNames> {
  const [numbers, alternates, kinds]: [number[], number[], number[]] = [[], [], []];
  function* keys(): Generator<readonly string[]> {
    for (const [node, alternate] of namesInOrder(competencies)) {
      const written = nameOf(node, alternate);
      const words = wordsOf(written).map((word) => word.key);
      // ESCO has fragments among its other labels, such as "and procedures".
      if (words.length === 0 || words.length > MOST_WORDS || JOINING.has(words[0]!)) continue;
      numbers.push(node.index);
      alternates.push(alternate);
      kinds.push(KINDS.indexOf(kindOf(node, written, words)));
      yield words;
    }
  }
  const trie = yield* nameTrieTables(keys());
  return {
    trie,
    competency: Int32Array.from(numbers),
    alternate: Int32Array.from(alternates),
    kind: Uint8Array.from(kinds),
  };
}

function nameOf(node: CompetencyNode, alternate: number): string {
  return alternate < 0 ? node.name : node.alternateNames[alternate]!;
}

/** Competencies with the number of each name, -1 for the first: the strongest scheme's first, first names before others. */
function* namesInOrder(competencies: readonly CompetencyNode[]): Generator<readonly [CompetencyNode, number]> {
  for (const scheme of SCHEMES) {
    const own = competencies.filter((node) => node.scheme === scheme);
    for (const node of own) yield [node, -1];
    for (const node of own) for (const alternate of node.alternateNames.keys()) yield [node, alternate];
  }
}

function kindOf(node: CompetencyNode, written: string, words: readonly string[]): NameKind {
  const [only = ''] = words;
  if (words.length > 1) return node.kind === 'Technology' && isTitle(written) ? 'PHRASE' : 'SURE';
  if (node.kind === 'Skill' && node.skillKind === 'LANGUAGE') return 'LANGUAGE';
  const everyday = EVERYDAY_SKILLS.has(only) || EVERYDAY_TECHNOLOGIES.has(only) || CAPITALISED_ANYWAY.has(only);
  if (/^\p{Lu}{3,}$/u.test(written)) return everyday ? 'CAPITALS' : 'SURE';
  if (only.length <= 2 && /^\p{L}+$/u.test(only)) return 'PROPER';
  if (!everyday) return 'SURE';
  return node.kind === 'Technology' ? 'PROPER' : 'PLAIN';
}

/** True if every word begins with a capital or digit: "Great Expectations", not "Accounting software". */
function isTitle(written: string): boolean {
  return wordsOf(written).every(({ start }) => !/\p{Ll}/u.test(written.charAt(start)));
}
