/** Random pairs of roles, and the contradictions in the answers to them. */
import type { CareerGraph, RoleNode } from '../../../src/graph';
import { routesOf } from '../../asked';
import { contradictions } from './rules';

export interface Found {
  /** "Nurse > Data Analyst". */
  readonly pair: string;
  /** The rule, and what is wrong. */
  readonly text: string;
}

/**
 * Asks for the ways between random roles.
 * @param drawn - schemes from and to; each is drawn as often
 */
export function contradictionsOfPairs(
  graph: CareerGraph,
  drawn: readonly (readonly [string, string])[],
  many: number,
  random: () => number,
): { readonly asked: number; readonly found: readonly Found[] } {
  const rolesOf = new Map<string, readonly RoleNode[]>();
  for (const scheme of new Set(drawn.flat()))
    rolesOf.set(
      scheme,
      graph.roles.filter((role) => role.scheme === scheme),
    );
  const anyOf = (scheme: string) => {
    const list = rolesOf.get(scheme)!;
    if (list.length === 0) throw new Error(`The store has no roles of ${scheme}. Import the source first.`);
    return list[Math.floor(random() * list.length)]!;
  };
  const found: Found[] = [];
  let asked = 0;
  while (asked < many) {
    const [from, to] = drawn[asked % drawn.length]!.map(anyOf) as [RoleNode, RoleNode];
    if (from === to) continue;
    const answer = routesOf(graph, { from: from.id, to: to.id, first: 3 });
    asked++;
    if (answer.kind !== 'RouteSet') continue;
    const pair = `${from.title} > ${to.title}`;
    const told = { graph, judged: answer.judged(), routes: answer.routes };
    found.push(...contradictions(told).map((text) => ({ pair, text })));
  }
  return { asked, found };
}
