/** The odds of every occupation for one origin. */
import { FEATURES, type FeatureSpace, featuresFrom, type Origin } from './features';
import type { MoveModel } from './model';

export interface OccupationOdds {
  /** Rows by occupation, columns as FEATURES: what each feature adds to the log-odds; 0 where it is unknown. */
  readonly byFeature: Float64Array;
  readonly moversAlike: Float64Array;
  readonly waysBack: Float64Array;
  readonly pull: Float64Array;
  /** By occupation: the sum of the above. */
  readonly logits: Float64Array;
  /** By occupation: share of the people leaving, 0..1, summing to 1; 0 for closed occupations. */
  readonly likelihoods: Float64Array;
}

/**
 * The odds of moving from an origin to each occupation: a conditional logit (D. McFadden, "Conditional logit analysis
 * of qualitative choice behavior", 1974). An origin in several occupations takes the mean of what was learnt of each.
 * The survey does not see moves inside an occupation. Occupations of the origin itself therefore count by their traits,
 * but together as no likelier than the likeliest other.
 *
 * @param open - by occupation: the share of its people in roles that you can move to, if not all; 0 closes it
 * @param rows - becomes `byFeature`; a new array by default
 */
export function occupationOdds(
  model: MoveModel,
  space: FeatureSpace,
  origin: Origin,
  open: ReadonlyMap<number, number>,
  rows?: Float64Array,
): OccupationOdds {
  const [count, width] = [model.occupations.length, FEATURES.length];
  const byFeature = featuresFrom(space, origin, rows);
  const moversAlike = meanRow(model.moversAlike, origin.occupations, count);
  const waysBack = meanRow(model.waysBack, origin.occupations, count);
  const means = Float64Array.from(model.terms, ({ mean }) => mean);
  const slopes = Float64Array.from(model.terms, ({ deviation, weight }) => weight / deviation);
  const logits = new Float64Array(count);
  for (let t = 0, at = 0; t < count; t++) {
    let sum = moversAlike[t]! + waysBack[t]! + model.pull[t]!;
    for (let f = 0; f < width; f++, at++) {
      const value = byFeature[at]!;
      const added = Number.isNaN(value) ? 0 : (value - means[f]!) * slopes[f]!;
      byFeature[at] = added;
      sum += added;
    }
    logits[t] = sum;
  }
  const outside = logits.filter((_, t) => !origin.occupations.includes(t));
  const likeliest = outside.reduce((high, logit) => Math.max(high, logit), -Infinity);
  const own = origin.occupations.length;
  const chances = logits.map((logit, t) => {
    const chance = Math.exp(Math.min(logit, likeliest) - likeliest);
    return origin.occupations.includes(t) ? chance / own : chance;
  });
  for (const [t, share] of open) chances[t]! *= share;
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return {
    ...{ byFeature, moversAlike, waysBack, pull: model.pull, logits },
    likelihoods: chances.map((chance) => chance / sum),
  };
}

function meanRow(table: Float64Array, rows: readonly number[], count: number): Float64Array {
  const mean = new Float64Array(count);
  for (const row of rows) for (let t = 0; t < count; t++) mean[t]! += table[row * count + t]! / rows.length;
  return mean;
}
