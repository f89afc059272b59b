import type { AdjacencyMeasure } from './measures';
import type { PairCounts } from './pair-counts';

/** A share of roles, and how sure the count of roles makes us of it. */
export interface Proportion {
  readonly value: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Number of roles that the share is taken of. */
  readonly of: number;
}

/** Quantile of the normal distribution for two-sided 95 %. */
const Z = 1.959963984540054;

/**
 * The proportion behind a score, with Wilson's interval at 95 %: n(x,y) out of max(n(x), n(y)) for PROXIMITY and
 * COSINE, n(x) for CONDITIONAL and LIFT, roles that need either for JACCARD, all N for NPMI and CO_OCCURRENCE.
 *
 * The roles of the graph are a sample of all jobs. The interval shows how far you can trust a count over few roles.
 */
export function proportionOf(measure: AdjacencyMeasure, { both, ofX, ofY, roles }: PairCounts): Proportion {
  switch (measure) {
    case 'PROXIMITY':
    case 'COSINE':
      return wilson(both, Math.max(ofX, ofY));
    case 'CONDITIONAL':
    case 'LIFT':
      return wilson(both, ofX);
    case 'JACCARD':
      return wilson(both, ofX + ofY - both);
    case 'NPMI':
    case 'CO_OCCURRENCE':
      return wilson(both, roles);
  }
}

/**
 * The score interval of a binomial proportion: E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22(158), 1927, doi:10.1080/01621459.1927.10502953.
 *
 * @param trials - 1 or more
 */
export function wilson(successes: number, trials: number): Proportion {
  const value = successes / trials;
  const scale = 1 + (Z * Z) / trials;
  const centre = (value + (Z * Z) / (2 * trials)) / scale;
  const half = (Z * Math.sqrt((value * (1 - value)) / trials + (Z * Z) / (4 * trials * trials))) / scale;
  return {
    value,
    low: successes === 0 ? 0 : centre - half,
    high: successes === trials ? 1 : centre + half,
    of: trials,
  };
}
