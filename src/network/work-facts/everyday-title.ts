/** What people call a role in conversation, in the singular. */
import { oncePer } from '../../domain';
import type { CareerGraph } from '../../graph';

const titles = oncePer(
  ({ sources }: CareerGraph): ReadonlyMap<string, string> =>
    new Map(
      sources.flatMap(({ everydayTitles = [] }) =>
        everydayTitles.map((text) => {
          const end = text.indexOf(' ');
          return [text.slice(0, end), text.slice(end + 1)] as const;
        }),
      ),
    ),
);

/**
 * What people call a role: "bank teller" for O*NET's Tellers. Roles that no editor has named so keep their title; null for an id that is
 * neither named nor loaded.
 */
export function everydayTitle(graph: CareerGraph, id: string): string | null {
  const named = titles(graph).get(id);
  if (named !== undefined) return named;
  const node = graph.find(id);
  return node?.kind === 'Role' ? node.title : null;
}
