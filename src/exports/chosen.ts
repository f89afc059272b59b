/** The part of the graph to export. */
import { MOVE_KINDS } from '../domain';
import type { CareerGraph } from '../graph';
import type { ExportFilters } from './filters';

/** By number of a node: 1 if it is exported. */
export type Choice = Uint8Array;

/** The roles of the chosen schemes and disciplines; all by default. */
export function chosenRoles(graph: CareerGraph, { schemes, disciplines }: ExportFilters): Choice {
  return Uint8Array.from(graph.roles, ({ scheme, discipline }) => {
    const isOfScheme = schemes === undefined || schemes.includes(scheme);
    return isOfScheme && (disciplines === undefined || disciplines.includes(discipline ?? '')) ? 1 : 0;
  });
}

/** The progressions between chosen roles, of the chosen kinds, by source, then target. */
export function chosenProgressions(graph: CareerGraph, roles: Choice, { moveKinds }: ExportFilters): Int32Array {
  const { count, source, target, move } = graph.progressions;
  const kinds = MOVE_KINDS.map((kind) => moveKinds === undefined || moveKinds.includes(kind));
  const chosen = new Int32Array(count);
  let length = 0;
  for (let p = 0; p < count; p++) {
    if (roles[source[p]!] === 1 && roles[target[p]!] === 1 && kinds[move[p]!] === true) chosen[length++] = p;
  }
  return chosen.subarray(0, length);
}

/** Number of chosen nodes. */
export function chosenCount(choice: Choice): number {
  return choice.reduce((sum, chosen) => sum + chosen, 0);
}

/** The chosen nodes of a list, in order. */
export function* chosenOf<T extends { readonly index: number }>(nodes: readonly T[], choice: Choice): Iterable<T> {
  for (const node of nodes) if (choice[node.index] === 1) yield node;
}
