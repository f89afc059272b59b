import type {
  LinkFact,
  LinkFactOf,
  LinkKind,
  LinkPropertiesByKind,
  NodeFact,
  NodeFactOf,
  NodeKind,
  NodePropertiesByKind,
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

/** Lists of texts that sources hold, see `SourceProperties`, and what one text is. */
const TEXT_LISTS = {
  exits: 'list of exits',
  conditions: 'line of conditions',
  socCodes: 'code',
  everydayTitles: 'everyday title',
  outlook: 'projection',
} as const satisfies Partial<Record<keyof SourceProperties, string>>;
export type TextList = keyof typeof TEXT_LISTS;

/** What seed files state, by source. Names become ids when they are added, and what does not fit is noted. */
export class SeedFacts {
  readonly #sources = new Map<string, NodeFactOf<'Source'>>();
  readonly #nodes = new Map<string, { readonly fact: NodeFact; readonly place: Place }>();
  readonly #readings = new Map<string, { readonly text: string; readonly place: Place }>();
  readonly #alignment: string[] = [];
  readonly #alignedAt = new Map<string, Place>();
  readonly #quiz = new Map<string, { readonly says: string; readonly text: string; readonly place: Place }>();
  readonly #texts = new Map<
    string,
    { readonly list: TextList; readonly source: string; readonly text: string; readonly place: Place }
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
    const other = this.#links.get(fact.key)?.place;
    if (other === undefined) this.#links.set(fact.key, { fact, place });
    else {
      const where = `${other.document.file}:${other.document.lineAt(other.path)}`;
      this.note(place, `duplicate: ${from} ${kind} ${to} is stated already at ${where}. Keep one of the two`);
    }
  }

  /** Adds a correction of readings of the editors. @param pair - the two roles */
  addReading(text: string, pair: string, place: Place): void {
    const other = this.#readings.get(pair)?.place;
    if (other === undefined) this.#readings.set(pair, { text, place });
    else {
      const where = `${other.document.file}:${other.document.lineAt(other.path)}`;
      this.note(place, `duplicate: ${pair} are corrected already at ${where}. Keep one of the two`);
    }
  }

  /** The corrections of readings as texts, in order. */
  readings(): readonly string[] {
    return [...this.#readings.values()].map(({ text }) => text).sort();
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
    const other = this.#alignedAt.get(skill);
    if (other === undefined) this.#alignedAt.set(skill, place);
    else {
      const where = `${other.document.file}:${other.document.lineAt(other.path)}`;
      this.note(place, `duplicate: ${skill} is aligned already at ${where}. Keep one of the two`);
    }
  }

  /** True if an item of an alignment has the skill. */
  isAligned(skill: string): boolean {
    return this.#alignedAt.has(skill);
  }

  /** Adds a statement of the quiz of the editors. */
  addQuizItem(id: string, says: string, text: string, place: Place): void {
    const other = this.#quiz.get(id)?.place;
    if (other === undefined) this.#quiz.set(id, { says, text, place });
    else {
      const where = `${other.document.file}:${other.document.lineAt(other.path)}`;
      this.note(place, `duplicate: the quiz has a statement "${id}" already, at ${where}. Choose another id`);
    }
  }

  /** The statements of the quiz, in the order of their ids. */
  quiz(): readonly { readonly says: string; readonly text: string; readonly place: Place }[] {
    return [...this.#quiz].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  }

  /**
   * Adds a text to one of the lists that a source holds. @param key - whom it is about, an id or a code: each has one text in a list
   */
  addText(list: TextList, key: string, text: string, place: Place, source: string = EDITORS.id): void {
    const at = `${list} ${key}`;
    const other = this.#texts.get(at)?.place;
    if (other === undefined) this.#texts.set(at, { list, source, text, place });
    else {
      const where = `${other.document.file}:${other.document.lineAt(other.path)}`;
      this.note(
        place,
        `duplicate: the ${TEXT_LISTS[list]} of ${key} is stated already at ${where}. Keep one of the two`,
      );
    }
  }

  /** The texts of a source by list, each in the order of whom they are about; lists without any are absent. */
  textsOf(source: string): Partial<Record<TextList, readonly string[]>> {
    const lists: Partial<Record<TextList, string[]>> = {};
    for (const [, held] of [...this.#texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
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
}
