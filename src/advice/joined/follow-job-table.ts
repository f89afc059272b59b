/** The table of moves between jobs after a few claims changed, made of the one before: the same as if it were made anew. */
import {
  type CareerGraph,
  type ChangedClaims,
  headsOf,
  movedHeads,
  movedNumbers,
  placesByRow,
  type Renumbering,
  rowMix,
  type Sliced,
} from '../../graph';
import { type HeldLevels, hasKnownNeeds, needsOf } from '../../needs';
import type { JoinedMoves, MoveTable } from '../../network';
import { rolesInFrontOf } from '../../network';
import { movedProgressions } from '../jobs/follow-job-moves';
import { areQuiet } from '../jobs/quiet-roles';
import { WORK_MODEL } from '../numbers/work';
import { followedHeld } from './held-by-jobs';
import { jobTableInSlices, type KeptJobTable, madeTable, shortenJobTable } from './job-table';
import {
  drafted,
  draftedMoves,
  liftedMoves,
  MODELLED,
  type MoveDraft,
  type SaidMoves,
  STATED,
  saidColumns,
} from './move-drafts';
import { stepColumns, stepSetter } from './move-steps';
import { type TouchedMoves, touchedMoves } from './touched-moves';

/** Shortens the work of `jobTableOf` for a graph that differs from another one in these claims alone. */
export function followJobTable(graph: CareerGraph, before: CareerGraph, changed: ChangedClaims): void {
  shortenJobTable(graph, function* followed(): Sliced<KeptJobTable> {
    const { table } = yield* jobTableInSlices(before);
    if (table?.joined === undefined) return {};
    // A job whose needs come to be known may be among the likeliest next jobs of any other.
    const isFlipped = (role: number) => hasKnownNeeds(graph, role) !== hasKnownNeeds(before, role);
    if ([...changed.requires].some(isFlipped)) return yield* madeTable(graph);
    const { held, changed: jobs } = yield* followedHeld(graph, before, table.joined.held, changed.requires);
    const touched = yield* touchedMoves(graph, before, changed, jobs);
    const old = {
      ...table,
      joined: { ...table.joined, progression: movedProgressions(before, graph, table.joined.progression) },
    };
    yield;
    return { table: yield* revised(graph, old, touched, changed.progressesTo, held) };
  });
}

/** Shortens the work of `jobTableOf` for a graph in which roles without claims came or went. */
export function renumberJobTable(graph: CareerGraph, before: CareerGraph, roles: Renumbering): void {
  shortenJobTable(graph, function* renumbered(): Sliced<KeptJobTable> {
    if (!(yield* areQuiet(graph, before, roles))) return yield* madeTable(graph);
    const { table } = yield* jobTableInSlices(before);
    if (table?.joined === undefined) return {};
    const { joined } = table;
    return {
      table: {
        ...table,
        head: movedHeads(table.head, roles),
        source: movedNumbers(table.source, roles),
        target: movedNumbers(table.target, roles),
        reverseHead: movedHeads(table.reverseHead, roles),
        joined: { ...joined, held: { ...joined.held, head: movedHeads(joined.held.head, roles) } },
      },
    };
  });
}

type Joined = MoveTable & { readonly joined: JoinedMoves };

function* revised(
  graph: CareerGraph,
  old: Joined,
  touched: TouchedMoves,
  progressesTo: ReadonlySet<number>,
  held: HeldLevels,
): Sliced<MoveTable> {
  const isPricedAnew = (from: number, to: number) => touched.left.has(from) || touched.entered.has(to);
  const pricedAnew = rowsPricedAnew(old, touched);
  yield;
  // The confidence of a move is kept less exactly than a price needs it.
  const lifted = new Set([...touched.lifted, ...pricedAnew]);
  const said = yield* liftedMoves(graph, rolesInFrontOf(graph, lifted), lifted);
  const rows = [...new Set([...touched.listed, ...pricedAnew])].sort((a, b) => a - b);
  const drafts: MoveDraft[] = [];
  const starts = [0];
  for (const row of rows) {
    yield;
    const own = lifted.has(row) ? said.get(row) : saidBefore(old, row);
    drafts.push(...(touched.listed.has(row) ? draftedMoves(graph, row, own) : draftedAsBefore(old, row, own)));
    starts.push(drafts.length);
  }
  const columns = stepColumns(drafts.length);
  needsOf(graph.requirements);
  yield;
  const setStep = stepSetter(graph, held, columns);
  for (const [place, draft] of drafts.entries()) {
    if (place % WORK_MODEL.rowsASlice === 0) yield;
    const isNew = draft.progression !== -1 && progressesTo.has(graph.progressions.source[draft.progression]!);
    const known = isNew || (draft.basis !== STATED && isPricedAnew(draft.from, draft.to)) ? -1 : placeOf(old, draft);
    if (known === -1) setStep(place, draft);
    else {
      columns.move[place] = old.move[known]!;
      columns.typicalYears[place] = old.typicalYears[known]!;
      columns.schoolingYears[place] = old.schoolingYears[known]!;
      columns.stepDown[place] = old.stepDown[known]!;
    }
  }
  yield;
  const fresh = saidColumns(drafts);
  const mix = rowMix(old.head, Int32Array.from(starts), rows);
  const target = mix.column(old.target, fresh.target);
  yield;
  const reverseHead = headsOf(target, graph.roles.length);
  const reverse = placesByRow(target, reverseHead);
  yield;
  const steps = {
    move: mix.column(old.move, columns.move),
    typicalYears: mix.column(old.typicalYears, columns.typicalYears),
    schoolingYears: mix.column(old.schoolingYears, columns.schoolingYears),
    stepDown: mix.column(old.stepDown, columns.stepDown),
  };
  yield;
  return {
    count: target.length,
    head: mix.head,
    source: mix.rowOf(),
    target,
    reverseHead,
    reverse,
    ...steps,
    likelihood: mix.column(old.likelihood as Float32Array, fresh.likelihood),
    confidence: mix.column(old.confidence, fresh.confidence),
    joined: {
      basis: mix.column(old.joined.basis, fresh.basis),
      progression: mix.column(old.joined.progression, fresh.progression),
      held,
    },
  };
}

/** The jobs out of which a move that is not stated of the two jobs themselves may take something else. */
function rowsPricedAnew({ head, source, reverseHead, reverse }: Joined, { left, entered }: TouchedMoves): Set<number> {
  const rows = new Set<number>();
  for (const job of left) if (head[job] !== head[job + 1]) rows.add(job);
  for (const job of entered) {
    for (let at = reverseHead[job]!; at < reverseHead[job + 1]!; at++) rows.add(source[reverse[at]!]!);
  }
  return rows;
}

/** What sources said of the moves out of a job. */
function saidBefore({ head, target, confidence, joined }: Joined, row: number): SaidMoves {
  const said: SaidMoves = new Map();
  for (let place = head[row]!; place < head[row + 1]!; place++) {
    const [basis, progression] = [joined.basis[place]!, joined.progression[place]!];
    if (basis !== MODELLED) said.set(target[place]!, { basis, progression, confidence: confidence[place]! });
  }
  return said;
}

/** The moves out of a job of which the model says what it said before. */
function draftedAsBefore(old: Joined, row: number, said: SaidMoves = new Map()): readonly MoveDraft[] {
  const modelled: { readonly to: number }[] = [];
  const likelihoods = new Map<number, number>();
  for (let place = old.head[row]!; place < old.head[row + 1]!; place++) {
    const to = old.target[place]!;
    likelihoods.set(to, old.likelihood[place]!);
    if (old.joined.basis[place] === MODELLED) modelled.push({ to });
  }
  return drafted(row, said, modelled, (to) => likelihoods.get(to));
}

/** The place of the same move, said by the same and as surely; -1 if there is none. */
function placeOf({ head, target, confidence, joined }: Joined, draft: MoveDraft): number {
  let [low, high] = [head[draft.from]!, head[draft.from + 1]!];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (target[middle]! < draft.to) low = middle + 1;
    else high = middle;
  }
  const isThere = low < head[draft.from + 1]! && target[low] === draft.to;
  const isSame =
    isThere &&
    joined.basis[low] === draft.basis &&
    joined.progression[low] === draft.progression &&
    confidence[low] === Math.fround(draft.confidence);
  return isSame ? low : -1;
}
