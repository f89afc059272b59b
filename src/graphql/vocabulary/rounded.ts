/**
 * A figure as it is shown: rounded to `digits` decimals, null if it is not known (NaN). Figures in the graph are 32-bit
 * floats, which would otherwise show as 0.699999988079071.
 */
export function rounded(value: number, digits: number): number | null {
  if (Number.isNaN(value)) return null;
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
