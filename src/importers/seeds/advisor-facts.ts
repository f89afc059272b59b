import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedAdvisor } from './seed-file';

/** Adds a service with advisors; the disciplines that it names become ids. */
export function addAdvisor(advisor: SeedAdvisor, place: Place, facts: SeedFacts): void {
  const { id, kind, languages = [], disciplines = [], evidence, source: _, ...said } = advisor;
  if (facts.node(`advisor:${id}`) !== null) {
    facts.note(within(place, 'id'), `duplicate: there is an advisor "${id}" already. Choose another id`);
    return;
  }
  const known = disciplines.flatMap(
    (name, at) => facts.resolve(facts.catalogue.disciplines, name, within(place, 'disciplines', at)) ?? [],
  );
  facts.addNode(
    'AdvisorService',
    id,
    facts.sourceOf(advisor, place),
    { ...said, serviceKind: kind, languages, disciplines: known, evidence: 'EDITORIAL', note: evidence },
    place,
  );
}
