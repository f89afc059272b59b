/** A role's and a competency's links, as places in the graph's tables of requirements and progressions. */
import { type Importance, importanceOf } from '../../domain';
import type { CareerGraph, CompetencyNode, RoleNode } from '../../graph';
import { oncePerKey } from './order';

/** Which requirements are wanted; what is left out is not asked. */
export interface RequirementFilter {
  readonly kind?: CompetencyNode['kind'] | undefined;
  readonly importance?: Importance | undefined;
}

/** Places of what a role asks for, most important first. */
export function requirementPlaces(
  graph: CareerGraph,
  role: RoleNode,
  { kind, importance }: RequirementFilter = {},
): readonly number[] {
  const { head, competency } = graph.requirements;
  const isWanted = (place: number) =>
    (kind === undefined || graph.competencies[competency[place]!]!.kind === kind) &&
    hasImportance(graph, place, importance);
  return placesOf(head, role.index).filter(isWanted);
}

/** Places of what roles ask of a competency, those that ask for it most first. */
export function requiredByPlaces(
  graph: CareerGraph,
  node: CompetencyNode,
  importance?: Importance,
): ArrayLike<number> & Iterable<number> {
  const all = mostImportantFirst(graph, String(node.index));
  return importance === undefined ? all : all.filter((place) => hasImportance(graph, place, importance));
}

/** Places of the requirements on a competency. Sorted once: the longest list has a thousand. */
const mostImportantFirst = oncePerKey((graph: CareerGraph, competency: string): Int32Array => {
  const { byCompetency, competencyHead, importance: score } = graph.requirements;
  const index = Number(competency);
  return byCompetency
    .slice(competencyHead[index], competencyHead[index + 1])
    .sort((a, b) => score[b]! - score[a]! || a - b);
});

/** Places of the progressions out of a role, in order of the roles they lead to. */
export function progressionPlaces(graph: CareerGraph, role: RoleNode): readonly number[] {
  return placesOf(graph.progressions.head, role.index);
}

/** Places of the progressions into a role, in order of the roles they come from. */
export function progressionIntoPlaces(graph: CareerGraph, role: RoleNode): Int32Array {
  const { reverse, reverseHead } = graph.progressions;
  return reverse.subarray(reverseHead[role.index], reverseHead[role.index + 1]);
}

function hasImportance(graph: CareerGraph, place: number, wanted: Importance | undefined): boolean {
  return wanted === undefined || importanceOf(graph.requirements.importance[place]!) === wanted;
}

function placesOf(head: Int32Array, index: number): number[] {
  const start = head[index]!;
  return Array.from({ length: head[index + 1]! - start }, (_, i) => start + i);
}
