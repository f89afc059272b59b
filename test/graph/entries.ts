/** Edits as the audit trail has them, which change facts as well. */
import {
  type ChangeEntry,
  type LinkFact,
  linkFact,
  type NodeFact,
  nodeFact,
  type RoleProperties,
} from '../../src/domain';
import { atOnce, type CareerGraph, inSteps, revisedGraph } from '../../src/graph';

/** When graphs of tests are loaded. */
export const AT = '2026-05-01T00:00:00.000Z';

export interface Facts {
  readonly nodes: Map<string, NodeFact>;
  readonly links: Map<string, LinkFact>;
}
export type Edit = (facts: Facts) => ChangeEntry;

export function changeNode(id: string, properties: object): Edit {
  return (facts) => {
    const before = facts.nodes.get(id)!;
    const merged = Object.entries({ ...before.properties, ...properties }).filter(([, value]) => value !== undefined);
    const after = { ...before, properties: Object.fromEntries(merged) } as unknown as NodeFact;
    facts.nodes.set(id, after);
    return { subject: id, nodes: [id], before, after };
  };
}
export function putLink(link: LinkFact): Edit {
  return (facts) => {
    const before = facts.links.get(link.key) ?? null;
    facts.links.set(link.key, link);
    return { subject: link.key, nodes: [link.from, link.to], before, after: link };
  };
}
export function removeLinkAt(kind: LinkFact['kind'], place: number): Edit {
  return (facts) => {
    const all = [...facts.links.values()].filter((link) => link.kind === kind);
    const before = all[place % all.length]!;
    facts.links.delete(before.key);
    return { subject: before.key, nodes: [before.from, before.to], before, after: null };
  };
}

/** A role of ours that is new, and what it asks for. */
export function putRole(
  slug: string,
  given: object,
  needs: readonly string[],
): (facts: Facts) => readonly ChangeEntry[] {
  return (facts) => {
    const { source } = facts.nodes.get('role:data-analyst')!;
    const bare = { alternateTitles: [], scheme: 'ATLAS', interests: [], responsibilities: [], matches: [] };
    const properties = { ...bare, title: slug, summary: slug, ...given } as unknown as RoleProperties;
    const after = nodeFact('Role', slug, source, properties);
    if (facts.nodes.has(after.id)) return [changeNode(after.id, given)(facts)];
    facts.nodes.set(after.id, after);
    const claims = needs.flatMap((to): LinkFact[] => [
      linkFact('REQUIRES', after.id, to, source, { importance: 3, evidence: 'EDITORIAL' }),
      linkFact('PROGRESSES_TO', 'role:data-analyst', after.id, source, {
        move: 'LATERAL',
        typicalYears: 2,
        confidence: 0.5,
        evidence: 'EDITORIAL',
      }),
    ]);
    const own = { subject: after.id, nodes: [after.id], before: null, after };
    return [own, ...claims.map((claim) => putLink(claim)(facts))];
  };
}

/** A role that goes, with its claims. */
export function removeRole(id: string): (facts: Facts) => readonly ChangeEntry[] {
  return (facts) => {
    const before = facts.nodes.get(id);
    if (before === undefined) return [];
    facts.nodes.delete(id);
    const links = [...facts.links.values()].filter(({ from, to }) => from === id || to === id);
    for (const { key } of links) facts.links.delete(key);
    return [
      { subject: id, nodes: [id], before, after: null },
      ...links.map((link) => ({ subject: link.key, nodes: [link.from, link.to], before: link, after: null })),
    ];
  };
}

/** The graph after these changes; null if one of them calls for building it anew. */
export function revised(graph: CareerGraph, at: number, entries: readonly ChangeEntry[]): CareerGraph | null {
  let made = graph;
  for (const step of inSteps(entries)) {
    const revision = revisedGraph(made, at, step, AT);
    if (revision === null) return null;
    made = atOnce(revision.made);
  }
  return made;
}
