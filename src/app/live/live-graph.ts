/** The projection that answers now, kept up with the store. */
import { adoptTransfers, prepareTransfers, type TransferTable, transferTable } from '../../alignment';
import { StoreUnavailableError } from '../../domain';
import {
  type CareerGraph,
  type DecodedGraph,
  decodedGraph,
  encodedGraph,
  inTurns,
  projectCareerGraph,
} from '../../graph';
import { adoptStepLikelihoods, prepareStepLikelihoods, stepLikelihoods } from '../../moves';
import { adoptReadings, prepareJobMoves, prepareReadings, type ReadingTable, readingTable } from '../../network';
import type { CareerStore, StoreState } from '../../store';
import { type Snapshot, snapshotOf } from '../snapshot/snapshot';
import type { StartFile } from './start-file';

/** How often the store is asked for its revision. */
const POLL_MS = 1000;

/** Events in the life of the projection; `stale` and `fresh` come once at each change. */
export type GraphEvent =
  | {
      readonly kind: 'loaded';
      readonly from: 'store' | 'file';
      readonly revision: number;
      readonly milliseconds: number;
    }
  | { readonly kind: 'kept'; readonly revision: number; readonly bytes: number; readonly milliseconds: number }
  | { readonly kind: 'not kept'; readonly reason: string }
  | { readonly kind: 'stale'; readonly reason: string }
  | { readonly kind: 'fresh' };

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

/** A graph with the state of the store that it shows. */
interface Built {
  readonly graph: CareerGraph;
  readonly state: StoreState;
}

/**
 * Follows the store by its revision: a newer one is projected and swapped in whole. While the store doesn't answer, reads continue
 * from the loaded graph, which is then stale.
 */
export class LiveGraph {
  private timer: NodeJS.Timeout | null = null;
  private working: Promise<void> | null = null;
  private trouble: string | null = null;
  private behind = false;
  private away = false;
  /** Settles when no graph is being kept. */
  private keeping: Promise<void> = Promise.resolve();

  private constructor(
    private readonly store: CareerStore,
    private current: CareerGraph,
    private readonly life: GraphLife,
  ) {}

  /** Loads the graph once, from its file if that is certain to have it; throws what the store throws. */
  static async open(store: CareerStore, life: GraphLife): Promise<LiveGraph> {
    const kept = await readKept(store, life);
    const built = kept === null ? await build(store, life) : null;
    const live = new LiveGraph(store, kept ?? built!.graph, life);
    if (built !== null) live.keep(built);
    else if (life.prepare) live.keeping = prepared(live.current);
    live.schedule();
    return live;
  }

  /** The graph that answers now; stale while the store does not answer, or has a revision that is not loaded yet. */
  snapshot(): Snapshot {
    return snapshotOf(this.current, this.behind || this.trouble !== null);
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
   * and are reported, not thrown.
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
    await this.keeping;
  }

  private schedule(): void {
    this.timer = setTimeout(() => {
      this.refresh().finally(() => {
        if (this.timer !== null) this.schedule();
      });
    }, POLL_MS);
    this.timer.unref();
  }

  private async next(): Promise<Built> {
    const built = await build(this.store, this.life);
    if (this.life.prepare) await prepared(built.graph);
    return built;
  }

  /**
   * Prepares and keeps a graph behind whatever else is done, unless a newer one takes its place meanwhile. The graph that is read
   * back from what was kept answers from then on: it is the same, and takes a fraction of the memory.
   */
  private keep(built: Built): void {
    this.keeping = this.keeping.then(async () => {
      if (this.current !== built.graph) return;
      try {
        if (this.life.prepare || this.life.startFile !== null) await prepared(built.graph);
        if (this.life.startFile !== null) await this.write(built, this.life.startFile);
      } catch (error) {
        this.life.tell({ kind: 'not kept', reason: String(error) });
      }
    });
  }

  private async write({ graph, state }: Built, startFile: StartFile): Promise<void> {
    const start = performance.now();
    const bytes = await inTurns(encodedGraph(graph, { ...keptBeside(graph) }));
    if (this.current !== graph) return;
    this.current = adopted(decodedGraph(bytes));
    await startFile.write(state, bytes);
    const milliseconds = Math.round(performance.now() - start);
    this.life.tell({ kind: 'kept', revision: state.revision, bytes: bytes.length, milliseconds });
  }

  private async follow(): Promise<void> {
    try {
      this.behind = (await this.store.revision()) !== this.current.revision;
      if (this.behind) {
        const built = await this.next();
        this.current = built.graph;
        this.keep(built);
      }
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

async function build(store: CareerStore, { tell }: GraphLife): Promise<Built> {
  const start = performance.now();
  const built = await store.read(async (stored) => ({
    graph: await projectCareerGraph(stored, new Date().toISOString()),
    state: { revision: stored.revision, mark: stored.mark },
  }));
  const { revision } = built.graph;
  tell({ kind: 'loaded', from: 'store', revision, milliseconds: Math.round(performance.now() - start) });
  return built;
}

async function readKept(store: CareerStore, { startFile, tell }: GraphLife): Promise<CareerGraph | null> {
  if (startFile === null) return null;
  const start = performance.now();
  const kept = await startFile.read(await store.state());
  if (kept === null) return null;
  const graph = adopted(kept);
  const { revision } = graph;
  tell({ kind: 'loaded', from: 'file', revision, milliseconds: Math.round(performance.now() - start) });
  return graph;
}

/** Works out what searches and answers need of a graph, in slices. */
export async function prepared(graph: CareerGraph): Promise<void> {
  await prepareStepLikelihoods(graph);
  await prepareReadings(graph);
  await prepareTransfers(graph);
  await prepareJobMoves(graph);
}

/** What is worked out of a graph, as it is kept with it. */
interface KeptBeside {
  readonly stepLikelihoods: Float64Array;
  readonly readings: ReadingTable;
  readonly transfers: TransferTable;
}

function keptBeside(graph: CareerGraph): KeptBeside {
  return { stepLikelihoods: stepLikelihoods(graph), readings: readingTable(graph), transfers: transferTable(graph) };
}

function adopted({ graph, beside }: DecodedGraph): CareerGraph {
  const kept = beside as unknown as KeptBeside;
  adoptStepLikelihoods(graph, kept.stepLikelihoods);
  adoptReadings(graph, kept.readings);
  adoptTransfers(graph, kept.transfers);
  return graph;
}
