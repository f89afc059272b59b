/** Reads what somebody does not want: roles and disciplines, in one list. */
import type { ReachQuestion } from '../../advice';
import type { CareerGraph, Sliced } from '../../graph';
import { numberOf, resolve } from './references';

/** The roles and disciplines that names mean; a name that is both means the discipline. @throws {UnknownReferenceError} */
export function* readUnwanted(
  graph: CareerGraph,
  argument: string,
  names: readonly string[],
): Sliced<ReachQuestion['not']> {
  const roles: number[] = [];
  const disciplines: string[] = [];
  for (const name of names) {
    const discipline = resolve(graph, 'Discipline', argument, name);
    if (discipline !== null) disciplines.push(discipline.id);
    else roles.push(numberOf(graph, 'Role', argument, name));
    yield;
  }
  return { roles, disciplines };
}
