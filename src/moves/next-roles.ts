/**
 * Where people who leave a role go, likeliest first: by the model for O*NET's roles, through their matches for our own.
 */
import { CLASSIFICATIONS } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';
import { eachMatchedShare } from './each-matched-share';
import { originOfRole } from './features';
import { type MatchedMoves, matchedMoves } from './matched-moves';
import { likeliestOccupation } from './move-likelihoods';
import { moveSpace } from './move-space';
import { knownOutflow, rowOf } from './outflows';
import { type MoveReason, reasonsFor, reasonsInside } from './reasons';
import { likenessTerms } from './role-shares';

export interface NextRole {
  readonly role: number;
  /** Share of the people leaving who go there, 0..1. */
  readonly likelihood: number;
}

/** What the likelihood of one move rests on. */
export interface MoveGrounds {
  /** Strongest first; contributions are log-odds. */
  readonly reasons: readonly MoveReason[];
  /** A note on how the likelihood was found, or null. */
  readonly note: string | null;
}

/**
 * All roles that people who leave a role may go to, likeliest first, then by number. Their likelihoods sum to 1. For an
 * O*NET role: all other O*NET roles. For one of ours with loaded O*NET matches: our other roles, and the O*NET roles
 * that none of ours matches. Null for roles that the model does not know. A new role takes one to three milliseconds.
 */
export function nextRoles(graph: CareerGraph, role: RoleNode): readonly NextRole[] | null {
  const likelihoods = likelihoodsFrom(graph, role);
  if (likelihoods === null) return null;
  return Array.from(likelihoods, ([to, likelihood]) => ({ role: to, likelihood })).sort(
    (a, b) => b.likelihood - a.likelihood || a.role - b.role,
  );
}

/** Likelihoods by the number of the target role, in no order; null as in `nextRoles`. */
export function likelihoodsFrom(graph: CareerGraph, role: RoleNode): ReadonlyMap<number, number> | null {
  const likelihoods = new Map<number, number>();
  const isKnown = eachLikelihoodFrom(graph, role, (to, likelihood) => likelihoods.set(to, likelihood));
  return isKnown ? likelihoods : null;
}

/** Calls `visit` with each target role and its likelihood, always in the same order; false for roles that the model does not know. */
export function eachLikelihoodFrom(
  graph: CareerGraph,
  role: RoleNode,
  visit: (to: number, likelihood: number) => void,
): boolean {
  const row = rowOf(graph, role.index);
  if (row === null) return eachMatchedShare(graph, role, visit);
  moveSpace(graph).scales.targets.forEach((to, place) => {
    if (to !== role.index) visit(to, row[place]!);
  });
  return true;
}

/** The grounds for the likelihood of a move that `nextRoles` lists; null for other moves. About a millisecond. */
export function groundsOf(graph: CareerGraph, role: RoleNode, to: number): MoveGrounds | null {
  if (role.index === to) return null;
  if (CLASSIFICATIONS[role.scheme].likelihoods === 'MODEL') {
    const { placeOf } = moveSpace(graph);
    return placeOf(role.index) === -1 || placeOf(to) === -1 ? null : judgedGrounds(graph, role.index, to);
  }
  const matched = matchedMoves(graph, role);
  return matched?.shares.to.includes(to) ? matchedGrounds(graph, matched, to) : null;
}

function judgedGrounds(graph: CareerGraph, from: number, to: number): MoveGrounds {
  const outflow = knownOutflow(graph, from)!;
  const moves = moveSpace(graph);
  const occupation = likeliestOccupation(moves, outflow, to);
  if (!outflow.occupations.includes(occupation)) return { reasons: reasonsFor(outflow.odds, occupation), note: null };
  const terms = likenessTerms(moves.model, moves.scales, originOfRole(moves.space, from), moves.placeOf(to));
  return { reasons: reasonsInside(terms), note: INSIDE };
}

const INSIDE =
  'The survey counts both roles as one occupation and sees no moves between them. The figure rests on how similar they are and how many people work there.';

function matchedGrounds(graph: CareerGraph, matched: MatchedMoves, to: number): MoveGrounds {
  const ours = matched.reasons(to);
  const through = matched.through(to);
  const title = (number: number) => graph.roles[number]!.title;
  if (through === null) return { reasons: strongestFirst(ours), note: null };
  if (through.from === through.to) {
    const note = `In O*NET both are ${title(through.to)}, so the survey sees no moves between them. The figure rests on what they ask for and on our editors.`;
    return { reasons: strongestFirst(ours), note };
  }
  const { reasons } = judgedGrounds(graph, through.from, through.to);
  const target = through.to === to ? '' : ` to ${title(through.to)}`;
  return {
    reasons: strongestFirst([...ours, ...reasons]),
    note: `Estimated as a move from ${title(through.from)}${target}, their matches in O*NET.`,
  };
}

function strongestFirst(reasons: readonly MoveReason[]): readonly MoveReason[] {
  return [...reasons].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}
