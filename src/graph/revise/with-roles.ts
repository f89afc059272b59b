/** The graph after roles came or went. */
import type { Sliced } from '../arrays/slices';
import { movedNodes } from '../file/nodes';
import type { CareerGraph, RoleNode } from '../shape/career-graph';
import type { NamedNodes } from '../words/named';
import { disciplineOf, graphOf } from './lists';
import { renumberedProgressions, renumberedRequirements } from './revised-tables';
import type { RoleChanges } from './role-changes';

/** The graph with roles that came or went. */
export function* withRoles(
  graph: CareerGraph,
  revision: number,
  { come, gone, numbers }: RoleChanges,
  loadedAt: string,
): Sliced<CareerGraph> {
  const { now, before } = numbers;
  const left = movedNodes(
    graph.roles.filter(({ index }) => now[index] !== -1),
    now,
    ({ index }) => now[index]!,
  );
  const roles: RoleNode[] = [...come, ...left].sort((a, b) => a.index - b.index);
  yield;
  const changed = new Set([...come, ...gone].map(({ discipline }) => discipline));
  const disciplines = movedNodes(graph.disciplines, now).map((each) =>
    changed.has(each.id) ? disciplineOf(each, roles) : each,
  );
  const { sources, advisors, competencies } = graph;
  const companies = movedNodes(graph.companies, now);
  const certifications = movedNodes(graph.certifications, now);
  yield;
  const requirements = renumberedRequirements(graph.requirements, numbers);
  const progressions = renumberedProgressions(graph.progressions, numbers);
  const lists = { sources, disciplines, companies, certifications, advisors, roles, competencies };
  // Roles have the first numbers among the named nodes.
  const others = before.length - now.length;
  const movedTo = (count: number) =>
    Int32Array.from({ length: count - others }, (_, number) => now[number] ?? number + others);
  const fresh = come.map(({ index }) => index);
  const counts = new Map([...graph.counts].map(([kind, count]) => [kind, kind === 'Role' ? roles.length : count]));
  const names = ({ count }: NamedNodes) => ({ moved: movedTo(count), fresh });
  return yield* graphOf(graph, { revision, loadedAt, ...lists, requirements, progressions, counts, names });
}
