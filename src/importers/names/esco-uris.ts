/** ESCO's addresses, and the ids that we make of them. */

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const BASE = 'http://data.europa.eu/esco';

/** The pattern of addresses of occupations. */
export const ESCO_OCCUPATION_URI = new RegExp(`^${BASE}/occupation/${UUID}$`);
/** The pattern of addresses of skills. */
export const ESCO_SKILL_URI = new RegExp(`^${BASE}/skill/${UUID}$`);

/** The id of an occupation's role: `role:esco/<uuid>`. */
export function escoRoleId(uri: string): string {
  return `role:esco/${lastPart(uri)}`;
}

/** The id of a skill that no other source has: `skill:esco/<uuid>`. */
export function escoSkillId(uri: string): string {
  return `skill:esco/${lastPart(uri)}`;
}

function lastPart(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
