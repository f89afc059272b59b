/** The form of companies, and of the sources behind what is stated. */
import { z } from 'zod';
import { COMPANY_CATEGORIES } from '../../../domain';
import { oneOf, textOf } from '../../forms/words';
import { ONE_SENTENCE, RoleTitle, SOURCE } from './shared-fields';

const Employment = z
  .strictObject({
    role: RoleTitle,
    purpose: z.exactOptional(textOf('what it employs the role for')),
    ...SOURCE,
  })
  .describe('a role it employs');

/** A company, with the roles that it employs. */
export const Company = z
  .strictObject({
    name: textOf('the name of the company'),
    category: oneOf(COMPANY_CATEGORIES, 'what the company does'),
    ...SOURCE,
    summary: z.exactOptional(ONE_SENTENCE),
    employs: z.exactOptional(z.array(Employment).describe('roles it employs')),
  })
  .describe('a company');
export type SeedCompany = z.infer<typeof Company>;

/** A source besides the editors. */
export const Source = z
  .strictObject({
    name: textOf('the name of the source; its slug is the id'),
    publisher: textOf('who publishes it'),
    note: z.exactOptional(ONE_SENTENCE),
    licence: z.exactOptional(textOf('its licence')),
    release: z.exactOptional(textOf('its release, as its publisher names it')),
  })
  .describe('a source');
export type SeedSource = z.infer<typeof Source>;
