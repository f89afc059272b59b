/**
 * Which of the routes that the engine pulls, cheapest first, are worth listing. A listed, cheaper route outdoes another one if the
 * other only adds roles without gain, or is far less sure.
 */
import type { RankedRoute } from '../question/engine';

/** What routes, and beginnings of routes, are compared by beyond their rank. Each only ever worsens as a route goes on. */
export interface Merits {
  /** Source first. */
  readonly roles: readonly number[];
  readonly days: number;
  /** Learning hours of the largest step. */
  readonly largestStepHours: number;
  /** 0..1, null if unknown. */
  readonly likelihood: number | null;
  /** US dollars, null if unknown. */
  readonly earningsForgoneUsd: number | null;
  /** 0..1: product over the steps. */
  readonly confidence: number;
}

/** A route with its merits. */
export interface Candidate extends Merits {
  readonly route: RankedRoute;
}

/** A detour is listed if it gains at least one of these. Estimates of what a person would notice. */
export const DETOUR = Object.freeze({
  /** Whatever it earns, it takes no more than so many times the plain route's days… */
  mostTimes: 1.5,
  /** …and so many days on top. */
  mostDaysMore: 180,
  /** Its largest step is at least this much smaller, as a share… */
  smallerStep: 0.15,
  /** …and by at least as many hours, or it isn't felt. */
  smallerStepHours: 40,
  /** Times as likely. */
  likelier: 1.25,
  /** Share of earnings forgone that it saves. */
  lessForgone: 0.1,
  /** …and at least so many US dollars. */
  lessForgoneUsd: 1000,
});

/** A dearer route with less than this share of a listed one's confidence isn't worth a person's time. Estimate. */
export const LEAST_SHARE_OF_CONFIDENCE = 1 / 3;

export type DetourGain = 'SMALLER_STEP' | 'LIKELIER' | 'LESS_FORGONE';

/** What makes a detour clearly better than the plain route in another respect, or null if nothing does. */
export function detourGain(plain: Merits, detour: Merits): DetourGain | null {
  if (detour.days > DETOUR.mostTimes * plain.days + DETOUR.mostDaysMore) return null;
  const saved = plain.largestStepHours - detour.largestStepHours;
  if (saved >= DETOUR.smallerStepHours && saved >= DETOUR.smallerStep * plain.largestStepHours) return 'SMALLER_STEP';
  if (plain.likelihood !== null && detour.likelihood !== null) {
    if (detour.likelihood >= DETOUR.likelier * plain.likelihood) return 'LIKELIER';
  }
  if (plain.earningsForgoneUsd !== null && detour.earningsForgoneUsd !== null) {
    const less = plain.earningsForgoneUsd - detour.earningsForgoneUsd;
    if (less >= DETOUR.lessForgoneUsd && less >= DETOUR.lessForgone * plain.earningsForgoneUsd) return 'LESS_FORGONE';
  }
  return null;
}

/** True if `detour` is `plain` with extra roles put in. */
export function isDetourOf(detour: Merits, plain: Merits): boolean {
  return detour.roles.length > plain.roles.length && holdsInOrder(detour.roles, plain.roles, plain.roles.length);
}

/** The least confidence, 0..1, of a dearer route that is worth listing beside these. */
export function leastConfidence(listed: readonly Merits[]): number {
  return LEAST_SHARE_OF_CONFIDENCE * Math.max(0, ...listed.map(({ confidence }) => confidence));
}

/** True if a listed route leaves no reason to list a dearer one. */
export function isOutdone(candidate: Merits, listed: Merits): boolean {
  if (candidate.confidence < LEAST_SHARE_OF_CONFIDENCE * listed.confidence) return true;
  return isDetourOf(candidate, listed) && detourGain(listed, candidate) === null;
}

/**
 * True if the listed route outdoes every dearer route that begins so. Merits only get worse from here. A beginning that holds all roles
 * of the listed route but its target can only end as a detour of it.
 */
export function isHopeless(beginning: Merits, listed: Merits): boolean {
  if (beginning.confidence < LEAST_SHARE_OF_CONFIDENCE * listed.confidence) return true;
  return holdsInOrder(beginning.roles, listed.roles, listed.roles.length - 1) && detourGain(listed, beginning) === null;
}

/** Share of steps, 0..1, that two routes have in common, of the shorter one's. */
export function overlap(a: RankedRoute, b: RankedRoute): number {
  const steps = new Set(a.progressions);
  const common = b.progressions.filter((step) => steps.has(step)).length;
  return common / Math.min(a.progressions.length, b.progressions.length);
}

/** Whether a route joins those already listed. */
export function isWorthListing(candidate: Candidate, listed: readonly Candidate[], maxOverlap: number): boolean {
  return listed.every(
    (other) => (maxOverlap >= 1 || overlap(candidate.route, other.route) <= maxOverlap) && !isOutdone(candidate, other),
  );
}

/** True if the first `count` of `part` stand in `whole` in their order. */
function holdsInOrder(whole: readonly number[], part: readonly number[], count: number): boolean {
  let next = 0;
  for (const role of whole) if (next < count && role === part[next]) next++;
  return next === count;
}
