/**
 * Which competencies go together: the neighbours of one, those of all, the strongest pairs, every pair.
 *
 * The neighbours of one competency cost O(needs of the roles that need it); those of all cost the sum of that.
 */
import { type AdjacencyMeasure, isDirected, SCORES } from './measures';
import { countRow, emptyCounts, type PairCounts, type RowCounts } from './pair-counts';
import type { SkillMatrix } from './skill-matrix';
import { Strongest } from './strongest';

export interface PairOptions {
  readonly measure?: AdjacencyMeasure | undefined;
  /** Only pairs that at least this many roles need together; 1 or more. */
  readonly minSupport?: number | undefined;
  /**
   * Only pairs with a higher lift than this; 0 lets all in. From 1 on it discounts what everyone needs, whatever the
   * measure: nearly all roles that need Docker need Excel too, but hardly more often than other roles do.
   */
  readonly minLift?: number | undefined;
  /** Only pairs whose two competencies (numbers of the graph) pass. */
  readonly accepts?: ((x: number, y: number) => boolean) | undefined;
}

/** Defaults of the options. */
export const PAIR_DEFAULTS = Object.freeze({
  measure: 'PROXIMITY',
  minSupport: 3,
  minLift: 1,
  first: 10,
  perCompetency: 50,
} as const);

/** Two competencies (numbers of the graph) and how near y is to x. */
export interface SkillPair extends PairCounts {
  readonly x: number;
  readonly y: number;
  readonly score: number;
}

/**
 * The competencies nearest to one, nearest first; `[]` if no role of the matrix needs it.
 *
 * @param competency - number in the graph
 * @param options - `first` >= 1, default 10
 */
export function adjacentTo(
  matrix: SkillMatrix,
  competency: number,
  options: PairOptions & { readonly first?: number | undefined } = {},
): readonly SkillPair[] {
  const x = matrix.numberOf[competency] ?? -1;
  if (x < 0) return [];
  const strongest = new Strongest(Math.min(options.first ?? PAIR_DEFAULTS.first, matrix.competencies.length));
  offerRow(matrix, x, options, emptyCounts(matrix), strongest, 0);
  return pairsKept(matrix, strongest);
}

/**
 * The nearest competencies of each competency, as a process in steps (one competency per step), so that you can run it
 * in slices. Numbers are those of the matrix.
 *
 * @param options - `perCompetency` >= 1, default 50
 */
export function* nearestOfAll(
  matrix: SkillMatrix,
  options: PairOptions & { readonly perCompetency?: number | undefined } = {},
): Generator<void, NeighbourTable> {
  const count = matrix.competencies.length;
  const width = Math.min(options.perCompetency ?? PAIR_DEFAULTS.perCompetency, Math.max(0, count - 1));
  const head = new Int32Array(count + 1);
  const neighbour = new Int32Array(count * width);
  const score = new Float64Array(count * width);
  const both = new Int32Array(count * width);
  const counts = emptyCounts(matrix);
  const strongest = new Strongest(width);
  let end = 0;
  for (let x = 0; x < count; x++) {
    offerRow(matrix, x, options, counts, strongest, 0);
    for (const place of strongest.order()) {
      neighbour[end] = strongest.y[place]!;
      score[end] = strongest.score[place]!;
      both[end++] = strongest.both[place]!;
    }
    head[x + 1] = end;
    strongest.clear();
    yield;
  }
  return {
    head,
    neighbour: neighbour.subarray(0, end),
    score: score.subarray(0, end),
    both: both.subarray(0, end),
  };
}

/** Neighbours of competency x are the places `head[x]` up to `head[x + 1]`, nearest first. */
export interface NeighbourTable {
  readonly head: Int32Array;
  readonly neighbour: Int32Array;
  readonly score: Float64Array;
  readonly both: Int32Array;
}

/**
 * The strongest of all pairs, strongest first, as a process in steps. Each pair appears once, x before y; with a
 * directed measure, each direction appears.
 *
 * @param options - `first` >= 1, default 10
 */
export function* strongestPairs(
  matrix: SkillMatrix,
  options: PairOptions & { readonly first?: number | undefined } = {},
): Generator<void, readonly SkillPair[]> {
  const counts = emptyCounts(matrix);
  const strongest = new Strongest(options.first ?? PAIR_DEFAULTS.first);
  const oneWay = !isDirected(options.measure ?? PAIR_DEFAULTS.measure);
  for (let x = 0; x < matrix.competencies.length; x++) {
    offerRow(matrix, x, options, counts, strongest, oneWay ? x + 1 : 0);
    yield;
  }
  return pairsKept(matrix, strongest);
}

/** Every pair, by x, then y; with a directed measure, both directions. Keeps nothing, so memory stays flat. */
export function* allPairs(matrix: SkillMatrix, options: PairOptions = {}): Generator<SkillPair> {
  const counts = emptyCounts(matrix);
  const oneWay = !isDirected(options.measure ?? PAIR_DEFAULTS.measure);
  const row = new Strongest(matrix.competencies.length);
  for (let x = 0; x < matrix.competencies.length; x++) {
    offerRow(matrix, x, options, counts, row, oneWay ? x + 1 : 0);
    yield* pairsKept(matrix, row).sort((a, b) => a.y - b.y);
    row.clear();
  }
}

/** Offers what x shares with competencies from `least` on, and leaves the counts empty. */
function offerRow(
  matrix: SkillMatrix,
  x: number,
  options: PairOptions,
  counts: RowCounts,
  strongest: Strongest,
  least: number,
): void {
  const { minSupport = PAIR_DEFAULTS.minSupport, minLift = PAIR_DEFAULTS.minLift, accepts } = options;
  const score = SCORES[options.measure ?? PAIR_DEFAULTS.measure];
  const { support, competencies } = matrix;
  const roles = matrix.roles.length;
  const ofX = support[x]!;
  const touched = countRow(matrix, x, counts);
  for (let i = 0; i < touched; i++) {
    const y = counts.touched[i]!;
    const both = counts.both[y]!;
    counts.both[y] = 0;
    if (both < minSupport || y < least || y === x) continue;
    const ofY = support[y]!;
    if (both * roles <= minLift * ofX * ofY) continue;
    if (accepts !== undefined && !accepts(competencies[x]!, competencies[y]!)) continue;
    strongest.offer(score(both, ofX, ofY, roles), both, x, y);
  }
}

function pairsKept(matrix: SkillMatrix, strongest: Strongest): SkillPair[] {
  const { competencies, support, roles } = matrix;
  return Array.from(strongest.order(), (place) => {
    const [x, y] = [strongest.x[place]!, strongest.y[place]!];
    return {
      x: competencies[x]!,
      y: competencies[y]!,
      score: strongest.score[place]!,
      both: strongest.both[place]!,
      ofX: support[x]!,
      ofY: support[y]!,
      roles: roles.length,
    };
  });
}
