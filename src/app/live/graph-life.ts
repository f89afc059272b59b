/** What a live graph is told, and what it tells. */
import type { StartFile } from './start-file';

/** Events in the life of the projection; `stale` and `fresh`, `unwritable` and `writable`, `log growing` and `log short again` come once at each change. */
export type GraphEvent =
  | {
      readonly kind: 'loaded';
      readonly from: 'store' | 'file';
      readonly revision: number;
      readonly milliseconds: number;
    }
  | { readonly kind: 'revised'; readonly revision: number; readonly milliseconds: number }
  | { readonly kind: 'kept'; readonly revision: number; readonly bytes: number; readonly milliseconds: number }
  | { readonly kind: 'not kept'; readonly reason: string }
  | { readonly kind: 'stale'; readonly reason: string }
  | { readonly kind: 'fresh' }
  | { readonly kind: 'unwritable'; readonly reason: string }
  | { readonly kind: 'writable' }
  | { readonly kind: 'log growing'; readonly reason: string }
  | { readonly kind: 'log short again' };

export interface GraphLife {
  tell(event: GraphEvent): void;
  /**
   * True if what searches need is worked out ahead, in slices: behind the first graph, so that it answers as soon as it is loaded,
   * and before a later one takes its place, so that no search waits. Else it is worked out when first needed.
   */
  readonly prepare: boolean;
  /** Where the graph is kept for the next start, or null for nowhere. */
  readonly startFile: StartFile | null;
}
