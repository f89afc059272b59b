import type { CheckRule } from './rule';

/** Roles without a SKOS match to a role of another scheme, loaded or not. Matches make roles comparable. */
export const roleWithoutMatch: CheckRule = {
  name: 'role-without-match',
  finds: 'a role that matches none of another scheme',
  observe: ({ roles }) =>
    roles
      .filter(({ schemeMatches }) => schemeMatches.length === 0)
      .map(({ id, title, scheme }) => ({
        scheme,
        subjects: [id],
        message: `${title} matches no role of another scheme.`,
      })),
};
