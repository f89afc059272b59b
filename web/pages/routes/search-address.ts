/** What a search for ways asks, and the address that stands for it. */
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
  /** How many ways to show. */
  readonly first: number;
}

/** How many ways are shown at first, and how many more on demand. */
export const WAYS = Object.freeze({ few: 3, many: 6 });

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
    first: params.get('ways') === String(WAYS.many) ? WAYS.many : WAYS.few,
  };
}

/** The address of a search, from the root; only what differs from an empty search is in it. */
export function addressOf({ from, to, via, avoid, maxYears, minPayUsd, first }: Search): string {
  const params = new URLSearchParams({ from, to });
  for (const name of via) params.append('via', name);
  for (const name of avoid) params.append('avoid', name);
  if (maxYears !== null) params.set('years', String(maxYears));
  if (minPayUsd !== null) params.set('pay', String(minPayUsd));
  if (first !== WAYS.few) params.set('ways', String(first));
  return `/routes?${params}`;
}

/** Names that somebody typed with commas or semicolons between them. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;]/)
    .map((name) => name.trim().slice(0, 200))
    .filter((name) => name !== '');
}

/** A number that somebody typed, perhaps with a dollar sign and commas; null if it is none or out of range. */
export function numberIn(text: string | null, least: number, most: number, isWhole = false): number | null {
  const bare = (text ?? '').replace(/[$,\s]/g, '');
  const number = Number(bare);
  if (bare === '' || !(number >= least && number <= most)) return null;
  return isWhole ? Math.round(number) : number;
}
