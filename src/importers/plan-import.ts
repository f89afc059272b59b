/**
 * From what sources state to a change set: the difference between the store as it is and as it will be. Because it is a
 * difference, importing the same release twice changes nothing, a newer release drops what it no longer states, and undoing
 * an import leaves the store as it was without it.
 */
import {
  InvalidOptionError,
  type LinkFact,
  type LinkFactOf,
  linkFact,
  type NodeFact,
  type Properties,
  type SourceContent,
} from '../domain';

/** The facts of a store. */
export interface Facts {
  readonly nodes: Iterable<NodeFact>;
  readonly links: Iterable<LinkFact>;
}

/** What a change set does to facts, without who and why. */
export interface FactChanges {
  readonly putNodes: readonly NodeFact[];
  readonly putLinks: readonly LinkFact[];
  readonly removeNodes: readonly string[];
  readonly removeLinks: readonly string[];
  /** Those of the removed links that other sources state: an end of each is gone. In order of keys. */
  readonly cutOff: readonly LinkFact[];
}

/**
 * What makes the store state what these sources now state, and nothing else that it had from them. A node that several
 * sources describe is led by the one with the smallest precedence; the others' words stand beside it as DESCRIBED_BY links.
 *
 * What other sources state of a node that these no longer have is removed too, and named in `cutOff`: a link needs its ends.
 *
 * @throws {InvalidOptionError} if two sources define the same node that isn't a skill or a technology, if one states
 * something of a node that nobody defines, or states one link twice
 */
export function planImport(current: Facts, contents: readonly SourceContent[]): FactChanges {
  const before = snapshotOf(current);
  const after = copyOf(before);
  for (const { source } of contents) withdraw(after, source.id);
  const stated = new Set<string>();
  for (const content of contents) {
    after.nodes.set(content.source.id, content.source);
    for (const node of content.nodes) describe(after, node);
    for (const link of content.links) {
      if (stated.has(link.key)) throw new InvalidOptionError('source', `${link.source} states ${link.key} twice.`);
      stated.add(link.key);
      after.links.set(link.key, link);
    }
  }
  const imported = new Set(contents.map(({ source }) => source.id));
  const cutOff = danglingLinks(after);
  for (const link of cutOff) {
    if (imported.has(link.source)) {
      const missing = after.nodes.has(link.from) ? link.to : link.from;
      throw new InvalidOptionError('source', `${link.source} states something of ${missing}, which is not loaded.`);
    }
    after.links.delete(link.key);
  }
  return { ...difference(before, after), cutOff };
}

/** What removes all that these sources state. */
export function planUndo(current: Facts, sources: readonly string[]): FactChanges {
  const before = snapshotOf(current);
  const after = copyOf(before);
  for (const source of sources) withdraw(after, source);
  const [dangling] = danglingLinks(after);
  if (dangling !== undefined) {
    throw new InvalidOptionError(
      'source',
      `${dangling.source} states something of a node that ${sources.join(', ')} brought (${dangling.key}). Undo that source first.`,
    );
  }
  return { ...difference(before, after), cutOff: [] };
}

/** Links that lack an end, in order of keys. */
function danglingLinks({ nodes, links }: Snapshot): readonly LinkFact[] {
  const dangling = [...links.values()].filter((link) => !nodes.has(link.from) || !nodes.has(link.to));
  return dangling.sort((a, b) => (a.key < b.key ? -1 : 1));
}

interface Snapshot {
  readonly nodes: Map<string, NodeFact>;
  readonly links: Map<string, LinkFact>;
}

function snapshotOf(facts: Facts): Snapshot {
  return {
    nodes: new Map(Array.from(facts.nodes, (node) => [node.id, node])),
    links: new Map(Array.from(facts.links, (link) => [link.key, link])),
  };
}

function copyOf(snapshot: Snapshot): Snapshot {
  return { nodes: new Map(snapshot.nodes), links: new Map(snapshot.links) };
}

/** Takes away all that a source states; where others describe a node it led, the strongest of them leads from now on. */
function withdraw(state: Snapshot, source: string): void {
  const heirs = new Map<string, LinkFactOf<'DESCRIBED_BY'>>();
  for (const [key, link] of state.links) {
    if (link.source === source) state.links.delete(key);
    else if (link.kind === 'DESCRIBED_BY') {
      const heir = heirs.get(link.from);
      if (heir === undefined || precedenceIn(state, link.source) < precedenceIn(state, heir.source)) {
        heirs.set(link.from, link);
      }
    }
  }
  for (const [id, node] of state.nodes) {
    if (node.source !== source) continue;
    const heir = heirs.get(id);
    if (heir === undefined) state.nodes.delete(id);
    else {
      state.links.delete(heir.key);
      state.nodes.set(id, { ...node, source: heir.source, properties: heir.properties } as unknown as NodeFact);
    }
  }
}

function describe(state: Snapshot, node: NodeFact): void {
  const leading = state.nodes.get(node.id);
  if (leading === undefined || leading.source === node.source) {
    state.nodes.set(node.id, node);
    return;
  }
  if (node.kind !== 'Skill' && node.kind !== 'Technology') {
    throw new InvalidOptionError('source', `${node.source} and ${leading.source} both define ${node.id}.`);
  }
  const leads = precedenceIn(state, node.source) < precedenceIn(state, leading.source);
  const beside = leads ? leading : node;
  if (leads) state.nodes.set(node.id, node);
  const link = linkFact(
    'DESCRIBED_BY',
    node.id,
    beside.source,
    beside.source,
    beside.properties as unknown as Properties,
  );
  state.links.set(link.key, link);
}

function precedenceIn(state: Snapshot, source: string): number {
  const node = state.nodes.get(source);
  return node?.kind === 'Source' ? node.properties.precedence : Number.MAX_SAFE_INTEGER;
}

function difference(before: Snapshot, after: Snapshot): Omit<FactChanges, 'cutOff'> {
  return {
    putNodes: changed(before.nodes, after.nodes),
    putLinks: changed(before.links, after.links),
    removeNodes: [...before.nodes.keys()].filter((id) => !after.nodes.has(id)).sort(),
    removeLinks: [...before.links.keys()].filter((key) => !after.links.has(key)).sort(),
  };
}

/** Facts of `after` that `before` has not or has otherwise, by key. */
function changed<F extends NodeFact | LinkFact>(before: ReadonlyMap<string, F>, after: ReadonlyMap<string, F>): F[] {
  const facts: [string, F][] = [];
  for (const [key, fact] of after) {
    const old = before.get(key);
    if (old !== fact && (old === undefined || canonical(old) !== canonical(fact))) facts.push([key, fact]);
  }
  return facts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

/** The same text for facts that say the same, whatever the order of their properties. */
function canonical(fact: NodeFact | LinkFact): string {
  const properties = Object.entries(fact.properties).filter(([, value]) => value !== undefined);
  return JSON.stringify([fact.source, properties.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
