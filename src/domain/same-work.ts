/** The same work in another place or form: what a counsellor names before any other job. */
import type { Wish } from './wishes';

/** What a setting pays next to the usual place of the work, as editors estimate it. */
export const PAY_CHANGES = ['MORE', 'SAME', 'LESS'] as const;
export type PayChange = (typeof PAY_CHANGES)[number];

/** Wishes that editors state of a setting. What it pays says whether it meets those for pay, and the others hold of the same work anyway. */
export const SETTING_WISHES = [
  'STEADY_PAY',
  'REGULAR_HOURS',
  'EASIER_ON_THE_BODY',
  'HOME_EVERY_NIGHT',
  'WORK_FROM_HOME',
  'SECURE',
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
] as const satisfies readonly Wish[];
export type SettingWish = (typeof SETTING_WISHES)[number];

/** Another place or form of the same work. */
export interface Setting {
  /** As job ads call it: "Local route driver". */
  readonly title: string;
  /** Id of the role that it is in the graph; null if it has none of its own. */
  readonly role: string | null;
  /** Wishes that it meets where the usual place doesn't, and those that it misses. */
  readonly meets: readonly SettingWish[];
  readonly misses: readonly SettingWish[];
  readonly pay: PayChange;
  /** What it asks beyond what people in the work have; null if nothing. */
  readonly asks: string | null;
  /** Who employs there, as in "at clinics and insurers". */
  readonly employers: string;
  /** What is different there, also for the worse: a sentence. */
  readonly why: string;
  /** Something to do this week: a sentence. */
  readonly firstStep: string;
}

/** The settings of a kind of work, the commonest first. */
export interface SettingsOf {
  /** Beginnings of codes of the SOC; the longest that fits a role counts. */
  readonly codes: readonly string[];
  /** Ids of roles whose code says too little; they count before codes. */
  readonly roles: readonly string[];
  readonly settings: readonly Setting[];
}

/** Settings as a property of their source: the store keeps lists of texts. */
export function settingsText(settings: SettingsOf): string {
  return JSON.stringify(settings);
}

/** The settings that a property holds. */
export function settingsIn(text: string): SettingsOf {
  return JSON.parse(text) as SettingsOf;
}
