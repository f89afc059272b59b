/** The form of how roles and skills of ours stand to those of other classifications, and of names that people use. */
import { z } from 'zod';
import { CORRECTION_RELATIONS, MATCH_RELATIONS } from '../../../domain';
import { fieldsOf, OnetCode, oneOf, SocCode, textOf } from '../../forms/words';
import { RATED_ELEMENTS } from './rated-elements';
import { RoleTitle } from './shared-fields';

const READ = textOf(
  'a title of ours, an O*NET-SOC code in quotes such as "15-1252.00", or "esco: " and a title of ESCO',
);
const Read = z.array(READ).min(1).describe('roles: titles of ours, O*NET-SOC codes in quotes, or "esco: " and a title');

/** Corrections of readings: what others are to each of the roles. */
export const Reading = z
  .strictObject({
    roles: Read,
    ...fieldsOf(CORRECTION_RELATIONS, z.exactOptional(Read)),
    why: textOf('one sentence on why they read so, or not'),
  })
  .meta({
    minProperties: 3,
    description:
      'roles, what others are to them as exactMatch, closeMatch, broadMatch (wider), narrowMatch or notMatch, and why',
  });
export type SeedReading = z.infer<typeof Reading>;

const Element = z
  .tuple([
    oneOf(RATED_ELEMENTS, 'an element that O*NET rates'),
    oneOf(MATCH_RELATIONS, 'a SKOS relation: what the element is to the skill'),
    z.number().positive().max(1).describe('the share of the level that carries over, above 0 and up to 1'),
  ])
  .describe('[element of O*NET, relation, share above 0 and up to 1]');

/** How some of our skills meet elements of O*NET. */
export const Alignment = z
  .strictObject({
    skills: z.array(textOf('the name of a skill of ours')).min(1).describe('names of skills of ours'),
    elements: z.array(Element).describe('elements of O*NET, each [element, relation, share]; empty if a note says why'),
    note: z.exactOptional(textOf('one sentence')),
  })
  .describe('some skills with `elements`');
export type SeedAlignment = z.infer<typeof Alignment>;

/** What people call an occupation of O*NET, in the singular. */
export const Title = z
  .tuple([
    OnetCode,
    z
      .string()
      .min(2)
      .max(60)
      .regex(/^\S(.*\S)?$/)
      .describe('a title of 2 to 60 characters, in the singular'),
  ])
  .describe('[code, title]');
export type SeedTitle = z.infer<typeof Title>;

/** The code under which a role of ours is counted. */
export const Code = z.tuple([RoleTitle, SocCode]).describe('[title, code]');
export type SeedCode = z.infer<typeof Code>;
