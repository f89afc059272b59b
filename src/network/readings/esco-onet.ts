/** The occupation of O*NET that each of ESCO's occupations is, or is a kind of. */
import { type CareerGraph, gatheredBy, type RoleNode, type Sliced } from '../../graph';
import type { Correction } from './corrections';
import { tieKey } from './name-ties';
import { type Candidate, type Evidence, isRest, nearestInOnet } from './nearest';
import { type Ground, isClass, type Pair } from './relations';

/**
 * Fewer points are no reading. More are asked where the classes are far from each other, fewer where they are the same and no other
 * candidate comes near. Estimates, see docs/readings.md.
 */
const LEAST = Object.freeze({ alone: 7, same: 9, near: 10, far: 12 });
/** How many points behind the others must be. Estimate. */
const ALONE_BY = 3;
/** What the reading of the wider occupation is worth for a kind of it. Estimate. */
const WIDER_POINTS = 4;
/** A role that has the occupation's title among its others is the same work from here on, if it has the most points. Estimate. */
const SAME_WORK = 18;
/** The points of what an editor says. */
const SAID = Number.POSITIVE_INFINITY;
/** How many candidates are kept until the wider occupations are known. */
const KEPT = 6;

type Kept = readonly Candidate[];

/** Pairs in order of the ESCO roles; and for each role without one the nearest that was not enough, -1 if there is none. */
export function* escoInOnet(
  graph: CareerGraph,
  evidence: Evidence,
  corrections: ReadonlyMap<number, Correction>,
): Sliced<{ readonly pairs: readonly Pair[]; readonly nearest: ReadonlyMap<number, number> }> {
  const candidates = new Map<number, Kept>();
  yield* nearestInOnet(graph, evidence, ({ index }, all) => {
    const allowed = all.filter(({ other }) => corrections.get(tieKey(graph, index, other))?.relation !== null);
    candidates.set(index, allowed.slice(0, KEPT));
  });
  const said = gatheredBy(
    [...corrections.values()].filter(({ second, relation }) => relation !== null && isClass(graph.roles[second]!)),
    ({ first }) => first,
  );
  const chosen = new Map<number, Choice | null>();
  for (const role of candidates.keys()) choose(graph, role, { candidates, said, chosen });
  yield;
  const best = bestByOccupation(chosen);
  const pairs: Pair[] = [];
  const nearest = new Map<number, number>();
  for (const [role, choice] of chosen) {
    const corrected = said.get(role);
    if (corrected !== undefined) {
      for (const { first, second, relation, source } of corrected) {
        pairs.push({ first, second, relation: relation!, ground: 'EDITOR', source, via: -1 });
      }
    } else if (choice === null) nearest.set(role, candidates.get(role)?.[0]?.other ?? -1);
    else pairs.push(pairOf(graph.roles[role]!, choice, best));
  }
  return { pairs, nearest };
}

/** The candidate that a role is read as; `via` is the wider occupation that it is taken from, or -1. */
interface Choice {
  readonly other: number;
  readonly candidate: Candidate | null;
  readonly points: number;
  readonly via: number;
}

interface Choosing {
  readonly candidates: ReadonlyMap<number, Kept>;
  readonly said: ReadonlyMap<number, readonly Correction[]>;
  readonly chosen: Map<number, Choice | null>;
}

function choose(graph: CareerGraph, role: number, choosing: Choosing): Choice | null {
  const { candidates, said, chosen } = choosing;
  const known = chosen.get(role);
  if (known !== undefined) return known;
  const corrected = said.get(role)?.[0];
  if (corrected !== undefined) {
    const choice = {
      other: corrected.second,
      candidate: null,
      points: isRest(graph.roles[corrected.second]!) ? 0 : SAID,
      via: -1,
    };
    chosen.set(role, choice);
    return choice;
  }
  // While this role is open it has none, so a circle in the hierarchy ends here.
  chosen.set(role, null);
  const wider = graph.find(graph.roles[role]!.broaderRoles?.[0] ?? '')?.index ?? -1;
  const above = wider === -1 ? null : choose(graph, wider, choosing);
  const [own, next] = (candidates.get(role) ?? [])
    .map((candidate) => ({
      candidate,
      points: candidate.points + (candidate.other === above?.other ? WIDER_POINTS : 0),
    }))
    .sort((a, b) => b.points - a.points);
  const choice =
    own !== undefined && own.points >= leastOf(own.candidate, own.points - (next?.points ?? 0), above)
      ? { other: own.candidate.other, ...own, via: -1 }
      : above === null
        ? null
        : { other: above.other, candidate: null, points: 0, via: wider };
  chosen.set(role, choice);
  return choice;
}

function leastOf(candidate: Candidate, lead: number, above: Choice | null): number {
  const { class: tied, other } = candidate;
  // What an editor says of the wider occupation says more than words alone.
  const isAgainst = above?.points === SAID && above.other !== other && groundOf(candidate) === 'WORDS';
  if (tied === 'FAR' || isAgainst) return LEAST.far;
  if (tied === 'NEAR') return LEAST.near;
  return tied === 'SAME' && lead >= ALONE_BY ? LEAST.alone : LEAST.same;
}

/** By O*NET role: the ESCO role that may be the same work although the titles differ. */
function bestByOccupation(chosen: ReadonlyMap<number, Choice | null>): ReadonlyMap<number, number> {
  const best = new Map<number, { role: number; points: number }>();
  const named = new Set<number>();
  for (const [role, choice] of chosen) {
    const candidate = choice?.candidate ?? null;
    if (candidate === null) continue;
    if (isTitled(candidate)) named.add(candidate.other);
    const { tie } = candidate;
    const hasItsTitle = tie !== null && tie.secondTitle === 1;
    if (!hasItsTitle || candidate.class === 'FAR' || candidate.points < SAME_WORK) continue;
    const before = best.get(candidate.other);
    if (before === undefined || before.points < candidate.points)
      best.set(candidate.other, { role, points: candidate.points });
  }
  return new Map([...best].filter(([other]) => !named.has(other)).map(([other, { role }]) => [other, role]));
}

function isTitled({ tie, class: tied }: Candidate): boolean {
  return tie?.titles === true && tied !== 'FAR';
}

function pairOf(role: RoleNode, { other, candidate, via }: Choice, best: ReadonlyMap<number, number>): Pair {
  const isSame = candidate !== null && (isTitled(candidate) || best.get(other) === role.index);
  return {
    first: role.index,
    second: other,
    relation: isSame ? 'closeMatch' : 'broadMatch',
    ground: candidate === null ? 'WIDER' : groundOf(candidate),
    source: candidate === null || candidate.published === -1 ? role.source : candidate.published,
    via,
  };
}

function groundOf({ tie, published }: Candidate): Ground {
  if (tie?.titles === true) return 'TITLES';
  if (tie?.part === true) return 'PART';
  if (tie !== null && (tie.firstTitle > 0 || tie.secondTitle > 0)) return 'OTHER_TITLE';
  return published === -1 ? 'WORDS' : 'PUBLISHED';
}
