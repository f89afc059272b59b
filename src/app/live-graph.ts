/** The projection that answers now, kept up with the store. */
import { StoreUnavailableError } from '../domain';
import { type CareerGraph, projectCareerGraph } from '../graph';
import { prepareStepLikelihoods } from '../moves';
import type { CareerStore } from '../store';

/** How often the store is asked for its revision. */
const POLL_MS = 1000;

/** What is told of the projection's life; `stale` and `fresh` come once at each change. */
export type GraphEvent =
  | { readonly kind: 'loaded'; readonly revision: number; readonly milliseconds: number }
  | { readonly kind: 'stale'; readonly reason: string }
  | { readonly kind: 'fresh' };

export interface GraphLife {
  tell(event: GraphEvent): void;
  /**
   * True if what searches need is worked out ahead, in slices: behind the first graph, so that it answers as soon as it is loaded,
   * and before a later one takes its place, so that no search waits. Else it is worked out when first needed.
   */
  readonly prepare: boolean;
}

/**
 * Follows the store by its revision: a newer one is projected and swapped in whole. While the store doesn't answer, reads go
 * on from what is loaded, which is then stale.
 */
export class LiveGraph {
  private timer: NodeJS.Timeout | null = null;
  private working: Promise<void> | null = null;
  private trouble: string | null = null;
  private behind = false;
  private away = false;

  private constructor(
    private readonly store: CareerStore,
    private current: CareerGraph,
    private readonly life: GraphLife,
  ) {}

  /** Loads the graph once; throws what the store throws. */
  static async open(store: CareerStore, life: GraphLife): Promise<LiveGraph> {
    const live = new LiveGraph(store, await load(store, life), life);
    if (life.prepare) live.working = prepareStepLikelihoods(live.current);
    live.schedule();
    return live;
  }

  graph(): CareerGraph {
    return this.current;
  }

  /** True while the store does not answer, or has a revision that is not loaded yet. */
  isStale(): boolean {
    return this.behind || this.trouble !== null;
  }

  /** What keeps the graph from following the store, or null if nothing does. */
  troubleReason(): string | null {
    return this.trouble;
  }

  /** True from when the store was last found not to answer until it answers again; it is asked each second. */
  isStoreAway(): boolean {
    return this.away;
  }

  /** Notes that somebody else found that the store does not answer, so that others need not wait to find out too. */
  noteTrouble(error: unknown): void {
    const first = this.trouble === null;
    this.away = error instanceof StoreUnavailableError;
    this.trouble = this.away ? 'The database does not answer.' : 'The newest revision could not be loaded.';
    if (first) this.life.tell({ kind: 'stale', reason: `${this.trouble} ${String(error)}` });
  }

  /**
   * Brings the graph up to the revision that the store has when this is called, or a later one; failures make the graph stale
   * and are told, not thrown.
   */
  refresh(): Promise<void> {
    const before = this.working;
    const own = before === null ? this.follow() : before.then(() => this.follow());
    const working = own.finally(() => {
      if (this.working === working) this.working = null;
    });
    this.working = working;
    return working;
  }

  async close(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    await this.working;
  }

  private schedule(): void {
    this.timer = setTimeout(() => {
      this.refresh().finally(() => {
        if (this.timer !== null) this.schedule();
      });
    }, POLL_MS);
    this.timer.unref();
  }

  private async next(): Promise<CareerGraph> {
    const graph = await load(this.store, this.life);
    if (this.life.prepare) await prepareStepLikelihoods(graph);
    return graph;
  }

  private async follow(): Promise<void> {
    try {
      this.behind = (await this.store.revision()) !== this.current.revision;
      if (this.behind) this.current = await this.next();
      this.behind = false;
      this.away = false;
      if (this.trouble !== null) {
        this.trouble = null;
        this.life.tell({ kind: 'fresh' });
      }
    } catch (error) {
      this.noteTrouble(error);
    }
  }
}

async function load(store: CareerStore, { tell }: GraphLife): Promise<CareerGraph> {
  const start = performance.now();
  const graph = await store.read((stored) => projectCareerGraph(stored, new Date().toISOString()));
  tell({ kind: 'loaded', revision: graph.revision, milliseconds: Math.round(performance.now() - start) });
  return graph;
}
