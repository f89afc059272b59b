/** The moves out of jobs while a table of them is put together: what sources say, lifted to jobs, and what the model adds. */
import type { CareerGraph, Sliced } from '../../graph';
import { jobsOf, MOVE_BASES, movesBehind } from '../../network';
import { STATED_MODEL } from '../numbers/reach';
import { RELEVANCE_MODEL } from '../numbers/relevance';
import { WORK_MODEL } from '../numbers/work';
import { type ModelledMove, modelledMoves } from './modelled-moves';

/** How far what is said of a role holds for a job behind it, 0..1. */
const HOLDS = Object.freeze({
  wider: STATED_MODEL.wider,
  kind: RELEVANCE_MODEL.said.lifted,
  whole: RELEVANCE_MODEL.said.whole,
});

/** Numbers in MOVE_BASES. */
export const [STATED, READING, MODELLED] = MOVE_BASES.map((_, number) => number) as [number, number, number];

/** Who says that people make a move, and how surely. */
export interface Said {
  /** Number in MOVE_BASES. */
  readonly basis: number;
  /** Place in the graph's ProgressionTable; -1 for a move of the model. */
  readonly progression: number;
  /** 0..1 */
  readonly confidence: number;
}

/** A move of a table to be. */
export interface MoveDraft extends Said {
  readonly from: number;
  readonly to: number;
  /** 0..1, NaN if unknown. */
  readonly likelihood: number;
}

/** Moves out of a job by the job entered. */
export type SaidMoves = Map<number, Said>;

/**
 * By job: what sources say of its moves, by the job that they lead to.
 *
 * @param sources - the roles whose progressions count, ascending
 * @param rows - the jobs whose moves are wanted; null for all
 */
export function* liftedMoves(
  graph: CareerGraph,
  sources: Iterable<number>,
  rows: ReadonlySet<number> | null,
): Sliced<ReadonlyMap<number, SaidMoves>> {
  const { head, target, confidence } = graph.progressions;
  const lifted = new Map<number, SaidMoves>();
  for (const source of sources) {
    for (let p = head[source]!; p < head[source + 1]!; p++) {
      if (p % WORK_MODEL.rowsASlice === 0) yield;
      for (const { from, to, fromShare, toShare, isOwn } of movesBehind(graph, source, target[p]!, HOLDS)) {
        if (rows?.has(from) === false) continue;
        let row = lifted.get(from);
        if (row === undefined) {
          row = new Map();
          lifted.set(from, row);
        }
        const sure = confidence[p]! * fromShare * toShare;
        const known = row.get(to);
        if (known !== undefined && !isOwn && (known.basis === STATED || known.confidence >= sure)) continue;
        row.set(to, { basis: isOwn ? STATED : READING, progression: p, confidence: sure });
      }
    }
  }
  return lifted;
}

/** The moves out of a job in the order of the jobs entered: those that are said, and the likeliest of the model beside them. */
export function draftedMoves(graph: CareerGraph, from: number, said: SaidMoves = new Map()): readonly MoveDraft[] {
  if (jobsOf(graph).standIn[from] !== from) return drafted(from, said, [], () => undefined);
  const { likeliest, likelihoodOf } = modelledMoves(graph, from);
  return drafted(from, said, likeliest, likelihoodOf);
}

/**
 * The same with what the model said before.
 * @param modelled - the jobs that the model leads to
 * @param likelihoods - by job entered
 */
export function drafted(
  from: number,
  said: ReadonlyMap<number, Said>,
  modelled: readonly Pick<ModelledMove, 'to'>[],
  likelihoodOf: (to: number) => number | undefined,
): readonly MoveDraft[] {
  const all = new Map(said);
  for (const { to } of modelled) if (!all.has(to)) all.set(to, BY_MODEL);
  return Array.from(Int32Array.from(all.keys()).sort(), (to) => {
    const { basis, progression, confidence } = all.get(to)!;
    return { from, to, basis, progression, confidence, likelihood: likelihoodOf(to) ?? Number.NaN };
  });
}

const BY_MODEL: Said = Object.freeze({ basis: MODELLED, progression: -1, confidence: STATED_MODEL.modelled });

/** What is said of moves, in columns. */
export function saidColumns(drafts: readonly MoveDraft[]) {
  const count = drafts.length;
  const columns = {
    source: new Int32Array(count),
    target: new Int32Array(count),
    basis: new Uint8Array(count),
    progression: new Int32Array(count),
    confidence: new Float32Array(count),
    likelihood: new Float32Array(count),
  };
  for (const [place, { from, to, basis, progression, confidence, likelihood }] of drafts.entries()) {
    columns.source[place] = from;
    columns.target[place] = to;
    columns.basis[place] = basis;
    columns.progression[place] = progression;
    columns.confidence[place] = confidence;
    columns.likelihood[place] = likelihood;
  }
  return columns;
}
