import fc from 'fast-check';
import { EDUCATIONS, type Me } from '../../web/pages/about-me/me';

/** A name as people may type it, without what separates names. */
export const ANY_NAME = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/[,;]/g, '').trim())
  .filter((text) => text !== '');

/** What somebody may say of themselves. */
export const ANY_ME: fc.Arbitrary<Me> = fc.record({
  skills: fc.uniqueArray(ANY_NAME, { maxLength: 5 }),
  education: fc.option(fc.constantFrom(...Object.values(EDUCATIONS))),
  credentials: fc.uniqueArray(ANY_NAME, { maxLength: 3 }),
  pastRoles: fc.array(fc.record({ ref: ANY_NAME, years: fc.integer({ min: 0, max: 60 }) }), { maxLength: 3 }),
  weeklyHours: fc.option(fc.integer({ min: 1, max: 80 })),
  fullTimeStudy: fc.option(fc.boolean()),
  payNow: fc.option(fc.integer({ min: 0, max: 400_000 })),
  jobIsGone: fc.boolean(),
});
