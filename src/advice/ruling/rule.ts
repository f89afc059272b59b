/** Rules as data, and what runs a list of them: quickly, up to the first that is broken, or all of them, to explain. */

import type { Background } from '../../needs';

/** A figure that a rule holds to a limit. */
export interface Measure {
  readonly figure: number;
  readonly limit: number;
  /** True if the figure may be no larger than the limit, false if it may be no smaller. */
  readonly isMost: boolean;
}

/** Two routes between roles of our seeds, as titles: "Web Developer > Credit Analyst > Treasury Analyst". A test judges them. */
export interface RuleExamples {
  /** A route that the rule lets pass. */
  readonly keeps: string;
  /** A route that it rules out. */
  readonly breaks: string;
  /** What the asker says in both; left out, nothing. */
  readonly asks?: {
    readonly stepDown?: 'NONE';
    /** What they say of themselves, with roles by their titles. */
    readonly background?: Omit<Background, 'pastRoles'> & {
      readonly pastRoles?: readonly { readonly role: string; readonly years: number }[];
    };
  };
}

/** One rule about up to three things. */
export interface Rule<A, B = void, C = void> {
  /** Kebab-case, as its file. */
  readonly name: string;
  /** What it says, in a sentence that a counsellor would accept. */
  readonly says: string;
  /** Paths of the numbers that it goes by, in the tables of `numbers`. */
  readonly numbers: readonly string[];
  readonly breaks: (a: A, b: B, c: C) => boolean;
  /** What it measures; left out, if it goes by kinds and names. */
  readonly measures?: (a: A, b: B, c: C) => Measure;
  readonly examples: RuleExamples;
}

/** A figure that should be no larger than a limit. */
export function atMost(limit: number, figure: number): Measure {
  return { figure, limit, isMost: true };
}

/** A figure that should be no smaller than a limit. */
export function atLeast(limit: number, figure: number): Measure {
  return { figure, limit, isMost: false };
}

/** Finds the first rule of a list that is broken, null if all are kept. It allocates nothing. */
export function firstBroken<A, B, C, R extends Rule<A, B, C>>(
  rules: readonly (R & Rule<A, B, C>)[],
): (a: A, b: B, c: C) => R | null {
  const tests = rules.map(({ breaks }) => breaks);
  const count = tests.length;
  return (a, b, c) => {
    for (let at = 0; at < count; at++) if (tests[at]!(a, b, c)) return rules[at]!;
    return null;
  };
}

/** What a rule says of one way. */
export interface Ruling {
  readonly rule: string;
  readonly says: string;
  readonly isKept: boolean;
  /** What it measures, its limit, and by how much the limit is missed: 0 if it is kept; null if it measures nothing. */
  readonly figure: number | null;
  readonly limit: number | null;
  readonly distance: number | null;
}

/** What each rule of a list says, in order. */
export function rulings<A, B, C>(rules: readonly Rule<A, B, C>[], a: A, b: B, c: C): readonly Ruling[] {
  return rules.map((rule) => {
    const isKept = !rule.breaks(a, b, c);
    const measure = rule.measures?.(a, b, c);
    return { rule: rule.name, says: rule.says, isKept, ...measured(measure, isKept) };
  });
}

function measured(measure: Measure | undefined, isKept: boolean): Pick<Ruling, 'figure' | 'limit' | 'distance'> {
  if (measure === undefined || !Number.isFinite(measure.figure) || !Number.isFinite(measure.limit))
    return { figure: null, limit: null, distance: null };
  const [figure, limit] = [rounded(measure.figure), rounded(measure.limit)];
  return { figure, limit, distance: isKept ? 0 : rounded(Math.abs(measure.figure - measure.limit)) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
