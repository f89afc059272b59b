/** The form of figures of the Bureau of Labor Statistics, one line a code. */
import { z } from 'zod';
import { USUAL_EDUCATIONS, USUAL_EXPERIENCES, USUAL_TRAININGS } from '../../../domain';
import { numberOf, oneOf, SocCode, wholeOf } from '../../forms/words';

const MOST_PEOPLE = 1_000_000_000;
const MOST_USD = 5_000_000;

const people = (description: string) => wholeOf(0, MOST_PEOPLE, description);
const usd = (description: string) => wholeOf(1, MOST_USD, description);
const percent = (description: string) => numberOf(0, 100, description);
const usual = <const W extends readonly [string, ...string[]]>(words: W) =>
  oneOf(words, `${words.slice(0, -1).join(', ')} or ${words.at(-1)}, or null`).nullable();

/** The years of projections. */
export const Years = z
  .tuple([z.int().min(1990).max(2100), z.int().min(1990).max(2100)])
  .describe('the year counted and the year projected');

/** What is projected for a code of the SOC, as `OutlookFigures` has it; null is unknown. */
export const Projection = z
  .tuple([
    SocCode,
    people('people employed'),
    people('people employed in the year projected'),
    numberOf(-100, 1000, 'growth in percent'),
    people('openings a year, or null').nullable(),
    percent('percent of people who work on their own account, or null').nullable(),
    usual(USUAL_EDUCATIONS),
    usual(USUAL_EXPERIENCES),
    usual(USUAL_TRAININGS),
    usd('median pay in US dollars a year, or null').nullable(),
    percent('percent of people who leave for other occupations in a year, or null').nullable(),
  ])
  .describe('[code, employed, then, growth, openings, self-employed, education, experience, training, pay, leaving]');
export type SeedProjection = z.infer<typeof Projection>;

/** The pay above which nothing is released. */
export const MostUsd = usd('pay that stands for this much or more');

const Percentile = usd('US dollars a year, or null').nullable();

/** What a code of the SOC pays by percentile, US dollars a year; null is not released. */
export const Wages = z
  .tuple([
    SocCode,
    people('people employed, or null').nullable(),
    Percentile,
    Percentile,
    Percentile,
    Percentile,
    Percentile,
  ])
  .describe('[code, employed, 10th, 25th, 50th, 75th, 90th percentile]');
export type SeedWages = z.infer<typeof Wages>;
