/** What decides in somebody's life whatever the work is: a record, papers, illness, debts, a pension. */
import type { Wish } from '../../advice';

/** A circumstance: how people say it, what it changes in the list, and what a counsellor does about it. */
export interface Circumstance {
  /** Ends "you said ...". */
  readonly name: string;
  /** Plain phrases, see `Phrases`. */
  readonly words: readonly string[];
  readonly wishes: readonly Wish[];
  /** What it rules out or makes come late, as the field `not` takes it. */
  readonly not: readonly string[];
  /** A topic of which some jobs come first, and why, as a clause; null: none. */
  readonly draws: { readonly topic: string; readonly because: string } | null;
  /** True for people who can't go without pay to study. */
  readonly mustEarn: boolean;
  /** True for people who lead others already: the next rung is theirs. */
  readonly leads: boolean;
  /** True for people who do the work of the next rung of the same title: seniors. */
  readonly isSenior: boolean;
  /** True if the years that are left bound the way and the study. */
  readonly hasEnd: boolean;
  /** Jobs further away than this many years are left out; null: none for this. */
  readonly startsWithin: number | null;
  /** What a counsellor says first, in a few sentences. "{years}" and "{study}" are what is left, and what of it study may take. */
  readonly counsel: string;
  /** What to ask back about it; null: it is clear. */
  readonly asks: CircumstanceQuestion | null;
}

/** A question back: each answer is a circumstance that says it more exactly, or null if it changes nothing. */
export interface CircumstanceQuestion {
  readonly question: string;
  readonly answers: readonly (readonly [label: string, circumstance: string | null])[];
}

/** What a table says of a circumstance; what it leaves out changes nothing. */
type Stated = Pick<Circumstance, 'name' | 'counsel'> &
  Partial<Omit<Circumstance, 'words'>> & { readonly words?: string };

const NOTHING: Omit<Circumstance, 'name' | 'counsel'> = {
  words: [],
  wishes: [],
  not: [],
  draws: null,
  mustEarn: false,
  leads: false,
  isSenior: false,
  hasEnd: false,
  startsWithin: null,
  asks: null,
};

/** Reads a table; phrases stand in one text with commas between them. */
export function circumstanceTable(table: readonly Stated[]): readonly Circumstance[] {
  return table.map(({ words = '', ...stated }) => ({
    ...NOTHING,
    ...stated,
    words: words.split(/,\s*/).filter((each) => each !== ''),
  }));
}
