/** How our own roles read: in O*NET as our editors match them, in ESCO by name or by the O*NET occupation that both read as. */
import type { ReadingRelation } from '../../domain';
import { type CareerGraph, gatheredBy, type RoleNode, type SchemeMatch } from '../../graph';
import { socCodeOf } from './class-ties';
import type { Correction } from './corrections';
import { type NameTies, tieKey } from './name-ties';
import { isClass, isKind, isOurs, isSameWork, type Pair } from './relations';

/**
 * Pairs of ours with O*NET. An occupation of O*NET is the same work as one role of ours at most, and the other way round. If editors
 * match it closely with several, the one of its name or the only exact one is the same work, and the others are kinds of it.
 */
export function oursInOnet(
  graph: CareerGraph,
  ties: NameTies,
  corrections: ReadonlyMap<number, Correction>,
): readonly Pair[] {
  const claims = graph.roles.flatMap((role) => (isOurs(role) ? claimsOf(graph, role, corrections) : []));
  const same = gatheredBy(
    claims.filter(({ relation }) => isSameWork(relation)),
    ({ second }) => second,
  );
  const winners = new Map<number, number>();
  for (const [occupation, several] of same) {
    const winner = oneOf(graph, ties, several);
    if (winner !== null) winners.set(occupation, winner);
  }
  const taken = new Set<number>();
  return claims.map((claim): Pair => {
    if (!isSameWork(claim.relation) || claim.ground === 'EDITOR') return claim;
    const isWinner = winners.get(claim.second) === claim.first;
    if (isWinner && !taken.has(claim.first)) {
      taken.add(claim.first);
      return claim;
    }
    // Of two occupations that a role of ours is, the second is a part of it.
    return isWinner
      ? { ...claim, relation: 'narrowMatch' }
      : { ...claim, relation: 'broadMatch', ground: 'ONE_OF_SEVERAL' };
  });
}

function claimsOf(graph: CareerGraph, role: RoleNode, corrections: ReadonlyMap<number, Correction>): readonly Pair[] {
  const claims = new Map<number, Pair>();
  for (const { relation, role: other, claim } of role.schemeMatches) {
    if (other === null || relation === 'relatedMatch' || !isClass(graph.roles[other]!)) continue;
    if (claims.has(other)) continue;
    claims.set(other, {
      first: role.index,
      second: other,
      relation,
      ground: 'PUBLISHED',
      source: claim.source,
      via: -1,
    });
  }
  for (const { first, second, relation, source } of corrections.values()) {
    if (first !== role.index || !isClass(graph.roles[second]!)) continue;
    if (relation === null) claims.delete(second);
    else claims.set(second, { first, second, relation, ground: 'EDITOR', source, via: -1 });
  }
  return [...claims.values()];
}

/** The role of ours that is the occupation, or null if several may be. */
function oneOf({ roles }: CareerGraph, ties: NameTies, claims: readonly Pair[]): number | null {
  const best = (rank: (claim: Pair) => number) => {
    const most = Math.max(...claims.map(rank));
    const first = claims.filter((claim) => rank(claim) === most);
    return most > 0 && first.length === 1 ? first[0]!.first : null;
  };
  const tieOf = ({ first, second }: Pair) => ties.between.get(first * roles.length + second);
  return (
    best(({ ground }) => (ground === 'EDITOR' ? 1 : 0)) ??
    best(({ relation }) => (relation === 'exactMatch' ? 1 : 0)) ??
    (claims.length === 1 ? claims[0]!.first : null) ??
    best((claim) => (tieOf(claim)?.titles === true ? 1 : 0)) ??
    best((claim) => (tieOf(claim)?.part === true ? 1 : 0))
  );
}

/** Pairs of ESCO with ours, given how both read in O*NET. */
export function escoInOurs(
  graph: CareerGraph,
  ties: NameTies,
  corrections: ReadonlyMap<number, Correction>,
  inOnet: { readonly esco: readonly Pair[]; readonly ours: readonly Pair[] },
): readonly Pair[] {
  const pairs = new Map<number, Pair>();
  const escoAt = gatheredBy(inOnet.esco, ({ first }) => first);
  const oursAt = gatheredBy(inOnet.ours, ({ second }) => second);
  const isBarred = (first: number, second: number) => corrections.has(tieKey(graph, first, second));
  for (const [first, second] of namesakes(graph, ties, escoAt)) {
    if (isBarred(first, second)) continue;
    const source = graph.roles[first]!.source;
    const isTitles = ties.between.get(tieKey(graph, first, second))!.titles;
    const ground = isTitles ? 'TITLES' : 'OTHER_TITLE';
    pairs.set(tieKey(graph, first, second), { first, second, relation: 'closeMatch', ground, source, via: -1 });
  }
  const named = new Set([...pairs.values()].flatMap(({ first, second }) => [first, second]));
  for (const esco of inOnet.esco) {
    for (const ours of oursAt.get(esco.second) ?? []) {
      const key = tieKey(graph, esco.first, ours.first);
      const relation = through(esco, ours);
      if (relation === null || pairs.has(key) || isBarred(esco.first, ours.first)) continue;
      // Who has a namesake of its own is not the same work as another.
      const isNamed = named.has(esco.first) || named.has(ours.first);
      if (isNamed && isSameWork(relation)) continue;
      const [first, second, via] = [esco.first, ours.first, esco.second];
      pairs.set(key, { first, second, relation, ground: 'THROUGH', source: graph.roles[first]!.source, via });
    }
  }
  for (const { first, second, relation, source } of corrections.values()) {
    if (relation === null || !isKind(graph.roles[first]!) || !isOurs(graph.roles[second]!)) continue;
    pairs.set(tieKey(graph, first, second), { first, second, relation, ground: 'EDITOR', source, via: -1 });
  }
  return [...pairs.values()];
}

/** What one of ours is to an ESCO role, given what one O*NET occupation is to each; null if that does not say. */
function through(esco: Pair, ours: Pair): ReadingRelation | null {
  if (isSameWork(esco.relation) && isSameWork(ours.relation)) return 'closeMatch';
  if (esco.relation === 'broadMatch' && isSameWork(ours.relation)) return 'broadMatch';
  // Only who has the occupation's own title is as wide as it is.
  const isWhole = esco.ground === 'TITLES' || esco.ground === 'EDITOR';
  return isWhole && isSameWork(esco.relation) && ours.relation === 'broadMatch' ? 'narrowMatch' : null;
}

/** ESCO roles and ours with a title in common that are classed alike; each role at most once, the surest first. */
function namesakes(
  graph: CareerGraph,
  ties: NameTies,
  escoAt: ReadonlyMap<number, readonly Pair[]>,
): readonly (readonly [number, number])[] {
  const found: { readonly first: number; readonly second: number; readonly worth: number }[] = [];
  for (const role of graph.roles) {
    if (!isKind(role)) continue;
    for (const second of ties.of(role.index)) {
      const ours = graph.roles[second]!;
      if (!isOurs(ours)) continue;
      const { titles, firstTitle, secondTitle } = ties.between.get(tieKey(graph, role.index, second))!;
      const worth = titles ? 3 : firstTitle > 0 ? 2 : secondTitle;
      const codes = (escoAt.get(role.index) ?? []).map(({ second: occupation }) => graph.roles[occupation]!);
      const isAlike = codes.some((occupation) => isNear(graph, occupation, ours.schemeMatches));
      if (worth > 0 && (isAlike || (titles && codes.length === 0))) found.push({ first: role.index, second, worth });
    }
  }
  found.sort((a, b) => b.worth - a.worth || a.first - b.first || a.second - b.second);
  const taken = new Set<number>();
  return found.flatMap(({ first, second }): (readonly [number, number])[] => {
    if (taken.has(first) || taken.has(second)) return [];
    taken.add(first).add(second);
    return [[first, second]];
  });
}

/** True if a role is matched with the occupation or one of its broad group, "15-125". */
function isNear(graph: CareerGraph, occupation: RoleNode, matches: readonly SchemeMatch[]): boolean {
  const group = socCodeOf(occupation)?.slice(0, '15-125'.length);
  return matches.some(
    ({ role }) => role !== null && socCodeOf(graph.roles[role]!)?.slice(0, '15-125'.length) === group,
  );
}
