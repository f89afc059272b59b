/** What somebody would look for from where they are, and the address that stands for it. */
import { type Me, profileOf, readMe, writeMe } from '../about-me/me';
import { numberIn } from '../words/typed';

/** Wishes with their words: first those that the page offers, then those that it shows once somebody says them. */
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
  STEADY_PAY: 'a steady wage',
  HOME_EVERY_NIGHT: 'home every night',
  LEAD_PEOPLE: 'lead people',
  NOT_LEAD: 'lead nobody',
  WITH_PEOPLE: 'with people',
  FEWER_PEOPLE: 'less contact with people',
  DESK_WORK: 'at a desk',
  OUTDOORS: 'outdoors',
  CREATIVE: 'creative',
  OWN_BUSINESS: 'my own business',
  PART_TIME: 'part-time',
  LESS_TRAVEL: 'less travel',
  LITTLE_ENGLISH: 'little English',
} as const;
export type WishName = keyof typeof WISHES;
export const WISH_NAMES = Object.keys(WISHES) as readonly WishName[];
/** Those that everybody is offered. */
export const OFFERED = WISH_NAMES.slice(0, 12);

/** What stands for a wish in an address: "more-pay". */
export function wishWord(wish: WishName): string {
  return wish.toLowerCase().replaceAll('_', '-');
}

/** The wishes with one more behind them, or without it if it is among them. */
export function toggled(wishes: readonly WishName[], wish: WishName): readonly WishName[] {
  return wishes.includes(wish) ? wishes.filter((each) => each !== wish) : [...wishes, wish];
}

export interface Wish {
  /** A name as somebody typed it, or a role's slug; '' if not given. */
  readonly from: string;
  /** Most years on the way. */
  readonly years: number;
  /** US dollars a year; null: no limit. */
  readonly minPayUsd: number | null;
  /** Most years of study; null: no limit. */
  readonly maxStudyYears: number | null;
  /** What matters to them, what matters most first. */
  readonly wishes: readonly WishName[];
  /** Jobs and fields that they think of, as typed; at most five. */
  readonly towards: readonly string[];
  /** What they rule out and what they have besides their work, as typed; at most twenty each. */
  readonly not: readonly string[];
  readonly brings: readonly string[];
  /** What decides whatever the work is, by its names: "a criminal record"; at most ten. */
  readonly circumstances: readonly string[];
  /** What somebody says of themselves. */
  readonly me: Me;
}

/** What the fields for years and for years of study offer. */
export const YEARS: readonly number[] = [1, 2, 3, 5, 10];
export const STUDY_YEARS: readonly number[] = [0, 0.5, 1, 2, 4];

export const USUAL_YEARS = 5;

/** What an address's parameters stand for: "from=nurse&years=3&pay=60000&wish=more-pay". What makes no sense is left out. */
export function readWish(query: string | URLSearchParams): Wish {
  const params = new URLSearchParams(query);
  return {
    from: (params.get('from') ?? '').trim().slice(0, 200),
    years: numberIn(params.get('years'), 0.1, 50) ?? USUAL_YEARS,
    minPayUsd: numberIn(params.get('pay'), 0, 10_000_000, true),
    maxStudyYears: numberIn(params.get('study-years'), 0, 15),
    wishes: [...new Set(params.getAll('wish'))].flatMap((word) => WISH_NAMES.filter((wish) => wishWord(wish) === word)),
    towards: textsIn(params, 'towards', 5, 100),
    not: textsIn(params, 'not', 20, 200),
    brings: textsIn(params, 'brings', 20, 200),
    circumstances: textsIn(params, 'circumstance', 10, 100),
    me: readMe(params),
  };
}

/** The texts of a parameter, each once. */
function textsIn(params: URLSearchParams, name: string, most: number, longest: number): readonly string[] {
  return [...new Set(params.getAll(name).map((each) => each.trim().slice(0, longest)))].filter(Boolean).slice(0, most);
}

/** A wish as parameters of an address; only what differs from the usual is in them. */
export function wishParams({
  from,
  years,
  minPayUsd,
  maxStudyYears,
  wishes,
  towards,
  not,
  brings,
  circumstances,
  me,
}: Wish): URLSearchParams {
  const params = new URLSearchParams({ from });
  if (years !== USUAL_YEARS) params.set('years', String(years));
  if (minPayUsd !== null) params.set('pay', String(minPayUsd));
  if (maxStudyYears !== null) params.set('study-years', String(maxStudyYears));
  for (const wish of wishes) params.append('wish', wishWord(wish));
  for (const each of towards) params.append('towards', each);
  for (const each of not) params.append('not', each);
  for (const each of brings) params.append('brings', each);
  for (const each of circumstances) params.append('circumstance', each);
  writeMe(params, me);
  return params;
}

/** The address of a wish, from the root. */
export function wishAddress(wish: Wish): string {
  return `/become?${wishParams(wish)}`;
}

/** What both questions take. */
interface Asked {
  readonly from: string;
  readonly withinYears: number;
  readonly wishes: readonly WishName[];
  readonly towards?: readonly string[];
  readonly not?: readonly string[];
  readonly brings?: readonly string[];
  readonly circumstances?: readonly string[];
}

/** The input of `futures` and of `reachableRoles` for a wish: what both have in common, so that both speak of the same jobs. */
export function wishInput(wish: Wish): Asked {
  const { from, years, minPayUsd, maxStudyYears, wishes, towards, not, brings, circumstances, me } = wish;
  return {
    from,
    withinYears: years,
    wishes,
    ...(towards.length > 0 && { towards }),
    ...(not.length > 0 && { not }),
    ...(brings.length > 0 && { brings }),
    ...(circumstances.length > 0 && { circumstances }),
    ...(minPayUsd !== null && { minPayUsd }),
    ...(maxStudyYears !== null && { maxStudyYears }),
    ...profileOf(me),
  };
}
