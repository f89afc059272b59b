import type { SkillMatrix } from './skill-matrix';

/** What every score of a pair (x, y) comes from. */
export interface PairCounts {
  /** n(x,y): roles that need both. */
  readonly both: number;
  /** n(x) */
  readonly ofX: number;
  /** n(y) */
  readonly ofY: number;
  /** N: all roles of the matrix. */
  readonly roles: number;
}

/** Space for one row of counts. It is reused, because clearing what was touched is cheaper than clearing everything. */
export interface RowCounts {
  /** By competency: number of roles that need both it and the row's; 0 everywhere between rows. */
  readonly both: Int32Array;
  /** The competencies with a count, in order of first meeting. */
  readonly touched: Int32Array;
}

/** Space for the rows of a matrix. */
export function emptyCounts(matrix: SkillMatrix): RowCounts {
  const size = matrix.competencies.length;
  return { both: new Int32Array(size), touched: new Int32Array(size) };
}

/**
 * Counts the roles that competency `x` (a number of the matrix) shares with each other one: a row of the product of the
 * transposed matrix with itself, after F. G. Gustavson, "Two Fast Algorithms for Sparse Matrices: Multiplication and
 * Permuted Transposition", ACM Transactions on Mathematical Software 4(3), 1978, doi:10.1145/355791.355796. The caller
 * reads the counts and sets them back to 0. O(needs of the roles that need x).
 *
 * @returns number of competencies touched, x itself included
 */
export function countRow(matrix: SkillMatrix, x: number, { both, touched }: RowCounts): number {
  const { competencyHead, needers, roleHead, needs } = matrix;
  let count = 0;
  for (let i = competencyHead[x]!, end = competencyHead[x + 1]!; i < end; i++) {
    const role = needers[i]!;
    for (let j = roleHead[role]!, last = roleHead[role + 1]!; j < last; j++) {
      const y = needs[j]!;
      const before = both[y]!;
      if (before === 0) touched[count++] = y;
      both[y] = before + 1;
    }
  }
  return count;
}
