import type { Place, SeedFacts } from './seed-facts';

const ONET_CODE = /^\d\d-\d{4}\.\d\d$/;

/** The id of a role of ours by its title, or of one of O*NET by its code, loaded or not; null and a mistake for an unknown title. */
export function roleRefOf(name: string, place: Place, facts: SeedFacts): string | null {
  return ONET_CODE.test(name) ? `role:onet/${name}` : facts.resolve(facts.catalogue.roles, name, place);
}
