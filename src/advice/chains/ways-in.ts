/** Where people can start who come from other work. */
import { traitsOf } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { doorsInto, jobsOf } from '../../network';
import { isUpAt, type JobMoves, jobMovesOf, placeOfMove } from '../jobs/job-moves';
import { rungOf } from '../jobs/rungs';
import { ADVICE_RULES } from '../numbers/advice-rules';
import { ENTRY_MODEL } from '../numbers/entry-model';

/** Relevance that someone names between two jobs; 0 if nobody does. */
export function relevanceSaid(table: JobMoves, from: number, to: number): number {
  const place = placeOfMove(table, from, to);
  return place === -1 ? 0 : table.relevance[place]!;
}

/** True if a job is where people start in its line of work. */
export function isWayIn(graph: CareerGraph, job: number): boolean {
  const known = waysIn(graph);
  if (known[job] === UNKNOWN) {
    const [door] = doorsInto(graph, graph.roles[job]!);
    known[job] = door !== undefined && door.experienceYears <= ENTRY_MODEL.openYears ? 1 : 0;
  }
  return known[job] === 1;
}

const UNKNOWN = -1;

/** By role: 1 for a way in, 0 for none, UNKNOWN before anybody has asked. Every search asks it of hundreds of jobs. */
const waysIn = oncePerFigures(({ roles }: CareerGraph) => new Int8Array(roles.length).fill(UNKNOWN));

/** True if a job on your rung or below asks for at most `wayIn.belowYears` years of work of its kind. */
export function opensAtOrBelow(graph: CareerGraph, start: number, job: number): boolean {
  if (rungOf(graph, start) < rungOf(graph, job)) return false;
  const [door] = doorsInto(graph, graph.roles[job]!);
  return door !== undefined && door.experienceYears <= ADVICE_RULES.wayIn.belowYears;
}

/**
 * The job below it in which people most likely start who want to come to another one later; null if none is known, or the goal is in none of our
 * disciplines: what others list as related are mostly sister trades.
 */
export function firstPost(graph: CareerGraph, goal: number, start: number): number | null {
  if (graph.roles[goal]!.discipline === undefined) return null;
  const moves = jobMovesOf(graph);
  const { reverseHead, reverse, source, relevance } = moves;
  const { isStation } = jobsOf(graph);
  let best: { readonly job: number; readonly relevance: number } | null = null;
  for (let at = reverseHead[goal]!; at < reverseHead[goal + 1]!; at++) {
    const move = reverse[at]!;
    const job = source[move]!;
    const isAbove = rungOf(graph, job) > rungOf(graph, goal);
    if (
      job === start ||
      isStation[job] !== 1 ||
      isAbove ||
      relevance[move]! < ADVICE_RULES.goesOn ||
      !isWayIn(graph, job)
    )
      continue;
    if (!isUpAt(graph, moves, move) || !isPostOf(graph, job, goal) || asksForMorePapers(graph, job, goal)) continue;
    if (best === null || relevance[move]! > best.relevance) best = { job, relevance: relevance[move]! };
  }
  return best?.job ?? null;
}

/** True if a job asks for an examination or a licence that the goal does not ask for. */
function asksForMorePapers(graph: CareerGraph, job: number, goal: number): boolean {
  const papers = (role: number) =>
    (doorsInto(graph, graph.roles[role]!)[0]?.credentials ?? []).filter((each) => traitsOf(each).isPaper);
  const asked = new Set(papers(goal).map(({ name }) => name));
  return papers(job).some(({ name }) => !asked.has(name));
}

/** True if a job is a first post of the goal's own work: of its discipline and major group, and paid no better. */
function isPostOf(graph: CareerGraph, job: number, goal: number): boolean {
  const [one, other] = [graph.roles[job]!, graph.roles[goal]!];
  if (one.typicalPayUsd !== null && other.typicalPayUsd !== null && one.typicalPayUsd > other.typicalPayUsd)
    return false;
  return one.discipline === other.discipline && sharesMajorGroup(graph, job, goal);
}

/** True if codes of two jobs are of one major group. */
export function sharesMajorGroup(graph: CareerGraph, job: number, goal: number): boolean {
  const { codes } = jobsOf(graph);
  const groupOf = (code: string) => code.slice(0, code.indexOf('-'));
  const groups = new Set(codes[goal]!.map(({ code }) => groupOf(code)));
  return codes[job]!.some(({ code }) => groups.has(groupOf(code)));
}
