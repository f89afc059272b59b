/** Conditions: the facts of a job that people ask about before they take it. */

/** When the work is done: regular days, shifts, on call, or hours that change from week to week. */
export const WORK_HOURS = ['DAYS', 'SHIFTS', 'ON_CALL', 'IRREGULAR'] as const;
export type WorkHours = (typeof WORK_HOURS)[number];

/** Where it is done: an office, an office or at home, where the work is, or on the road. */
export const WORK_PLACES = ['OFFICE', 'HOME_POSSIBLE', 'SITE', 'ROAD'] as const;
export type WorkPlace = (typeof WORK_PLACES)[number];

/**
 * What else is true of the work: it helps people, leads people, makes something new, is outdoors, is done with the hands, takes nights away
 * from home, is often part-time.
 */
export const WORK_TRAITS = ['HELPS', 'LEADS', 'CREATIVE', 'OUTDOORS', 'HANDS_ON', 'AWAY', 'PART_TIME'] as const;
export type WorkTrait = (typeof WORK_TRAITS)[number];

/** The conditions of a job. */
export interface WorkConditions {
  /** Id of the role, loaded or not. */
  readonly role: string;
  readonly hours: WorkHours;
  readonly place: WorkPlace;
  /** How hard it is on the body, 1 (a desk) to 5 (heavy work most of the day). */
  readonly body: number;
  /** How much of it is with people, 1 (alone) to 5 (all day). */
  readonly people: number;
  /** How likely it is to hurt or sicken somebody, 1 (an office) to 5. */
  readonly danger: number;
  /** How much it weighs on people: pace, blame, conflict; 1 (little) to 5. */
  readonly stress: number;
  /** Share of people in it who work on their own account, 0..100; null if the source does not say. */
  readonly selfEmployedPercent: number | null;
  /** In the order of `WORK_TRAITS`. */
  readonly also: readonly WorkTrait[];
}

/** The conditions of a job as a property of their source: the store keeps lists of texts. */
export function conditionsText(conditions: WorkConditions): string {
  const { role, hours, place, body, people, danger, stress, selfEmployedPercent, also } = conditions;
  return [role, hours, place, body, people, danger, stress, selfEmployedPercent ?? '', also.join(' ')].join('\t');
}

/** The conditions that a property holds. */
export function conditionsOfText(text: string): WorkConditions {
  const [role = '', hours, place, body, people, danger, stress, own = '', also = ''] = text.split('\t');
  return {
    role,
    hours: hours as WorkHours,
    place: place as WorkPlace,
    body: Number(body),
    people: Number(people),
    danger: Number(danger),
    stress: Number(stress),
    selfEmployedPercent: own === '' ? null : Number(own),
    also: also === '' ? [] : (also.split(' ') as WorkTrait[]),
  };
}
