/** The form of services where people can talk to somebody about their work. */
import { z } from 'zod';
import { ADVISOR_COSTS, ADVISOR_KINDS, ADVISOR_MODES } from '../../../domain';
import { oneOf, setOf, textOf } from '../../forms/words';
import { SOURCE, shortId } from './shared-fields';

const LANGUAGE = z
  .string()
  .regex(/^[a-z]{2}$/)
  .describe('an ISO 639-1 code: en');

export const Advisor = z
  .strictObject({
    id: shortId(60),
    name: z.string().min(1).max(80).describe('what the service is called'),
    country: z
      .string()
      .regex(/^([A-Z]{2}|global)$/)
      .describe('an ISO 3166-1 code in capitals, EU for the European Union, or global'),
    region: z.exactOptional(textOf('the part of the country that it is for')),
    languages: z.exactOptional(
      setOf(LANGUAGE, 'codes of the languages in which it is known to help; left out if none is known', {
        least: 1,
      }).max(20),
    ),
    kind: oneOf(ADVISOR_KINDS, 'who runs the service'),
    disciplines: z.exactOptional(
      setOf(
        textOf('a name of a discipline'),
        'names of the disciplines that it knows well; left out if it is for every kind of work',
        { least: 1 },
      ).max(8),
    ),
    cost: z.exactOptional(oneOf(ADVISOR_COSTS, 'what advice costs; left out if not known')),
    mode: z.exactOptional(oneOf(ADVISOR_MODES, 'how you meet; left out if not known')),
    offers: z
      .string()
      .min(10)
      .max(200)
      .regex(/[.]$/)
      .describe('what it offers: one sentence of our own of 10 to 200 characters'),
    caution: z.exactOptional(
      z
        .string()
        .min(10)
        .max(250)
        .regex(/[.]$/)
        .describe('what to know before relying on it: sentences of 10 to 250 characters'),
    ),
    url: z
      .string()
      .max(300)
      .regex(/^https:\/\/[a-z0-9-]+([.][a-z0-9-]+)+(\/[^\s"'<>\\]*)?$/)
      .describe('an address that begins with https://, without name and password'),
    checkedOn: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe('the ISO date on which somebody looked, in quotes: "2026-11-24"'),
    evidence: z.string().min(10).max(200).describe('what was seen, in a sentence'),
    ...SOURCE,
  })
  .describe('an advisor service with id, name, country, kind, offers, url, checkedOn and evidence');
export type SeedAdvisor = z.infer<typeof Advisor>;
