import type { CheckRule } from './rule';

/** Roles that lead nowhere: they are below executive level or have no known rung, and no progression leaves them. */
export const deadEnd: CheckRule = {
  name: 'dead-end',
  finds: 'a role below executive level that no progression leads out of',
  observe: ({ roles, progressions: { head } }) =>
    roles
      .filter(({ index, seniority }) => seniority !== 'EXECUTIVE' && head[index] === head[index + 1])
      .map(({ id, title, scheme }) => ({
        scheme,
        subjects: [id],
        message: `No progression leads out of ${title}.`,
      })),
};
