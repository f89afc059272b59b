/**
 * One network of moves for all classifications: what sources say of roles, lifted to the jobs that these roles are, and the likeliest
 * moves of the model beside it. A graph of one classification has no more moves than its sources name.
 */
import { type CareerGraph, headsOf, oncePerFigures, placesByRow, type Sliced, workOnce } from '../../graph';
import type { HeldLevels } from '../../needs';
import type { MoveTable } from '../../network';
import { jobsOf } from '../../network';
import { WORK_MODEL } from '../numbers/work';
import { heldByJobs } from './held-by-jobs';
import { draftedMoves, liftedMoves, type MoveDraft, saidColumns } from './move-drafts';
import { stepColumns, stepSetter } from './move-steps';

const made = workOnce(madeTable, oncePerFigures);

/**
 * The moves between the jobs of a graph; the graph's own progressions if no role of it is read in another classification. Rows are those
 * of roles that stand for a job (`jobsOf`); other roles have none. Finishes what `prepareJobTable` has left to do: a few seconds for
 * all sources, once per graph.
 */
export function jobTableOf(graph: CareerGraph): MoveTable {
  return made.of(graph).table ?? graph.progressions;
}

/** What `keptJobTable` gives. */
export interface KeptJobTable {
  readonly table?: MoveTable;
}

/** The table as it is kept with its graph: typed arrays, or nothing if it is the graph's own. */
export const keptJobTable: (graph: CareerGraph) => KeptJobTable = made.of;

/** Does the work of `jobTableOf` in slices, so that other work can run between them. */
export const prepareJobTable = made.prepare;

/** Takes over a table made earlier for the same graph. */
export const adoptJobTable = made.adopt;

/** Another, shorter way to the table of a graph. */
export const shortenJobTable = made.shorten;

/** The table as a part of other work in slices. */
export const jobTableInSlices = made.within;

/** Makes the table of a graph from nothing. */
export function* madeTable(graph: CareerGraph): Sliced<KeptJobTable> {
  if (graph.roles.every(({ scheme }) => scheme === graph.roles[0]!.scheme)) return {};
  const { standIn, kinds } = jobsOf(graph);
  if (standIn.every((job, role) => job === role) && kinds.every((each) => each.length === 0)) return {};
  const lifted = yield* liftedMoves(graph, graph.roles.keys(), null);
  const drafts: MoveDraft[] = [];
  for (const { index } of graph.roles) {
    if (standIn[index] === index) yield;
    drafts.push(...draftedMoves(graph, index, lifted.get(index)));
  }
  const held = yield* heldByJobs(graph);
  return { table: yield* tableOf(graph, drafts, held) };
}

function* tableOf(graph: CareerGraph, drafts: readonly MoveDraft[], held: HeldLevels): Sliced<MoveTable> {
  const { source, target, likelihood, confidence, basis, progression } = saidColumns(drafts);
  const reverseHead = headsOf(target, graph.roles.length);
  yield;
  const columns = stepColumns(drafts.length);
  const setStep = stepSetter(graph, held, columns);
  for (const [place, draft] of drafts.entries()) {
    if (place % WORK_MODEL.rowsASlice === 0) yield;
    setStep(place, draft);
  }
  return {
    count: drafts.length,
    head: headsOf(source, graph.roles.length),
    source,
    target,
    reverseHead,
    reverse: placesByRow(target, reverseHead),
    ...columns,
    likelihood,
    confidence,
    joined: { basis, progression, held },
  };
}
