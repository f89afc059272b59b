/** The slow way to every score: a set of roles for each competency, and the formulas written out once more. */
import type { AdjacencyMeasure } from '../../src/adjacency';
import type { NeedsRole } from './needs-graph';

export interface NaivePair {
  readonly x: string;
  readonly y: string;
  readonly score: number;
  readonly both: number;
  readonly ofX: number;
  readonly ofY: number;
  readonly roles: number;
}

/** Every ordered pair of different competencies that at least `minSupport` roles need together. */
export function naivePairs(
  roles: readonly NeedsRole[],
  measure: AdjacencyMeasure,
  minSupport: number,
  least = 3,
): readonly NaivePair[] {
  const needersOf = new Map<string, Set<number>>();
  let counted = 0;
  roles.forEach((role, number) => {
    const needed = Object.entries(role.needs).filter(([, asked]) => Number(asked) >= least);
    if (needed.length > 0) counted++;
    for (const [name] of needed) needersOf.set(name, (needersOf.get(name) ?? new Set()).add(number));
  });
  const pairs: NaivePair[] = [];
  for (const [x, ofX] of needersOf) {
    for (const [y, ofY] of needersOf) {
      const both = [...ofX].filter((role) => ofY.has(role)).length;
      if (x === y || both < minSupport) continue;
      const score = naiveScore(measure, both / counted, ofX.size / counted, ofY.size / counted, counted);
      pairs.push({ x, y, score, both, ofX: ofX.size, ofY: ofY.size, roles: counted });
    }
  }
  return pairs;
}

/** From probabilities, not counts, so that a slip in one formula is not made in the other. */
function naiveScore(measure: AdjacencyMeasure, pxy: number, px: number, py: number, roles: number): number {
  switch (measure) {
    case 'PROXIMITY':
      return Math.min(pxy / px, pxy / py);
    case 'COSINE':
      return Math.sqrt((pxy / px) * (pxy / py));
    case 'JACCARD':
      return pxy / (px + py - pxy);
    case 'LIFT':
      return pxy / px / py;
    case 'NPMI':
      return pxy === 1 ? 0 : (Math.log(pxy) - Math.log(px) - Math.log(py)) / -Math.log(pxy);
    case 'CONDITIONAL':
      return pxy / px;
    case 'CO_OCCURRENCE':
      return pxy * roles;
  }
}
