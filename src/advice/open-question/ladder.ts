/** The next rungs of somebody's own line of work. */
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import { hundredths } from '../chains/step-facts';
import { isTopSeat } from '../futures/crossed-out';
import { yearsTold } from '../futures/years-told';
import { exitsFrom, type KnownExit } from '../jobs/exits';
import { kinship } from '../jobs/kinship';
import { payOf } from '../jobs/pay';
import { LADDER } from '../numbers/futures';
import { type PayRange, payAtStart, payLater } from '../practical/pay-for-person';
import type { FoundWays } from '../reach/ways-within';

/** One rung. */
export interface Rung {
  readonly role: number;
  /** From today. */
  readonly years: number;
  /** In the first year on it; null if nobody says. */
  readonly payStart: PayRange | null;
}

/**
 * The rungs above a job, nearest first, at most four and none too far away: those that its list of exits names, and above the last of them what lists name
 * first as the next rung, while it is the same line of work. Empty if no list names any.
 *
 * @param isOut - true for a job that the person rules out
 */
export function ladderOf(
  graph: CareerGraph,
  { search, ways }: FoundWays,
  isOut: (job: number) => boolean,
): readonly Rung[] {
  const start = jobsOf(graph).standIn[search.from]!;
  const yearsTo = (job: number, listed: number): number => {
    const chain = ways.get(job);
    return hundredths(chain === undefined ? listed : yearsTold(graph, chain));
  };
  const rungOf = (job: number, years: number): Rung => {
    const chain = ways.get(job);
    return {
      role: job,
      years,
      payStart: chain === undefined ? payLater(graph, job) : payAtStart(graph, job, chain, search.profile),
    };
  };
  // Lists count years of people whose work is known. Where ways take longer, so does a rung above them that no way within reach leads to.
  let longer = 0;
  const above = nextRungs(graph, start)
    .filter(({ job }) => !isOut(job))
    .sort((a, b) => a.years - b.years || a.place - b.place)
    .map(({ job, years }) => {
      const told = yearsTo(job, years + longer);
      if (ways.has(job)) longer = Math.max(0, told - years);
      return rungOf(job, told);
    })
    .sort((a, b) => a.years - b.years || a.role - b.role);
  const rungs = rising(graph, start, above).slice(0, LADDER.most);
  const isOnIt = new Set([start, ...rungs.map(({ role }) => role)]);
  for (let last = rungs.at(-1); last !== undefined && rungs.length < LADDER.most; ) {
    const { role, years: below } = last;
    const next = nextRungs(graph, role).find(
      ({ job }) =>
        !isOnIt.has(job) && !isOut(job) && keepsPay(graph, role, job) && kinship(graph, start, job) >= LADDER.ownLine,
    );
    if (next === undefined) break;
    // A rung comes after the one below it, however short a way there may be from here.
    last = rungOf(next.job, Math.max(yearsTo(next.job, below + next.years), hundredths(below + next.years)));
    rungs.push(last);
    isOnIt.add(next.job);
  }
  return rungs.filter(({ role, years }) => years <= (isTopSeat(graph, role) ? LADDER.topSeat : LADDER.farthest));
}

/** The rungs that pay no less than what stands below them: a ladder does not lead down. Unknown pay is no less. */
function rising(graph: CareerGraph, start: number, rungs: readonly Rung[]): Rung[] {
  const kept: Rung[] = [];
  for (const rung of rungs) if (keepsPay(graph, kept.at(-1)?.role ?? start, rung.role)) kept.push(rung);
  return kept;
}

function keepsPay(graph: CareerGraph, below: number, above: number): boolean {
  const [now, then] = [payOf(graph, below), payOf(graph, above)];
  return now === null || then === null || then >= LADDER.keeps * now;
}

function nextRungs(graph: CareerGraph, job: number): readonly KnownExit[] {
  // A list may name the job itself: a larger place, the same rung.
  return exitsFrom(graph, job).filter((exit) => exit.way === 'UP' && exit.job !== job);
}
