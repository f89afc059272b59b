/** Which of all jobs within reach somebody looks at, and in which order; the address that stands for it. */
import { numberIn, valueFor, wordFor } from '../words/typed';
import type { Verdict, WayThere } from '../words/vocabulary';
import { readWish, type Wish, wishParams } from './become-address';

/** Columns to sort by. */
export const SORTS = ['fit', 'job', 'time', 'study', 'pay', 'later'] as const;
export type Sort = (typeof SORTS)[number];

export interface JobsPlace extends Wish {
  /** Null: of every kind. */
  readonly way: WayThere | null;
  readonly sort: Sort;
  /** Null: of every verdict. */
  readonly verdict: Verdict | null;
  /** From 1. */
  readonly page: number;
}

/** Verdicts by what stands for them in an address. */
export const VERDICT_WORDS: Readonly<Record<string, Verdict>> = {
  usual: 'USUAL',
  possible: 'POSSIBLE',
  hard: 'HARD',
  unwise: 'UNWISE',
};

/** Jobs on a page of the table. */
export const JOBS_A_PAGE = 50;

/** Kinds of way by what stands for them in an address. */
export const WAY_WORDS: Readonly<Record<string, WayThere>> = {
  up: 'UP',
  near: 'SIDEWAYS',
  course: 'TRAINING',
  study: 'STUDY',
  own: 'OWN',
};

/** What an address's query stands for: "from=nurse&years=3&group=study&sort=pay". What makes no sense is left out. */
export function readJobsPlace(query: string): JobsPlace {
  const params = new URLSearchParams(query);
  const sort = SORTS.find((each) => each === params.get('sort')) ?? 'fit';
  return {
    ...readWish(params),
    way: valueFor(WAY_WORDS, params.get('group')) ?? null,
    sort,
    verdict: valueFor(VERDICT_WORDS, params.get('verdict')) ?? null,
    page: Math.floor(numberIn(params.get('page'), 1, 100) ?? 1),
  };
}

/** The address of the table, from the root. @param ending - of a file with it: ".csv" */
export function jobsAddress(place: JobsPlace, ending = ''): string {
  const params = wishParams(place);
  if (place.way !== null) params.set('group', wordFor(WAY_WORDS, place.way));
  if (place.verdict !== null) params.set('verdict', wordFor(VERDICT_WORDS, place.verdict));
  if (place.sort !== 'fit') params.set('sort', place.sort);
  if (place.page > 1 && ending === '') params.set('page', String(place.page));
  return `/become/all${ending}?${params}`;
}

/** The table of all that a wish reaches. */
export function allAddress(wish: Wish): string {
  return jobsAddress({ ...wish, way: null, sort: 'fit', verdict: null, page: 1 });
}
