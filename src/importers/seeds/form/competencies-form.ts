/** The form of what people know and can do, and of what proves it. */
import { z } from 'zod';
import { SKILL_KINDS } from '../../../domain';
import { numberOf, oneOf, textOf } from '../../forms/words';
import { namesOf, ONE_SENTENCE, SOURCE } from './shared-fields';

const LEARNT = {
  learningHours: numberOf(1, 3000, 'hours from nothing to working level (4 of 0..7), 1 to 3000'),
  alternateNames: z.exactOptional(namesOf('other names')),
};
const DESCRIBED = { description: textOf('one sentence in our own words') };

/** A skill, with how long it takes to learn. */
export const Skill = z
  .strictObject({
    name: textOf('the name of the skill; its slug is the id'),
    kind: z.exactOptional(oneOf(SKILL_KINDS, 'the kind of skill; SKILL if left out')),
    ...LEARNT,
    ...DESCRIBED,
    broader: z.exactOptional(namesOf('names of broader skills')),
    ...SOURCE,
  })
  .describe('a skill');
export type SeedSkill = z.infer<typeof Skill>;

/** A technology, with the skills that it is part of. */
export const Technology = z
  .strictObject({
    name: textOf('the name of the technology; its slug is the id'),
    kind: textOf('what sort of technology it is, such as "Programming language"'),
    ...LEARNT,
    skills: z.exactOptional(namesOf('names of the skills it is part of')),
    ...SOURCE,
    ...DESCRIBED,
  })
  .describe('a technology');
export type SeedTechnology = z.infer<typeof Technology>;

/** A certification. */
export const Certification = z
  .strictObject({
    name: textOf('its official name'),
    issuer: textOf('who issues it'),
    summary: z.exactOptional(ONE_SENTENCE),
    ...SOURCE,
  })
  .describe('a certification');
export type SeedCertification = z.infer<typeof Certification>;
