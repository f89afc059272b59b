import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedCertification, SeedCompany } from './seed-file';

/** Adds a company and the roles that it employs. */
export function addCompany(company: SeedCompany, place: Place, asOf: string, facts: SeedFacts): void {
  const source = facts.sourceOf(company, place);
  const id = facts.addNode(
    'Company',
    company.name,
    source,
    {
      name: company.name,
      category: company.category,
      ...(company.summary === undefined ? {} : { summary: company.summary }),
    },
    place,
  );
  for (const [at, employment] of (company.employs ?? []).entries()) {
    const there = within(place, 'employs', at);
    const role = facts.resolve(facts.catalogue.roles, employment.role, within(there, 'role'));
    const statedBy = facts.sourceOf(employment, there, source);
    if (role === null) continue;
    const purpose = employment.purpose === undefined ? {} : { purpose: employment.purpose };
    facts.addLink('EMPLOYS', id, role, statedBy, { evidence: 'EDITORIAL', asOf, ...purpose }, there);
  }
}

/** Adds a certification. */
export function addCertification(certification: SeedCertification, place: Place, facts: SeedFacts): void {
  facts.addNode(
    'Certification',
    certification.name,
    facts.sourceOf(certification, place),
    {
      name: certification.name,
      issuer: certification.issuer,
      ...(certification.summary === undefined ? {} : { summary: certification.summary }),
    },
    place,
  );
}
