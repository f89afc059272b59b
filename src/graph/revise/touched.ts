/** What changed facts touch in a graph. */
import {
  type ChangeEntry,
  CLASSIFICATIONS,
  differingFields,
  EDITS_SOURCE,
  type LinkFact,
  type LinkFactOf,
  type NodeFact,
  type NodeFactOf,
} from '../../domain';
import { gatheredBy } from '../arrays/rows';
import type { CareerGraph } from '../shape/career-graph';

type Changed<K extends NodeFact['kind']> = ReadonlyMap<number, NodeFactOf<K>>;
type ClaimEntry<K extends 'REQUIRES' | 'PROGRESSES_TO'> = {
  readonly before: LinkFactOf<K> | null;
  readonly after: LinkFactOf<K> | null;
};

/** Changed nodes by their numbers, and changed claims by the number of the role that they begin at. */
export interface Touched {
  readonly roles: Changed<'Role'>;
  readonly skills: Changed<'Skill'>;
  readonly technologies: Changed<'Technology'>;
  readonly companies: Changed<'Company'>;
  readonly requires: ReadonlyMap<number, readonly ClaimEntry<'REQUIRES'>[]>;
  readonly progressesTo: ReadonlyMap<number, readonly ClaimEntry<'PROGRESSES_TO'>[]>;
  /** The source of edits if it is new, else null. */
  readonly editsSource: NodeFactOf<'Source'> | null;
  /** Properties of nodes that changed: "outlook". */
  readonly properties: ReadonlySet<string>;
  /** True if all of these only show. */
  readonly areShown: boolean;
  /** True if they only show, or are other titles of our own roles. */
  readonly areOurTitles: boolean;
}

/** Nodes that may change in place. */
const KINDS = ['Role', 'Skill', 'Technology', 'Company'] as const;
type Kind = (typeof KINDS)[number];

/** What these entries touch; null if something about them calls for building the graph anew. */
export function touchedBy(graph: CareerGraph, entries: readonly ChangeEntry[]): Touched | null {
  const nodes: Record<Kind, Map<number, NodeFact>> = {
    Role: new Map(),
    Skill: new Map(),
    Technology: new Map(),
    Company: new Map(),
  };
  const properties = new Set<string>();
  let [areShown, areOurTitles] = [true, true];
  const editsSource = newEditsSource(graph, entries);
  const isThere = (id: string) => graph.find(id) !== null || id === editsSource?.id;
  const claims: ChangeEntry[] = [];
  for (const entry of entries) {
    const { before, after } = entry;
    const fact = after ?? before;
    if (fact === null || fact === editsSource) continue;
    if ('key' in fact) {
      if (fact.kind !== 'REQUIRES' && fact.kind !== 'PROGRESSES_TO') return null;
      if (![fact.from, fact.to, fact.source].every(isThere)) return null;
      claims.push(entry);
      continue;
    }
    const node = graph.find(fact.id);
    if (before === null || after === null || node === null || !isChangeable(fact) || before.source !== after.source) {
      return null;
    }
    const changed = differingFields(before.properties, after.properties);
    if (changed.some((name) => ANEW.includes(name)) || ('namedBy' in node && node.namedBy.length > 0)) return null;
    for (const name of changed) {
      properties.add(name);
      areShown &&= onlyShows(fact, name);
      areOurTitles &&= onlyShows(fact, name) || isOurTitle(fact, name);
    }
    nodes[fact.kind].set(node.index, after as NodeFact);
  }
  const of = (kind: 'REQUIRES' | 'PROGRESSES_TO') =>
    gatheredBy(
      claims.filter(({ before, after }) => (after ?? before)!.kind === kind),
      ({ before, after }) => graph.find(((after ?? before) as LinkFact).from)!.index,
    );
  return {
    roles: nodes.Role as Changed<'Role'>,
    skills: nodes.Skill as Changed<'Skill'>,
    technologies: nodes.Technology as Changed<'Technology'>,
    companies: nodes.Company as Changed<'Company'>,
    requires: of('REQUIRES') as Touched['requires'],
    progressesTo: of('PROGRESSES_TO') as Touched['progressesTo'],
    editsSource,
    properties,
    areShown,
    areOurTitles,
  };
}

/** Properties that only show: neither compared, nor counted, nor read by what is worked out of a graph. */
const ONLY_SHOW: Readonly<Record<Kind, readonly string[]>> = {
  Role: ['outlook', 'responsibilities', 'edited'],
  Skill: ['description', 'edited'],
  Technology: ['description', 'edited'],
  Company: ['name', 'category', 'summary', 'edited'],
};

/** True for other titles of our own roles: only what these are read as depends on them. */
function isOurTitle(fact: NodeFactOf<Kind>, name: string): boolean {
  return name === 'alternateTitles' && fact.kind === 'Role' && CLASSIFICATIONS[fact.properties.scheme].isOurs;
}

/** True if nothing is worked out from a property of a node. Summaries tell which roles are alike, but those of ours are not asked for that. */
function onlyShows(fact: NodeFactOf<Kind>, name: string): boolean {
  if (fact.kind === 'Role' && name === 'summary') return CLASSIFICATIONS[fact.properties.scheme].isOurs;
  return ONLY_SHOW[fact.kind].includes(name);
}

/** The source of edits among the entries, if the graph does not have it. What it says is all for people to read. */
function newEditsSource(graph: CareerGraph, entries: readonly ChangeEntry[]): NodeFactOf<'Source'> | null {
  const node = entries.find(({ subject }) => subject === EDITS_SOURCE)?.after ?? null;
  if (node === null || 'key' in node || node.kind !== 'Source' || graph.find(EDITS_SOURCE) !== null) return null;
  return Object.keys(node.properties).every((name) => SHOWN.includes(name)) ? node : null;
}

/** Properties of a source that nothing is worked out from, but for the precedence of claims. */
const SHOWN = ['name', 'publisher', 'licence', 'attribution', 'release', 'asOf', 'precedence', 'digest'];

/** Properties that other nodes' records are made of too. */
const ANEW = ['matches', 'scheme'];

function isChangeable(fact: NodeFact): fact is NodeFactOf<Kind> {
  return (KINDS as readonly string[]).includes(fact.kind);
}
