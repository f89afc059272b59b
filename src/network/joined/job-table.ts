/**
 * One network of moves for all classifications: what sources say of roles, lifted to the jobs that these roles are, and the likeliest
 * moves of the model beside it. A graph of one classification has no more moves than its sources name.
 */
import { MOVE_KINDS, typicalYears } from '../../domain';
import { type CareerGraph, headsOf, isStepDown, placesByRow, type Sliced, workOnce } from '../../graph';
import { CompetencyHoldings } from '../../needs';
import { jobsOf, movesBehind } from '../advice/jobs';
import { priceOf } from '../advice/move-price';
import { usualHolder } from '../advice/standing';
import { heldByJobs } from './held-by-jobs';
import { type ModelledMove, modelledMoves } from './modelled-moves';
import { MOVE_BASES, type MoveTable } from './move-table';

/** How far what is said of a role holds for a job behind it, 0..1. Estimates. */
const HOLDS = Object.freeze({ wider: 0.75, kind: 0.75, whole: 0.85 });

/** 0..1: confidence of a move of the model. Of ten that it proposes, three are among the usual ones: docs/moves.md. */
const MODELLED_CONFIDENCE = 0.3;

const [STATED, READING, MODELLED] = MOVE_BASES.map((_, number) => number) as [number, number, number];

interface Draft {
  readonly basis: number;
  readonly progression: number;
  readonly confidence: number;
}

const made = workOnce(madeTable);

/**
 * The moves between the jobs of a graph; the graph's own progressions if no role of it is read in another classification. Rows are those
 * of roles that stand for a job (`jobsOf`); other roles have none. Finishes what `prepareJobTable` has left to do: a few seconds for
 * all sources, once per graph.
 */
export function jobTableOf(graph: CareerGraph): MoveTable {
  return made.of(graph).table ?? graph.progressions;
}

/** True if moves go between jobs, false if they go between the graph's own roles. */
export function isJoined(table: MoveTable): boolean {
  return table.joined !== undefined;
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

/** Takes over that of a graph that differs in words alone. */
export const shareJobTable = made.share;

function* madeTable(graph: CareerGraph): Sliced<KeptJobTable> {
  if (graph.roles.every(({ scheme }) => scheme === graph.roles[0]!.scheme)) return {};
  const { standIn, kinds } = jobsOf(graph);
  if (standIn.every((job, role) => job === role) && kinds.every((each) => each.length === 0)) return {};
  const rows = yield* liftedMoves(graph);
  const likelihoods: Map<number, number>[] = [];
  for (const { index } of graph.roles) {
    if (standIn[index] !== index) continue;
    yield;
    const row = rows[index]!;
    const judged = modelledMoves(graph, index);
    likelihoods[index] = new Map();
    for (const [to, likelihood] of judged.likelihoods) if (row.has(to)) likelihoods[index].set(to, likelihood);
    for (const move of judged.likeliest) addModelled(row, likelihoods[index], move);
  }
  const held = yield* heldByJobs(graph);
  return { table: yield* tableOf(graph, rows, likelihoods, held) };
}

type Rows = readonly Map<number, Draft>[];

/** By job: what sources say of its moves, by the job that they lead to. */
function* liftedMoves(graph: CareerGraph): Sliced<Rows> {
  const { count, source, target, confidence } = graph.progressions;
  const rows = graph.roles.map(() => new Map<number, Draft>());
  for (let p = 0; p < count; p++) {
    if (p % 64 === 0) yield;
    for (const { from, to, fromShare, toShare, isOwn } of movesBehind(graph, source[p]!, target[p]!, HOLDS)) {
      const sure = confidence[p]! * fromShare * toShare;
      const known = rows[from]!.get(to);
      if (known !== undefined && !isOwn && (known.basis === STATED || known.confidence >= sure)) continue;
      rows[from]!.set(to, { basis: isOwn ? STATED : READING, progression: p, confidence: sure });
    }
  }
  return rows;
}

function addModelled(
  row: Map<number, Draft>,
  likelihoods: Map<number, number>,
  { to, likelihood }: ModelledMove,
): void {
  if (row.has(to)) return;
  row.set(to, { basis: MODELLED, progression: -1, confidence: MODELLED_CONFIDENCE });
  likelihoods.set(to, likelihood);
}

function* tableOf(
  graph: CareerGraph,
  rows: Rows,
  likelihoods: readonly ReadonlyMap<number, number>[],
  held: NonNullable<MoveTable['joined']>['held'],
): Sliced<MoveTable> {
  const drafts = rows.flatMap((row, from) =>
    [...row].sort(([a], [b]) => a - b).map(([to, draft]) => ({ from, to, ...draft })),
  );
  yield;
  const source = Int32Array.from(drafts, ({ from }) => from);
  const target = Int32Array.from(drafts, ({ to }) => to);
  const reverseHead = headsOf(target, graph.roles.length);
  const table = {
    count: drafts.length,
    head: headsOf(source, graph.roles.length),
    source,
    target,
    reverseHead,
    reverse: placesByRow(target, reverseHead),
    move: new Uint8Array(drafts.length),
    typicalYears: new Float32Array(drafts.length),
    schoolingYears: new Float32Array(drafts.length),
    likelihood: Float32Array.from(drafts, ({ from, to }) => likelihoods[from]?.get(to) ?? Number.NaN),
    confidence: Float32Array.from(drafts, ({ confidence }) => confidence),
    stepDown: new Uint8Array(drafts.length),
    joined: {
      basis: Uint8Array.from(drafts, ({ basis }) => basis),
      progression: Int32Array.from(drafts, ({ progression }) => progression),
      held,
    },
  };
  const holder = new CompetencyHoldings(graph.requirements, target, new Map(), held);
  for (let move = 0; move < table.count; move++) {
    if (move % 256 === 0) yield;
    const step = stepOf(graph, drafts[move]!, () => {
      holder.hold([source[move]!], 1);
      return holder.coverage(move);
    });
    table.move[move] = MOVE_KINDS.indexOf(step.kind);
    table.typicalYears[move] = step.typicalYears;
    table.schoolingYears[move] = step.schoolingYears;
    table.stepDown[move] = isStepDown(graph.roles[source[move]!]!, graph.roles[target[move]!]!) ? 1 : 0;
  }
  return table;
}

/**
 * What a move takes. What a source says of these two jobs counts as it says it. Otherwise the step model does, for the experience and
 * schooling of the jobs; it takes no less than the source says of the roles behind them, and a move of the model no less study than the
 * door of the job asks.
 */
function stepOf(
  graph: CareerGraph,
  { from, to, basis, progression, confidence }: Draft & { readonly from: number; readonly to: number },
  coverage: () => number,
) {
  const { progressions, roles } = graph;
  const behind =
    progression === -1
      ? { kind: kindOf(graph, from, to), typicalYears: 0, schoolingYears: studyInto(graph, from, to) }
      : {
          kind: progressions.moveKind(progression),
          typicalYears: progressions.typicalYears[progression]!,
          schoolingYears: progressions.schoolingYears[progression]!,
        };
  if (basis === STATED) return behind;
  const [left, entered] = [roles[from]!, roles[to]!];
  const covered = coverage();
  const modelled = typicalYears(
    entered.experienceYears ?? 0,
    left.experienceYears ?? 0,
    Number.isNaN(covered) ? 0 : covered,
    confidence,
  );
  // What our editors say is usual includes the schooling.
  const isIncluded = progression !== -1 && progressions.claims(progression)[0]?.properties.evidence === 'EDITORIAL';
  const schooling = Math.max(0, (entered.schoolingYears ?? 0) - (left.schoolingYears ?? 0));
  return {
    kind: behind.kind,
    typicalYears: Math.max(behind.typicalYears, modelled),
    schoolingYears: isIncluded ? behind.schoolingYears : Math.max(behind.schoolingYears, schooling),
  };
}

/** Years of study and paid training that the door of a job asks of those who hold another one as most do. */
function studyInto(graph: CareerGraph, from: number, to: number): number {
  const { way } = priceOf(graph, from, to, usualHolder(graph, from), true);
  return way.study + way.trained;
}

/** Jobs whose codes begin alike lie in one field: major groups of the Standard Occupational Classification. */
const MAJOR_GROUP = 2;

/** What sort of move one of the model is. */
function kindOf(graph: CareerGraph, from: number, to: number): (typeof MOVE_KINDS)[number] {
  const { codes } = jobsOf(graph);
  const groups = new Set(codes[from]!.map(({ code }) => code.slice(0, MAJOR_GROUP)));
  if (!codes[to]!.some(({ code }) => groups.has(code.slice(0, MAJOR_GROUP)))) return 'PIVOT';
  const [left, entered] = [graph.roles[from]!, graph.roles[to]!];
  return (entered.jobZone ?? 0) > (left.jobZone ?? Number.POSITIVE_INFINITY) ? 'PROMOTION' : 'LATERAL';
}
