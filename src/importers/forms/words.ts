/** Words that the forms of several files share. Descriptions complete the sentence "expected …", and editors show them. */
import { z } from 'zod';

/** A text that is not empty. */
export const textOf = (description: string) => z.string().min(1).describe(description);

/** One of the words of a vocabulary. */
export const oneOf = <const W extends readonly [string, ...string[]]>(words: W, description: string) =>
  z.enum(words).describe(description);

/** A number from `least` to `most`. */
export const numberOf = (least: number, most: number, description: string) =>
  z.number().min(least).max(most).describe(description);

/** A whole number from `least` to `most`. */
export const wholeOf = (least: number, most: number, description: string) =>
  z.int().min(least).max(most).describe(description);

/** A list in which nothing stands twice. */
export const setOf = <T extends z.ZodType>(item: T, description: string, { least = 0 } = {}) =>
  z.array(item).min(least).meta({ uniqueItems: true, description });

/** An O*NET-SOC code in quotes. */
export const OnetCode = z
  .string()
  .regex(/^\d\d-\d{4}\.\d\d$/)
  .describe('an O*NET-SOC code in quotes, such as "15-1252.00"');

/** A code of the SOC of 2018. */
export const SocCode = z
  .string()
  .regex(/^\d\d-\d{4}$/)
  .describe('a code of the SOC of 2018, such as 15-1252');

/** A field for each of the names, all of the same form. */
export const fieldsOf = <const K extends readonly string[], T extends z.ZodType>(names: K, form: T) =>
  Object.fromEntries(names.map((name) => [name, form])) as { [Name in K[number]]: T };

/** The date of all that a file says. */
export const AsOf = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/)
  .describe('the date of all figures in the file, year and month or ISO date, in quotes: "2026-11"');
