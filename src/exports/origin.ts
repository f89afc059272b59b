import type { Origin } from '../exporters';
import { type CareerGraph, type Sliced, workOnce } from '../graph';
import type { Choice } from './chosen';

/**
 * Numbers of the sources that say something about the chosen roles: about themselves, their needs, pay, employers or
 * moves out.
 */
export function sourcesOfRoles(graph: CareerGraph, roles: Choice): ReadonlySet<number> {
  const numbers = new Set<number>();
  sourcesByRole.of(graph).forEach((sources, role) => {
    if (roles[role] === 1) for (const source of sources) numbers.add(source);
  });
  return numbers;
}

/** Roles that are looked at before others may have their turn. */
const ROLES_A_SLICE = 16;

/** By role: numbers of the sources that say something about it. */
const sourcesByRole = workOnce(function* (graph: CareerGraph): Sliced<readonly ReadonlySet<number>[]> {
  const numberOf = new Map(graph.sources.map(({ id, index }) => [id, index]));
  const all: ReadonlySet<number>[] = [];
  for (const role of graph.roles) {
    if (role.index % ROLES_A_SLICE === 0) yield;
    const numbers = new Set([role.source]);
    for (const band of role.pay) numbers.add(band.source);
    for (const { claim } of [...role.employments, ...role.certifiedBy, ...role.schemeMatches])
      numbers.add(claim.source);
    for (const table of [graph.requirements, graph.progressions]) {
      for (let place = table.head[role.index]!; place < table.head[role.index + 1]!; place++) {
        for (const claim of table.claims(place)) numbers.add(numberOf.get(claim.source) ?? role.source);
      }
    }
    all.push(numbers);
  }
  return all;
});

/** Works out which sources say something about which role, in slices. */
export const prepareOrigins = sourcesByRole.within;

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
