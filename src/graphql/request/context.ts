/** What belongs to one request: the graph that answers it, what it costs, and what it has already asked. */

import type DataLoader from 'dataloader';
import {
  type Asker,
  type Atlas,
  type EditOutcome,
  type EditRequest,
  type RouteInput,
  type Snapshot,
  warmedUp,
} from '../../app';
import { type Change, UnknownReferenceError } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { RouteSearchResult } from '../../routes';
import { ROUTE_DEFAULTS } from '../../routes';
import { historyLoader } from '../graph/history-loader';
import { COST_LIMIT, type QueryCost } from './cost';
import { Tally } from './tally';

/** What looking for suggestions for an unknown name adds to the tally. The estimated cost does not include it. */
const SUGGESTIONS_COST = 2_000;

/** Apollo Server copies contexts field by field, so these fields must be plain ones (`private`, not `#`). */
export class RequestContext {
  /** Set before the query runs. */
  cost: QueryCost = { cost: 0, limit: COST_LIMIT };
  private taken: Snapshot;
  private counting: Snapshot | null = null;
  private counted: Tally | null = null;
  private histories: DataLoader<string, readonly Change[]> | null = null;
  private readonly searches = new Map<string, RouteSearchResult>();

  constructor(
    private readonly atlas: Atlas,
    readonly requestId: string,
    /** Who asks; null without a key or token. */
    readonly asker: Asker | null = null,
  ) {
    this.taken = atlas.snapshot();
  }

  /** What this request is answered from: one graph. Unknown names count in the tally. */
  get snapshot(): Snapshot {
    this.counting ??= countingUnknown(this.taken, () => this.tally.add(SUGGESTIONS_COST));
    return this.counting;
  }

  /** What the query has returned so far. */
  get tally(): Tally {
    this.counted ??= new Tally(this.cost);
    return this.counted;
  }

  /** Who takes sign-ups; what they got is never answered in GraphQL. */
  get takesSignUps(): Pick<Atlas['signUps'], 'organisations' | 'days'> {
    return this.atlas.signUps;
  }

  get graph(): CareerGraph {
    return this.taken.graph;
  }

  /** Routes; equal searches in one request are made once. */
  routes(input: RouteInput): RouteSearchResult {
    const key = JSON.stringify(input);
    const known = this.searches.get(key);
    if (known !== undefined) return known;
    const answer = this.search(input.budgetMs ?? ROUTE_DEFAULTS.budgetMs, (budgetMs) =>
      this.snapshot.routes({ ...input, budgetMs }),
    );
    this.searches.set(key, answer);
    return answer;
  }

  /** Runs a search over ways between roles in the time that is left for all searches of the query. */
  search<T>(budgetMs: number, run: (budgetMs: number) => T): T {
    // What a graph works out once is not this search's doing.
    warmedUp(this.graph);
    return this.tally.search(budgetMs, run);
  }

  /** Makes an edit; what this request answers from then on is read from the graph that shows it. */
  async edit(request: EditRequest): Promise<EditOutcome> {
    if (this.asker === null) throw new Error('An edit was let through without an editor.');
    const outcome = await this.atlas.edit(this.asker, request);
    this.taken = this.atlas.newestSnapshot();
    this.counting = null;
    this.searches.clear();
    this.histories = null;
    return outcome;
  }

  /** Audit entries of a node, newest first; all ids of one request in one store statement. */
  history(id: string): Promise<readonly Change[]> {
    this.histories ??= historyLoader(this.atlas);
    return this.histories.load(id);
  }
}

/** A snapshot that tells whenever one of its questions names what is not there: looking for names like it takes time. */
function countingUnknown(snapshot: Snapshot, tell: () => void): Snapshot {
  return new Proxy(snapshot, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...asked: unknown[]): unknown => {
        try {
          return value(...asked);
        } catch (error) {
          if (error instanceof UnknownReferenceError) tell();
          throw error;
        }
      };
    },
  });
}
