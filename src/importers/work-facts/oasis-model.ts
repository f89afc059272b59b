/**
 * How figures of work context become conditions of a job. The weights are least squares against what our editors say of the 329 roles of
 * ours that match an occupation with figures. Told with the occupation left out, body, danger and stress are within one of the editors'
 * figure for 97, 96 and 99 of 100, people for 95; hours agree for 70 and place for 62 (88, if an office and a home count as one).
 */
import type { WorkConditions, WorkHours, WorkPlace, WorkTrait } from '../../domain';

/** The columns that are read, by our names for them. Of two columns that begin alike, the first is how often, the second how long. */
export const CONTEXT_COLUMNS = {
  schedule: 'Work Schedule',
  week: 'Work Week Duration',
  sitting: 'Sitting',
  handling: 'Handling Material Manually',
  bending: 'Bending or Twisting the Body',
  contact: 'Contact With Others10',
  customers: 'Deal With External Customers',
  talks: 'Face-to-Face Discussions',
  conflict: 'Conflict Situations',
  hazards: 'Hazardous Conditions',
  machines: 'Hazardous Equipment, Machinery, Tools',
  heights: 'High Places',
  attacks: 'Deal With Physically Aggressive People',
  pressure: 'Time Pressure',
  impact: 'Impact of Decisions',
  vehicle: 'In an Enclosed Vehicle or Equipment',
  vehicleLong: 'In an Enclosed Vehicle or Equipment3',
  email: 'Electronic Mail',
  indoors: 'Indoors, Environmentally Controlled',
  outside: 'Outside, Exposed to Weather',
  answersFor: 'Responsibility for Outcomes and Results of Other Workers',
} as const;

/** Figures of an occupation, each 0 (not at all) to 5; the schedule 1 (regular), 2 (irregular) or 3 (seasonal), the week 1 (short) to 3. */
export type WorkContext = Readonly<Record<keyof typeof CONTEXT_COLUMNS, number>>;

/** Weights by figure, and what is added to their sum. */
interface Scale {
  readonly base: number;
  readonly weights: Partial<WorkContext>;
}

const SCALES: Readonly<Record<'body' | 'people' | 'danger' | 'stress', Scale>> = {
  body: { base: 1.82, weights: { sitting: -0.36, handling: 0.12, bending: 0.66 } },
  people: { base: -0.16, weights: { contact: 0.29, conflict: 0.33, talks: 0.36, customers: 0.26 } },
  danger: { base: 0.99, weights: { hazards: 0.24, machines: 0.26, heights: 0.35, attacks: 0.41 } },
  stress: { base: 0.83, weights: { pressure: 0.18, conflict: 0.37, impact: 0.36 } },
};

/** Major groups of the SOC whose regular schedules are mostly shifts. The figures don't tell shifts from days. Estimate. */
const SHIFT_GROUPS: ReadonlySet<string> = new Set(['29', '33', '35', '37', '51', '53']);

/** Major groups of the SOC whose work is to help people: social service, teaching, health. */
const HELPING_GROUPS: ReadonlySet<string> = new Set(['21', '25', '29', '31']);

/** Art, design, stage, media. */
const CREATIVE_GROUP = '27';

/** The conditions of an occupation of O*NET by its figures. @param code - "29-1141.00" */
export function conditionsFrom(code: string, context: WorkContext): Omit<WorkConditions, 'role'> {
  return {
    hours: hoursOf(code, context),
    place: placeOf(context),
    body: onScale(context, SCALES.body),
    people: onScale(context, SCALES.people),
    danger: onScale(context, SCALES.danger),
    stress: onScale(context, SCALES.stress),
    selfEmployedPercent: null,
    also: traitsOf(code, context),
  };
}

function onScale(context: WorkContext, { base, weights }: Scale): number {
  const sum = Object.entries(weights).reduce(
    (all, [key, weight]) => all + weight * context[key as keyof WorkContext],
    base,
  );
  return Math.min(5, Math.max(1, Math.round(sum)));
}

function hoursOf(code: string, { schedule }: WorkContext): WorkHours {
  if (schedule >= 1.5) return 'IRREGULAR';
  return SHIFT_GROUPS.has(code.slice(0, 2)) ? 'SHIFTS' : 'DAYS';
}

function placeOf({ vehicle, vehicleLong, sitting, email, indoors, handling }: WorkContext): WorkPlace {
  if (vehicle >= 3 && vehicleLong >= 2) return 'ROAD';
  if (sitting >= 4 && email >= 4 && indoors >= 4.5 && handling < 3) return 'HOME_POSSIBLE';
  return sitting >= 3.5 && email >= 3.5 ? 'OFFICE' : 'SITE';
}

/** Supervisors' codes have a 1 in their third place and a 0 in their fourth: "53-1047". */
function leads(code: string): boolean {
  return code.startsWith('11') || code.slice(3, 5) === '10';
}

function traitsOf(code: string, { contact, answersFor, outside, handling, sitting, week }: WorkContext): WorkTrait[] {
  const group = code.slice(0, 2);
  const traits: readonly (readonly [WorkTrait, boolean])[] = [
    ['HELPS', HELPING_GROUPS.has(group) && contact >= 3],
    ['LEADS', leads(code) && answersFor >= 3.5],
    ['CREATIVE', group === CREATIVE_GROUP],
    ['OUTDOORS', outside >= 3],
    ['HANDS_ON', handling >= 3.5 && sitting < 3.5],
    ['PART_TIME', week < 1.5],
  ];
  return traits.flatMap(([trait, holds]) => (holds ? [trait] : []));
}
