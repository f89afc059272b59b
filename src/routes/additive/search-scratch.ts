import { oncePer } from '../../domain';
import type { Network } from '../../network';
import { NodeHeap } from './node-heap';

/** Arrays per role for a search. They are large, so searches over one network share a few sets of them. */
export class SearchScratch {
  /** The search that holds the set now. Another one may take it between two calls. */
  holder: object | null = null;
  /** Marks the entries of the current search, so that nothing needs clearing. */
  stamp = 0;

  readonly fromSource: Float64Array;
  readonly reached: Uint32Array;
  readonly settled: Uint32Array;
  readonly forward: NodeHeap;

  /** Infinity where not reached. */
  readonly toTarget: Float64Array;
  readonly nextStep: Int32Array;
  readonly known: Uint8Array;
  readonly backward: NodeHeap;
  readonly touched: Int32Array;
  touchedCount = 0;

  readonly fromSpur: Float64Array;
  readonly seen: Uint32Array;
  readonly cameBy: Int32Array;
  readonly depth: Int32Array;
  readonly spur: NodeHeap;
  readonly banned: Uint32Array;
  readonly forbidden: Uint32Array;

  constructor(readonly roleCount: number) {
    this.fromSource = new Float64Array(roleCount);
    this.reached = new Uint32Array(roleCount);
    this.settled = new Uint32Array(roleCount);
    this.forward = new NodeHeap(roleCount, this.fromSource);
    this.toTarget = new Float64Array(roleCount).fill(Number.POSITIVE_INFINITY);
    this.nextStep = new Int32Array(roleCount);
    this.known = new Uint8Array(roleCount);
    this.backward = new NodeHeap(roleCount, this.toTarget);
    this.touched = new Int32Array(roleCount);
    this.fromSpur = new Float64Array(roleCount);
    this.seen = new Uint32Array(roleCount);
    this.cameBy = new Int32Array(roleCount);
    this.depth = new Int32Array(roleCount);
    this.spur = new NodeHeap(roleCount, this.fromSpur);
    this.banned = new Uint32Array(roleCount);
    this.forbidden = new Uint32Array(roleCount);
  }

  /** A stamp that no entry has yet. */
  nextStamp(): number {
    if (this.stamp === 0xffffffff) {
      for (const stamps of [this.reached, this.settled, this.seen, this.banned, this.forbidden]) stamps.fill(0);
      this.stamp = 0;
    }
    return ++this.stamp;
  }
}

/** Sets of arrays per network: this many searches can run at once without starting over. */
const KEPT = 8;
const poolOf = oncePer((_: Network): SearchScratch[] => []);

/**
 * A set of arrays for `holder`: a free one, a new one, or the one held longest. Its old holder notices and must start
 * over.
 */
export function takeScratch(network: Network, holder: object): SearchScratch {
  const pool = poolOf(network);
  const free = pool.findIndex((scratch) => scratch.holder === null);
  const place = free >= 0 ? free : pool.length < KEPT ? -1 : 0;
  const scratch = place < 0 ? new SearchScratch(network.head.length - 1) : (pool.splice(place, 1)[0] as SearchScratch);
  scratch.holder = holder;
  pool.push(scratch);
  return scratch;
}
