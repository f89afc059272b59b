/** Numbers that people set by hand, as data: value, unit, meaning and origin stand together, and code reads the plain value. */

/** What a number counts. RELEVANCE: 0 to 1, the share of years in one job that count in another. LOGIT: a weight of a logistic model. LEVEL: 1 to 5, on the scales of working conditions. */
export const NUMBER_UNITS = [
  'YEARS',
  'SHARE',
  'RELEVANCE',
  'CONFIDENCE',
  'RUNGS',
  'COUNT',
  'TIMES',
  'USD',
  'PERCENTILE',
  'MILLISECONDS',
  'LOGIT',
  'PERCENT',
  'LEVEL',
] as const;
export type NumberUnit = (typeof NUMBER_UNITS)[number];

/** Where a number comes from. FITTED: a program found it, from answers that people wrote beforehand. */
export const NUMBER_ORIGINS = ['SURVEY', 'COUNSELLORS', 'ESTIMATE', 'FITTED'] as const;
export type NumberOrigin = (typeof NUMBER_ORIGINS)[number];

/** A number where it is set. */
export interface NumberFact {
  readonly value: number;
  readonly unit: NumberUnit;
  /** A sentence. */
  readonly meaning: string;
  /** Left out, that of its table. */
  readonly from?: NumberOrigin;
  readonly source?: string;
  /** Why it stays although no answer of the fixed questions changes with it; left out, if one does. */
  readonly guards?: string;
}

/** A number with its name and all that is known of it. */
export interface HandSetNumber extends Required<Omit<NumberFact, 'guards'>> {
  /** The table and the path in it: "moves.weight.study". */
  readonly name: string;
  readonly guards: string | null;
}

interface NumberGroup {
  readonly [name: string]: NumberFact | NumberGroup;
}

/** The plain numbers of a table, in groups as its facts are. */
export type NumbersOf<G> = {
  readonly [K in keyof G]: G[K] extends NumberFact ? number : NumbersOf<G[K]>;
};

/** One table of numbers. */
export interface NumberTable<G = unknown> {
  readonly list: string;
  /** What its numbers are for. */
  readonly about: string;
  readonly numbers: readonly HandSetNumber[];
  readonly values: NumbersOf<G>;
}

/** What holds of all numbers of a table that don't say otherwise. */
interface TableFacts {
  readonly about: string;
  readonly from: NumberOrigin;
  readonly source: string;
}

/**
 * A table of numbers. Take its `values` once, so that loops read plain numbers.
 *
 * @param list - the first part of the names of its numbers
 */
export function numberTable<const G extends NumberGroup>(list: string, facts: TableFacts, group: G): NumberTable<G> {
  const numbers: HandSetNumber[] = [];
  const read = (each: NumberGroup, path: string): unknown =>
    Object.freeze(
      Object.fromEntries(
        Object.entries(each).map(([key, fact]) => {
          const name = `${path}.${key}`;
          if (!isFact(fact)) return [key, read(fact, name)];
          const { value, unit, meaning, from = facts.from, source = facts.source, guards = null } = fact;
          numbers.push({ name, value, unit, meaning, from, source, guards });
          return [key, value];
        }),
      ),
    );
  const values = read(group, list) as NumbersOf<G>;
  return Object.freeze({ list, about: facts.about, numbers: Object.freeze(numbers), values });
}

function isFact(value: NumberFact | NumberGroup): value is NumberFact {
  return typeof value.value === 'number';
}

type More = Pick<NumberFact, 'from' | 'source' | 'guards'>;
type NumberMaker = (value: number, meaning: string, more?: More) => NumberFact;

const inUnit =
  (unit: NumberUnit): NumberMaker =>
  (value, meaning, more = {}) => ({ value, unit, meaning, ...more });

/** Makes numbers, by their unit. `confidence`: how sure sources are that people make a move; `times`: a factor. */
export const numberIn = Object.freeze({
  years: inUnit('YEARS'),
  share: inUnit('SHARE'),
  relevance: inUnit('RELEVANCE'),
  confidence: inUnit('CONFIDENCE'),
  rungs: inUnit('RUNGS'),
  count: inUnit('COUNT'),
  times: inUnit('TIMES'),
  usd: inUnit('USD'),
  percentile: inUnit('PERCENTILE'),
  milliseconds: inUnit('MILLISECONDS'),
  logit: inUnit('LOGIT'),
  percent: inUnit('PERCENT'),
  level: inUnit('LEVEL'),
});
