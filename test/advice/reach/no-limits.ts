import type { ReachQuestion } from '../../../src/advice';

/** What somebody asks who wishes nothing and sets no limit on the jobs in reach. */
export const NO_LIMITS = {
  minPayUsd: null,
  maxStudyYears: null,
  disciplines: null,
  schemes: null,
  wishes: [],
  not: { roles: [], disciplines: [] },
} as const satisfies Partial<ReachQuestion>;
