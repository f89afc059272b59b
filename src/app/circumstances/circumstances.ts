/** All circumstances, and where a text says them. */
import { type PhraseFound, Phrases } from '../topics/phrases';
import { BODY_AND_MIND } from './body-and-mind';
import type { Circumstance } from './circumstance';
import { HOME_AND_PLACE } from './home-and-place';
import { HOW_A_JOB_ENDS } from './how-a-job-ends';
import { LAW_AND_PAPERS } from './law-and-papers';
import { MONEY_AND_TIME } from './money-and-time';

/** In the order in which they are told: what closes doors first. */
export const CIRCUMSTANCES: readonly Circumstance[] = [
  ...LAW_AND_PAPERS,
  ...BODY_AND_MIND,
  ...MONEY_AND_TIME,
  ...HOW_A_JOB_ENDS,
  ...HOME_AND_PLACE,
];

const PHRASES = new Phrases(CIRCUMSTANCES.flatMap((each) => each.words.map((phrase) => [phrase, each] as const)));

const BY_NAME = new Map(CIRCUMSTANCES.map((each) => [each.name.toLowerCase(), each]));

/** Where a text says them, in its order. */
export function circumstancesNamed(text: string): readonly PhraseFound<Circumstance>[] {
  return PHRASES.in(text);
}

/** A circumstance as a question states it. */
export interface CircumstanceStated {
  readonly circumstance: Circumstance;
  /** Years that are left; null if they are not said. */
  readonly years: number | null;
}

const STATED = /^(?<name>.+?)(?:, (?<years>\d{1,2}(?:\.\d)?))?$/;

/** What a text such as "a criminal record" or "years to the pension, 5" states; null if it is no such name. */
export function circumstanceStated(text: string): CircumstanceStated | null {
  const { name = '', years } = STATED.exec(text.trim())?.groups ?? {};
  const circumstance = BY_NAME.get(name.toLowerCase());
  return circumstance === undefined ? null : { circumstance, years: years === undefined ? null : Number(years) };
}
