/** What commands have done so far: the store's facts with their changes on top, nothing written yet. */
import {
  type AuditNote,
  type ChangeEntry,
  type ChangeSet,
  idPrefix,
  isNodeId,
  type LinkFact,
  type LinkKind,
  type NodeFact,
  type NodeFactOf,
  type NodeKind,
  slugOfId,
} from '../domain';
import { gatheredBy } from '../graph';
import type { FactReader } from '../store';

/** Facts to read. Leaving some out costs time alone. */
export interface Wanted {
  readonly nodes: ReadonlySet<string>;
  /** Nodes by the kind of link that begins at them. */
  readonly linksFrom: ReadonlyMap<LinkKind, ReadonlySet<string>>;
  /** Nodes whose every link is wanted. */
  readonly linksAt: ReadonlySet<string>;
}

/** A draft over what a store holds. Each fact that it is asked about is read once. */
export class Draft {
  readonly #facts: FactReader;
  readonly #nodesBefore = new Map<string, NodeFact | null>();
  readonly #linksBefore = new Map<string, LinkFact>();
  /** Links that are stored, by how they were asked for. */
  readonly #read = new Map<string, readonly LinkFact[]>();
  /** Facts put, or null for facts removed. */
  readonly #nodes = new Map<string, NodeFact | null>();
  readonly #links = new Map<string, LinkFact | null>();

  constructor(facts: FactReader) {
    this.#facts = facts;
  }

  /** Reads facts together that would be asked for one by one. */
  async readAhead({ nodes, linksFrom, linksAt }: Wanted): Promise<void> {
    const found = await this.#facts.nodes(nodes);
    for (const id of nodes) this.#nodesBefore.set(id, found.get(id) ?? null);
    for (const [kind, ids] of linksFrom) {
      const starts = [...ids].filter((id) => found.has(id));
      const links = gatheredBy(await this.#facts.linksFrom(kind, starts), ({ from }) => from);
      for (const id of ids) this.#read.set(`${kind} ${id}`, links.get(id) ?? []);
    }
    const links = await this.#facts.linksAt([...linksAt].filter((id) => found.has(id)));
    const [from, to] = [gatheredBy(links, (link) => link.from), gatheredBy(links, (link) => link.to)];
    for (const id of linksAt) this.#read.set(id, [...new Set([...(from.get(id) ?? []), ...(to.get(id) ?? [])])]);
  }

  /** The node as it is now, or null. */
  async node<K extends NodeKind>(kind: K, id: string): Promise<NodeFactOf<K> | null> {
    const found = this.#nodes.has(id) ? this.#nodes.get(id)! : await this.#before(id);
    return found === null || found.kind !== kind ? null : (found as NodeFactOf<K>);
  }

  /** The links of a kind that begin at a node, as they are now, in order of keys. */
  async linksFrom(kind: LinkKind, id: string): Promise<readonly LinkFact[]> {
    const stored = this.#read.get(`${kind} ${id}`) ?? (await this.#facts.linksFrom(kind, [id]));
    return this.#withChanges(stored, (link) => link.kind === kind && link.from === id);
  }

  /** All links at a node as they are now, in order of keys. */
  async linksAt(id: string): Promise<readonly LinkFact[]> {
    const stored = this.#read.get(id) ?? (await this.#facts.linksAt([id]));
    return this.#withChanges(stored, (link) => link.from === id || link.to === id);
  }

  /** The id of a node of a kind that this draft puts and that a slug or name means, or null. */
  newNode(kind: NodeKind, ref: string): string | null {
    for (const [id, node] of this.#nodes) {
      if (node === null || node.kind !== kind) continue;
      const { title, name } = node.properties as { title?: string; name?: string };
      if (slugOfId(id) === ref || (title ?? name ?? '').toLowerCase() === ref.toLowerCase()) return id;
    }
    return null;
  }

  async putNode(node: NodeFact): Promise<void> {
    await this.#before(node.id);
    this.#nodes.set(node.id, node);
  }

  /** @param before - the link of this key as it is now, if there is one */
  putLink(link: LinkFact, before: LinkFact | undefined): void {
    if (before !== undefined && !this.#links.has(link.key)) this.#linksBefore.set(link.key, before);
    this.#links.set(link.key, link);
  }

  async removeNode(id: string): Promise<void> {
    await this.#before(id);
    this.#nodes.set(id, null);
  }

  removeLink(link: LinkFact): void {
    if (!this.#links.has(link.key)) this.#linksBefore.set(link.key, link);
    this.#links.set(link.key, null);
  }

  /** Each fact that is different now, before and after, in order of subjects. */
  entries(): readonly ChangeEntry[] {
    const entries: ChangeEntry[] = [];
    for (const [id, after] of this.#nodes) {
      const before = this.#nodesBefore.get(id) ?? null;
      if (!isSame(before, after)) entries.push({ subject: id, nodes: [id], before, after });
    }
    for (const [key, after] of this.#links) {
      const before = this.#linksBefore.get(key) ?? null;
      const either = after ?? before;
      if (either === null || isSame(before, after)) continue;
      entries.push({ subject: key, nodes: [...new Set([either.from, either.to])], before, after });
    }
    return entries.sort((a, b) => (a.subject < b.subject ? -1 : 1));
  }

  async #before(id: string): Promise<NodeFact | null> {
    const known = this.#nodesBefore.get(id);
    if (known !== undefined) return known;
    const found = (await this.#facts.nodes([id])).get(id) ?? null;
    this.#nodesBefore.set(id, found);
    return found;
  }

  #withChanges(stored: readonly LinkFact[], concerns: (link: LinkFact) => boolean): readonly LinkFact[] {
    const now = new Map(stored.map((link) => [link.key, link]));
    for (const [key, link] of this.#links) {
      if (link === null) now.delete(key);
      else if (concerns(link)) now.set(key, link);
    }
    return [...now.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}

/** The change set that makes these differences. */
export function changeSetOf(entries: readonly ChangeEntry[], audit: AuditNote): ChangeSet {
  const putNodes: NodeFact[] = [];
  const putLinks: LinkFact[] = [];
  const removeNodes: string[] = [];
  const removeLinks: string[] = [];
  for (const { subject, after } of entries) {
    const isNode = isNodeId(subject);
    if (after === null) (isNode ? removeNodes : removeLinks).push(subject);
    else if (isNode) putNodes.push(after as NodeFact);
    else putLinks.push(after as LinkFact);
  }
  return { putNodes, putLinks, removeNodes, removeLinks, audit };
}

/** The id that an id or slug of a kind stands for. */
export function idOf(kind: NodeKind, idOrSlug: string): string {
  return idOrSlug.startsWith(idPrefix(kind)) ? idOrSlug : idPrefix(kind) + idOrSlug;
}

function isSame(a: NodeFact | LinkFact | null, b: NodeFact | LinkFact | null): boolean {
  return a === b || (a !== null && b !== null && canonical(a) === canonical(b));
}

function canonical({ source, properties }: NodeFact | LinkFact): string {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined);
  return JSON.stringify([source, known.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
