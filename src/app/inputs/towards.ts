/** Reads the jobs and fields that somebody thinks of. */
import type { CareerGraph, Sliced } from '../../graph';
import { rolesNamedBy } from '../names/named-field';
import { checkedReference, unknownReference } from './references';

/** The numbers of all jobs that names mean, of a field all its jobs. @throws {UnknownReferenceError} */
export function* readTowards(
  graph: CareerGraph,
  argument: string,
  names: readonly string[],
): Sliced<ReadonlySet<number>> {
  const roles = new Set<number>();
  for (const name of names) {
    const text = checkedReference(argument, name);
    const named = rolesNamedBy(graph, text);
    if (named.length === 0) throw unknownReference(graph, 'Role', argument, text);
    for (const role of named) roles.add(role);
    yield;
  }
  return roles;
}
