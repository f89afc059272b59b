/** What each step of a route is as a move between jobs, whichever way the route was found. */
import type { CareerGraph } from '../../graph';
import { firstMove, jobsOf, laterMove, type MovePrice, standingIn } from '../../network';
import type { StepDownCost, StepEntry } from '../answer/route';
import type { Chain } from './beginning';

/** The moves of a route between these roles. */
export function movesAlong(graph: CareerGraph, roles: readonly number[]): Chain {
  const { standIn } = jobsOf(graph);
  const jobs = roles.map((role) => standIn[role]!);
  const standing = standingIn(graph, jobs[0]!);
  return jobs
    .slice(1)
    .map((to, place) =>
      place === 0 ? firstMove(graph, standing, jobs[0]!, to) : laterMove(graph, standing.education, jobs[place]!, to),
    );
}

/** How a move gets in. */
export function entryOf({ way, experienceYears }: MovePrice): StepEntry {
  return {
    door: way.door,
    credentials: way.credentials,
    studyYears: hundredths(way.study + way.trained),
    experienceYears: hundredths(experienceYears),
    searchYears: hundredths(way.search),
  };
}

/** The first step of a chain that leads down, or null. A step into the goal is the asker's wish and needs no flag. */
export function stepDownOf(graph: CareerGraph, chain: Chain): StepDownCost | null {
  const step = chain.slice(0, -1).findIndex((move) => move.stepDown);
  if (step === -1) return null;
  const { from, to } = chain[step]!;
  const payOf = (role: number) => graph.roles[role]!.typicalPayUsd;
  const [had, gets] = [payOf(from), payOf(to)];
  const lost = had === null || gets === null ? 0 : Math.max(0, had - gets);
  let years = 0;
  for (let next = step + 1; next < chain.length; next++) {
    years += chain[next]!.years;
    const pay = payOf(chain[next]!.to);
    if (had !== null && pay !== null && pay >= had) return { step, payLostUsd: lost, years: hundredths(years) };
  }
  return { step, payLostUsd: lost, years: null };
}

/** Two decimals: years are no more exact than that. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
