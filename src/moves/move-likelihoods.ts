/** How likely people who leave a role are to go to each other role. */
import type { CareerGraph, RoleNode } from '../graph';
import { type FeatureSpace, featureSpace, originOfRole } from './features';
import { type MoveModel, moveModel } from './model';
import { occupationOdds } from './occupation-odds';
import { type MoveReason, reasonsFor } from './reasons';
import { type RoleScales, roleScales, roleSharesFor } from './role-shares';
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

interface MoveSpace {
  readonly space: FeatureSpace;
  readonly scales: RoleScales;
}

const spaces = new WeakMap<CareerGraph, MoveSpace>();

/**
 * The likelihood of a move from an O*NET role to every other O*NET role of the graph, by a model fitted on moves that people
 * were observed to make (docs/moves.md). Null for roles of other schemes, and for O*NET roles that the model does not know.
 *
 * The first call for a graph takes about 0.2 s, which is kept as long as the graph; every other about 10 ms.
 */
export function moveLikelihoods(
  graph: CareerGraph,
  origin: RoleNode,
  options: { readonly model?: MoveModel } = {},
): MoveLikelihoods | null {
  const model = options.model ?? moveModel();
  const { space, scales } = spaceOf(graph, model);
  const from = originOfRole(space, origin.index);
  if (from.occupations.length === 0) return null;
  const isOrigin = (role: number) => role === origin.index;
  const empty = space.coverage.roles.flatMap((roles, number) => (roles.every(isOrigin) ? [number] : []));
  const odds = occupationOdds(model, space, from, new Set(empty));
  const shares = roleSharesFor(model, space, scales, from);

  const sums = new Float64Array(graph.roles.length);
  const best = new Int32Array(graph.roles.length).fill(-1);
  odds.likelihoods.forEach((likelihood, occupation) => {
    const roles = space.coverage.roles[occupation]!;
    const own = shares.of(occupation);
    const moving = 1 - (own[roles.indexOf(origin.index)] ?? 0);
    roles.forEach((role, i) => {
      if (isOrigin(role) || moving <= 0) return;
      sums[role]! += (likelihood * own[i]!) / moving;
      if (best[role] === -1 || likelihood > odds.likelihoods[best[role]!]!) best[role] = occupation;
    });
  });
  const moves = graph.roles.flatMap(({ index: role }): MoveLikelihood[] => {
    const occupation = best[role]!;
    if (occupation === -1) return [];
    return [
      {
        role,
        likelihood: sums[role]!,
        occupation: model.occupations[occupation]!,
        occupationLikelihood: odds.likelihoods[occupation]!,
        sameOccupation: from.occupations.includes(occupation),
      },
    ];
  });
  moves.sort((a, b) => b.likelihood - a.likelihood || a.role - b.role);
  return {
    moves,
    reasons: (role) => {
      const occupation = best[role] ?? -1;
      return occupation === -1 ? [] : reasonsFor(odds, occupation);
    },
  };
}

function spaceOf(graph: CareerGraph, model: MoveModel): MoveSpace {
  let made = spaces.get(graph);
  if (made === undefined) {
    const space = featureSpace(graph, model.occupations);
    made = { space, scales: roleScales(graph, space) };
    spaces.set(graph, made);
  }
  return made;
}
