/** A role's links as lists to page through. */

import { progressionIntoPlaces, progressionPlaces, requiredByPlaces, requirementPlaces } from '../../app';
import type { Importance as ImportanceName } from '../../domain';
import type { CareerGraph, CompetencyNode, RoleNode } from '../../graph';
import { given } from '../inputs/question-input';
import { Move } from '../moves/move';
import { LARGEST_PAGE, type Sequence, sequenceOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { Progression, SimilarRole } from '../roles/progression';
import { Requirement } from '../roles/requirement';
import type { MovesArgs, RequirementsArgs, SimilarArgs } from './role-args';

/** What a role asks for, most important first. */
export function requirementsOf(
  graph: CareerGraph,
  role: RoleNode,
  { kind, importance }: RequirementsArgs,
): Sequence<Requirement> {
  const { competency } = graph.requirements;
  const wanted = { kind: kind ?? undefined, importance: importance ?? undefined };
  return sequenceOf(
    requirementPlaces(graph, role, wanted),
    (place) => new Requirement(graph, place),
    (place) => (graph.competencies[competency[place] as number] as CompetencyNode).id,
  );
}

/** The roles that ask for a competency, those that ask for it most first. */
export function requirementsOn(
  graph: CareerGraph,
  node: CompetencyNode,
  importance: ImportanceName | null | undefined,
): Sequence<Requirement> {
  const idOf = (place: number) => (graph.roles[graph.requirements.role[place] as number] as RoleNode).id;
  const places = requiredByPlaces(graph, node, importance ?? undefined);
  return sequenceOf(places, (place) => new Requirement(graph, place), idOf);
}

/** Progressions out of a role, in order of the roles they lead to. */
export function progressionsFrom(graph: CareerGraph, role: RoleNode): Sequence<Progression> {
  const idOf = (place: number) => (graph.roles[graph.progressions.target[place] as number] as RoleNode).id;
  return sequenceOf(progressionPlaces(graph, role), (place) => new Progression(graph, place), idOf);
}

/** Progressions into a role, in order of the roles they come from. */
export function progressionsInto(graph: CareerGraph, role: RoleNode): Sequence<Progression> {
  const idOf = (place: number) => (graph.roles[graph.progressions.source[place] as number] as RoleNode).id;
  return sequenceOf(progressionIntoPlaces(graph, role), (place) => new Progression(graph, place), idOf);
}

/** Weighed moves out of a role. @throws an UNKNOWN_REFERENCE error if the profile names what is not there */
export function movesFrom(context: RequestContext, role: RoleNode, args: MovesArgs): Sequence<Move> {
  const { graph } = context;
  const moves = context.snapshot.nextMoves(role, given(args));
  return sequenceOf(
    moves,
    (move) => new Move(graph, move, () => context.snapshot.moveGrounds(move)),
    (move) => (graph.roles[move.to] as RoleNode).id,
  );
}

/** Roles like a role, most alike first. */
export function similarTo(context: RequestContext, role: RoleNode, args: SimilarArgs): Sequence<SimilarRole> {
  const { graph } = context;
  const measure = args.measure ?? 'COMPETENCY_COSINE';
  const alike = context.snapshot.similar(role, measure, LARGEST_PAGE);
  return sequenceOf(
    alike,
    (each) => new SimilarRole(graph, each),
    (each) => (graph.roles[each.role] as RoleNode).id,
  );
}
