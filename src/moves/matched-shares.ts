/** The likelihoods of moves out of our own roles, in arrays: `matched-moves.ts` says what they rest on. */
import { CLASSIFICATIONS, oncePer } from '../domain';
import {
  type CareerGraph,
  type ChangedClaims,
  movedNumbers,
  oncePerFigures,
  type Renumbering,
  type RoleNode,
  type Sliced,
} from '../graph';
import { type MatchedOrigin, matchedOrigin, matchedSpace } from './matched-space';
import { moveSpace, moveSpaceInSlices } from './move-space';

/**
 * Share of the people leaving one of our roles who go where our editors say, if the confidences of its progressions sum
 * to at least `confidence`; less in proportion otherwise. Estimates.
 */
const NAMED = Object.freeze({ share: 0.5, confidence: 3 });

/** Factor for a move up or down by 0, 1, 2, … rungs of seniority; the last one counts for more rungs. Estimates. */
const RUNG_FACTOR = Object.freeze({ up: [1, 0.7, 0.15, 0.03], down: [1, 0.35, 0.05, 0.02] });

/** Sharing no need with the origin counts as this share: other roles learn too. Estimate. */
const LEAST_SHARED = 0.02;

/** Where people who leave one of our roles go. */
export interface MatchedShares {
  /** Numbers of roles, each once. */
  readonly to: Int32Array;
  /** Share of the people leaving who go there. They sum to 1. */
  readonly likelihood: Float64Array;
}

/** Shares of one of our roles; null for a role of another scheme, or one without a loaded O*NET match. */
export function matchedShares(graph: CareerGraph, role: RoleNode): MatchedShares | null {
  const parts = matchedParts(graph, role);
  if (parts === null) return null;
  const { left, named } = namedOf(graph, role.index);
  const judged = judgedShare(left, parts);
  const places = new Map(Array.from(named.keys(), (to) => [to, parts.to.indexOf(to)]));
  const more = [...named.keys()].filter((to) => places.get(to) === -1);
  const count = parts.to.length;
  const to = new Int32Array(count + more.length);
  to.set(parts.to);
  to.set(more, count);
  const likelihood = new Float64Array(to.length);
  for (let place = 0; place < count; place++) likelihood[place] = parts.part[place]! * judged;
  for (const [end, share] of named) {
    const place = places.get(end)!;
    likelihood[place === -1 ? count + more.indexOf(end) : place]! += share;
  }
  return { to, likelihood };
}

/** What the model sends from a role to others before our editors are heard. */
export interface MatchedParts {
  /** Numbers of roles, each once. */
  readonly to: Int32Array;
  readonly part: Float64Array;
}

const known = oncePerFigures((_: CareerGraph) => new Map<number, MatchedParts>());

/** The parts of one of our roles, kept with the graph; null as for `matchedShares`. Half a millisecond, once. */
export function matchedParts(graph: CareerGraph, { index, scheme }: RoleNode): MatchedParts | null {
  if (CLASSIFICATIONS[scheme].likelihoods !== 'MATCHES') return null;
  const before = known(graph).get(index);
  if (before !== undefined) return before;
  const origin = matchedOrigin(graph, index);
  if (origin === null) return null;
  const parts = madeParts(graph, origin);
  known(graph).set(index, parts);
  return parts;
}

/** Makes the parts of all our roles, so that the first edit of a claim does not wait for them: half a second for all sources. */
export function* matchedPartsInSlices(graph: CareerGraph): Sliced<void> {
  if (!graph.roles.some(({ scheme }) => CLASSIFICATIONS[scheme].likelihoods === 'MODEL')) return;
  yield* moveSpaceInSlices(graph);
  for (const role of graph.roles) if (matchedParts(graph, role) !== null) yield;
}

/** The parts of the second graph, made and to come, are those of the first too, which has the same facts. */
export function shareMatchedParts(graph: CareerGraph, other: CareerGraph): void {
  known(other);
  known.share(graph, other);
}

function madeParts(graph: CareerGraph, origin: MatchedOrigin): MatchedParts {
  const { standing } = matchedSpace(graph);
  const { targets } = moveSpace(graph).scales;
  const into = partsInto(graph, origin);
  const sums = new Float64Array(graph.roles.length);
  const isListed = new Uint8Array(graph.roles.length);
  const to: number[] = [];
  const add = (role: number, part: number) => {
    if (isListed[role] === 0) to.push(role);
    isListed[role] = 1;
    sums[role]! += part;
  };
  for (let place = 0; place < targets.length; place++) {
    const target = targets[place]!;
    const { roles } = standing[place]!;
    const total = into.total(place);
    for (let i = 0; i < roles.length; i++) {
      if (roles[i] !== origin.role) add(roles[i]!, into.part(place, i, total));
    }
    // The O*NET roles that the origin matches are no way out of it.
    const isAlone = roles.length === 0 || (roles.length === 1 && roles[0] === origin.role);
    if (isAlone && !origin.matches.has(target)) add(target, into.whole(place));
  }
  return { to: Int32Array.from(to), part: Float64Array.from(to, (role) => sums[role]!) };
}

/** How what goes to a place of the model is divided among those of our roles that stand there. */
function partsInto(graph: CareerGraph, { role: origin, mass }: MatchedOrigin) {
  const { standing, rungs } = matchedSpace(graph);
  const { targets } = moveSpace(graph).scales;
  const shared = needsSharedWith(graph, origin);
  const squares = new Map<number, number>();
  const likenessTo = (role: number): number => {
    const before = squares.get(role);
    if (before !== undefined) return before;
    const square = shared(role) ** 2;
    squares.set(role, square);
    return square;
  };
  return {
    total(place: number): number {
      const { roles, weights } = standing[place]!;
      let total = 0;
      for (let i = 0; i < roles.length; i++) if (roles[i] !== origin) total += weights[i]! * likenessTo(roles[i]!);
      return total;
    },
    /** What goes to one of them. */
    part(place: number, i: number, total: number): number {
      const { roles, weights } = standing[place]!;
      const share = (mass[place]! * (weights[i]! * likenessTo(roles[i]!))) / total;
      return share * rungFactor(rungs[origin]!, rungs[roles[i]!]!);
    },
    /** What goes to the O*NET role itself, if nobody stands there. */
    whole: (place: number): number => mass[place]! * rungFactor(rungs[origin]!, rungs[targets[place]!]!),
  };
}

/** The O*NET role that most of what goes to one of our roles comes from; null if the model sends nobody there. */
export function mostlyThrough(graph: CareerGraph, origin: MatchedOrigin, to: number): number | null {
  const { standing, placesOf } = matchedSpace(graph);
  const { targets } = moveSpace(graph).scales;
  const into = partsInto(graph, origin);
  let [target, most] = [moveSpace(graph).placeOf(to) === -1 ? null : to, 0];
  for (const place of placesOf.get(to) ?? []) {
    const part = into.part(place, standing[place]!.roles.indexOf(to), into.total(place));
    if (part > most) [target, most] = [targets[place]!, part];
  }
  return target;
}

/**
 * Takes over the parts of all roles from a graph that differs in claims alone, and works out anew those that changed. Of the needs of others, a
 * role looks only at how much it shares of those that stand for an O*NET role.
 */
export function* takeOverParts(graph: CareerGraph, before: CareerGraph, { requires }: ChangedClaims): Sliced<void> {
  const { standing, placesOf } = matchedSpace(graph);
  const changed = changedLikeness(graph, before, requires);
  const own = known(graph);
  for (const [role, parts] of known(before)) {
    if (requires.has(role) || own.has(role)) continue;
    yield;
    const others = new Set<number>();
    for (const each of changed(role)) {
      for (const place of placesOf.get(each) ?? []) for (const other of standing[place]!.roles) others.add(other);
    }
    others.delete(role);
    if (others.size === 0) {
      own.set(role, parts);
      continue;
    }
    const part = parts.part.slice();
    const into = partsInto(graph, matchedOrigin(graph, role)!);
    for (const other of others) {
      let sum = 0;
      for (const place of placesOf.get(other)!)
        sum += into.part(place, standing[place]!.roles.indexOf(other), into.total(place));
      part[parts.to.indexOf(other)] = sum;
    }
    own.set(role, { to: parts.to, part });
  }
}

/** Takes over the parts of all roles from a graph before roles that match none came or went. */
export function* moveParts(graph: CareerGraph, before: CareerGraph, roles: Renumbering): Sliced<void> {
  const own = known(graph);
  for (const [role, { to, part }] of known(before)) {
    const now = roles.now[role]!;
    if (now !== -1) own.set(now, { to: movedNumbers(to, roles), part });
    yield;
  }
}

/** By role: those of ours with other needs now of which it shares more or less than before. */
function changedLikeness(
  graph: CareerGraph,
  before: CareerGraph,
  requires: ReadonlySet<number>,
): (role: number) => readonly number[] {
  const { placesOf } = matchedSpace(graph);
  const changed = [...requires].filter((role) => placesOf.has(role));
  if (changed.length === 0) return () => [];
  return (role) => {
    const [now, then] = [needsSharedWith(graph, role), needsSharedWith(before, role)];
    return changed.filter((each) => now(each) !== then(each));
  };
}

/** The roles whose moves changed with these claims. */
export function* rolesMatchedAnew(
  graph: CareerGraph,
  before: CareerGraph,
  changed: ChangedClaims,
): Sliced<ReadonlySet<number>> {
  const kept = anewOf(changed);
  if (kept.roles !== null) return kept.roles;
  const { requires, progressesTo } = changed;
  const isOurs = (role: number) => CLASSIFICATIONS[graph.roles[role]!.scheme].likelihoods === 'MATCHES';
  const roles = new Set([...progressesTo, ...requires].filter(isOurs));
  const likeOthers = changedLikeness(graph, before, requires);
  for (const role of matchedSpace(graph).counterparts.keys()) {
    yield;
    if (likeOthers(role).length > 0) roles.add(role);
  }
  kept.roles = roles;
  return roles;
}

/** What was found for claims, which changed between two graphs and no others: three works ask for it. */
const anewOf = oncePer((_: ChangedClaims): { roles: ReadonlySet<number> | null } => ({ roles: null }));

/** What is left for the model once our editors' progressions have their shares, 0..1; and those shares by role. */
export function namedOf(
  graph: CareerGraph,
  role: number,
): { readonly left: number; readonly named: ReadonlyMap<number, number> } {
  const named = namedShares(graph, role);
  return { left: 1 - [...named.values()].reduce((sum, share) => sum + share, 0), named };
}

/** How much of the people leaving a part stands for. */
export function judgedShare(left: number, { part }: Pick<MatchedParts, 'part'>): number {
  return left / wholeOf(part);
}

/** The sum of parts. */
const wholeOf = oncePer((part: Float64Array) => {
  let sum = 0;
  for (let place = 0; place < part.length; place++) sum += part[place]!;
  return sum;
});

/** By target: the share of all people leaving a role that its named progressions get. */
function namedShares(graph: CareerGraph, role: number): ReadonlyMap<number, number> {
  const { head, target, confidence } = graph.progressions;
  const total = confidence.subarray(head[role], head[role + 1]).reduce((sum, each) => sum + each, 0);
  const shares = new Map<number, number>();
  for (let p = head[role]!; p < head[role + 1]!; p++) {
    shares.set(target[p]!, (NAMED.share * confidence[p]!) / Math.max(NAMED.confidence, total));
  }
  return shares;
}

/** The share of another role's needs that the origin also asks for, by weight, 0.02..1. */
function needsSharedWith(graph: CareerGraph, origin: number): (role: number) => number {
  const { head, competency, weight } = graph.requirements;
  const has = new Set(competency.subarray(head[origin], head[origin + 1]));
  return (role) => {
    let sum = 0;
    for (let p = head[role]!; p < head[role + 1]!; p++) if (has.has(competency[p]!)) sum += weight[p]!;
    return Math.max(LEAST_SHARED, sum);
  };
}

/** By which a move from a rung to another counts less; 1 if a rung is unknown. @param from - as `rungs` of a MatchedSpace */
export function rungFactor(from: number, to: number): number {
  if (from === -1 || to === -1) return 1;
  const rungs = to - from;
  const factors = rungs >= 0 ? RUNG_FACTOR.up : RUNG_FACTOR.down;
  return factors[Math.min(Math.abs(rungs), factors.length - 1)]!;
}
