/** Logistic regression with weights and a ridge, by Newton's method (D. R. Cox, 1958; S. le Cessie and J. C. van Houwelingen, 1992, doi:10.2307/2347628). */

/**
 * The weights in units of each figure, and `always`. Figures are standardised for the ridge, so that it treats all alike.
 *
 * @param rows - arrays of figures, each of the same length
 * @param labels - 1 or 0 for each row
 * @param importance - how much each row counts
 * @param ridge - penalty on the squares of the standardised weights
 */
export function fitLogistic(rows, labels, importance, ridge) {
  const width = rows[0].length;
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const row of rows) for (let i = 0; i < width; i++) mean[i] += row[i] / rows.length;
  for (const row of rows) for (let i = 0; i < width; i++) spread[i] += (row[i] - mean[i]) ** 2 / rows.length;
  for (let i = 0; i < width; i++) spread[i] = Math.sqrt(spread[i]) || 1;
  const standard = rows.map((row) => [1, ...Array.from(row, (value, i) => (value - mean[i]) / spread[i])]);
  let weights = new Float64Array(width + 1);
  for (let round = 0; round < 25; round++) {
    const gradient = new Float64Array(width + 1);
    const hessian = Array.from({ length: width + 1 }, () => new Float64Array(width + 1));
    standard.forEach((row, at) => {
      const chance = 1 / (1 + Math.exp(-dot(row, weights)));
      const slope = importance[at] * (labels[at] - chance);
      const curve = importance[at] * chance * (1 - chance);
      for (let i = 0; i <= width; i++) {
        gradient[i] += slope * row[i];
        for (let j = 0; j <= i; j++) hessian[i][j] += curve * row[i] * row[j];
      }
    });
    for (let i = 0; i <= width; i++) {
      if (i > 0) gradient[i] -= ridge * weights[i];
      hessian[i][i] += i > 0 ? ridge : 1e-9;
      for (let j = 0; j < i; j++) hessian[j][i] = hessian[i][j];
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + step[i]);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  const figures = Array.from(spread, (one, i) => weights[i + 1] / one);
  return { figures, always: weights[0] - figures.reduce((sum, weight, i) => sum + weight * mean[i], 0) };
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** Solves A x = b by Gaussian elimination with partial pivoting. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) if (Math.abs(rows[row][at]) > Math.abs(rows[pivot][at])) pivot = row;
    [rows[at], rows[pivot]] = [rows[pivot], rows[at]];
    for (let row = at + 1; row < size; row++) {
      const factor = rows[row][at] / rows[at][at];
      for (let column = at; column <= size; column++) rows[row][column] -= factor * rows[at][column];
    }
  }
  const solution = new Float64Array(size);
  for (let at = size - 1; at >= 0; at--) {
    let sum = rows[at][size];
    for (let column = at + 1; column < size; column++) sum -= rows[at][column] * solution[column];
    solution[at] = sum / rows[at][at];
  }
  return solution;
}
