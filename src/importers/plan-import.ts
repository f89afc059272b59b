/**
 * Turns what sources state into a change set: the difference between the store before and after. So importing the same
 * release twice changes nothing, a newer release drops what it no longer states, and undoing an import leaves the store
 * as if it had never been imported.
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
  /** Removed links that other sources state, because one of their ends is gone. In order of keys. */
  readonly cutOff: readonly LinkFact[];
}

/**
 * The changes after which the store states what these sources now state, and nothing else from them. If several sources
 * describe a node, the one with the smallest precedence leads. What the others say becomes DESCRIBED_BY links.
 *
 * If these sources no longer have a node, links of other sources to it are removed too and listed in `cutOff`, because
 * a link needs its ends.
 *
 * @throws {InvalidOptionError} if two sources define the same node that is not a skill or a technology, if one refers
 * to a node that nobody defines, or if one states a link twice
 */
export function planImport(current: Facts, contents: readonly SourceContent[]): FactChanges {
  const before = snapshotOf(current);
  const after = copyOf(before);
  for (const { source } of contents) withdraw(after, source.id);
  const stated = new Set<string>();
  for (const content of contents) {
    after.nodes.set(content.source.id, content.source);
    for (const node of content.nodes) describe(after, asEdited(before.nodes.get(node.id), node));
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
      throw new InvalidOptionError('source', `${link.source} refers to ${missing}, which is not loaded.`);
    }
    after.links.delete(link.key);
  }
  return { ...difference(before, after), cutOff };
}

/** The changes that remove everything that these sources state. */
export function planUndo(current: Facts, sources: readonly string[]): FactChanges {
  const before = snapshotOf(current);
  const after = copyOf(before);
  for (const source of sources) withdraw(after, source);
  const [dangling] = danglingLinks(after);
  if (dangling !== undefined) {
    throw new InvalidOptionError(
      'source',
      `${dangling.source} refers to a node from ${sources.join(', ')} (${dangling.key}). Undo ${dangling.source} first.`,
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

/** Removes everything that a source states. If others describe a node that it led, the strongest of them leads now. */
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

/** What the source states, or what an editor made of that: an import does not undo the work of editors. */
function asEdited(before: NodeFact | undefined, stated: NodeFact): NodeFact {
  const isEdited = (before?.properties as { readonly edited?: boolean } | undefined)?.edited === true;
  return before !== undefined && isEdited && before.source === stated.source ? before : stated;
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

/** Facts of `after` that are new or different from `before`, by key. */
function changed<F extends NodeFact | LinkFact>(before: ReadonlyMap<string, F>, after: ReadonlyMap<string, F>): F[] {
  const facts: [string, F][] = [];
  for (const [key, fact] of after) {
    const old = before.get(key);
    if (old !== fact && (old === undefined || canonical(old) !== canonical(fact))) facts.push([key, fact]);
  }
  return facts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

/** A text that is the same for equal facts, whatever the order of their properties. */
function canonical(fact: NodeFact | LinkFact): string {
  const properties = Object.entries(fact.properties).filter(([, value]) => value !== undefined);
  return JSON.stringify([fact.source, properties.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
