/** Which moves between jobs are other ones, or take something else, after a few claims changed. */
import type { CareerGraph, ChangedClaims, Sliced } from '../../graph';
import { rolesJudgedAnew } from '../../moves';
import { jobsBehindAll, jobsOf } from '../../network';
import { isNamedAt, type JobMoves, jobMovesInSlices } from '../jobs/job-moves';
import { rungsBelow } from '../jobs/kinship';

/** The moves that changed claims touch. */
export interface TouchedMoves {
  /** Jobs whose moves may be other ones. */
  readonly listed: ReadonlySet<number>;
  /** Jobs whose moves may take something else, whichever job they lead to. */
  readonly left: ReadonlySet<number>;
  /** Jobs into which moves may take something else, whichever job they leave. */
  readonly entered: ReadonlySet<number>;
  /** Jobs whose moves sources may say otherwise. */
  readonly lifted: ReadonlySet<number>;
}

/**
 * The moves that these claims touch.
 * @param held - jobs whose holders have something else now
 */
export function* touchedMoves(
  graph: CareerGraph,
  before: CareerGraph,
  changed: ChangedClaims,
  held: ReadonlySet<number>,
): Sliced<TouchedMoves> {
  const { standIn } = jobsOf(graph);
  const lifted = jobsBehindAll(graph, changed.progressesTo);
  const listed = new Set(lifted);
  const judged = (yield* rolesJudgedAnew(graph, before, changed)) ?? graph.roles.keys();
  for (const role of judged) if (standIn[role] === role) listed.add(role);
  yield;
  const left = new Set([...held, ...changed.requires]);
  const [now, then] = [yield* jobMovesInSlices(graph), yield* jobMovesInSlices(before)];
  if (now === then) rungsBelow.share(graph, before);
  const rungsThen = rungsBelow(before);
  yield;
  const rungs = rungsBelow(graph);
  yield;
  // What a move asks depends on how near its jobs are, and on how near those on the rung below are.
  const below = new Set(changed.requires);
  if (now !== then) {
    for (const row of lifted) addChangedMoves(left, below, now, then, row);
    yield;
    for (const row of backOf(lifted, now, then)) addChangedMoves(left, below, now, then, row);
  }
  rungs.forEach((jobs, job) => {
    const was = rungsThen[job]!;
    if ([...jobs, ...was].some((each) => below.has(each)) || jobs.join() !== was.join()) left.add(job);
  });
  return { listed, left, entered: changed.requires, lifted };
}

/** Rows that may be other ones because moves lead back from them into these jobs. */
function backOf(jobs: ReadonlySet<number>, ...tables: readonly JobMoves[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { reverseHead, reverse, source } of tables) {
    for (const job of jobs) {
      for (let at = reverseHead[job]!; at < reverseHead[job + 1]!; at++) rows.add(source[reverse[at]!]!);
    }
  }
  return rows;
}

/** Adds both ends of the moves of a row that are new, gone, or more or less like the job entered than before. */
function addChangedMoves(left: Set<number>, below: Set<number>, now: JobMoves, then: JobMoves, row: number): void {
  let [a, b] = [now.head[row]!, then.head[row]!];
  const [endA, endB] = [now.head[row + 1]!, then.head[row + 1]!];
  while (a < endA || b < endB) {
    const toA = a < endA ? now.target[a]! : Number.POSITIVE_INFINITY;
    const toB = b < endB ? then.target[b]! : Number.POSITIVE_INFINITY;
    const isSame = toA === toB && now.relevance[a] === then.relevance[b] && isNamedAt(now, a) === isNamedAt(then, b);
    if (!isSame) {
      left.add(row);
      left.add(Math.min(toA, toB));
      below.add(row);
    }
    if (toA <= toB) a++;
    if (toB <= toA) b++;
  }
}
