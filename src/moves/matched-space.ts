/** Which O*NET roles stand for our own, and on which rungs all stand: what does not change with claims. */
import { CLASSIFICATIONS, type MatchRelation, oncePer, type Seniority, seniorityRank } from '../domain';
import { type CareerGraph, gatheredBy, oncePerFigures, type RoleNode } from '../graph';
import { moveSpace } from './move-space';
import { rowOf } from './outflows';

/** Weight of a match, both for the origin and for the target. Estimates. */
const MATCH_WEIGHT: Readonly<Record<MatchRelation, number>> = {
  exactMatch: 1,
  closeMatch: 0.7,
  broadMatch: 0.5,
  narrowMatch: 0.5,
  relatedMatch: 0.2,
};

/** An O*NET role that one of our roles matches, and its share among those matches. */
export interface Counterpart {
  readonly role: number;
  readonly relation: MatchRelation;
  readonly share: number;
}

/** The O*NET roles that a role matches and the model knows, largest share first; shares sum to 1. */
export function counterpartsOf(graph: CareerGraph, role: RoleNode): readonly Counterpart[] {
  const moves = moveSpace(graph);
  const closest = new Map<number, MatchRelation>();
  for (const { role: other, relation } of role.schemeMatches) {
    if (other === null || moves.placeOf(other) === -1) continue;
    const known = closest.get(other);
    if (known === undefined || MATCH_WEIGHT[relation] > MATCH_WEIGHT[known]) closest.set(other, relation);
  }
  const total = [...closest.values()].reduce((sum, relation) => sum + MATCH_WEIGHT[relation], 0);
  return Array.from(closest, ([other, relation]) => ({
    role: other,
    relation,
    share: MATCH_WEIGHT[relation] / total,
  })).sort((a, b) => b.share - a.share || a.role - b.role);
}

/** Our roles that match a place of the model, with the weight of each match. */
export interface Standing {
  readonly roles: readonly number[];
  readonly weights: readonly number[];
}

/** What likelihoods of moves between our roles are made of, beside needs and progressions. */
export interface MatchedSpace {
  /** By place of the model. */
  readonly standing: readonly Standing[];
  /** The places where one of our roles stands, ascending. */
  readonly placesOf: ReadonlyMap<number, readonly number[]>;
  /** Of our roles, by number. */
  readonly counterparts: ReadonlyMap<number, readonly Counterpart[]>;
  /** By role: its rung as a number from 0; -1 if it is unknown. */
  readonly rungs: Int8Array;
}

/** The space of a graph; made once. */
export const matchedSpace = oncePerFigures((graph: CareerGraph): MatchedSpace => {
  const counterparts = new Map<number, readonly Counterpart[]>();
  for (const role of graph.roles) {
    if (CLASSIFICATIONS[role.scheme].likelihoods === 'MATCHES')
      counterparts.set(role.index, counterpartsOf(graph, role));
  }
  const rungs = Int8Array.from(graph.roles, (role) => {
    const rung = rungOf(role);
    return rung === undefined ? -1 : seniorityRank(rung);
  });
  const standing = standingOf(graph, counterparts);
  const pairs = standing.flatMap(({ roles }, place) => roles.map((role) => ({ role, place })));
  const placesOf = new Map(
    Array.from(
      gatheredBy(pairs, ({ role }) => role),
      ([role, all]) => [role, all.map(({ place }) => place)],
    ),
  );
  return { standing, placesOf, counterparts, rungs };
});

/** The space of the second graph is that of the first too, which differs from it in claims alone. */
export const shareMatchedSpace = matchedSpace.share;

/** One of our roles as the model sees it. */
export interface MatchedOrigin {
  readonly role: number;
  /** The O*NET roles that count as the origin itself. */
  readonly own: ReadonlySet<number>;
  /** All that it matches. */
  readonly matches: ReadonlySet<number>;
  /** Where people who leave the matched roles go, by place. */
  readonly mass: Float64Array;
}

/** The origins of a space, made when asked for: 8 kB each with all of O*NET. */
const originsOf = oncePer((_: MatchedSpace) => new Map<number, MatchedOrigin>());

/** One of our roles as origin; null without a loaded match. */
export function matchedOrigin(graph: CareerGraph, role: number): MatchedOrigin | null {
  const space = matchedSpace(graph);
  const counterparts = space.counterparts.get(role) ?? [];
  if (counterparts.length === 0) return null;
  const origins = originsOf(space);
  const origin = origins.get(role) ?? originOf(graph, role, counterparts);
  origins.set(role, origin);
  return origin;
}

function originOf(graph: CareerGraph, role: number, counterparts: readonly Counterpart[]): MatchedOrigin {
  const { targets } = moveSpace(graph).scales;
  const close = counterparts.filter(isClose);
  const own = new Set((close.length > 0 ? close : counterparts.slice(0, 1)).map((each) => each.role));
  const mass = new Float64Array(targets.length);
  for (const { role: other, share } of counterparts) {
    const row = rowOf(graph, other)!;
    for (let place = 0; place < mass.length; place++) mass[place]! += share * row[place]!;
  }
  // The survey sees no moves inside an occupation. Together they count as no likelier than the likeliest other move.
  const inside = mass.reduce((high, part, place) => (own.has(targets[place]!) ? high : Math.max(high, part)), 0);
  for (let place = 0; place < mass.length; place++) if (own.has(targets[place]!)) mass[place] = inside / own.size;
  return { role, own, matches: new Set(counterparts.map((each) => each.role)), mass };
}

/** Related matches count only if the role or the O*NET role has no closer match; otherwise nothing would lead there. */
function standingOf(
  graph: CareerGraph,
  counterparts: ReadonlyMap<number, readonly Counterpart[]>,
): readonly Standing[] {
  const { scales, placeOf } = moveSpace(graph);
  const all = Array.from(
    scales.targets,
    (): { role: number; weight: number; isClose: boolean; hasClose: boolean }[] => [],
  );
  for (const [role, matches] of counterparts) {
    const hasClose = matches.some(isClose);
    for (const each of matches) {
      all[placeOf(each.role)]!.push({ role, weight: MATCH_WEIGHT[each.relation], isClose: isClose(each), hasClose });
    }
  }
  return all.map((list) => {
    const isAnyClose = list.some((each) => each.isClose);
    const chosen = isAnyClose ? list.filter((each) => each.isClose || !each.hasClose) : list;
    return { roles: chosen.map(({ role }) => role), weights: chosen.map(({ weight }) => weight) };
  });
}

/** True unless the match is only related. */
function isClose({ relation }: Counterpart): boolean {
  return relation !== 'relatedMatch';
}

/** If a role's seniority is unknown, a low job zone (little or some preparation) counts as the first rung. Estimate. */
function rungOf({ seniority, jobZone }: RoleNode): Seniority | undefined {
  if (seniority !== undefined || jobZone === undefined) return seniority;
  return jobZone <= 2 ? 'ENTRY' : 'MID';
}
