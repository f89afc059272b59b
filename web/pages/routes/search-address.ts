/** What a search for ways asks, and the address that stands for it. */
import { type Me, readMe, writeMe } from '../about-me/me';
import { namesIn, numberIn, valueFor, wordFor } from '../words/typed';

export type Ranking = 'RECOMMENDED' | 'TIME' | 'SKILL_GAP' | 'PAY' | 'LIKELIHOOD' | 'STEPS';
export type StepDown = 'NONE' | 'ONE' | 'ANY';

export interface Search {
  /** A name as somebody typed it, or a role's slug; '' if not given. */
  readonly from: string;
  readonly to: string;
  /** Names of roles, as typed. */
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  /** Null: no limit. */
  readonly maxYears: number | null;
  /** US dollars a year; null: no limit. */
  readonly minPayUsd: number | null;
  /** What counts as best. */
  readonly rankBy: Ranking;
  /** Which steps down somebody would take on the way. */
  readonly stepDown: StepDown;
  /** How many ways to show. */
  readonly first: number;
  /** What somebody says of themselves. */
  readonly me: Me;
}

/** How many ways are shown at first, and how many more on demand. */
export const WAYS = Object.freeze({ few: 3, many: 6 });

/** Rankings and steps down by what stands for them in an address; the usual ones need no word. */
export const RANKINGS: Readonly<Record<string, Ranking>> = {
  time: 'TIME',
  learning: 'SKILL_GAP',
  pay: 'PAY',
  odds: 'LIKELIHOOD',
  steps: 'STEPS',
};
export const STEPS_DOWN: Readonly<Record<string, StepDown>> = { none: 'NONE', any: 'ANY' };

const MOST_VIA = 5;
const MOST_AVOID = 20;

/** The search that an address's query stands for: "from=nurse&to=data+analyst&years=4". What makes no sense is left out. */
export function readSearch(query: string): Search {
  const params = new URLSearchParams(query);
  const names = (key: string) => params.getAll(key).flatMap(namesIn);
  return {
    from: (params.get('from') ?? '').trim().slice(0, 200),
    to: (params.get('to') ?? '').trim().slice(0, 200),
    via: names('via').slice(0, MOST_VIA),
    avoid: names('avoid').slice(0, MOST_AVOID),
    maxYears: numberIn(params.get('years'), 0.1, 100),
    minPayUsd: numberIn(params.get('pay'), 0, 10_000_000, true),
    rankBy: valueFor(RANKINGS, params.get('rank')) ?? 'RECOMMENDED',
    stepDown: valueFor(STEPS_DOWN, params.get('down')) ?? 'ONE',
    first: params.get('ways') === String(WAYS.many) ? WAYS.many : WAYS.few,
    me: readMe(params),
  };
}

/** The address of a search, from the root; only what differs from an empty search is in it. */
export function addressOf({ from, to, via, avoid, maxYears, minPayUsd, rankBy, stepDown, first, me }: Search): string {
  const params = new URLSearchParams({ from, to });
  for (const name of via) params.append('via', name);
  for (const name of avoid) params.append('avoid', name);
  if (maxYears !== null) params.set('years', String(maxYears));
  if (minPayUsd !== null) params.set('pay', String(minPayUsd));
  if (rankBy !== 'RECOMMENDED') params.set('rank', wordFor(RANKINGS, rankBy));
  if (stepDown !== 'ONE') params.set('down', wordFor(STEPS_DOWN, stepDown));
  if (first !== WAYS.few) params.set('ways', String(first));
  writeMe(params, me);
  return `/routes?${params}`;
}
