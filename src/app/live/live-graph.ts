/** The projection that answers now, kept up with the store. */
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailableError } from '../../domain';
import { type CareerGraph, decodedGraph, encodedGraph, inBackground } from '../../graph';
import type { CareerStore } from '../../store';
import { type Snapshot, snapshotOf } from '../snapshot/snapshot';
import { prepared } from '../snapshot/warm-up';
import { Arrivals } from './arrivals';
import type { GraphLife } from './graph-life';
import { Heard, type Lag } from './heard';
import { KEEP_AFTER_MS, MOST_REST_MS, MOST_REVISED, POLL_MS, REACH_PAUSE_MS, REST_MS } from './live-limits';
import { builtGraph, keptBeside, keptGraph, nextGraph, withKept } from './made-graphs';
import type { StartFile } from './start-file';
import { StoreWatch } from './store-watch';
import { shareWork } from './take-over';

/**
 * Follows the store by its revision: a newer one is made of the one before or built anew, and swapped in whole. A writer may ask
 * for the newest graph at once; everybody else gets it when it is prepared. Reads go on from the loaded graph without the store.
 */
export class LiveGraph {
  private timer: NodeJS.Timeout | null = null;
  private working: Promise<void> | null = null;
  /** Whether the store answers. */
  readonly watch: StoreWatch;
  private trouble: string | null = null;
  private behind = false;
  /** Settles when no graph is being kept. */
  private keeping: Promise<void> = Promise.resolve();
  /** The newest graph: `current`, or one that is being prepared to take its place. */
  private newest: CareerGraph;
  /** Settles when no graph is being prepared to take the place of another. */
  private promoting: Promise<void> | null = null;
  /** The graph whose work is done, so that one that differs in words alone can take it over. */
  private ready: CareerGraph | null = null;
  private keepTimer: NodeJS.Timeout | null = null;
  private readonly arrivals = new Arrivals();
  /** Settles when nobody waits for a revision. */
  private hurrying: Promise<void> | null = null;
  /** Revisions since the graph was last built, kept or about to be kept. */
  private revised = 0;
  private readonly heard: Heard;

  private constructor(
    private readonly store: CareerStore,
    private current: CareerGraph,
    private readonly life: GraphLife,
  ) {
    this.newest = current;
    this.watch = new StoreWatch(store);
    this.heard = new Heard(current.revision);
  }

  /** Loads the graph once, from its file if that is certain to have it; throws what the store throws. */
  static async open(store: CareerStore, life: GraphLife): Promise<LiveGraph> {
    const kept = await keptGraph(store, life);
    const live = new LiveGraph(store, kept ?? (await builtGraph(store, life)), life);
    if (kept === null) live.keep(live.current);
    else if (life.prepare) live.keeping = live.prepare(live.current);
    live.schedule();
    return live;
  }

  /** The graph that answers now; stale while the store does not answer, or has a revision that is not loaded yet. */
  snapshot(): Snapshot {
    return snapshotOf(this.current, this.behind || this.trouble !== null);
  }

  /** The newest graph, perhaps before what searches need of it is worked out. */
  newestSnapshot(): Snapshot {
    return snapshotOf(this.newest, this.trouble !== null);
  }

  /** What keeps the graph from following the store, or null if nothing does. */
  troubleReason(): string | null {
    return this.trouble;
  }

  /** What the store was last heard to have, and how far the graph that answers is behind it. */
  lag(): Lag {
    return this.heard.lag(this.current.revision);
  }

  private noteTrouble(error: unknown): void {
    const first = this.trouble === null;
    const isAway = error instanceof StoreUnavailableError;
    this.trouble = isAway ? 'The database does not answer.' : 'The newest revision could not be loaded.';
    if (first) this.life.tell({ kind: 'stale', reason: `${this.trouble} ${String(error)}` });
    this.watch.note(isAway);
  }

  /**
   * Brings the graph up to the revision that the store has when this is called, or a later one; failures make the graph stale
   * and are reported, not thrown.
   */
  async refresh(): Promise<void> {
    await this.advance();
    await this.promoting;
  }

  /** As `refresh`, but for the newest graph, which may not be prepared yet. `known`: the revision that the store has just told. */
  private advance(known?: number): Promise<void> {
    const before = this.working;
    const own = before === null ? this.follow(known) : before.then(() => this.follow());
    const working = own.finally(() => {
      if (this.working === working) this.working = null;
    });
    this.working = working;
    return working;
  }

  /**
   * Waits until the graph is at a revision or a later one.
   *
   * @returns false if that took longer than `mostMs`, nobody waits any more, or the store does not answer
   */
  reach(revision: number, mostMs: number, signal: AbortSignal | null = null): Promise<boolean> {
    if (this.current.revision >= revision) return Promise.resolve(true);
    const there = this.arrivals.next(revision, mostMs, signal);
    this.hurrying ??= this.hurry().finally(() => {
      this.hurrying = null;
    });
    return there;
  }

  /** As `reach`, but until the newest graph is there, for a writer. */
  async reachNewest(revision: number, mostMs: number): Promise<boolean> {
    const at = () => this.newest.revision;
    const deadline = performance.now() + mostMs;
    const timer = new AbortController();
    const late = sleep(mostMs, undefined, { signal: timer.signal }).catch(() => undefined);
    try {
      while (at() < revision && performance.now() < deadline) {
        await Promise.race([this.advance(), late]);
        if (this.trouble !== null) break;
        if (at() < revision) await Promise.race([sleep(REACH_PAUSE_MS), late]);
      }
    } finally {
      timer.abort();
    }
    return at() >= revision;
  }

  /** Asks the store for all who wait together, as long as somebody does. */
  private async hurry(): Promise<void> {
    while (this.arrivals.count > 0) {
      await this.advance();
      this.arrivals.arrived(this.current.revision);
      if (this.trouble !== null || this.timer === null) this.arrivals.giveUp();
      if (this.arrivals.count > 0) await sleep(REACH_PAUSE_MS);
    }
  }

  async close(): Promise<void> {
    for (const timer of [this.timer, this.keepTimer]) if (timer !== null) clearTimeout(timer);
    this.timer = null;
    this.arrivals.giveUp();
    await this.hurrying;
    await this.working;
    await this.promoting;
    await this.keeping;
  }

  private schedule(): void {
    this.timer = setTimeout(() => {
      this.look().finally(() => {
        if (this.timer !== null) this.schedule();
      });
    }, POLL_MS);
    this.timer.unref();
  }

  /** Asks the store for its revision, also while a newer one is being loaded, and begins to follow it if there is one. */
  private async look(): Promise<void> {
    try {
      const revision = this.heard.note(await this.watch.look(), this.current.revision);
      if (this.working === null && this.timer !== null) void this.advance(revision);
    } catch (error) {
      this.noteTrouble(error);
    }
  }

  /** Has the newest graph answer: at once, or once it is prepared; if a newer one came meanwhile, that one next. */
  private promote(): void {
    if (!this.life.prepare || this.ready === this.newest) {
      this.swapIn(this.newest);
      return;
    }
    this.promoting ??= (async () => {
      while (this.current !== this.newest && this.timer !== null) {
        const next = await this.restingGraph();
        await this.prepare(next);
        this.swapIn(next);
      }
    })()
      .catch((error: unknown) => this.noteTrouble(error))
      .finally(() => {
        this.promoting = null;
        if (this.timer !== null && this.trouble === null && this.current !== this.newest) this.promote();
      });
  }

  /** The newest graph, once no newer one came for a moment: what is worked out of a graph takes time from whoever edits. */
  private async restingGraph(): Promise<CareerGraph> {
    const start = performance.now();
    for (let next = this.newest; ; next = this.newest) {
      if (this.timer === null) return next;
      await sleep(REST_MS, undefined, { ref: false });
      if (next === this.newest || performance.now() - start > MOST_REST_MS) return this.newest;
    }
  }

  private async prepare(graph: CareerGraph): Promise<void> {
    await prepared(graph);
    if (graph === this.newest || graph === this.current) this.ready = graph;
  }

  private swapIn(graph: CareerGraph): void {
    this.current = graph;
    this.behind = graph !== this.newest;
    this.heard.shown(graph.revision);
    this.arrivals.arrived(graph.revision);
    if (this.keepTimer !== null) clearTimeout(this.keepTimer);
    this.keepTimer = null;
    if (this.revised === 0 || this.revised >= MOST_REVISED) this.keep(graph);
    else if (this.timer !== null) this.keepTimer = setTimeout(() => this.keepAfterRest(), KEEP_AFTER_MS).unref();
  }

  /** Keeps the graph that answers. A timer that is over still holds what it names, so it names none. */
  private keepAfterRest(): void {
    this.keepTimer = null;
    this.keep(this.current);
  }

  /**
   * Prepares and keeps a graph behind whatever else is done, unless a newer one takes its place meanwhile. The graph that is read
   * back from what was kept answers from then on: it is the same, and takes a fraction of the memory.
   */
  private keep(graph: CareerGraph): void {
    const { startFile, prepare } = this.life;
    const isLong = this.revised >= MOST_REVISED;
    // If edits go on and on, it is tried again after as many more.
    if (isLong) this.revised = 1;
    this.keeping = this.keeping.then(async () => {
      if (this.current !== graph) return;
      try {
        if (prepare || startFile !== null || isLong) await this.prepare(graph);
        if (startFile !== null || isLong) await this.write(graph, startFile);
      } catch (error) {
        this.life.tell({ kind: 'not kept', reason: String(error) });
      }
    });
  }

  private async write(graph: CareerGraph, startFile: StartFile | null): Promise<void> {
    if (this.newest !== graph) return;
    const start = performance.now();
    const bytes = await inBackground(encodedGraph(graph, { ...keptBeside(graph) }));
    const state = startFile === null ? null : await this.store.state();
    if (this.current !== graph || this.newest !== graph) return;
    this.current = withKept(decodedGraph(bytes));
    shareWork(this.current, graph);
    this.newest = this.current;
    this.ready = null;
    this.revised = 0;
    if (this.life.prepare) await this.prepare(this.current);
    if (startFile === null || state === null || state.revision !== graph.revision) return;
    await startFile.write(state, bytes);
    const milliseconds = Math.round(performance.now() - start);
    this.life.tell({ kind: 'kept', revision: state.revision, bytes: bytes.length, milliseconds });
  }

  private async follow(known?: number): Promise<void> {
    // While the store is away it is asked by `look` alone.
    if (known === undefined && this.watch.isAway) return;
    try {
      const before = this.newest;
      // What was told may be older than what a writer has brought meanwhile.
      const revision = known !== undefined && known >= before.revision ? known : await this.watch.revision();
      this.watch.note(false);
      this.heard.note(revision, this.current.revision);
      if (revision !== before.revision) {
        this.behind = true;
        const isPrepared = this.ready === before;
        const next = await this.watch.whileThere(() => nextGraph(this.store, before, isPrepared, this.life));
        this.newest = next.graph;
        this.revised = next.isBuilt ? 0 : this.revised + 1;
        if (next.isReady) this.ready = next.graph;
      }
      if (this.current !== this.newest) this.promote();
      else if (this.promoting === null) this.behind = false;
      if (this.trouble !== null) {
        this.trouble = null;
        this.life.tell({ kind: 'fresh' });
      }
    } catch (error) {
      this.noteTrouble(error);
    }
  }
}
