/** How likely people who leave a role are to go to each other role. */
import type { CareerGraph, RoleNode } from '../graph';
import { type MoveSpace, moveSpace, type Verdict, verdictOn } from './move-space';
import { type MoveReason, reasonsFor } from './reasons';
import type { SurveyOccupation } from './survey-occupation';

export interface MoveLikelihood {
  /** Number of the target role. */
  readonly role: number;
  /** Share of those who leave the origin for another role who go there, 0..1. */
  readonly likelihood: number;
  /** The survey's occupation that the target lies in; the likeliest if it lies in several. */
  readonly occupation: SurveyOccupation;
  /** Share of those who leave who go to that occupation, all its roles together. */
  readonly occupationLikelihood: number;
  /** True if the origin lies in the same occupation: the survey sees no such moves, so the figure rests on likeness alone. */
  readonly sameOccupation: boolean;
}

export interface MoveLikelihoods {
  /** Likeliest first, then by role number. All O*NET roles but the origin; their likelihoods sum to 1. */
  readonly moves: readonly MoveLikelihood[];
  /** What raised and lowered a target's likelihood, strongest first; `[]` for a role that is not among the moves. */
  reasons(role: number): readonly MoveReason[];
}

/**
 * The likelihood of a move from an O*NET role to every other O*NET role of the graph, by a model fitted on moves that people
 * were observed to make (docs/moves.md). Null for roles of other schemes, and for O*NET roles that the model does not know.
 *
 * The first call for a graph takes about 0.2 s more, for what is kept as long as the graph; every call about a millisecond.
 */
export function moveLikelihoods(graph: CareerGraph, origin: RoleNode): MoveLikelihoods | null {
  const moves = moveSpace(graph);
  const verdict = verdictOn(moves, origin.index);
  if (verdict === null) return null;
  const { targets } = moves.scales;
  const all = Array.from(targets, (role, place) => moveTo(moves, verdict, role, verdict.likelihoods[place]!));
  return {
    moves: all
      .filter(({ role }) => role !== origin.index)
      .sort((a, b) => b.likelihood - a.likelihood || a.role - b.role),
    reasons: (role) =>
      role === origin.index || moves.placeOf(role) === -1
        ? []
        : reasonsFor(verdict.odds, likeliestOccupation(moves, verdict, role)),
  };
}

/** Of a target's occupations the one that most leavers go to. */
export function likeliestOccupation({ space }: MoveSpace, { odds }: Verdict, role: number): number {
  return space.coverage.occupations[role]!.reduce((best, each) =>
    odds.likelihoods[each]! > odds.likelihoods[best]! ? each : best,
  );
}

function moveTo(moves: MoveSpace, verdict: Verdict, role: number, likelihood: number): MoveLikelihood {
  const occupation = likeliestOccupation(moves, verdict, role);
  return {
    role,
    likelihood,
    occupation: moves.model.occupations[occupation]!,
    occupationLikelihood: verdict.odds.likelihoods[occupation]!,
    sameOccupation: verdict.occupations.includes(occupation),
  };
}
