/** Graphs of earlier revisions: recent ones as they were, older ones built again from the store and its audit trail. */
import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { PastNotKeptError } from '../../domain';
import { type CareerGraph, projectCareerGraph } from '../../graph';
import type { CareerStore } from '../../store';
import { OURSELVES, type Payer } from '../turns/payer';
import { Places } from '../turns/places';
import { readDifferences } from './read-trail';
import { undone } from './undo';

export interface PastLimits {
  /** Facts of all earlier graphs in memory together. One graph is kept even if it has more. */
  readonly keptFacts: number;
  readonly keptGraphs: number;
  /** A graph that somebody asked for is forgotten if nobody does so again for this long, */
  readonly keptMs: number;
  /** and one that nobody has asked for since a newer one took its place, after this long. */
  readonly recentMs: number;
  /** Graphs that may wait to be built, for one client and in all; they are built one after another. */
  readonly waitingEach: number;
  readonly waiting: number;
  /** The longest that building one may take. */
  readonly buildMs: number;
  /** Pause after each build, as a share of the time that it took: answers about now come first. */
  readonly rest: number;
}

/** What is kept and built if nothing else is said. */
export const PAST_LIMITS: PastLimits = Object.freeze({
  keptFacts: 400_000,
  keptGraphs: 32,
  keptMs: 10 * 60_000,
  recentMs: 30_000,
  waitingEach: 3,
  waiting: 12,
  buildMs: 60_000,
  rest: 1,
});

/** What building a graph takes for each of its facts, milliseconds of work. Measured on all sources. */
const MS_A_FACT = 0.008;

/** Earlier graphs of one store: kept for a while, or built when they are asked for. */
export class PastGraphs {
  readonly #store: CareerStore;
  readonly #prepare: (graph: CareerGraph) => Promise<void>;
  readonly #limits: PastLimits;
  readonly #kept: LRUCache<number, CareerGraph>;
  readonly #building = new Map<number, Promise<CareerGraph>>();
  readonly #places: Places;
  #newest: CareerGraph | null = null;
  readonly #lookUps = { hits: 0, misses: 0 };

  /** @param prepare - works out ahead, in slices, what searches need of a graph */
  constructor(store: CareerStore, prepare: (graph: CareerGraph) => Promise<void>, limits: PastLimits = PAST_LIMITS) {
    this.#store = store;
    this.#prepare = prepare;
    this.#limits = limits;
    const { waitingEach: each, waiting } = limits;
    this.#places = new Places(
      { running: 1, each, waiting },
      'Too many earlier revisions are being worked out, or too many of yours. Ask again in a few seconds.',
    );
    this.#kept = new LRUCache({
      max: limits.keptGraphs,
      maxSize: limits.keptFacts,
      ttl: limits.keptMs,
      updateAgeOnGet: true,
      ttlAutopurge: true,
    });
  }

  /** Notes the graph that answers now; the one it replaces is kept, as it is recent. */
  note(graph: CareerGraph): void {
    const before = this.#newest;
    this.#newest = graph;
    if (before !== null && before.revision !== graph.revision) this.#keep(before, this.#limits.recentMs);
  }

  /** Graphs that are being built or wait for it. */
  get waiting(): number {
    return this.#building.size;
  }

  /** How often an earlier graph was asked for: hits were in memory, misses had to be built. */
  get lookUps(): { readonly hits: number; readonly misses: number } {
    return this.#lookUps;
  }

  /** True if that revision is in memory. */
  holds(revision: number): boolean {
    return this.#newest?.revision === revision || this.#kept.has(revision);
  }

  /**
   * The graph of a revision before `current`'s; equal questions are worked out once.
   * @throws {PastNotKeptError} if the trail does not reach back so far, or building takes too long
   * @throws {BusyError} if too many earlier graphs are being built, or too many for this client
   * @throws {UsedUpError} if the client has too few points left
   */
  at(revision: number, current: CareerGraph, payer: Payer = OURSELVES): Promise<CareerGraph> {
    if (revision === current.revision) return Promise.resolve(current);
    const known = this.#kept.get(revision);
    this.#lookUps[known === undefined ? 'misses' : 'hits']++;
    if (known !== undefined) {
      this.#keep(known, this.#limits.keptMs);
      return Promise.resolve(known);
    }
    const under = this.#building.get(revision);
    if (under !== undefined) return under;
    const build = () => {
      const why = payer.worked(factsOf(current) * MS_A_FACT);
      if (why !== null) throw why;
      return this.#build(revision);
    };
    const building = this.#places.run(payer, build, () => this.#rest()).finally(() => this.#building.delete(revision));
    this.#building.set(revision, building);
    return building;
  }

  #lastMs = 0;

  #rest(): Promise<void> | null {
    const ms = this.#lastMs * this.#limits.rest;
    return ms === 0 ? null : sleep(ms, undefined, { ref: false });
  }

  async #build(revision: number): Promise<CareerGraph> {
    const start = performance.now();
    const elapsed = () => performance.now() - start;
    try {
      const graph = await this.#store.read(async (stored) => {
        const differences = await readDifferences(this.#store, revision, stored.revision);
        const facts = undone(stored, differences, revision);
        const links = limited(facts.links, () => {
          if (elapsed() > this.#limits.buildMs) throw tooSlow(revision);
        });
        return projectCareerGraph({ ...facts, links }, new Date().toISOString());
      });
      await this.#prepare(graph);
      this.#keep(graph, this.#limits.keptMs);
      return graph;
    } finally {
      this.#lastMs = elapsed();
    }
  }

  #keep(graph: CareerGraph, ttl: number): void {
    this.#kept.set(graph.revision, graph, { size: Math.min(factsOf(graph), this.#limits.keptFacts), ttl });
  }

  /** Forgets everything, so that no timer is left. */
  close(): void {
    this.#kept.clear();
  }
}

function factsOf({ counts }: CareerGraph): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 1);
}

async function* limited<T>(batches: AsyncIterable<T>, check: () => void): AsyncGenerator<T> {
  for await (const batch of batches) {
    check();
    yield batch;
  }
}

function tooSlow(revision: number): PastNotKeptError {
  return new PastNotKeptError(`Working out revision ${revision} took too long. Ask for a later one, or try again.`);
}
