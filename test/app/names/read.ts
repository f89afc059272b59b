import { readingsOf } from '../../../src/app/names/understand';
import type { CareerGraph, ReferenceKind } from '../../../src/graph';

/** Titles that a name is read as, best first, with certainties: "Data Analyst LIKELY". */
export function read(graph: CareerGraph, name: string, kind: ReferenceKind = 'Role'): readonly string[] {
  return readingsOf(graph, kind, name).map(({ node, certainty }) => `${titleOf(node)} ${certainty}`);
}

/** The title that a name is read as, or null. */
export function firstRead(graph: CareerGraph, name: string, kind: ReferenceKind = 'Role'): string | null {
  const [best] = readingsOf(graph, kind, name);
  return best === undefined ? null : titleOf(best.node);
}

function titleOf(node: CareerGraph['roles'][number] | { readonly name: string }): string {
  return 'title' in node ? node.title : node.name;
}
