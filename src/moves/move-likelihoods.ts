/** How likely people who leave a role go to each other role. */
import type { CareerGraph, RoleNode } from '../graph';
import { type MoveSpace, moveSpace, type Outflow, outflowOf } from './move-space';
import { type MoveReason, reasonsFor } from './reasons';
import type { SurveyOccupation } from './survey-occupation';

export interface MoveLikelihood {
  /** Number of the target role. */
  readonly role: number;
  /** Share of the people leaving the origin who go to this role, 0..1. */
  readonly likelihood: number;
  /** The survey's occupation of the target; the likeliest if it belongs to several. */
  readonly occupation: SurveyOccupation;
  /** Share of the people leaving who go to that occupation, all its roles together. */
  readonly occupationLikelihood: number;
  /**
   * True if the origin belongs to the same occupation. The survey sees no such moves, so the figure rests on similarity
   * alone.
   */
  readonly sameOccupation: boolean;
}

export interface MoveLikelihoods {
  /** Likeliest first, then by role number: all O*NET roles except the origin. Their likelihoods sum to 1. */
  readonly moves: readonly MoveLikelihood[];
  /**
   * What raised and lowered the likelihood of a target, strongest first; `[]` for a role that is not among the moves.
   */
  reasons(role: number): readonly MoveReason[];
}

/**
 * The likelihood of a move from an O*NET role to every other O*NET role of the graph, by a model fitted to observed
 * moves (docs/moves.md). Null for roles of other schemes and for O*NET roles that the model does not know.
 *
 * The first call for a graph takes about 0.2 s and keeps what it made as long as the graph; each later call about a
 * millisecond.
 */
export function moveLikelihoods(graph: CareerGraph, origin: RoleNode): MoveLikelihoods | null {
  const moves = moveSpace(graph);
  const outflow = outflowOf(moves, origin.index);
  if (outflow === null) return null;
  const { targets } = moves.scales;
  const all = Array.from(targets, (role, place) => moveTo(moves, outflow, role, outflow.likelihoods[place]!));
  return {
    moves: all
      .filter(({ role }) => role !== origin.index)
      .sort((a, b) => b.likelihood - a.likelihood || a.role - b.role),
    reasons: (role) =>
      role === origin.index || moves.placeOf(role) === -1
        ? []
        : reasonsFor(outflow.odds, likeliestOccupation(moves, outflow, role)),
  };
}

/** The occupation of a target that most people go to. */
export function likeliestOccupation({ space }: MoveSpace, { odds }: Outflow, role: number): number {
  return space.coverage.occupations[role]!.reduce((best, each) =>
    odds.likelihoods[each]! > odds.likelihoods[best]! ? each : best,
  );
}

function moveTo(moves: MoveSpace, outflow: Outflow, role: number, likelihood: number): MoveLikelihood {
  const occupation = likeliestOccupation(moves, outflow, role);
  return {
    role,
    likelihood,
    occupation: moves.model.occupations[occupation]!,
    occupationLikelihood: outflow.odds.likelihoods[occupation]!,
    sameOccupation: outflow.occupations.includes(occupation),
  };
}
