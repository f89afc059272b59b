/** All jobs within reach, for the table. */
import type { Range } from '../words/pay';
import type { Verdict, WayThere } from '../words/vocabulary';
import type { JobsPlace, Sort } from './jobs-address';

export interface Job {
  readonly role: {
    /** What people call it. */
    readonly everydayTitle: string;
    readonly slug: string;
    readonly discipline: { readonly name: string } | null;
  };
  readonly way: WayThere;
  readonly years: number;
  readonly studyYears: number;
  readonly verdict: Verdict;
  readonly payStart: Range | null;
  readonly payLater: Range | null;
}

export interface JobsAnswer {
  readonly reachableRoles: { readonly totalCount: number; readonly nodes: readonly Job[] };
}

/** Takes `wishInput`. The list is asked for whole: each page of it would take the search again. */
export const JOBS = `query Jobs($input: ReachableInput!) {
  reachableRoles(first: 1200, input: $input) {
    totalCount
    nodes {
      role { everydayTitle slug discipline { name } }
      way years studyYears verdict
      payStart { minUsd maxUsd } payLater { minUsd maxUsd }
    }
  }
}`;

const middle = (range: Range | null) => (range === null ? null : (range.minUsd + range.maxUsd) / 2);

/** What a column is sorted by; null comes last. The best pay comes first, of all else the least. */
const KEYS: Readonly<Record<Exclude<Sort, 'fit' | 'job'>, (job: Job) => number | null>> = {
  time: ({ years }) => years,
  study: ({ studyYears }) => studyYears,
  pay: ({ payStart }) => negative(middle(payStart)),
  later: ({ payLater }) => negative(middle(payLater)),
};

function negative(number: number | null): number | null {
  return number === null ? null : -number;
}

/** The jobs of a kind of way and a verdict, of all pages, in the order of a column; equal ones stay in the order of fit. */
export function jobsShown(
  jobs: readonly Job[],
  { way, verdict, sort }: Pick<JobsPlace, 'way' | 'verdict' | 'sort'>,
): readonly Job[] {
  const chosen = jobs.filter(
    (job) => (way === null || job.way === way) && (verdict === null || job.verdict === verdict),
  );
  if (sort === 'fit') return chosen;
  if (sort === 'job') return chosen.sort((a, b) => a.role.everydayTitle.localeCompare(b.role.everydayTitle, 'en'));
  const key = KEYS[sort];
  return chosen.sort((a, b) => (key(a) ?? Number.POSITIVE_INFINITY) - (key(b) ?? Number.POSITIVE_INFINITY) || 0);
}
