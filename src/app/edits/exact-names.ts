/** How edits read names: what is likely meant is enough to answer, not to write. */
import { slugOfId } from '../../domain';
import type { Names } from '../../editing';
import { type CareerGraph, nodeName, type ReferenceKind } from '../../graph';
import { unknownReference } from '../inputs/references';
import { sameLetters } from '../names/candidates';
import { clearReadingOf, understand } from '../names/understand';

const MOST_CANDIDATES = 5;

/** Names of a graph as edits take them: ids, slugs and titles; other names only where they mean this one node and no other. */
export function exactNames(graph: CareerGraph): Names {
  return {
    find: (kind, ref) => {
      const id = graph.names.resolve(kind, ref);
      return id === null || isOwnName(graph, id, ref) || clearReadingOf(graph, kind, ref)?.node.id === id ? id : null;
    },
    unknown: (kind, field, ref) => severalMeant(graph, kind, ref) ?? unknownReference(graph, kind, field, ref).message,
  };
}

/** True if it is the id, the slug or the title of the node, not another name of it. */
function isOwnName(graph: CareerGraph, id: string, ref: string): boolean {
  const node = graph.find(id);
  const text = sameLetters(ref);
  return (
    ref.trim() === id || text === sameLetters(slugOfId(id)) || (node !== null && text === sameLetters(nodeName(node)))
  );
}

/** What to say of another name that may mean several; null for a name that nothing has. */
function severalMeant(graph: CareerGraph, kind: ReferenceKind, ref: string): string | null {
  if (graph.names.resolve(kind, ref) === null) return null;
  const candidates = understand(graph, kind, ref, MOST_CANDIDATES).map(({ node }) => `"${nodeName(node)}"`);
  return `"${ref}" may mean ${new Intl.ListFormat('en', { type: 'disjunction' }).format(candidates)}. An edit takes a title, a slug or an id.`;
}
