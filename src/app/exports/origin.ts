import type { Origin } from '../../exporters';
import type { CareerGraph } from '../../graph';
import type { Choice } from './chosen';

/** Numbers of the sources that say something of the chosen roles: of themselves, their needs, pay, employers or moves out. */
export function sourcesOfRoles(graph: CareerGraph, roles: Choice): ReadonlySet<number> {
  const { requirements, progressions } = graph;
  const ids = new Set<string>();
  const numbers = new Set<number>();
  for (const role of graph.roles) {
    if (roles[role.index] !== 1) continue;
    numbers.add(role.source);
    for (const band of role.pay) numbers.add(band.source);
    for (const { claim } of [...role.employments, ...role.certifiedBy, ...role.schemeMatches])
      numbers.add(claim.source);
    for (const table of [requirements, progressions]) {
      for (let place = table.head[role.index]!; place < table.head[role.index + 1]!; place++) {
        for (const claim of table.claims(place)) ids.add(claim.source);
      }
    }
  }
  for (const { id, index } of graph.sources) if (ids.has(id)) numbers.add(index);
  return numbers;
}

/** Where an export comes from, with the sources of these numbers. */
export function originOf(
  graph: CareerGraph,
  title: string,
  filters: Origin['filters'],
  sources: ReadonlySet<number>,
): Origin {
  return {
    title,
    revision: graph.revision,
    filters,
    sources: graph.sources
      .filter(({ index }) => sources.has(index))
      .map(({ id, name, publisher, licence, attribution, release, asOf }) => ({
        id,
        name,
        publisher,
        licence,
        attribution,
        release,
        asOf,
      })),
  };
}

/** Names and licences of sources, each once, for the columns that tell where a row comes from. */
export function sourceColumns(
  graph: CareerGraph,
  ids: Iterable<string>,
): { readonly sources: readonly string[]; readonly licences: readonly string[] } {
  const known = [...new Set(ids)].flatMap((id) => graph.sources.find((source) => source.id === id) ?? []);
  known.sort((a, b) => a.index - b.index);
  return {
    sources: known.map(({ name, release }) => `${name} ${release}`),
    licences: [...new Set(known.map(({ licence }) => licence))],
  };
}
