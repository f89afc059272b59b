/** The claims of a graph, kind by kind, each once, in a stable order. */
import { type LinkFactOf, linkFact, type MatchRelation } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';
import type { ExportedLinkKind } from './link-fields';

/** How the claims of a kind are found. */
export const CLAIMS: { readonly [K in ExportedLinkKind]: (graph: CareerGraph) => Iterable<LinkFactOf<K>> } =
  Object.freeze({
    REQUIRES: ({ requirements }) => inTable(requirements),
    PROGRESSES_TO: ({ progressions }) => inTable(progressions),
    PAYS: pays,
    EMPLOYS: employs,
    CERTIFIED_BY: certifiedBy,
    PART_OF: (graph) => competencyLinks(graph, 'PART_OF'),
    BROADER: (graph) => competencyLinks(graph, 'BROADER'),
    MATCHES: matches,
  });

function* inTable<T>(table: { readonly count: number; claims(place: number): readonly T[] }): Iterable<T> {
  for (let place = 0; place < table.count; place++) yield* table.claims(place);
}

/** Sorts by key, because the graph may hold the links of one place in any order. */
function inOrder<T extends { readonly key: string }>(links: readonly T[]): readonly T[] {
  return [...links].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function* pays({ roles, sources }: CareerGraph): Iterable<LinkFactOf<'PAYS'>> {
  for (const role of roles) {
    yield* inOrder(
      role.pay.map(({ source, ...band }) => {
        const by = sources[source]!.id;
        return linkFact('PAYS', role.id, by, by, band);
      }),
    );
  }
}

function* employs({ companies, roles, sources }: CareerGraph): Iterable<LinkFactOf<'EMPLOYS'>> {
  for (const company of companies) {
    yield* inOrder(
      company.employs.map(({ role, claim }) =>
        linkFact('EMPLOYS', company.id, roles[role]!.id, sources[claim.source]!.id, claim.said),
      ),
    );
  }
}

function* certifiedBy({ roles, certifications, sources }: CareerGraph): Iterable<LinkFactOf<'CERTIFIED_BY'>> {
  for (const role of roles) {
    yield* inOrder(
      role.certifiedBy.map(({ certification, claim }) => {
        const to = certifications[certification]!.id;
        return linkFact('CERTIFIED_BY', role.id, to, sources[claim.source]!.id, claim.said);
      }),
    );
  }
}

function* competencyLinks<K extends 'PART_OF' | 'BROADER'>(graph: CareerGraph, kind: K): Iterable<LinkFactOf<K>> {
  for (const link of graph.competencyLinks) if (link.kind === kind) yield link as LinkFactOf<K>;
}

/**
 * The graph holds a match at both ends. Each appears once, from the role with the smaller id. Matches to roles that are
 * not loaded are left out.
 */
function* matches(graph: CareerGraph): Iterable<LinkFactOf<'MATCHES'>> {
  for (const role of graph.roles) {
    const links = new Map<string, LinkFactOf<'MATCHES'>>();
    for (const { relation, role: other, claim } of role.schemeMatches) {
      if (other === null || other < role.index) continue;
      const link = matchOf(role, relation, graph.roles[other]!, graph.sources[claim.source]!.id, claim.said);
      // The closest relation comes first. Another match of the same source for the same roles adds nothing.
      if (!links.has(link.key)) links.set(link.key, link);
    }
    yield* inOrder([...links.values()]);
  }
}

function matchOf(
  role: RoleNode,
  relation: MatchRelation,
  other: RoleNode,
  by: string,
  said: object,
): LinkFactOf<'MATCHES'> {
  return linkFact('MATCHES', role.id, other.id, by, { ...(said as LinkFactOf<'MATCHES'>['properties']), relation });
}
