import type { Scheme } from '../domain';
import type { AdjacencyMeasure } from './measures';

/** A question for adjacency; disciplines and competencies are resolved. */
export interface AdjacencyQuestion {
  readonly measure: AdjacencyMeasure;
  readonly minSupport: number;
  readonly minLift: number;
  readonly schemes: readonly Scheme[] | undefined;
  readonly discipline: string | undefined;
  /** 1..5 */
  readonly importance: number | undefined;
  readonly kind: 'Skill' | 'Technology' | undefined;
  /** Numbers in the graph. */
  readonly competencies: readonly number[];
}
