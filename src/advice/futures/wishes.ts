/** What somebody wishes of other work, and whether a job meets it. Wishes weigh; limits exclude. */
import { MOVE_KIND_TRAITS, oncePer, WISHES, type Wish, type WorkTrait } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Profile } from '../../needs';
import {
  branchOf,
  conditionsOf,
  jobsOf,
  outlookOf,
  type RoleConditions,
  sharesDiscipline,
  sharesGroup,
} from '../../network';
import type { Chain } from '../chains/beginning';
import { schoolingOfChain } from '../chains/step-facts';
import { whatMachinesChange } from '../jobs/changed-by-machines';
import { payNowOf } from '../jobs/pay-now';
import { WISH_MODEL } from '../numbers/wishes';
import { middleOf, payAtStart, payLater } from '../practical/pay-for-person';
import { hasVaryingPay, isOftenOwn } from './varying-pay';

/** What somebody may wish. */
export { WISHES, type Wish };

/** Wishes that nobody can say a job meets whose pay is unknown. */
export const ABOUT_PAY: readonly Wish[] = ['MORE_PAY', 'SAME_PAY_AT_LEAST'];

/** Wishes that no job meets together, and what somebody says who wishes for both. */
const OPPOSITES: readonly { readonly pair: readonly [Wish, Wish]; readonly both: string }[] = [
  { pair: ['SAME_FIELD', 'OTHER_FIELD'], both: 'to stay in your field and to leave it' },
  { pair: ['LEAD_PEOPLE', 'NOT_LEAD'], both: 'to lead people and not to lead' },
  { pair: ['WITH_PEOPLE', 'FEWER_PEOPLE'], both: 'to be with people and to see fewer' },
  { pair: ['STEADY_PAY', 'OWN_BUSINESS'], both: 'a steady wage and your own account' },
];

/** The pairs of wishes that contradict each other. */
export function oppositesAmong(wishes: readonly Wish[]): typeof OPPOSITES {
  return OPPOSITES.filter(({ pair }) => pair.every((wish) => wishes.includes(wish)));
}

/** Wishes without those that contradict each other. */
export function withoutOpposites(wishes: readonly Wish[]): readonly Wish[] {
  const opposite = oppositesAmong(wishes).flatMap(({ pair }) => pair);
  return wishes.filter((wish) => !opposite.includes(wish));
}

/** A job that wishes are held against. */
export interface WishCase {
  readonly graph: CareerGraph;
  readonly from: number;
  readonly role: number;
  readonly chain: Chain;
  /** Not there: of somebody who says nothing. */
  readonly profile?: Profile | undefined;
  /** True if it is work on your own account. */
  readonly isOwn: boolean;
}

const { scale: SCALE, fit: FIT } = WISH_MODEL;

/** How well a job meets a wish: 1 meets, -1 misses, between them neither; 0 where nobody knows. */
type Fit = (about: WishCase) => number;

const FITS: Readonly<Record<Wish, Fit>> = {
  MORE_PAY: (about) => {
    const share = payShare(about, 'LATER');
    return share === null ? 0 : share >= WISH_MODEL.more ? 1 : share < 1 ? -1 : 0;
  },
  SAME_PAY_AT_LEAST: (about) => {
    const share = payShare(about, 'START');
    return share === null ? 0 : share >= WISH_MODEL.same ? 1 : share < WISH_MODEL.less ? -1 : 0;
  },
  STEADY_PAY: ({ graph, role, isOwn }) => {
    if (isOwn || hasVaryingPay(graph, role)) return -1;
    // Where many work for themselves, others are employed.
    return isOftenOwn(graph, role) ? 0 : 1;
  },
  REGULAR_HOURS: (about) => {
    const { graph, from, role } = about;
    const conditions = conditionsOf(graph, role);
    if (conditions === null) return 0;
    if (conditions.hours !== 'DAYS') return -1;
    return isAnswerableFor(about, conditionsOf(graph, from)) ? FIT.answerable : 1;
  },
  EASIER_ON_THE_BODY: thanNow(({ body }, now) => lighter(body, now?.body)),
  HOME_EVERY_NIGHT: byConditions(({ also }) => (also.includes('AWAY') ? -1 : 1)),
  WORK_FROM_HOME: byConditions(({ place }) => ({ HOME_POSSIBLE: 1, OFFICE: FIT.office, SITE: -1, ROAD: -1 })[place]),
  SECURE: ({ graph, role, isOwn }) => {
    // Such trades may still grow, and who fears for a job that machines take wants no other one.
    if (isOwn || whatMachinesChange(graph, role) !== null) return -1;
    const growth = outlookOf(graph, role)?.growthPercent;
    if (growth === undefined) return 0;
    // Nobody calls a commission secure, however much the trade grows.
    const isMet = growth >= WISH_MODEL.growing && !hasVaryingPay(graph, role);
    return isMet ? 1 : growth <= WISH_MODEL.shrinking ? -1 : 0;
  },
  SAME_FIELD: (about) => (isSameField(about) ? 1 : -1),
  // Who leaves shops may well buy for them.
  OTHER_FIELD: (about) => (isCountedTogether(about) ? -1 : isSameField(about) ? FIT.nearTrade : 1),
  NO_LONG_STUDY: ({ chain }) => {
    const unpaid = chain.reduce((sum, { studyYears }) => sum + studyYears, 0);
    // An apprentice goes to work, not to school, and still learns for years.
    return schoolingOfChain(chain) <= WISH_MODEL.shortStudy ? 1 : unpaid > WISH_MODEL.longStudy ? -1 : 0;
  },
  LEAD_PEOPLE: ({ graph, role }) => (leadsPeople(graph, role) ? 1 : FIT.leads),
  NOT_LEAD: ({ graph, role }) => (leadsPeople(graph, role) ? -1 : 1),
  WITH_PEOPLE: byConditions(({ people }) => (people >= SCALE.much ? 1 : people <= SCALE.little ? -1 : 0)),
  FEWER_PEOPLE: thanNow(({ people }, now) => calmer(people, now?.people)),
  HANDS_ON: byTrait('HANDS_ON', FIT.hands),
  DESK_WORK: byConditions(({ body, place }) =>
    body <= SCALE.desk && (place === 'OFFICE' || place === 'HOME_POSSIBLE') ? 1 : body >= SCALE.middling ? -1 : 0,
  ),
  OUTDOORS: byTrait('OUTDOORS', FIT.outdoors),
  HELP_PEOPLE: byTrait('HELPS', FIT.helps),
  CREATIVE: byTrait('CREATIVE', FIT.creative),
  LESS_STRESS: thanNow(({ stress }, now) => calmer(stress, now?.stress)),
  OWN_BUSINESS: ({ graph, role, isOwn }) => {
    const share = conditionsOf(graph, role)?.selfEmployedPercent ?? 0;
    return isOwn || share >= WISH_MODEL.own ? 1 : FIT.own;
  },
  PART_TIME: (about) => (isRaisedToLead(about) ? -1 : byTrait('PART_TIME', FIT.partTime)(about)),
  LESS_TRAVEL: byConditions(({ also, place }) => (also.includes('AWAY') || place === 'ROAD' ? -1 : 1)),
  LITTLE_ENGLISH: byConditions(({ people, place, body }) => {
    if (place === 'OFFICE' || place === 'HOME_POSSIBLE' || people >= SCALE.much) return -1;
    return body >= SCALE.middling ? 1 : 0;
  }),
};

/**
 * True for leading the line of work that is left, if that line works nights or weekends: whoever answers for it is called at night,
 * whatever the hours of the post.
 */
function isAnswerableFor(about: WishCase, now: RoleConditions | null): boolean {
  const { graph, role, chain } = about;
  if (now === null || now.hours === 'DAYS' || !leadsPeople(graph, role)) return false;
  return isSameField(about) || chain.some(({ kind }) => MOVE_KIND_TRAITS[kind].climbs);
}

/** True for leading others after work that leads nobody: who is new to it is there when they are, so hardly anybody begins it part-time. */
function isRaisedToLead({ graph, from, role }: WishCase): boolean {
  return leadsPeople(graph, role) && !leadsPeople(graph, from);
}

/** By the conditions of the job; 0 where nobody says. */
function byConditions(judge: (conditions: RoleConditions) => number): Fit {
  return ({ graph, role }) => {
    const conditions = conditionsOf(graph, role);
    return conditions === null ? 0 : judge(conditions);
  };
}

/** By the conditions of the job next to those of the job held. */
function thanNow(judge: (conditions: RoleConditions, now: RoleConditions | null) => number): Fit {
  return ({ graph, from, role }) => {
    const conditions = conditionsOf(graph, role);
    return conditions === null ? 0 : judge(conditions, conditionsOf(graph, from));
  };
}

function byTrait(trait: WorkTrait, without: number): Fit {
  return byConditions(({ also }) => (also.includes(trait) ? 1 : without));
}

/** On a scale of 1 to 5: 1 where it is little, or clearly less than now; -1 where it is much and no less. */
function lighter(then: number, now: number | undefined): number {
  if (then <= SCALE.little && (now === undefined || then <= now)) return 1;
  if (now !== undefined && then <= now - SCALE.clearly) return then <= SCALE.middling ? 1 : FIT.lessButMuch;
  return then >= SCALE.much || (now !== undefined && then > now) ? -1 : 0;
}

/** The same for what hangs on the place more than on the trade: what asks a middling amount neither meets nor misses, if it asks more than now. */
function calmer(then: number, now: number | undefined): number {
  return then <= SCALE.middling ? Math.max(0, lighter(then, now)) : lighter(then, now);
}

/** How well a job meets one wish, -1 to 1. */
export function fitOf(wish: Wish, about: WishCase): number {
  return FITS[wish](about);
}

/** What wishes add to the worth of naming a job, in logits. */
export function worthOfWishes(wishes: readonly Wish[], about: WishCase): number {
  return wishes.reduce((sum, wish) => sum + WISH_MODEL.weight * fitOf(wish, about), 0);
}

/** What it pays as a share of what is earned today; null if one is unknown. */
function payShare({ graph, from, role, chain, profile }: WishCase, when: 'START' | 'LATER'): number | null {
  const now = payNowOf(graph, from, profile);
  const then = when === 'START' ? payAtStart(graph, role, chain, profile) : payLater(graph, role);
  return now === null || now === 0 || then === null ? null : middleOf(then) / now;
}

/** True for work of the same discipline, group or branch, and for near work, whatever it is called. */
function isSameField(about: WishCase): boolean {
  const { chain } = about;
  return isCountedTogether(about) || (chain.length > 0 && chain[0]!.keptRelevance >= WISH_MODEL.sameWork);
}

/** True for work of the same discipline, group or branch. */
function isCountedTogether({ graph, from, role }: WishCase): boolean {
  if (sharesDiscipline(graph, from, role) || sharesGroup(graph, from, role)) return true;
  const branch = branchOf(graph, from);
  return branch !== null && branch.id === branchOf(graph, role)?.id;
}

/** Supervisors of the line, and management, by the Standard Occupational Classification. */
const LEADING_CODE = /^11-|^[3-5]\d-10/;

/** Numbers of all roles whose work leads people. */
export const leadingJobs = oncePer(
  (graph: CareerGraph): ReadonlySet<number> =>
    new Set(graph.roles.flatMap(({ index }) => (leadsPeople(graph, index) ? [index] : []))),
);

/** True for work that leads people, by its conditions, else by its code: whoever wishes to lead, or not to, asks about the days. What years in it prove is `isHiredToLead`. */
function leadsPeople(graph: CareerGraph, role: number): boolean {
  const conditions = conditionsOf(graph, role);
  if (conditions !== null) return conditions.also.includes('LEADS');
  return jobsOf(graph).codes[role]!.some(({ code, weight }) => weight > WISH_MODEL.leading && LEADING_CODE.test(code));
}
