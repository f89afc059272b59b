/** A role's links as lists to page through. */

import type { Importance as ImportanceName } from '../../domain';
import { importanceOf } from '../../domain';
import type { CareerGraph, CompetencyNode, RoleNode } from '../../graph';
import type { RequestContext } from '../context';
import { unknownReference } from '../errors';
import { atlasProfile } from '../inputs/profile-input';
import type { MovesArgs, RequirementsArgs, SimilarArgs } from '../inputs/role-args';
import { remembered } from '../listing/order';
import { LARGEST_PAGE, type Sequence, sequenceOf } from '../paging/page';
import { Move } from '../types/move';
import { Progression, SimilarRole } from '../types/progression';
import { Requirement } from '../types/requirement';

/** What a role asks for, most important first. */
export function requirementsOf(
  graph: CareerGraph,
  role: RoleNode,
  { kind, importance }: RequirementsArgs,
): Sequence<Requirement> {
  const { head, competency } = graph.requirements;
  const competencyAt = (place: number) => graph.competencies[competency[place] as number] as CompetencyNode;
  const places = placesOf(head, role.index).filter(
    (place) => (!kind || competencyAt(place).kind.toUpperCase() === kind) && hasImportance(graph, place, importance),
  );
  return sequenceOf(
    places,
    (place) => new Requirement(graph, place),
    (place) => competencyAt(place).id,
  );
}

/** The roles that ask for a competency, those that ask for it most first. */
export function requirementsOn(
  graph: CareerGraph,
  node: CompetencyNode,
  importance: ImportanceName | null | undefined,
): Sequence<Requirement> {
  const { role } = graph.requirements;
  const all = mostImportantFirst(graph, node.id);
  const places = importance ? all.filter((place) => hasImportance(graph, place, importance)) : all;
  const idOf = (place: number) => (graph.roles[role[place] as number] as RoleNode).id;
  return sequenceOf(places, (place) => new Requirement(graph, place), idOf);
}

/** Places of the requirements on a competency. Sorted once: the longest has a thousand. */
const mostImportantFirst = remembered((graph: CareerGraph, id: string): Int32Array => {
  const { byCompetency, competencyHead, importance: score } = graph.requirements;
  const { index } = graph.find(id) as CompetencyNode;
  return byCompetency
    .slice(competencyHead[index], competencyHead[index + 1])
    .sort((a, b) => (score[b] as number) - (score[a] as number) || a - b);
});

function hasImportance(graph: CareerGraph, place: number, wanted: ImportanceName | null | undefined): boolean {
  return !wanted || importanceOf(graph.requirements.importance[place] as number) === wanted;
}

/** Progressions out of a role, in order of the roles they lead to. */
export function progressionsFrom(graph: CareerGraph, role: RoleNode): Sequence<Progression> {
  const { head, target } = graph.progressions;
  const idOf = (place: number) => (graph.roles[target[place] as number] as RoleNode).id;
  return sequenceOf(placesOf(head, role.index), (place) => new Progression(graph, place), idOf);
}

/** Progressions into a role, in order of the roles they come from. */
export function progressionsInto(graph: CareerGraph, role: RoleNode): Sequence<Progression> {
  const { reverse, reverseHead, source } = graph.progressions;
  const places = reverse.subarray(reverseHead[role.index], reverseHead[role.index + 1]);
  const idOf = (place: number) => (graph.roles[source[place] as number] as RoleNode).id;
  return sequenceOf(places, (place) => new Progression(graph, place), idOf);
}

/** Weighed moves out of a role. @throws a BAD_USER_INPUT error if the profile names what is not there */
export function movesFrom(context: RequestContext, role: RoleNode, args: MovesArgs): Sequence<Move> {
  const { graph } = context;
  const profile = args.profile ? atlasProfile(args.profile) : null;
  const { orderBy, allowStepDown } = args;
  const options = { profile, orderBy: orderBy ?? 'LIKELIHOOD', allowStepDown: allowStepDown ?? true };
  const moves = context.ask((atlas) => atlas.nextMoves(role, options));
  if ('kind' in moves) throw unknownReference(graph, moves);
  return sequenceOf(
    moves,
    (move) => new Move(graph, move, () => context.ask((atlas) => atlas.moveGrounds(move))),
    (move) => (graph.roles[move.to] as RoleNode).id,
  );
}

/** Roles like a role, most alike first. */
export function similarTo(context: RequestContext, role: RoleNode, args: SimilarArgs): Sequence<SimilarRole> {
  const { graph } = context;
  const measure = args.measure ?? 'COMPETENCY_COSINE';
  const alike = context.ask((atlas) => atlas.similar(role, measure, LARGEST_PAGE));
  return sequenceOf(
    alike,
    (each) => new SimilarRole(graph, each),
    (each) => (graph.roles[each.role] as RoleNode).id,
  );
}

function placesOf(head: Int32Array, index: number): number[] {
  const start = head[index] as number;
  return Array.from({ length: (head[index + 1] as number) - start }, (_, i) => start + i);
}
