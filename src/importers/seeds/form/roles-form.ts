/** The form of roles, and of the moves between them. */
import { z } from 'zod';
import { ENTRY_DOORS, MATCH_RELATIONS, MOVE_KINDS, MOVE_SHARES, SENIORITIES } from '../../../domain';
import { Credentials } from '../../doors/door-credentials';
import { fieldsOf, numberOf, OnetCode, oneOf, setOf, textOf, wholeOf } from '../../forms/words';
import { INTEREST_LETTERS, namesOf, RoleRef, RoleTitle, SOURCE } from './shared-fields';

const Rung = oneOf(SENIORITIES, 'a rung of the ladder');
const Paid = wholeOf(1, 100_000_000, 'US dollars a year, a whole number');

const Requirement = z
  .tuple([
    textOf('the name of a skill or technology'),
    numberOf(1, 5, 'an importance, 1..5 (4 and more essential, 3 and more important)'),
    numberOf(0, 7, 'a level, 0..7 (4 is working level)'),
    SOURCE.source.unwrap().optional(),
  ])
  .describe('[competency, importance 1..5, level 0..7], and at most a source behind them');

const Pay = z
  .strictObject({
    level: Rung,
    min: Paid,
    max: z.exactOptional(Paid),
    ...SOURCE,
    openEnded: z.exactOptional(z.boolean().describe('true if pay may be higher than max')),
    note: z.exactOptional(textOf('why the band lies where it does, if wage statistics speak against it')),
  })
  .describe('a pay band such as { level: ENTRY, min: 55000, max: 70000 }');

const DOOR = {
  door: oneOf(ENTRY_DOORS, 'what opens the door'),
  hiredFor: textOf('one sentence: what gets you hired'),
  studyYears: numberOf(0, 20, 'years of full-time study before the hire, by the usual way, 0..20'),
  trainingYears: z.exactOptional(numberOf(0, 20, 'years of training on the job after the hire, 0..20')),
  crowded: z.exactOptional(z.literal(true).describe('true if many more people apply than are hired')),
  degreeOptional: z.exactOptional(
    z.literal(true).describe("true if employers don't insist on the degree that many have"),
  ),
};
const ASKED = {
  credentials: z.exactOptional(Credentials.min(1)),
  experienceIn: z.exactOptional(
    setOf(
      RoleRef,
      'titles of the roles, or codes of the O*NET occupations, whose years count as the experience that the role asks for; any related work if left out',
      { least: 1 },
    ),
  ),
};

const Entry = z.strictObject({ ...DOOR, ...ASKED }).describe('how people get in, in the United States');
export type SeedEntry = z.infer<typeof Entry>;

const experienceYears = numberOf(0, 40, 'years of related work that this door asks for, 0..40');
const OtherEntry = z.strictObject({ ...DOOR, experienceYears, ...ASKED }).describe('another way in');

/** A role, with all that is stated of it. */
export const Role = z
  .strictObject({
    title: textOf('the title of the role; its slug is the id'),
    alternateTitles: z.exactOptional(namesOf('other titles')),
    seniority: Rung,
    ...SOURCE,
    summary: textOf('two or three sentences'),
    outlook: textOf('two or three sentences'),
    interests: z
      .strictObject(fieldsOf(INTEREST_LETTERS, numberOf(1, 7, 'an interest score, 1..7')))
      .describe('six scores, such as { R: 3, I: 6, A: 2, S: 2, E: 3, C: 5 }'),
    experienceYears: numberOf(0, 30, 'years of related work it asks for, 0..30'),
    schoolingYears: numberOf(0, 15, 'usual years of schooling beyond compulsory school, 0..15'),
    responsibilities: z.array(textOf('a sentence or phrase')).min(1).max(12).describe('one to twelve responsibilities'),
    requires: z
      .array(Requirement)
      .min(1)
      .max(45)
      .describe('one to 45 requirements, each [competency, importance, level]'),
    pay: z.exactOptional(z.array(Pay).min(1).describe('pay bands; left out, the wages of its code count')),
    certifications: z.exactOptional(namesOf('names of certifications')),
    matches: z.exactOptional(
      z
        .strictObject(fieldsOf(MATCH_RELATIONS, z.exactOptional(setOf(OnetCode, 'O*NET-SOC codes', { least: 1 }))))
        .describe('SKOS relations to O*NET-SOC codes'),
    ),
    entry: z.exactOptional(Entry),
    otherEntries: z.exactOptional(
      z.array(OtherEntry).min(1).describe('other ways in, where people come through more than one door'),
    ),
  })
  .describe('a role');
export type SeedRole = z.infer<typeof Role>;

/** A move between two roles. */
export const Progression = z
  .strictObject({
    from: RoleTitle,
    to: RoleTitle,
    move: oneOf(MOVE_KINDS, 'a kind of move'),
    years: z
      .number()
      .positive()
      .max(30)
      .describe('typical years from the start in `from` to the hire as `to`, study included, more than 0, at most 30'),
    confidence: numberOf(0, 1, 'how sure the editors are that people make this move, 0..1'),
    share: z.exactOptional(oneOf(MOVE_SHARES, 'how many of those who leave make it; left out if it is unknown')),
    ...SOURCE,
    note: z.exactOptional(textOf('one sentence on why the move works')),
  })
  .describe('a progression');
export type SeedProgression = z.infer<typeof Progression>;
