/**
 * Names by their words as they compare: "accountants" finds "Accountant", "labour organiser" finds "Labor Organizers". Unlike the
 * index of exact references it finds all nodes that are called so.
 */
import type { NodeKind } from '../../domain';
import type { Sliced } from '../arrays/slices';
import { firstAt, hashOf, inOrderOfHashes } from './name-index';
import { nameKey, nameWords } from './name-words';
import type { Named, NamedNodes } from './named';

/** One name of a node that has the words of a text. */
export interface NameMatch {
  readonly id: string;
  /** The name as its source writes it. */
  readonly name: string;
  /** 0: the node's own name; n: its nth other name. */
  readonly place: number;
  /**
   * Whether the whole name matches, the name without what stands in brackets, what stands there ("Registered Nurse (RN)"), or the
   * name without the limits of its class ("Dentists, General", "Kindergarten Teachers, Except Special Education").
   */
  readonly form: NameForm;
  /** False if the words stand in another order. */
  readonly inOrder: boolean;
}

export type NameForm = 'WHOLE' | 'WITHOUT_BRACKETS' | 'IN_BRACKETS' | 'WITHOUT_LIMITS';
const FORMS: readonly NameForm[] = ['WHOLE', 'WITHOUT_BRACKETS', 'IN_BRACKETS', 'WITHOUT_LIMITS'];

export interface NameVariants {
  /** All names of nodes of these kinds that have the words of a text, in no order of worth; each node once, by its best name. */
  find(kinds: readonly NodeKind[], text: string): readonly NameMatch[];
  /** What the index is made of. */
  readonly tables: VariantTables;
}

/** One entry for each form of each name of a node, in order of the hashes of their words, then of the nodes. */
export interface VariantTables {
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** By entry: the number among the named nodes. */
  readonly nodes: Int32Array;
  /** By entry: place of the name x number of forms + number of the form. */
  readonly names: Uint16Array;
}

/** Names beyond this place of a node are not in the index: their number would not fit. */
const LAST_PLACE = Math.floor(0xffff / FORMS.length) - 1;

/** How classifications say what a class leaves out or takes in. */
const LIMITS = /^(.*\S)(?:, General|, (?:Except|Including) .*)$/;

const BRACKETS = /^(.*\S)\s*\(([^()]+)\)\s*$/;

/** The tables of all given nodes. */
export function* buildVariantTables(nodes: Pick<NamedNodes, 'count' | 'at'>): Sliced<VariantTables> {
  const hashes: number[] = [];
  const owners: number[] = [];
  const names: number[] = [];
  for (let node = 0; node < nodes.count; node++) {
    const named = nodes.at(node);
    const seen = new Set<number>();
    const last = Math.min(LAST_PLACE, named.alternates.length);
    for (let place = 0; place <= last; place++) {
      formsOf(nameAt(named, place)).forEach((form, number) => {
        if (form === null) return;
        const hash = hashOf(named.kind, nameKey(nameWords(form)));
        if (seen.has(hash)) return;
        seen.add(hash);
        hashes.push(hash);
        owners.push(node);
        names.push(place * FORMS.length + number);
      });
    }
    yield;
  }
  const { hashes: sorted, order } = yield* inOrderOfHashes(hashes);
  const nodeOf = new Int32Array(order.length);
  const nameOf = new Uint16Array(order.length);
  for (let at = 0; at < order.length; at++) {
    nodeOf[at] = owners[order[at]!]!;
    nameOf[at] = names[order[at]!]!;
  }
  return { hashes: sorted, nodes: nodeOf, names: nameOf };
}

/** The index that tables of these nodes make. */
export function nameVariantsOf(tables: VariantTables, nodes: NamedNodes): NameVariants {
  return {
    tables,
    find(kinds, text) {
      const words = nameWords(text);
      const key = nameKey(words);
      if (key === '') return [];
      const sequence = words.join(' ');
      return kinds.flatMap((kind) => matchesOf(tables, nodes, kind, key, sequence));
    },
  };
}

/** One entry of the tables: the number of a node, and which of its names it is. */
export interface NameHolder {
  readonly node: number;
  /** 0: the node's own name; n: its nth other name. */
  readonly place: number;
  readonly form: NameForm;
}

/** The entry of the tables at a place. */
export function holderAt({ nodes, names }: VariantTables, at: number): NameHolder {
  const name = names[at]!;
  return {
    node: nodes[at]!,
    place: Math.floor(name / FORMS.length),
    form: FORMS[name % FORMS.length]!,
  };
}

/**
 * The entries whose words have the hash of a text's words. Much quicker than `find`, for no name is looked at; so about one text in
 * thirty thousand also gets a name with other words.
 */
export function holdersOf(tables: VariantTables, kind: NodeKind, text: string): readonly NameHolder[] {
  const hash = hashOf(kind, nameKey(nameWords(text)));
  const holders: NameHolder[] = [];
  for (let at = firstAt(tables.hashes, hash); tables.hashes[at] === hash; at++) holders.push(holderAt(tables, at));
  return holders;
}

function matchesOf(
  tables: VariantTables,
  nodes: NamedNodes,
  kind: NodeKind,
  key: string,
  sequence: string,
): NameMatch[] {
  const { hashes, nodes: owners, names } = tables;
  const matches: NameMatch[] = [];
  const hash = hashOf(kind, key);
  for (let at = firstAt(hashes, hash); hashes[at] === hash; at++) {
    const node = owners[at]!;
    if (nodes.kindOf(node) !== kind) continue;
    const place = Math.floor(names[at]! / FORMS.length);
    const form = names[at]! % FORMS.length;
    const name = nameAt(nodes.at(node), place);
    const words = nameWords(formsOf(name)[form] ?? '');
    if (nameKey(words) !== key) continue;
    matches.push({ id: nodes.idOf(node), name, place, form: FORMS[form]!, inOrder: words.join(' ') === sequence });
  }
  return matches;
}

function nameAt(named: Named, place: number): string {
  return (place === 0 ? named.name : named.alternates[place - 1]) ?? '';
}

/** The forms of a name, by their places in FORMS; null for those that it has not. */
function formsOf(name: string): readonly (string | null)[] {
  const brackets = name.endsWith(')') ? BRACKETS.exec(name) : null;
  const limits = name.includes(', ') ? LIMITS.exec(name) : null;
  return brackets === null && limits === null
    ? [name]
    : [name, brackets?.[1] ?? null, brackets?.[2] ?? null, limits?.[1] ?? null];
}
