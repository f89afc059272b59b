/** Next jobs of the model of moves: likelihoods of roles as likelihoods of the jobs that these roles are. */
import { type CareerGraph, isStepDown } from '../../graph';
import { likelihoodsFrom } from '../../moves';
import { hasKnownNeeds } from '../../needs';
import { jobsOf } from '../advice/jobs';

/** How many next jobs that do not lead down a job has; those that do and are as likely come on top. */
const NEXT_JOBS = 10;

/** A job that people who leave another one go to. */
export interface ModelledMove {
  readonly to: number;
  /** Share of the people leaving, 0..1. */
  readonly likelihood: number;
}

/** What the model says of the moves out of a job. */
export interface ModelledMoves {
  /** By job: share of the people leaving who go there, 0..1. Empty if the model does not know the job. */
  readonly likelihoods: ReadonlyMap<number, number>;
  /** The likeliest first; jobs that a route may pass through and whose needs and experience are known. */
  readonly likeliest: readonly ModelledMove[];
}

/** The next jobs of a job. What goes to an O*NET role goes to those of our roles that are kinds of it, in equal parts. */
export function modelledMoves(graph: CareerGraph, job: number): ModelledMoves {
  const { standIn, kinds, isStation } = jobsOf(graph);
  const likelihoods = new Map<number, number>();
  const add = (to: number, share: number) => {
    if (to !== job) likelihoods.set(to, (likelihoods.get(to) ?? 0) + share);
  };
  for (const [role, share] of likelihoodsFrom(graph, graph.roles[job]!) ?? []) {
    const ours = standIn[role] === role ? kinds[role]! : [];
    add(standIn[role]!, share);
    for (const kind of ours) add(kind, share / ours.length);
  }
  const open = Array.from(likelihoods, ([to, likelihood]): ModelledMove => ({ to, likelihood }))
    .filter(
      ({ to }) => isStation[to] === 1 && graph.roles[to]!.experienceYears !== undefined && hasKnownNeeds(graph, to),
    )
    .sort((a, b) => b.likelihood - a.likelihood || a.to - b.to);
  const likeliest: ModelledMove[] = [];
  let upOrLevel = 0;
  for (const move of open) {
    if (upOrLevel === NEXT_JOBS) break;
    const isDown = isStepDown(graph.roles[job]!, graph.roles[move.to]!);
    if (isDown && likeliest.length >= NEXT_JOBS) continue;
    if (!isDown) upOrLevel++;
    likeliest.push(move);
  }
  return { likelihoods, likeliest };
}
