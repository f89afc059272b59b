/** Next jobs of the model of moves: likelihoods of roles as likelihoods of the jobs that these roles are. */
import { oncePer } from '../../domain';
import { type CareerGraph, isStepDown, oncePerFigures } from '../../graph';
import { hasKnownNeeds } from '../../needs';
import { eachHeardLikelihoodFrom, type Jobs, jobsOf } from '../../network';
import { WORK_MODEL } from '../numbers/work';

/** A job that people who leave another one go to. */
export interface ModelledMove {
  readonly to: number;
  /** Share of the people leaving, 0..1. */
  readonly likelihood: number;
}

/** What the model says of the moves out of a job. */
export interface ModelledMoves {
  /** Share of the people leaving who go to a job, 0..1; undefined if the model does not know. Holds until the next job is asked about. */
  likelihoodOf(to: number): number | undefined;
  /** The likeliest first; jobs that a route may pass through and whose needs and experience are known. */
  readonly likeliest: readonly ModelledMove[];
}

/** The next jobs of a job. What goes to an O*NET role goes to those of our roles that are kinds of it, in equal parts. */
export function modelledMoves(graph: CareerGraph, job: number): ModelledMoves {
  const jobs = jobsOf(graph);
  const { standIn, kinds } = jobs;
  const sums = sumsOf(jobs).fill(Number.NaN);
  const reached: number[] = [];
  const add = (to: number, share: number) => {
    if (to === job) return;
    if (Number.isNaN(sums[to])) {
      reached.push(to);
      sums[to] = share;
    } else sums[to]! += share;
  };
  eachHeardLikelihoodFrom(graph, job, (role, share) => {
    add(standIn[role]!, share);
    const ours = standIn[role] === role ? kinds[role]! : NONE;
    for (const kind of ours) add(kind, share / ours.length);
  });
  const isKnown = isOpen(graph);
  const open = reached.filter((to) => isKnown[to] === 1 && hasKnownNeeds(graph, to));
  const comesFirst = (a: number, b: number) => sums[b]! - sums[a]! || a - b;
  // Mostly a few of the likeliest will do, and sorting all takes most of the time.
  const few = firstOf(open, WORK_MODEL.rowsASlice, comesFirst);
  const chosen = likeliestOf(graph, job, few, sums);
  const isEnough = chosen.isFull || few.length === open.length;
  const { likeliest } = isEnough ? chosen : likeliestOf(graph, job, open.sort(comesFirst), sums);
  return { likelihoodOf: (to) => (Number.isNaN(sums[to]) ? undefined : sums[to]), likeliest };
}

const NONE: readonly number[] = [];

/** The first few of some things, in order. */
function firstOf(all: readonly number[], few: number, compare: (a: number, b: number) => number): readonly number[] {
  const first: number[] = [];
  for (const each of all) {
    if (first.length === few && compare(each, first[few - 1]!) > 0) continue;
    let at = first.length === few ? few - 1 : first.length;
    for (; at > 0 && compare(each, first[at - 1]!) < 0; at--) first[at] = first[at - 1]!;
    first[at] = each;
  }
  return first;
}

/** The next jobs among these, which are the likeliest in order; `isFull` if no further one could be among them. */
function likeliestOf(graph: CareerGraph, job: number, jobs: readonly number[], sums: Float64Array) {
  const likeliest: ModelledMove[] = [];
  let upOrLevel = 0;
  for (const to of jobs) {
    if (upOrLevel === WORK_MODEL.nextJobs) break;
    const isDown = isStepDown(graph.roles[job]!, graph.roles[to]!);
    if (isDown && likeliest.length >= WORK_MODEL.nextJobs) continue;
    if (!isDown) upOrLevel++;
    likeliest.push({ to, likelihood: sums[to]! });
  }
  return { likeliest, isFull: upOrLevel === WORK_MODEL.nextJobs };
}

/** Space for the sums of one job. */
const sumsOf = oncePer(({ standIn }: Jobs) => new Float64Array(standIn.length));

/** By job: 1 if a route may pass through it and its experience is known. */
const isOpen = oncePerFigures((graph: CareerGraph) => {
  const { isStation } = jobsOf(graph);
  return Uint8Array.from(graph.roles, ({ index, experienceYears }) =>
    isStation[index] === 1 && experienceYears !== undefined ? 1 : 0,
  );
});

/** They are the same in a graph that differs in claims alone. */
export const shareOpenJobs = isOpen.share;
