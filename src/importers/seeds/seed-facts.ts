import type {
  LinkFact,
  LinkFactOf,
  LinkKind,
  LinkPropertiesByKind,
  NodeFact,
  NodeFactOf,
  NodeKind,
  NodePropertiesByKind,
  PaysProperties,
  SourceContent,
  SourceProperties,
} from '../../domain';
import { linkFact, nodeFact, slugOf } from '../../domain';
import type { Catalogue } from './catalogue';
import { EDITORS } from './catalogue';
import type { Mistakes } from './mistakes';
import type { NameIndex } from './names';
import type { SeedDocument, SeedPath } from './seed-place';

/** A place in the seeds. */
export interface Place {
  readonly document: SeedDocument;
  readonly path: SeedPath;
}

/** A place inside another. */
export function within(place: Place, ...path: SeedPath): Place {
  return { document: place.document, path: [...place.path, ...path] };
}

/** Lists of texts that sources hold, see `SourceProperties`, and what errors call the text under a key. */
const TEXT_LISTS = {
  readings: (pair: string) => `the correction of ${pair}`,
  quiz: (id: string) => `the statement "${id}" of the quiz`,
  exits: (role: string) => `the list of exits of ${role}`,
  conditions: (role: string) => `the line of conditions of ${role}`,
  socCodes: (role: string) => `the code of ${role}`,
  everydayTitles: (role: string) => `the everyday title of ${role}`,
  outlook: (code: string) => `the projection of ${code}`,
  prices: (kind: string) => `the price of ${kind}`,
  payers: (id: string) => `the payer "${id}"`,
  branches: (id: string) => `the branch "${id}"`,
  workLines: (codes: string) => `the line of work ${codes}`,
  sameWork: (work: string) => `the same work as ${work} in other places`,
  foreignTitles: (title: string) => `the foreign title "${title}"`,
} as const satisfies Partial<Record<keyof SourceProperties, (key: string) => string>>;
export type TextList = keyof typeof TEXT_LISTS;

/** A text of a list, whose source holds it, and where it is in the seeds. */
interface HeldText {
  readonly list: TextList;
  readonly source: string;
  readonly text: string;
  readonly place: Place;
}

/** What seed files state, by source. Names become ids when they are added, and what does not fit is noted. */
export class SeedFacts {
  readonly #sources = new Map<string, NodeFactOf<'Source'>>();
  readonly #nodes = new Map<string, { readonly fact: NodeFact; readonly place: Place }>();
  readonly #alignment: string[] = [];
  readonly #alignedAt = new Map<string, { readonly place: Place }>();
  readonly #texts = new Map<string, HeldText>();
  readonly #wages = new Map<
    string,
    { readonly source: string; readonly bands: readonly PaysProperties[]; readonly place: Place }
  >();
  readonly #links = new Map<string, { readonly fact: LinkFact; readonly place: Place }>();

  constructor(
    readonly catalogue: Catalogue,
    readonly mistakes: Mistakes,
  ) {}

  note(place: Place, problem: string): void {
    this.mistakes.add(place.document, place.path, problem);
  }

  /** The id of a name; null if there is none, and then a mistake is noted. */
  resolve(index: NameIndex, name: string, place: Place): string | null {
    const id = index.resolve(name);
    if (id === null) this.note(place, index.unknown(name));
    return id;
  }

  /** The id of the source in an item's field `source`; if it has none, of `otherwise` (default: the editors). */
  sourceOf(item: { readonly source?: string }, place: Place, otherwise: string = EDITORS.id): string {
    if (item.source === undefined) return otherwise;
    return this.resolve(this.catalogue.sources, item.source, within(place, 'source')) ?? otherwise;
  }

  addSource(fact: NodeFactOf<'Source'>): void {
    this.#sources.set(fact.id, fact);
  }

  source(id: string): NodeFactOf<'Source'> | null {
    return this.#sources.get(id) ?? null;
  }

  node(id: string): NodeFact | null {
    return this.#nodes.get(id)?.fact ?? null;
  }

  /** Adds a node by its name and returns its id. The catalogue notes names given twice. */
  addNode<K extends NodeKind>(
    kind: K,
    name: string,
    source: string,
    properties: NodePropertiesByKind[K],
    place: Place,
  ): string {
    const fact = nodeFact(kind, slugOf(name), source, properties) as NodeFact;
    this.#nodes.set(fact.id, { fact, place });
    return fact.id;
  }

  addLink<K extends LinkKind>(
    kind: K,
    from: string,
    to: string,
    source: string,
    properties: LinkPropertiesByKind[K],
    place: Place,
  ): void {
    const fact = linkFact(kind, from, to, source, properties) as LinkFact;
    this.#addOnce(this.#links, fact.key, { fact, place }, `${from} ${kind} ${to} is stated`);
  }

  /** Adds how skills meet elements of O*NET. */
  addAlignment(text: string): void {
    this.#alignment.push(text);
  }

  /** What was added of it as texts, in order. */
  alignment(): readonly string[] {
    return [...this.#alignment].sort();
  }

  /** Remembers where a skill is aligned, and notes it if it was before. */
  noteAligned(skill: string, place: Place): void {
    this.#addOnce(this.#alignedAt, skill, { place }, `${skill} is aligned`);
  }

  /** True if an item of an alignment has the skill. */
  isAligned(skill: string): boolean {
    return this.#alignedAt.has(skill);
  }

  /**
   * Adds a text to one of the lists that a source holds. @param key - what it is about, such as an id or a code: each has one text in a list
   */
  addText(list: TextList, key: string, text: string, place: Place, source: string = EDITORS.id): void {
    this.#addOnce(this.#texts, `${list} ${key}`, { list, source, text, place }, `${TEXT_LISTS[list](key)} is stated`);
  }

  /** The texts of a list, in order. */
  textsIn(list: TextList): readonly HeldText[] {
    return this.#textsInOrder().filter((held) => held.list === list);
  }

  /** The texts of a source by list, each in order; lists without any are absent. */
  textsOf(source: string): Partial<Record<TextList, readonly string[]>> {
    const lists: Partial<Record<TextList, string[]>> = {};
    for (const held of this.#textsInOrder()) {
      if (held.source !== source) continue;
      lists[held.list] ??= [];
      lists[held.list]!.push(held.text);
    }
    return lists;
  }

  /** True if a list has a text about this id or code. */
  hasText(list: TextList, key: string): boolean {
    return this.#texts.has(`${list} ${key}`);
  }

  /** Keeps what a code of the SOC pays, and which source says so. */
  addWages(soc: string, source: string, bands: readonly PaysProperties[], place: Place): void {
    this.#addOnce(this.#wages, soc, { source, bands, place }, `${soc} is stated`);
  }

  /** What a code pays; null if no file says. */
  wagesOf(soc: string): { readonly source: string; readonly bands: readonly PaysProperties[] } | null {
    return this.#wages.get(soc) ?? null;
  }

  /** Ids of all sources. */
  sourceIds(): readonly string[] {
    return [...this.#sources.keys()];
  }

  /** Links of one kind, with their places. */
  *linksOf<K extends LinkKind>(kind: K): Generator<{ readonly fact: LinkFactOf<K>; readonly place: Place }> {
    for (const { fact, place } of this.#links.values()) {
      if (fact.kind === kind) yield { fact: fact as LinkFactOf<K>, place };
    }
  }

  /** Nodes of one kind, with their places. */
  nodesOf<K extends NodeKind>(kind: K): readonly { readonly fact: NodeFactOf<K>; readonly place: Place }[] {
    return [...this.#nodes.values()].flatMap(({ fact, place }) =>
      fact.kind === kind ? [{ fact: fact as NodeFactOf<K>, place }] : [],
    );
  }

  /** One content per source, sorted by source id, each sorted by id and key. */
  contents(): SourceContent[] {
    const nodes = [...this.#nodes.values()].map(({ fact }) => fact).sort((a, b) => (a.id < b.id ? -1 : 1));
    const links = [...this.#links.values()].map((link) => link.fact).sort((a, b) => (a.key < b.key ? -1 : 1));
    return [...this.#sources.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((source) => ({
        source,
        nodes: nodes.filter((node) => node.source === source.id),
        links: links.filter((link) => link.source === source.id),
      }));
  }

  #textsInOrder(): readonly HeldText[] {
    return [...this.#texts.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
  }

  /** Keeps the first item under a key, and notes any other as a duplicate. @param what - "role:a is stated" */
  #addOnce<T extends { readonly place: Place }>(items: Map<string, T>, key: string, item: T, what: string): void {
    const first = items.get(key)?.place;
    if (first === undefined) items.set(key, item);
    else {
      const where = `${first.document.file}:${first.document.lineAt(first.path)}`;
      this.note(item.place, `duplicate: ${what} already at ${where}. Keep one of the two`);
    }
  }
}
