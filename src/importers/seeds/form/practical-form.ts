/** The form of what stands around a way: prices, payers, branches, lines of work, titles of other countries. */
import { z } from 'zod';
import { PAYS_FOR, PRICED_KINDS, PRICES_PER } from '../../../domain';
import { oneOf, setOf, textOf, wholeOf } from '../../forms/words';
import { shortId } from './shared-fields';

const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('an ISO date in quotes: "2026-11-24"');
const Url = z
  .string()
  .max(200)
  .regex(/^https:\/\/[a-z0-9-]+([.][a-z0-9-]+)+(\/[^\s"'<>\\]*)?$/)
  .describe('an address that begins with https://');
const Sentence = z.string().min(10).max(220).regex(/[.]$/).describe('one or two sentences of 10 to 220 characters');

/** A publication with figures. */
export const Publication = z
  .strictObject({
    id: shortId(40),
    name: textOf('what it is called'),
    publisher: textOf('who publishes it'),
    year: textOf('the year that its figures are for, in quotes: "2024-25"'),
    url: Url,
    checkedOn: Day,
    recheckBy: Day.describe('when the next one is due, an ISO date in quotes'),
  })
  .describe('a publication with id, name, publisher, year, url, checkedOn and recheckBy');
export type SeedPublication = z.infer<typeof Publication>;

const FROM = { from: z.exactOptional(shortId(40).describe('the id of a publication; our own estimate if left out')) };

/** What a kind of credential costs: tuition, fees and tests. */
export const Price = z
  .strictObject({
    kind: oneOf(PRICED_KINDS, 'what has the price'),
    per: oneOf(PRICES_PER, 'YEAR of full-time study, or ONCE'),
    usd: z
      .tuple([wholeOf(0, 1_000_000, 'US dollars'), wholeOf(0, 1_000_000, 'US dollars')])
      .describe('the usual least and most, US dollars: [least, most]'),
    paidBy: setOf(shortId(40), 'ids of payers'),
    ...FROM,
  })
  .describe('a price with kind, per, usd and paidBy');
export type SeedPrice = z.infer<typeof Price>;

/** Who pays a part of study. */
export const Payer = z
  .strictObject({
    id: shortId(40),
    name: z.string().min(5).max(120).describe('who pays, as in a sentence: "your employer (many pay a part)"'),
    for: oneOf(PAYS_FOR, 'whom it pays'),
    url: z.exactOptional(Url),
    ...FROM,
  })
  .describe('a payer with id, name and for');
export type SeedPayer = z.infer<typeof Payer>;

/** Beginnings of codes, at least one. */
export const SocCodes = setOf(
  z
    .string()
    .regex(/^\d\d(-\d{1,4}(\.\d\d)?)?$/)
    .describe('the beginning of a code of the SOC in quotes: "29-1"'),
  'beginnings of codes of the SOC, each in quotes',
  { least: 1 },
);

/** A branch, and who employs there. */
export const Branch = z
  .strictObject({
    id: shortId(40),
    name: textOf('what the branch is called'),
    employers: z.string().min(10).max(120).describe('who employs there, in lower case: hospitals and health insurers'),
    software: z.exactOptional(
      z.string().min(10).max(80).describe('who makes software for it: makers of health software'),
    ),
    codes: SocCodes,
    works: z.exactOptional(SocCodes).describe('the same of other work that its employers hire for'),
    narrow: z.exactOptional(z.literal(true).describe('true for one kind of employer, where such years count most')),
    consulting: z.exactOptional(z.literal(true).describe('true if its employers are consultants')),
    hybrid: z.exactOptional(
      z
        .string()
        .min(5)
        .max(120)
        .describe('of a narrow one: work that joins both, as in "jobs in clinical informatics"'),
    ),
  })
  .describe('a branch with id, name, employers, codes and perhaps software, works, narrow, consulting and hybrid');
export type SeedBranch = z.infer<typeof Branch>;

/** What is true of a line of work; each field counts for itself. */
export const WorkLine = z
  .strictObject({
    codes: SocCodes,
    try: z.exactOptional(Sentence.describe('how to try it cheaply')),
    asks: z.exactOptional(Sentence.describe('what it asks of a person: age, record, tests of body and drugs')),
    begins: z.exactOptional(
      z
        .string()
        .max(90)
        .regex(/^an? .*[^.]$/)
        .describe('the jobs in which people begin, with an article: a server or shift lead'),
    ),
    inEvery: z.exactOptional(z.literal(true).describe('true if every branch has such work')),
  })
  .meta({ minProperties: 2, description: 'a line of work with codes, and try, asks, begins or inEvery' });
export type SeedWorkLine = z.infer<typeof WorkLine>;

/** A title of another country. */
export const ForeignTitle = z
  .tuple([
    z
      .string()
      .regex(/^[a-z][a-z -]{1,40}$/)
      .describe('a title in lower case'),
    textOf('where it is used'),
    textOf('what such work is called here, or how it differs'),
  ])
  .describe('[title, country, what the work is called in the United States]');
export type SeedForeignTitle = z.infer<typeof ForeignTitle>;
