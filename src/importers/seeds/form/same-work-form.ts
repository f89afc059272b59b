/** The form of the same work in other places. */
import { z } from 'zod';
import { PAY_CHANGES, SETTING_WISHES } from '../../../domain';
import { oneOf, setOf, textOf } from '../../forms/words';
import { SocCodes } from './practical-form';
import { RoleRef } from './shared-fields';

const phrase = (most: number, what: string) =>
  z.string().min(3).max(most).describe(`${what}, ${most} characters at most`);
const sentence = (most: number, what: string) =>
  z.string().min(15).max(most).regex(/[.]$/).describe(`${what}: one sentence of 15 to ${most} characters`);
const Wishes = setOf(oneOf(SETTING_WISHES, 'a wish'), 'wishes, those aside that follow from the pay');

/** One place or form of the work. */
const Setting = z
  .strictObject({
    title: phrase(60, 'what job ads call it'),
    role: z.exactOptional(RoleRef.describe('the role that it is, if it is one of its own')),
    meets: Wishes,
    misses: z.exactOptional(Wishes),
    pay: oneOf(PAY_CHANGES, 'pay next to the usual place of the work: MORE, SAME or LESS'),
    asks: z.exactOptional(phrase(80, 'what it asks beyond what people in the work have; left out if nothing')),
    at: phrase(90, 'who employs there, in lower case'),
    why: sentence(170, 'what is different there, also for the worse'),
    step: sentence(130, 'something to do this week'),
  })
  .describe('a setting with title, meets, pay, at, why and step');

/** Settings of a kind of work. */
export const SameWork = z
  .strictObject({
    codes: z.exactOptional(SocCodes),
    roles: z.exactOptional(
      setOf(textOf('the title of a role'), 'titles of roles whose code says too little', { least: 1 }),
    ),
    settings: z.array(Setting).min(3).max(6).describe('three to six settings, the commonest first'),
  })
  .meta({ minProperties: 2, description: 'a kind of work with codes or roles, and settings' });
export type SeedSameWork = z.infer<typeof SameWork>;
