/** What somebody would look for from where they are, and the address that stands for it. */
import { type Me, readMe, writeMe } from '../about-me/me';
import { numberIn } from '../words/typed';

/** Wishes that the page offers, with their words. The API has more. */
export const WISHES = {
  REGULAR_HOURS: 'regular hours',
  EASIER_ON_THE_BODY: 'easier on the body',
  MORE_PAY: 'more pay',
  SAME_PAY_AT_LEAST: 'no less pay',
  NO_LONG_STUDY: 'no long study',
  WORK_FROM_HOME: 'from home',
  SECURE: 'secure',
  LESS_STRESS: 'less stress',
  HELP_PEOPLE: 'helping people',
  HANDS_ON: 'with my hands',
  SAME_FIELD: 'stay in my field',
  OTHER_FIELD: 'out of my field',
} as const;
export type WishName = keyof typeof WISHES;
const WISH_NAMES = Object.keys(WISHES) as readonly WishName[];

/** What stands for a wish in an address: "more-pay". */
function wishWord(wish: WishName): string {
  return wish.toLowerCase().replaceAll('_', '-');
}

/** The wishes with one more, or without it if it is among them. */
export function toggled(wishes: readonly WishName[], wish: WishName): readonly WishName[] {
  return WISH_NAMES.filter((each) => (each === wish) !== wishes.includes(each));
}

export type Order = 'RECOMMENDED' | 'YEARS' | 'PAY';

export interface Wish {
  /** A name as somebody typed it, or a role's slug; '' if not given. */
  readonly from: string;
  /** Most years on the way. */
  readonly years: number;
  /** US dollars a year; null: no limit. */
  readonly minPayUsd: number | null;
  readonly order: Order;
  /** What matters to them, in the order of `WISHES`. */
  readonly wishes: readonly WishName[];
  /** Most years of study; null: no limit. */
  readonly maxStudyYears: number | null;
  /** How many of all to show. */
  readonly first: number;
  /** What somebody says of themselves. */
  readonly me: Me;
}

/** How many are shown at first, and how many more on demand; the API lists at most 100 at once. */
export const SHOWN: readonly number[] = [20, 50, 100];

/** What the field for years offers. */
export const YEARS: readonly number[] = [1, 2, 3, 5, 10];

export const USUAL_YEARS = 5;

/** Orders by what stands for them in an address. */
const ORDERS: Readonly<Record<string, Order>> = { soonest: 'YEARS', pay: 'PAY' };

/** What an address's query stands for: "from=nurse&years=3&pay=60000&order=pay&show=50". What makes no sense is left out. */
export function readWish(query: string): Wish {
  const params = new URLSearchParams(query);
  const shown = Number(params.get('show'));
  return {
    from: (params.get('from') ?? '').trim().slice(0, 200),
    years: numberIn(params.get('years'), 0.1, 50) ?? USUAL_YEARS,
    minPayUsd: numberIn(params.get('pay'), 0, 10_000_000, true),
    wishes: WISH_NAMES.filter((wish) => params.getAll('wish').includes(wishWord(wish))),
    maxStudyYears: numberIn(params.get('study-years'), 0, 15),
    order: ORDERS[params.get('order') ?? ''] ?? 'RECOMMENDED',
    first: SHOWN.includes(shown) ? shown : SHOWN[0]!,
    me: readMe(params),
  };
}

/** The address of a wish, from the root; only what differs from the usual is in it. */
export function wishAddress({ from, years, minPayUsd, wishes, maxStudyYears, order, first, me }: Wish): string {
  const params = new URLSearchParams({ from });
  if (years !== USUAL_YEARS) params.set('years', String(years));
  if (minPayUsd !== null) params.set('pay', String(minPayUsd));
  for (const wish of wishes) params.append('wish', wishWord(wish));
  if (maxStudyYears !== null) params.set('study-years', String(maxStudyYears));
  if (order !== 'RECOMMENDED') params.set('order', orderWord(order));
  if (first !== SHOWN[0]) params.set('show', String(first));
  writeMe(params, me);
  return `/become?${params}`;
}

/** What stands for an order in an address: "soonest"; '' for the usual one. */
export function orderWord(order: Order): string {
  return Object.entries(ORDERS).find(([, other]) => other === order)?.[0] ?? '';
}
