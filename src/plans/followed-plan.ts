/** A plan that somebody follows: what is done of it, and the text that it is kept as in a browser or in a file. */
import { z } from 'zod/mini';
import type { WayPlan } from './way-plan';

export interface FollowedPlan {
  readonly plan: WayPlan;
  /** ISO date of the first day. */
  readonly start: string;
  /** Keys of the tasks that are done, see `taskPartsOf`. */
  readonly done: readonly string[];
}

/** A text that is no kept plan; the message says what to do. */
export class PlanFileError extends Error {
  override readonly name = 'PlanFileError';
}

const FORMAT = 'career-atlas-plan';
const VERSION = 1;

const text = z.string().check(z.maxLength(2000));
const texts = z.array(text).check(z.maxLength(200));
const amount = z.number().check(z.gte(0));
const week = z.int().check(z.gte(1), z.lte(10_000));
const pay = z.nullable(amount);

const step = z.object({
  to: text,
  years: amount.check(z.lte(100)),
  payUsd: pay,
  hiredFor: text,
  credentials: z
    .array(z.object({ name: text, alternatives: texts, held: z.boolean(), yearsLeft: amount.check(z.lte(100)) }))
    .check(z.maxLength(100)),
  items: z.array(z.object({ name: text, hours: amount, startWeek: week, endWeek: week })).check(z.maxLength(500)),
});

const kept = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  start: z.iso.date(),
  done: z.array(text).check(z.maxLength(2000)),
  plan: z.object({
    from: text,
    to: text,
    years: amount.check(z.lte(100)),
    odds: text,
    payUsd: pay,
    why: texts,
    thisWeek: texts,
    weeklyHours: amount,
    steps: z.array(step).check(z.minLength(1), z.maxLength(20)),
    sources: texts,
    address: z.nullable(text),
  }),
});

/** The text that a plan is kept as: JSON. */
export function followedText({ plan, start, done }: FollowedPlan): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, start, done, plan }, null, 1)}\n`;
}

/**
 * The plan of a text that `followedText` wrote.
 *
 * @throws {PlanFileError} if the text is none, or one of a later version
 */
export function readFollowed(written: string): FollowedPlan {
  const value = jsonOf(written);
  const read = kept.safeParse(value);
  if (read.success) {
    const { plan, start, done } = read.data;
    return { plan, start, done };
  }
  const { format, version } = (value ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== FORMAT)
    throw new PlanFileError('This file is no plan of Career Atlas. Choose one that “Save as a file” has made.');
  if (typeof version === 'number' && version > VERSION)
    throw new PlanFileError('A later Career Atlas has made this file. Open it there.');
  const at = read.error.issues[0]?.path.join('.');
  throw new PlanFileError(`This plan is damaged${at ? ` at “${at}”` : ''}. Save it again where it comes from.`);
}

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

/** Whether two are plans of the same way. */
export function isSameWay({ plan: one }: FollowedPlan, { plan: other }: FollowedPlan): boolean {
  const rolesOf = ({ from, steps }: WayPlan) => JSON.stringify([from, ...steps.map(({ to }) => to)]);
  return rolesOf(one) === rolesOf(other);
}
