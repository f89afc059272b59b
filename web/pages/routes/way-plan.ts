/** A way as the plan that its files are written from. */
import type { PlanWords, WayPlan } from '../../../src/plans/way-plan';
import { type Me, USUAL_HOURS } from '../about-me/me';
import { ODDS } from '../words/vocabulary';
import { hoursInWords, yearsInWords } from '../words/years';
import type { PlanAnswer } from './plan-query';
import type { Way } from './routes-query';

export const PLAN_WORDS: PlanWords = { years: yearsInWords, hours: hoursInWords };

/** @param plan - what to learn on the way, of the same roles @param address - of the way, whole */
export function wayPlan(way: Way, plan: PlanAnswer['learningPlan'], me: Me, address: string): WayPlan {
  const sources = way.steps.flatMap(({ entry, progression }) => [...entry.evidence, ...(progression?.evidence ?? [])]);
  return {
    from: way.roles[0]?.title ?? '',
    to: way.roles.at(-1)?.title ?? '',
    years: way.years,
    odds: ODDS[way.odds],
    payUsd: way.roles[0]?.typicalPayUsd ?? null,
    why: way.why,
    thisWeek: way.thisWeek,
    weeklyHours: me.weeklyHours ?? USUAL_HOURS,
    steps: way.steps.map(({ to, years, entry }, place) => ({
      to: to.title,
      years,
      payUsd: to.typicalPayUsd,
      hiredFor: entry.hiredFor,
      credentials: entry.credentials.map(({ name, inItsPlace, alternatives, held, yearsLeft }) => ({
        name: inItsPlace ?? name,
        alternatives: inItsPlace === null ? alternatives : [name],
        held,
        yearsLeft,
      })),
      items: (plan.steps[place]?.items ?? []).map(({ competency, hours, startWeek, endWeek }) => ({
        name: competency.name,
        hours,
        startWeek,
        endWeek,
      })),
    })),
    sources: [...new Set(sources.map(({ source }) => `${source.name} (${source.licence})`))],
    address,
  };
}
