/** The model applied to one graph: what is made once, and the outflow of one role. */
import { type CareerGraph, movedNumbers, oncePerFigures, type Renumbering, type Sliced, workOnce } from '../graph';
import {
  type FeatureSpace,
  featureRows,
  featureSpaceInSlices,
  movedFeatureSpace,
  type Origin,
  originOfRole,
} from './features';
import { type MoveModel, moveModel } from './model';
import { type OccupationOdds, occupationOdds } from './occupation-odds';
import { likenessOdds, type RoleScales, roleScales, shareOfOthers, shareOut } from './role-shares';

export interface MoveSpace {
  readonly model: MoveModel;
  readonly space: FeatureSpace;
  readonly scales: RoleScales;
  /** Space for features that nobody reads later. */
  readonly scratch: Float64Array;
  /** Place of a role among `scales.targets`; -1 for a role that the model does not know. */
  placeOf(role: number): number;
}

/** Where people who leave one role go, by the model. */
export interface Outflow {
  /** Numbers of the occupations that the role lies in. */
  readonly occupations: readonly number[];
  readonly odds: OccupationOdds;
  /**
   * By place: share of the people leaving who go there, 0 for the role itself. Sums to 1 unless there is no other role.
   */
  readonly likelihoods: Float64Array;
}

/**
 * The model applied to a graph. The first call takes about 0.2 s with all of O*NET; the result is kept as long as the
 * graph.
 */
export const moveSpace = (graph: CareerGraph): MoveSpace => spaces.of(graph);

/** The same in slices. */
export const moveSpaceInSlices = (graph: CareerGraph): Sliced<MoveSpace> => spaces.within(graph);

/** The space of the second graph is that of the first too, which differs in nothing that the model looks at. */
export const shareMoveSpace = (graph: CareerGraph, other: CareerGraph): void => spaces.share(graph, other);

/** The space of a graph, if it is made; else null. */
export const madeMoveSpace = (graph: CareerGraph): MoveSpace | null => spaces.done(graph);

/** Takes over a space for a graph in which roles that the model does not know came or went. */
export function adoptMovedSpace(graph: CareerGraph, old: MoveSpace, roles: Renumbering): void {
  const targets = movedNumbers(old.scales.targets, roles);
  const space = movedFeatureSpace(old.space, roles);
  spaces.adopt(graph, { ...old, space, scales: { ...old.scales, targets }, placeOf: placesOf(graph, targets) });
}

const spaces = workOnce(function* made(graph: CareerGraph): Sliced<MoveSpace> {
  const model = moveModel();
  yield;
  const space = yield* featureSpaceInSlices(graph, model.occupations);
  const scales = roleScales(graph, space);
  yield;
  return { model, space, scales, scratch: featureRows(space), placeOf: placesOf(graph, scales.targets) };
}, oncePerFigures);

function placesOf({ roles }: CareerGraph, targets: Int32Array): (role: number) => number {
  const places = new Int32Array(roles.length).fill(-1);
  targets.forEach((role, place) => {
    places[role] = place;
  });
  return (role) => places[role]!;
}

/** Only the likelihoods of an outflow, to save memory. */
export function likelihoodsOn(moves: MoveSpace, role: number): Float64Array | null {
  return outflowOf(moves, role, moves.scratch)?.likelihoods ?? null;
}

/**
 * The outflow of a role; null if the model does not know the role. About half a millisecond.
 * @param rows - as in `occupationOdds`
 */
export function outflowOf(moves: MoveSpace, role: number, rows?: Float64Array): Outflow | null {
  const { model, space, scales } = moves;
  const left = moves.placeOf(role);
  if (left === -1) return null;
  const origin = originOfRole(space, role);
  const odds = occupationOdds(model, space, origin, openShares(scales, origin, left), rows);
  const likeness = likenessOdds(model, scales, origin);
  const likelihoods = new Float64Array(scales.targets.length);
  for (let occupation = 0; occupation < odds.likelihoods.length; occupation++) {
    shareOut(scales, likeness, occupation, odds.likelihoods[occupation]!, left, likelihoods);
  }
  return { occupations: origin.occupations, odds, likelihoods };
}

/**
 * If at least this share of an occupation's people work in its other roles, moves inside it count in full. Estimate:
 * the most that its specialities can hold.
 */
const FULL_SHARE = 0.5;

/**
 * The part of each of the origin's occupations that people can move to. People who leave a role for another of its
 * occupation go where its other people work. In the occupation of chief executives few do, so its one speciality does
 * not get them all.
 */
function openShares(scales: RoleScales, { occupations }: Origin, left: number): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  scales.places.forEach((places, number) => {
    if (places.length === 0) shares.set(number, 0);
  });
  for (const number of occupations) shares.set(number, Math.min(1, shareOfOthers(scales, number, left) / FULL_SHARE));
  return shares;
}
