/** Reads what decides in somebody's life, and what it changes in an open question. */
import { type Strength, type Wish, yearsText } from '../../advice';
import { InvalidOptionError } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Profile } from '../../needs';
import type { Circumstance, CircumstanceQuestion } from '../circumstances/circumstance';
import { CIRCUMSTANCES, type CircumstanceStated, circumstanceStated } from '../circumstances/circumstances';
import { drawnTo } from '../names/strengths';

/** The share of the years that are left which study may take. */
const SHARE_OF_STUDY = 1 / 3;

/** More study than this in years is long for people whose working life has an end in sight. */
const LONG_STUDY = 1;

/** As many pieces of counsel are told: a person keeps no more in mind. */
const MOST_COUNSEL = 3;

/** What circumstances change in a question. */
export interface Lived {
  readonly wishes: readonly Wish[];
  readonly not: readonly string[];
  readonly draws: readonly NonNullable<Circumstance['draws']>[];
  readonly mustEarn: boolean;
  readonly leads: boolean;
  readonly isSenior: boolean;
  /** Years that are left; Infinity if nothing bounds them. */
  readonly yearsLeft: number;
  /** Years of study that they leave room for. */
  readonly studyYears: number;
  /** What a counsellor says first, at most three. */
  readonly counsel: readonly string[];
  /** What to ask back, in the order in which it decides. */
  readonly asks: readonly CircumstanceQuestion[];
}

/** What names of circumstances mean together. @param wishes - what they wish besides: it may answer what would be asked back. @throws {InvalidOptionError} about one that nobody knows */
export function livedOf(argument: string, texts: readonly string[], wishes: readonly Wish[] = []): Lived {
  const stated = texts.map((text, at) => checked(`${argument}[${at}]`, text));
  const names = new Set(stated.map(({ circumstance }) => circumstance.name));
  const inOrder = CIRCUMSTANCES.flatMap((each) => stated.find(({ circumstance }) => circumstance === each) ?? []);
  const each = inOrder.map(({ circumstance }) => circumstance);
  const left = inOrder.flatMap(({ circumstance, years }) => (circumstance.hasEnd && years !== null ? [years] : []));
  const yearsLeft = Math.min(...left);
  const startsWithin = Math.min(...each.flatMap(({ startsWithin: within }) => within ?? []));
  // An answer to a question back says it more exactly than what it was about.
  const isAnswered = ({ asks }: Circumstance) =>
    asks?.answers.some(([, answer]) => answer !== null && names.has(answer)) === true;
  const isWished = ({ asks }: Circumstance) =>
    asks?.answers.some(([, answer]) => {
      const meant = answer === null ? [] : (circumstanceStated(answer)?.circumstance.wishes ?? []);
      return meant.length > 0 && meant.every((wish) => wishes.includes(wish));
    }) === true;
  return {
    wishes: each.flatMap(({ wishes }) => wishes),
    not: each.flatMap(({ not }) => not),
    draws: each.flatMap(({ draws }) => draws ?? []),
    mustEarn: each.some(({ mustEarn }) => mustEarn),
    leads: each.some(({ leads }) => leads),
    isSenior: each.some(({ isSenior }) => isSenior),
    yearsLeft: Math.min(yearsLeft, startsWithin),
    studyYears: studyWithin(yearsLeft),
    counsel: inOrder
      .filter(({ circumstance }) => circumstance.counsel !== '' && !isAnswered(circumstance))
      .map(counselOf)
      .slice(0, MOST_COUNSEL),
    asks: eachOnce(
      each.flatMap((circumstance) =>
        isAnswered(circumstance) || isWished(circumstance) ? [] : (circumstance.asks ?? []),
      ),
    ),
  };
}

/** Without a question that offers an answer of one before it. */
function eachOnce(asks: readonly CircumstanceQuestion[]): readonly CircumstanceQuestion[] {
  const offered = new Set<string>();
  return asks.filter(({ answers }) => {
    const isNew = answers.every(([, answer]) => answer === null || !offered.has(answer));
    for (const [, answer] of answers) if (answer !== null) offered.add(answer);
    return isNew;
  });
}

/** What circumstances draw somebody to, each with the jobs. */
export function drawnBy(graph: CareerGraph, { draws }: Lived): readonly Strength[] {
  return draws.flatMap(({ topic, because }) =>
    drawnTo(graph, [topic]).map((drawn) => ({ ...drawn, said: because, isOffered: true as const })),
  );
}

/** Years of study that years of work leave room for; Infinity if nothing bounds them. */
function studyWithin(yearsLeft: number): number {
  return yearsLeft === Number.POSITIVE_INFINITY ? yearsLeft : Math.min(LONG_STUDY, yearsLeft * SHARE_OF_STUDY);
}

function checked(argument: string, text: string): CircumstanceStated {
  const stated = circumstanceStated(text);
  if (stated !== null) return stated;
  const known = CIRCUMSTANCES.map(({ name }) => `"${name}"`).join(', ');
  throw new InvalidOptionError(argument, `"${text}" is no circumstance that is known here. Give one of: ${known}.`);
}

/** A profile of somebody who can't study full time without pay; what they say themselves of study wins. */
export function earning(profile: Profile, { mustEarn }: Lived): Profile {
  return mustEarn ? { ...profile, background: { fullTimeStudy: false, ...profile.background } } : profile;
}

/** The smaller of two limits; null: no limit. */
export function atMost(limit: number | null, bound: number): number | null {
  return bound === Number.POSITIVE_INFINITY ? limit : Math.min(limit ?? bound, bound);
}

function counselOf({ circumstance, years }: CircumstanceStated): string {
  const left = years === null ? 'few years' : yearsText(years);
  const study = years === null ? 'a short course' : yearsText(studyWithin(years));
  return circumstance.counsel.replaceAll('{years}', left).replaceAll('{study}', study);
}
