/** A route's plan as a file: `routes --markdown` and `routes --ical`. */

import { type Route, yearsText } from '../../advice';
import { PROFILE_FIELDS, type ProfileInput, type Snapshot } from '../../app';
import { alternativesOf, count, InvalidOptionError, isDay } from '../../domain';
import { type PlanWords, planCalendar, planMarkdown, type WayPlan } from '../../plans';
import { nameOf } from '../print/node-name';
import { ODDS_WORDS } from './odds-words';

export interface PlanFileOptions {
  readonly markdown?: true;
  readonly ical?: true;
  /** From 1. */
  readonly way: number;
  /** ISO date. */
  readonly start?: string;
}

const WORDS: PlanWords = { years: yearsText, hours: (hours) => count(Math.max(1, Math.round(hours)), 'hour') };

/**
 * The text of the file that the options ask for, about one of the routes; null if they ask for none.
 *
 * @throws {InvalidOptionError} if there is no such route, or its first day is no date
 */
export function planFile(
  snapshot: Snapshot,
  routes: readonly Route[],
  profile: ProfileInput,
  { markdown, ical, way, start = today() }: PlanFileOptions,
): string | null {
  if (markdown === undefined && ical === undefined) return null;
  if (markdown && ical) throw new InvalidOptionError('ical', '--markdown and --ical are two files: ask for one.');
  checkDate(start);
  const route = routes[way - 1];
  if (route === undefined) {
    throw new InvalidOptionError('way', `--way is ${way}, and ${count(routes.length, 'route')} of these limits exist.`);
  }
  const plan = wayPlan(snapshot, route, profile);
  return markdown ? planMarkdown(plan, start, WORDS) : planCalendar(plan, start, WORDS, new Date());
}

function wayPlan(snapshot: Snapshot, route: Route, profile: ProfileInput): WayPlan {
  const { roles, competencies, sources } = snapshot.graph;
  const [from, ...others] = route.roles.map((role) => roles[role]!);
  const through = others.slice(0, -1).map(({ id }) => id);
  const learning = snapshot.learningPlan({ from: from!.id, through, to: others.at(-1)!.id, profile });
  const said = new Set(route.steps.map(({ entry }) => entry.door.source));
  return {
    from: from!.title,
    to: others.at(-1)!.title,
    years: route.years,
    odds: ODDS_WORDS[route.odds],
    payUsd: from!.typicalPayUsd,
    why: route.why,
    thisWeek: route.practical.thisWeek,
    weeklyHours: profile.weeklyHours ?? PROFILE_FIELDS.weeklyHours.default,
    steps: route.steps.map((step, place) => ({
      to: others[place]!.title,
      years: step.years,
      payUsd: others[place]!.typicalPayUsd,
      hiredFor: step.entry.hiredFor,
      credentials: step.entry.credentials.map(({ credential, held, yearsLeft, by }) => ({
        name: by ?? credential.name,
        alternatives: by === null ? alternativesOf(credential) : [credential.name],
        held,
        yearsLeft,
      })),
      items: (learning.steps[place]?.items ?? []).map(({ competency, hours, startWeek, endWeek }) => ({
        name: nameOf(competencies[competency]),
        hours,
        startWeek,
        endWeek,
      })),
    })),
    sources: sources.filter(({ id }) => said.has(id)).map(({ name, licence }) => `${name} (${licence})`),
    address: null,
  };
}

function checkDate(start: string): void {
  if (isDay(start)) return;
  throw new InvalidOptionError('start', `--start is "${start}"; give a date such as 2027-01-31.`);
}

/** The day where the command runs. */
function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
