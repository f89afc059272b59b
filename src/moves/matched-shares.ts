/** The likelihoods of moves out of our own roles, in arrays: `matched-moves.ts` says what they rest on. */
import { CLASSIFICATIONS, oncePer } from '../domain';
import type { CareerGraph, ChangedClaims, RoleNode } from '../graph';
import { isClose, matchedSpace } from './matched-space';
import { moveSpace } from './move-space';
import { rowOf } from './outflows';

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

const known = oncePer((_: CareerGraph) => new Map<number, MatchedShares>());

/** Shares of one of our roles; null for a role of another scheme, or one without a loaded O*NET match. About a millisecond, once. */
export function matchedShares(graph: CareerGraph, role: RoleNode): MatchedShares | null {
  const before = known(graph).get(role.index);
  if (before !== undefined) return before;
  const parts = matchedParts(graph, role);
  if (parts === null) return null;
  const likelihoods = likelihoodsOf(graph, role.index, parts);
  const shares = {
    to: Int32Array.from(likelihoods.keys()),
    likelihood: Float64Array.from(likelihoods.values()),
  };
  known(graph).set(role.index, shares);
  return shares;
}

/** Takes over the shares of all roles but these from a graph that differs in claims alone. */
export function takeOverShares(graph: CareerGraph, before: CareerGraph, but: ReadonlySet<number>): void {
  const own = known(graph);
  for (const [role, shares] of known(before)) if (!but.has(role)) own.set(role, shares);
}

/** What the model sends from a role to others before our editors are heard. */
export interface MatchedParts {
  /** Numbers of roles, each once. */
  readonly to: readonly number[];
  readonly part: readonly number[];
  /** The O*NET role that most of each part comes from. */
  readonly mostly: readonly number[];
  /** The O*NET roles that count as the origin itself. */
  readonly own: ReadonlySet<number>;
  /** The O*NET roles that the origin matches, with the likelihoods of moves out of them by place. */
  readonly rows: readonly { readonly role: number; readonly share: number; readonly row: Float64Array }[];
}

/** Sums by role while they are made, and whether they are; cleared after each use. */
const scratchOf = oncePer((roles: Int8Array) => ({
  sums: new Float64Array(roles.length),
  most: new Float64Array(roles.length),
  mostly: new Int32Array(roles.length),
  likeness: new Float64Array(roles.length).fill(Number.NaN),
}));

/** The parts of one of our roles; null as for `matchedShares`. */
export function matchedParts(graph: CareerGraph, { index, scheme }: RoleNode): MatchedParts | null {
  if (CLASSIFICATIONS[scheme].likelihoods !== 'MATCHES') return null;
  const { standing, counterparts: all, rungs } = matchedSpace(graph);
  const counterparts = all.get(index)!;
  if (counterparts.length === 0) return null;
  const { targets } = moveSpace(graph).scales;
  const close = counterparts.filter(isClose);
  const own = new Set((close.length > 0 ? close : counterparts.slice(0, 1)).map((each) => each.role));
  const rows = counterparts.map(({ role, share }) => ({ role, share, row: rowOf(graph, role)! }));
  const matched = new Set(rows.map(({ role }) => role));
  const mixed = new Float64Array(targets.length);
  for (const { share, row } of rows)
    for (let place = 0; place < mixed.length; place++) mixed[place]! += share * row[place]!;
  // The survey sees no moves inside an occupation. Together they count as no likelier than the likeliest other move.
  const inside = mixed.reduce((high, part, place) => (own.has(targets[place]!) ? high : Math.max(high, part)), 0);
  const shared = needsSharedWith(graph, index);
  const { sums, most, mostly, likeness } = scratchOf(rungs);
  const to: number[] = [];
  const asked: number[] = [];
  const likenessTo = (role: number) => {
    if (Number.isNaN(likeness[role])) {
      likeness[role] = shared(role) ** 2;
      asked.push(role);
    }
    return likeness[role]!;
  };
  const add = (role: number, target: number, mass: number) => {
    const part = mass * rungFactor(rungs[index]!, rungs[role]!);
    if (most[role] === 0) to.push(role);
    sums[role]! += part;
    // Above 0, so that each role is listed once.
    if (part > most[role]! || most[role] === 0) {
      most[role] = Math.max(part, Number.MIN_VALUE);
      mostly[role] = target;
    }
  };
  for (let place = 0; place < targets.length; place++) {
    const target = targets[place]!;
    const { roles, weights } = standing[place]!;
    const mass = own.has(target) ? inside / own.size : mixed[place]!;
    let total = 0;
    let others = 0;
    for (let i = 0; i < roles.length; i++) {
      if (roles[i] === index) continue;
      others++;
      total += weights[i]! * likenessTo(roles[i]!);
    }
    for (let i = 0; i < roles.length; i++) {
      if (roles[i] !== index) add(roles[i]!, target, (mass * (weights[i]! * likenessTo(roles[i]!))) / total);
    }
    // The O*NET roles that the origin matches are no way out of it.
    if (others === 0 && !matched.has(target)) add(target, target, mass);
  }
  const parts = { to, part: to.map((role) => sums[role]!), mostly: to.map((role) => mostly[role]!), own, rows };
  for (const role of to) {
    sums[role] = 0;
    most[role] = 0;
  }
  for (const role of asked) likeness[role] = Number.NaN;
  return parts;
}

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
  return left / part.reduce((sum, each) => sum + each, 0);
}

function likelihoodsOf(graph: CareerGraph, role: number, parts: MatchedParts): ReadonlyMap<number, number> {
  const { left, named } = namedOf(graph, role);
  const judged = judgedShare(left, parts);
  const likelihoods = new Map(parts.to.map((to, i) => [to, parts.part[i]! * judged]));
  for (const [to, share] of named) likelihoods.set(to, (likelihoods.get(to) ?? 0) + share);
  return likelihoods;
}

/**
 * The roles whose moves changed with these claims. Of the needs of others, a role looks only at how much it shares of those that stand
 * for an O*NET role; of progressions, only at its own.
 */
export function rolesMatchedAnew(
  graph: CareerGraph,
  before: CareerGraph,
  { requires, progressesTo }: ChangedClaims,
): ReadonlySet<number> {
  const isOurs = (role: number) => CLASSIFICATIONS[graph.roles[role]!.scheme].likelihoods === 'MATCHES';
  const changed = [...requires].filter(isOurs);
  const roles = new Set([...progressesTo, ...changed].filter(isOurs));
  if (changed.length === 0) return roles;
  for (const { index } of graph.roles) {
    if (!isOurs(index) || roles.has(index)) continue;
    const [now, then] = [needsSharedWith(graph, index), needsSharedWith(before, index)];
    if (changed.some((role) => now(role) !== then(role))) roles.add(index);
  }
  return roles;
}

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
  const has = new Uint8Array(graph.competencies.length);
  for (let p = head[origin]!; p < head[origin + 1]!; p++) has[competency[p]!] = 1;
  return (role) => {
    let sum = 0;
    for (let p = head[role]!; p < head[role + 1]!; p++) if (has[competency[p]!] === 1) sum += weight[p]!;
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
