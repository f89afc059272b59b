/** The form of a seeds file. `schema/seeds.schema.json` is printed from it, and files are checked against that. */
import { z } from 'zod';
import { AsOf, textOf } from '../forms/words';
import { Advisor } from './form/advisors-form';
import { Company, Source } from './form/companies-form';
import { Certification, Skill, Technology } from './form/competencies-form';
import { MostUsd, Projection, Wages, Years } from './form/figures-form';
import { Branch, ForeignTitle, Payer, Price, Publication, WorkLine } from './form/practical-form';
import { QuizItem } from './form/quiz-form';
import { Alignment, Code, Reading, Title } from './form/relations-form';
import { Progression, Role } from './form/roles-form';
import { SameWork } from './form/same-work-form';
import { ONE_SENTENCE } from './form/shared-fields';
import { Conditions, Exits } from './form/work-form';

export type { SeedAdvisor } from './form/advisors-form';
export type { SeedCompany, SeedSource } from './form/companies-form';
export type { SeedCertification, SeedSkill, SeedTechnology } from './form/competencies-form';
export type { SeedProjection, SeedWages } from './form/figures-form';
export type { SeedBranch, SeedForeignTitle, SeedPayer, SeedPrice, SeedWorkLine } from './form/practical-form';
export type { SeedQuizItem, SeedQuizTies } from './form/quiz-form';
export type { SeedAlignment, SeedCode, SeedReading, SeedTitle } from './form/relations-form';
export type { SeedEntry, SeedProgression, SeedRole } from './form/roles-form';
export type { SeedSameWork } from './form/same-work-form';
export type { SeedConditions, SeedExits } from './form/work-form';

const Discipline = z
  .strictObject({ name: textOf('the name of the discipline'), summary: ONE_SENTENCE })
  .describe('a discipline with name and summary');

/** What a file of seeds may hold: a date, and any of the lists. */
export const SeedFile = z
  .strictObject({
    asOf: AsOf,
    discipline: z.exactOptional(Discipline),
    skills: z.exactOptional(z.array(Skill).describe('skills')),
    technologies: z.exactOptional(z.array(Technology).describe('technologies')),
    certifications: z.exactOptional(z.array(Certification).describe('certifications')),
    companies: z.exactOptional(z.array(Company).describe('companies')),
    sources: z.exactOptional(z.array(Source).describe('sources beside the editors')),
    roles: z.exactOptional(z.array(Role).describe('roles')),
    progressions: z.exactOptional(z.array(Progression).describe('progressions')),
    readings: z.exactOptional(z.array(Reading).describe('corrections of readings')),
    alignment: z.exactOptional(z.array(Alignment).describe('how our skills meet the elements that O*NET rates')),
    advisors: z.exactOptional(z.array(Advisor).describe('services with advisors')),
    quiz: z.exactOptional(z.array(QuizItem).describe('statements of the quiz')),
    exits: z.exactOptional(z.array(Exits).describe('where people go who leave jobs')),
    conditions: z.exactOptional(z.array(Conditions).describe('what jobs are like')),
    titles: z.exactOptional(z.array(Title).describe('what people call occupations of O*NET')),
    codes: z.exactOptional(z.array(Code).describe('the codes under which roles of ours are counted')),
    years: z.exactOptional(Years),
    projections: z.exactOptional(z.array(Projection).describe('what is projected, one line a code')),
    mostUsd: z.exactOptional(MostUsd),
    wages: z.exactOptional(z.array(Wages).describe('what occupations pay, one line a code')),
    publications: z.exactOptional(z.array(Publication).describe('publications that figures of the file are from')),
    prices: z.exactOptional(z.array(Price).describe('what kinds of credential cost')),
    payers: z.exactOptional(z.array(Payer).describe('who pays a part of study')),
    branches: z.exactOptional(z.array(Branch).describe('branches, and who employs there')),
    workLines: z.exactOptional(z.array(WorkLine).describe('how to try lines of work, and what they ask of people')),
    sameWork: z.exactOptional(z.array(SameWork).describe('the same work in other places')),
    foreignTitles: z.exactOptional(z.array(ForeignTitle).describe('titles of other countries that people type')),
  })
  .describe('a file of seeds');
export type SeedFile = z.infer<typeof SeedFile>;

/** Fields with things that have a name (a title, for roles), by which others refer to them. */
export type NamedField =
  | 'discipline'
  | 'skills'
  | 'technologies'
  | 'certifications'
  | 'companies'
  | 'sources'
  | 'roles';
