/** What people wish of other work. */

/** What somebody may wish. */
export const WISHES = [
  'MORE_PAY',
  'SAME_PAY_AT_LEAST',
  'STEADY_PAY',
  'REGULAR_HOURS',
  'EASIER_ON_THE_BODY',
  'HOME_EVERY_NIGHT',
  'WORK_FROM_HOME',
  'SECURE',
  'SAME_FIELD',
  'OTHER_FIELD',
  'NO_LONG_STUDY',
  'LEAD_PEOPLE',
  'NOT_LEAD',
  'WITH_PEOPLE',
  'FEWER_PEOPLE',
  'HANDS_ON',
  'DESK_WORK',
  'OUTDOORS',
  'HELP_PEOPLE',
  'CREATIVE',
  'LESS_STRESS',
  'OWN_BUSINESS',
  'PART_TIME',
  'LESS_TRAVEL',
  'LITTLE_ENGLISH',
] as const;
export type Wish = (typeof WISHES)[number];
