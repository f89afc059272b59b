/** Which of the routes that the engine pulls, cheapest first, are worth listing. */
import type { Cost, RankedRoute } from './engine';

/** What routes are compared by beyond their rank. */
export interface Merits {
  readonly route: RankedRoute;
  /** Learning hours of the largest step. */
  readonly largestStepHours: number;
  /** 0..1, null if unknown. */
  readonly likelihood: number | null;
  /** US dollars, null if unknown. */
  readonly earningsForgoneUsd: number | null;
}

/** A detour earns its place by one of these; each is an estimate of what a person would notice. DESIGN section 3. */
export const DETOUR = Object.freeze({
  /** Its largest step is at least this much smaller, as a share… */
  smallerStep: 0.15,
  /** …and by at least as many hours, or it isn't felt. */
  smallerStepHours: 40,
  /** Times as likely. */
  likelier: 1.25,
  /** Share of earnings forgone that it saves. */
  lessForgone: 0.1,
});

export type DetourGain = 'SMALLER_STEP' | 'LIKELIER' | 'LESS_FORGONE';

/** What makes a detour clearly better than the plain route in another respect, or null if nothing does. */
export function detourGain(plain: Merits, detour: Merits): DetourGain | null {
  const saved = plain.largestStepHours - detour.largestStepHours;
  if (saved >= DETOUR.smallerStepHours && saved >= DETOUR.smallerStep * plain.largestStepHours) return 'SMALLER_STEP';
  if (plain.likelihood !== null && detour.likelihood !== null) {
    if (detour.likelihood >= DETOUR.likelier * plain.likelihood) return 'LIKELIER';
  }
  if (plain.earningsForgoneUsd !== null && detour.earningsForgoneUsd !== null) {
    const less = plain.earningsForgoneUsd - detour.earningsForgoneUsd;
    if (less > 0 && less >= DETOUR.lessForgone * plain.earningsForgoneUsd) return 'LESS_FORGONE';
  }
  return null;
}

/** True if `detour` is `plain` with extra roles put in. */
export function isDetourOf(detour: RankedRoute, plain: RankedRoute): boolean {
  if (detour.roles.length <= plain.roles.length) return false;
  let next = 0;
  for (const role of detour.roles) if (role === plain.roles[next]) next++;
  return next === plain.roles.length;
}

/** Share of steps, 0..1, that two routes have in common, of the shorter one's. */
export function overlap(a: RankedRoute, b: RankedRoute): number {
  const steps = new Set(a.progressions);
  const common = b.progressions.filter((step) => steps.has(step)).length;
  return common / Math.min(a.progressions.length, b.progressions.length);
}

/** Whether a route joins those already listed: it differs enough from each, and is no detour that earns nothing. */
export function isWorthListing(candidate: Merits, listed: readonly Merits[], maxOverlap: number): boolean {
  return listed.every(
    (other) =>
      (maxOverlap >= 1 || overlap(candidate.route, other.route) <= maxOverlap) &&
      (!isDetourOf(candidate.route, other.route) || detourGain(other, candidate) !== null),
  );
}

/** The number that stands for a cost in answers: years, hours of the largest step, US dollars, nats or steps. */
export function costInUnits(cost: Cost, ranking: keyof typeof UNIT): number {
  return Math.round(((cost[0] ?? 0) / UNIT[ranking]) * 10_000) / 10_000;
}

/** How many of an engine's integers make one unit of the answer. */
const UNIT = Object.freeze({ TIME: 365, SKILL_GAP: 1, PAY: 100, LIKELIHOOD: 1e9, STEPS: 1 });
