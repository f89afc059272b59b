/** The likelihood of every progression of a graph, for searches that need thousands of them. */
import { CLASSIFICATIONS } from '../domain';
import {
  type CareerGraph,
  type ChangedClaims,
  oncePerFigures,
  type Renumbering,
  type RoleNode,
  type Sliced,
  workOnce,
} from '../graph';
import { namedShareOf } from './each-matched-share';
import { moveParts, rolesMatchedAnew, takeOverParts } from './matched-shares';
import { shareMatchedSpace } from './matched-space';
import { moveSpace, moveSpaceInSlices, shareMoveSpace } from './move-space';
import { moveOutflows, rowOf } from './outflows';
import { RELATED_BY } from './relatedness';

/**
 * By progression: share of the people leaving its source role who take it, 0..1; NaN if the model does not know that
 * role.
 */
export type StepLikelihoods = Float64Array;

const work = workOnce(filled, oncePerFigures);

/**
 * Likelihoods by progression. Finishes what `prepareStepLikelihoods` has left to do: about a second for all of O*NET,
 * once per graph.
 */
export const stepLikelihoods = work.of;

/** Does the work of `stepLikelihoods` in slices, so that other work can run between them. */
export const prepareStepLikelihoods = work.prepare;

/** Takes over likelihoods computed earlier for the same graph. */
export const adoptStepLikelihoods = work.adopt;

function* filled(graph: CareerGraph): Sliced<StepLikelihoods> {
  const likelihoods = new Float64Array(graph.progressions.count).fill(Number.NaN);
  if (!graph.roles.some(({ scheme }) => CLASSIFICATIONS[scheme].likelihoods === 'MODEL')) return likelihoods;
  yield* moveSpaceInSlices(graph);
  for (const role of graph.roles) if (fill(likelihoods, graph, role)) yield;
  return likelihoods;
}

/** Fills the places of a role's progressions; false if the model says nothing of them. */
function fill(likelihoods: StepLikelihoods, graph: CareerGraph, role: RoleNode): boolean {
  const { head, target } = graph.progressions;
  const [first, end] = [head[role.index]!, head[role.index + 1]!];
  if (first === end || CLASSIFICATIONS[role.scheme].likelihoods === null) return false;
  const { placeOf } = moveSpace(graph);
  const row = rowOf(graph, role.index);
  const shareOf = row === null ? namedShareOf(graph, role) : null;
  for (let p = first; p < end; p++) {
    const likelihood = row?.[placeOf(target[p]!)] ?? shareOf?.(target[p]!);
    if (likelihood !== undefined) likelihoods[p] = likelihood;
  }
  return true;
}

/**
 * Shortens the work for a graph that differs from another one in claims: what the model looks at stays the same unless needs of the roles
 * that it compares changed, or the lists of related occupations. Else all is worked out as for any graph.
 */
export function followStepLikelihoods(graph: CareerGraph, before: CareerGraph, changed: ChangedClaims): void {
  if (changesModel(graph, changed)) return;
  shareModel(graph, before);
  work.shorten(graph, function* followed() {
    const known = yield* work.within(before);
    const heads = before.progressions.head;
    const likelihoods = new Float64Array(graph.progressions.count).fill(Number.NaN);
    if (!graph.roles.some(({ scheme }) => CLASSIFICATIONS[scheme].likelihoods === 'MODEL')) return likelihoods;
    yield* moveSpaceInSlices(graph);
    const judgedAnew = yield* rolesMatchedAnew(graph, before, changed);
    yield* takeOverParts(graph, before, changed);
    yield;
    const { head } = graph.progressions;
    for (const role of graph.roles) {
      const { index } = role;
      const isNew = changed.progressesTo.has(index) || judgedAnew.has(index);
      if (!isNew) likelihoods.set(known.subarray(heads[index]!, heads[index + 1]!), head[index]!);
      else if (fill(likelihoods, graph, role)) yield;
    }
    return likelihoods;
  });
}

/** Shortens the work for a graph in which roles of ours without matches and claims came or went: no likelihood changes. */
export function renumberStepLikelihoods(graph: CareerGraph, before: CareerGraph, roles: Renumbering): void {
  work.shorten(graph, function* renumbered() {
    const known = yield* work.within(before);
    moveOutflows(graph, before, roles);
    yield* moveParts(graph, before, roles);
    return known;
  });
}

/** What the model works out of a graph before any move is the same for another one, which differs in claims that it does not look at. */
export function shareModel(graph: CareerGraph, other: CareerGraph): void {
  shareMoveSpace(graph, other);
  shareMatchedSpace(graph, other);
}

/** True if claims changed that the model of moves itself looks at. */
function changesModel(graph: CareerGraph, { restated, sources }: ChangedClaims): boolean {
  return (
    sources.has(RELATED_BY) ||
    [...restated].some((role) => CLASSIFICATIONS[graph.roles[role]!.scheme].likelihoods === 'MODEL')
  );
}

/** The roles whose likelihoods of moves changed with these claims; null if those of all may have. */
export function* rolesJudgedAnew(
  graph: CareerGraph,
  before: CareerGraph,
  changed: ChangedClaims,
): Sliced<ReadonlySet<number> | null> {
  return changesModel(graph, changed) ? null : yield* rolesMatchedAnew(graph, before, changed);
}
