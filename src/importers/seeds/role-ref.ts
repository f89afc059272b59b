import type { Place, SeedFacts } from './seed-facts';

const ONET_CODE = /^\d\d-\d{4}\.\d\d$/;
const ONET_ID = /^role:onet\//;

/**
 * The id of a role of ours by its title, or of one of O*NET by its code, loaded or not; null and a mistake for an unknown title. Ids, as
 * files for 1.0.0-rc.1 have them, are taken too.
 */
export function roleRefOf(name: string, place: Place, facts: SeedFacts): string | null {
  if (ONET_CODE.test(name)) return `role:onet/${name}`;
  const { roles } = facts.catalogue;
  return ONET_ID.test(name) || roles.has(name) ? name : facts.resolve(roles, name, place);
}
