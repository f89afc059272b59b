/** The form of what jobs are like, and of where people go who leave them. */
import { z } from 'zod';
import { EXIT_WAYS, WORK_HOURS, WORK_PLACES, WORK_TRAITS } from '../../../domain';
import { numberOf, oneOf, wholeOf } from '../../forms/words';
import { RoleRef } from './shared-fields';

const orOf = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** The job, how it is reached, usual years, and why. */
const Exit = z
  .tuple([
    RoleRef,
    oneOf(EXIT_WAYS, orOf(EXIT_WAYS)),
    numberOf(0, 15, 'usual years, 0 to 15'),
    z.string().min(20).max(160).describe('why: one sentence of 20 to 160 characters'),
  ])
  .describe('[role, way, years, why]');

/** Where people go who leave a job. */
export const Exits = z
  .strictObject({
    from: RoleRef,
    to: z
      .array(Exit)
      .min(3)
      .max(30)
      .describe('to: the jobs that people go to, those first that a counsellor would name first'),
  })
  .describe('where people go who leave a job');
export type SeedExits = z.infer<typeof Exits>;

const scale = (what: string) => wholeOf(1, 5, `${what}, a whole number 1 to 5`);

/** What a job is like. */
export const Conditions = z
  .strictObject({
    role: RoleRef,
    hours: oneOf(WORK_HOURS, orOf(WORK_HOURS)),
    place: oneOf(WORK_PLACES, orOf(WORK_PLACES)),
    body: scale('how hard it is on the body'),
    people: scale('how much of it is with people'),
    danger: scale('how likely it is to hurt somebody'),
    stress: scale('how much it weighs on people'),
    own: numberOf(0, 100, 'percent of people who work on their own account, 0 to 100'),
    also: z.array(oneOf(WORK_TRAITS, orOf(WORK_TRAITS))).describe('what else is true of it, maybe nothing: []'),
  })
  .describe('what a job is like');
export type SeedConditions = z.infer<typeof Conditions>;
