/** What a move between two jobs takes. */
import { MOVE_KINDS, type MoveKind, typicalYears } from '../../domain';
import { type CareerGraph, isStepDown } from '../../graph';
import { CompetencyHoldings, type HeldLevels } from '../../needs';
import { jobsOf } from '../../network';
import { usualHolder } from '../doors/standing';
import { priceOf } from '../price/move-price';
import { MODELLED, type MoveDraft, STATED } from './move-drafts';

/** Figures of moves, by move. */
export interface StepColumns {
  /** Number in MOVE_KINDS. */
  readonly move: Uint8Array;
  readonly typicalYears: Float32Array;
  readonly schoolingYears: Float32Array;
  readonly stepDown: Uint8Array;
}

/** Columns for a number of moves. */
export function stepColumns(count: number): StepColumns {
  return {
    move: new Uint8Array(count),
    typicalYears: new Float32Array(count),
    schoolingYears: new Float32Array(count),
    stepDown: new Uint8Array(count),
  };
}

/** What sets the figures of a move at a place, for holders of jobs who have this. */
export function stepSetter(graph: CareerGraph, held: HeldLevels, columns: StepColumns) {
  const holder = new CompetencyHoldings(graph.requirements, new Int32Array(0), new Map(), held);
  return (place: number, draft: MoveDraft): void => {
    const { from, to } = draft;
    const step = stepOf(graph, draft, () => {
      holder.hold([from], 1);
      return holder.coverageOf(to);
    });
    columns.move[place] = MOVE_KINDS.indexOf(step.kind);
    columns.typicalYears[place] = step.typicalYears;
    columns.schoolingYears[place] = step.schoolingYears;
    columns.stepDown[place] = isStepDown(graph.roles[from]!, graph.roles[to]!) ? 1 : 0;
  };
}

/**
 * What a move takes. What a source says of these two jobs counts as it says it. Otherwise the step model does, for the experience and
 * schooling of the jobs; it takes no less than the source says of the roles behind them, and a move of the model no less study than the
 * door of the job asks.
 */
function stepOf(
  graph: CareerGraph,
  { from, to, basis, progression, confidence }: MoveDraft,
  coverage: () => number,
): { readonly kind: MoveKind; readonly typicalYears: number; readonly schoolingYears: number } {
  const { progressions, roles } = graph;
  const behind =
    basis === MODELLED
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
function kindOf(graph: CareerGraph, from: number, to: number): MoveKind {
  const { codes } = jobsOf(graph);
  const groups = new Set(codes[from]!.map(({ code }) => code.slice(0, MAJOR_GROUP)));
  if (!codes[to]!.some(({ code }) => groups.has(code.slice(0, MAJOR_GROUP)))) return 'PIVOT';
  const [left, entered] = [graph.roles[from]!, graph.roles[to]!];
  const zones = (entered.jobZone ?? Number.NaN) - (left.jobZone ?? Number.NaN);
  if (zones < 0) return 'STEP_BACK';
  return zones > 0 ? 'PROMOTION' : 'LATERAL';
}
