/** Reads what somebody does not want: roles, disciplines, fields of work, schools, papers and duties, in one list. */
import type { Lessened, Refusal, Unwanted } from '../../advice';
import type { CareerGraph, Sliced } from '../../graph';
import { lessNamed, refusalNamed } from '../names/ruled-out';
import { numberOf, resolve } from './references';

/**
 * What names mean. One that is a discipline and a role means the discipline; one that is a discipline and a field of work means both,
 * since jobs of other classifications have no discipline. @throws {UnknownReferenceError}
 */
export function* readUnwanted(graph: CareerGraph, argument: string, names: readonly string[]): Sliced<Unwanted> {
  const roles: number[] = [];
  const disciplines: string[] = [];
  const refusals: Refusal[] = [];
  const less: Lessened[] = [];
  for (const name of names) {
    const lessened = lessNamed(graph, name.trim());
    if (lessened !== null) {
      if (less.every(({ said }) => said !== lessened.said)) less.push(lessened);
      continue;
    }
    const discipline = resolve(graph, 'Discipline', argument, name);
    const refusal = refusalNamed(graph, name.trim());
    if (discipline !== null) disciplines.push(discipline.id);
    if (refusal !== null && refusals.every(({ said }) => said !== refusal.said)) refusals.push(refusal);
    if (discipline === null && refusal === null) roles.push(numberOf(graph, 'Role', argument, name));
    yield;
  }
  return { roles, disciplines, refusals, less };
}
