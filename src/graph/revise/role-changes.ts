/** Roles that come to a graph or leave it. */
import { type ChangeEntry, CLASSIFICATIONS, type NodeFactOf } from '../../domain';
import { type Renumbering, renumbering } from '../arrays/renumbering';
import { atOnce } from '../arrays/slices';
import type { CareerGraph, RoleNode } from '../shape/career-graph';
import { inNodeOrder } from '../shape/node-order';
import { buildRoleNodes } from '../tables/role-nodes';

/** Roles that are new or gone, and what that makes of all numbers. */
export interface RoleChanges {
  /** New ones in order of their numbers, without claims. */
  readonly come: readonly RoleNode[];
  /** Those of before that are gone. */
  readonly gone: readonly RoleNode[];
  readonly numbers: Renumbering;
}

/**
 * Entries in groups that are to be made one after the other: first the source of edits and the claims of roles that go, then the roles that
 * come and go, then all else. Most edits are one group.
 */
export function inSteps(entries: readonly ChangeEntry[]): readonly (readonly ChangeEntry[])[] {
  const roles = entries.filter(isComingOrGoing);
  if (roles.length === 0) return [entries];
  const gone = new Set(roles.filter(({ after }) => after === null).map(({ subject }) => subject));
  const isFirst = ({ before, after }: ChangeEntry) => {
    const fact = after ?? before;
    if (fact === null) return false;
    return 'key' in fact ? after === null && (gone.has(fact.from) || gone.has(fact.to)) : fact.kind === 'Source';
  };
  const others = entries.filter((entry) => !isComingOrGoing(entry));
  const groups = [others.filter(isFirst), roles, others.filter((entry) => !isFirst(entry))];
  return groups.filter((group) => group.length > 0);
}

/** True for a role that is new or gone. */
export function isComingOrGoing({ before, after }: ChangeEntry): boolean {
  const fact = after ?? before;
  return fact !== null && (before === null || after === null) && !('key' in fact) && fact.kind === 'Role';
}

/**
 * What these entries, each of a role that is new or gone, do to a graph; null if they change other roles too, or call for building it anew.
 * Roles that go must have no claims any more.
 */
export function roleChanges(graph: CareerGraph, entries: readonly ChangeEntry[]): RoleChanges | null {
  const facts = entries.flatMap(({ after }) => (after === null ? [] : [after as NodeFactOf<'Role'>]));
  const gone = entries.flatMap(({ after, subject }) => (after === null ? [graph.find(subject)] : []));
  if (!facts.every((fact) => isPlain(graph, fact)) || !gone.every(isAlone)) return null;
  facts.sort((a, b) => inNodeOrder(a.id, b.id));
  const ids = new Set(facts.map(({ id }) => id));
  if (graph.roles.some(({ schemeMatches }) => schemeMatches.some(({ role, id }) => role === null && ids.has(id))))
    return null;
  const numbers = renumbering(
    graph.roles.length,
    new Set(gone.map(({ index }) => index)),
    facts.map(({ id }) => placeOf(graph.roles, id)),
  );
  const made = atOnce(
    buildRoleNodes(facts, NO_LINKS, {
      source: (id) => graph.find(id)!.index,
      precedence: (source) => graph.sources[source]!.precedence,
      role: missing,
      company: missing,
      certification: missing,
      roleIfLoaded: () => null,
    }),
  );
  const places = [...numbers.before.keys()].filter((number) => numbers.before[number] === -1);
  return { come: made.map((role, at) => ({ ...role, index: places[at]! })), gone, numbers };
}

const NO_LINKS = { pays: [], employs: [], certifiedBy: [], matches: [] };

function missing(id: string): never {
  throw new Error(`${id} is not of a role without links`);
}

/** True for a role of ours that is new, has a known source and matches no others. */
function isPlain(graph: CareerGraph, { id, source, properties }: NodeFactOf<'Role'>): boolean {
  return (
    CLASSIFICATIONS[properties.scheme].isOurs &&
    properties.matches.length === 0 &&
    graph.find(id) === null &&
    graph.find(source)?.kind === 'Source'
  );
}

/** True for a role of ours of which no other node knows. */
function isAlone(node: ReturnType<CareerGraph['find']>): node is RoleNode {
  return (
    node?.kind === 'Role' &&
    CLASSIFICATIONS[node.scheme].isOurs &&
    [node.schemeMatches, node.employments, node.certifiedBy, node.pay].every(({ length }) => length === 0)
  );
}

function placeOf(roles: readonly RoleNode[], id: string): number {
  let [low, high] = [0, roles.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (inNodeOrder(roles[middle]!.id, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
