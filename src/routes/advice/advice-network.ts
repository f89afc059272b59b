/** The moves that an answer to one question may use: jobs that lead to the goal or follow from the start, with prices. */
import { CLASSIFICATIONS, STEP_MODEL, seniorityRank } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import {
  doorsInto,
  firstMove,
  type JobMoves,
  jobMovesOf,
  jobsOf,
  laterMove,
  type MovePrice,
  placeOfMove,
  standingIn,
} from '../../network';
import { BinaryHeap } from '../question/binary-heap';
import type { RouteSearch } from '../question/route-search';
import { type AdviceQuestion, thousandths } from './rules';

/** How far a question looks around its ends. */
export const AROUND = Object.freeze({
  /** Moves back from the goal, and jobs kept of them, nearest first. */
  back: { depth: 5, jobs: 260 },
  /** Moves on from the start. */
  on: { depth: 2, jobs: 120 },
  /** Least experience in kind of a move worth following. Estimate. */
  leastKind: 0.4,
  /** Years of experience that a job on the way may ask for beyond both ends: nobody becomes a judge to become a lawyer. Estimate. */
  experienceAbove: 2,
  /** Rungs that a job on the way may stand above both ends. */
  rungsAbove: 0,
  /** Jobs that ask for no more experience than this, in years, are ways into their line of work. Estimate. */
  wayInYears: 0.5,
});

/** A network in which places stand for jobs; place 0 is the start, place 1 the goal. */
export interface AdviceNetwork {
  /** Role numbers by place. */
  readonly jobs: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
  /** Moves by the place they leave. */
  readonly moves: readonly (readonly MovePrice[])[];
  /** By place: least cost to the goal, thousandths of expected years; Infinity if nothing leads there. */
  readonly least: Float64Array;
}

/** The network of a search. O(moves around its ends). */
export function adviceNetwork(graph: CareerGraph, search: RouteSearch, question: AdviceQuestion): AdviceNetwork {
  const { start: from, goal: to } = question;
  const standing = standingIn(graph, from);
  const isOpen = stationsOf(graph, search, from, to);
  const table = jobMovesOf(graph);
  const back = reach(table, to, AROUND.back, isOpen, false);
  const on = reach(table, from, AROUND.on, isOpen, true);
  const isNearGoal = new Set(back);
  const jobs = [from, to, ...new Set([...back, ...on])];
  const placeOf = new Map(jobs.map((job, place) => [job, place]));
  const fromStart = (): MovePrice[] =>
    jobs.flatMap((other) => {
      if (other === from) return [];
      if (other === to) return [question.direct];
      const isListed = kindOfMove(table, from, other) >= AROUND.leastKind;
      if (!isListed && !(isNearGoal.has(other) && isWayIn(graph, other))) return [];
      const move = firstMove(graph, standing, from, other);
      question.first.set(other, move);
      return [move];
    });
  const fromJob = (job: number): MovePrice[] => {
    const out: MovePrice[] = [];
    for (let move = table.head[job]!; move < table.head[job + 1]!; move++) {
      const target = table.target[move]!;
      if (target === from || table.kind[move]! < AROUND.leastKind || !placeOf.has(target)) continue;
      out.push(laterMove(graph, standing.education, job, target));
    }
    return out;
  };
  const moves = jobs.map((job, place) =>
    (place === 0 ? fromStart() : place === 1 ? [] : fromJob(job)).filter(({ isClosed }) => !isClosed),
  );
  return { jobs, placeOf, moves, least: leastCosts(moves, placeOf) };
}

/** Least costs to place 1, backwards from it. */
function leastCosts(moves: readonly (readonly MovePrice[])[], placeOf: ReadonlyMap<number, number>): Float64Array {
  const into = moves.map((): { readonly place: number; readonly cost: number }[] => []);
  moves.forEach((out, place) => {
    for (const { to, cost } of out) into[placeOf.get(to)!]!.push({ place, cost: thousandths(cost) });
  });
  const least = new Float64Array(moves.length).fill(Number.POSITIVE_INFINITY);
  least[1] = 0;
  const queue = new BinaryHeap<{ readonly place: number; readonly cost: number }>((a, b) => a.cost - b.cost);
  queue.push({ place: 1, cost: 0 });
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    if (best.cost > least[best.place]!) continue;
    for (const { place, cost } of into[best.place]!) {
      if (best.cost + cost >= least[place]!) continue;
      least[place] = best.cost + cost;
      queue.push({ place, cost: best.cost + cost });
    }
  }
  return least;
}

/** Experience in kind that someone names between two jobs; 0 if nobody does. */
function kindOfMove(table: JobMoves, from: number, to: number): number {
  const place = placeOfMove(table, from, to);
  return place === -1 ? 0 : table.kind[place]!;
}

/** True if a job is where people start in its line of work. */
function isWayIn(graph: CareerGraph, job: number): boolean {
  const [door] = doorsInto(graph, graph.roles[job]!);
  return door !== undefined && door.experienceYears <= AROUND.wayInYears;
}

/** Jobs reached from one by moves with enough experience in kind, nearest first. */
function reach(
  table: JobMoves,
  start: number,
  { depth, jobs: most }: { readonly depth: number; readonly jobs: number },
  isOpen: (job: number) => boolean,
  isForward: boolean,
): readonly number[] {
  const seen = new Set([start]);
  const found: number[] = [];
  let edge = [start];
  for (let step = 0; step < depth && edge.length > 0 && found.length < most; step++) {
    const next = new Map<number, number>();
    for (const job of edge) {
      const [head, end] = isForward
        ? [table.head[job]!, table.head[job + 1]!]
        : [table.reverseHead[job]!, table.reverseHead[job + 1]!];
      for (let at = head; at < end; at++) {
        const move = isForward ? at : table.reverse[at]!;
        const other = isForward ? table.target[move]! : table.source[move]!;
        const kind = table.kind[move]!;
        if (seen.has(other) || kind < AROUND.leastKind || !isOpen(other)) continue;
        next.set(other, Math.max(next.get(other) ?? 0, kind));
      }
    }
    edge = [...next]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, most - found.length)
      .map(([job]) => job);
    for (const job of edge) seen.add(job);
    found.push(...edge);
  }
  return found;
}

/** Which jobs a route may pass through, by the limits of the search and because nobody climbs above both ends to come down again. */
function stationsOf(graph: CareerGraph, search: RouteSearch, from: number, to: number): (job: number) => boolean {
  const { isStation } = jobsOf(graph);
  const ends = [graph.roles[from]!, graph.roles[to]!];
  const most = (of: (role: RoleNode) => number | null | undefined, add: number) => {
    const known = ends.map(of);
    return known.some((value) => value == null) ? Number.POSITIVE_INFINITY : Math.max(...(known as number[])) + add;
  };
  const mostPay = most(({ typicalPayUsd }) => typicalPayUsd, 0) / STEP_MODEL.stepDownPayShare;
  const mostYears = most(({ experienceYears }) => experienceYears, AROUND.experienceAbove);
  const mostRung = most(
    ({ seniority }) => (seniority === undefined ? null : seniorityRank(seniority)),
    AROUND.rungsAbove,
  );
  const avoided = new Set(search.avoid);
  // On the way to one of our roles in disciplines, ours are finer and enough.
  const isInDisciplines = ends[1]!.discipline !== undefined;
  const { minPayUsd, schemes } = search;
  return (job) => {
    const role = graph.roles[job]!;
    return (
      isStation[job] === 1 &&
      job !== from &&
      job !== to &&
      !avoided.has(job) &&
      (!isInDisciplines || CLASSIFICATIONS[role.scheme].isOurs) &&
      (schemes === null || schemes.includes(role.scheme)) &&
      (minPayUsd === null || (role.typicalPayUsd ?? 0) >= minPayUsd) &&
      (role.typicalPayUsd ?? 0) <= mostPay &&
      (role.experienceYears ?? 0) <= mostYears &&
      (role.seniority === undefined || seniorityRank(role.seniority) <= mostRung)
    );
  };
}
