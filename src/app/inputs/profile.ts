import { InvalidOptionError, STEP_MODEL } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Profile } from '../../needs';
import { numberOf } from './references';

/** What you bring, as you write it. */
export interface ProfileInput {
  readonly competencies?: readonly { readonly ref: string; readonly level?: number | undefined }[] | undefined;
  /** Hours a week for learning, default 8. */
  readonly weeklyHours?: number | undefined;
}

/** The most competencies that a profile may name. */
export const MOST_COMPETENCIES = 300;

/** Hours a week for learning: smallest and largest, inclusive. */
export const WEEKLY_HOURS = [0.5, 80] as const;

/**
 * A profile over the graph's competencies. Without input it has no competencies and the default hours a week. A
 * competency named twice counts at its higher level.
 *
 * @throws {InvalidOptionError} if a level is outside 0..7, the hours outside 0.5..80, or there are more than 300
 * competencies
 */
export function readProfile(graph: CareerGraph, argument: string, input: ProfileInput | null | undefined): Profile {
  const weeklyHours = input?.weeklyHours ?? STEP_MODEL.defaultWeeklyHours;
  const [least, most] = WEEKLY_HOURS;
  if (!(weeklyHours >= least && weeklyHours <= most)) {
    throw new InvalidOptionError(
      `${argument}.weeklyHours`,
      `${argument}.weeklyHours is ${weeklyHours}; it must be between ${least} and ${most} hours a week.`,
    );
  }
  const owned = input?.competencies ?? [];
  if (owned.length > MOST_COMPETENCIES) {
    throw new InvalidOptionError(
      `${argument}.competencies`,
      `${argument}.competencies names ${owned.length} competencies; at most ${MOST_COMPETENCIES} are allowed.`,
    );
  }
  const levels = new Map<number, number>();
  for (const { ref, level = STEP_MODEL.workingLevel } of owned) {
    if (!(level >= 0 && level <= 7)) {
      throw new InvalidOptionError(
        `${argument}.competencies.level`,
        `The level of "${ref}" is ${level}; levels go from 0 (nothing) through 4 (working level) to 7 (mastery).`,
      );
    }
    const number = numberOf(graph, 'Competency', `${argument}.competencies`, ref);
    levels.set(number, Math.max(level, levels.get(number) ?? 0));
  }
  return { levels, weeklyHours };
}
