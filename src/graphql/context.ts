/** What belongs to one request: the graph that answers it, what it costs, and what it has already asked. */
import type DataLoader from 'dataloader';
import { type Atlas, ROUTE_DEFAULTS, type RouteInput, type UnknownReference } from '../app';
import type { Change } from '../domain';
import type { CareerGraph } from '../graph';
import type { RouteSearchResult } from '../routes';
import { COST_LIMIT, type QueryCost } from './cost';
import { historyLoader } from './history-loader';
import { Tally } from './tally';

/** What looking for names like an unknown one counts in the tally: the cost knows nothing of it. */
export const SUGGESTIONS_COST = 2_000;

/** Thrown when the atlas has a newer graph than the one that this request is being answered from. */
export class GraphOvertakenError extends Error {}

/** Apollo Server copies contexts field by field, so these fields must be plain ones (`private`, not `#`). */
export class RequestContext {
  /** Set before the query runs. */
  cost: QueryCost = { cost: 0, limit: COST_LIMIT };
  private counted: Tally | null = null;
  /** True once a question met a newer graph; the executor then starts again. */
  overtaken = false;
  private pinned: CareerGraph | null = null;
  private histories: DataLoader<string, readonly Change[]> | null = null;
  private readonly searches = new Map<string, RouteSearchResult | UnknownReference>();

  constructor(
    private readonly atlas: Atlas,
    readonly requestId: string,
  ) {}

  /** The one graph that this request is answered from, taken when it is first needed. */
  get graph(): CareerGraph {
    this.pinned ??= this.atlas.graph();
    return this.pinned;
  }

  /** What the query has returned so far. */
  get tally(): Tally {
    this.counted ??= new Tally(this.cost);
    return this.counted;
  }

  get isStale(): boolean {
    return this.atlas.isStale();
  }

  /** Forgets the graph and what came from it, so that the request can be answered again from the newest one. */
  restart(): void {
    this.overtaken = false;
    this.pinned = null;
    this.counted = null;
    this.searches.clear();
  }

  /**
   * What the atlas answers, provided that it answers from this request's graph: numbers of two graphs must not mix.
   * @throws {GraphOvertakenError} if a newer graph has taken its place
   */
  ask<T>(question: (atlas: Atlas) => T): T {
    const graph = this.graph;
    const answer = question(this.atlas);
    if (isUnknown(answer)) this.tally.add(SUGGESTIONS_COST);
    if (this.atlas.graph() === graph) return answer;
    this.overtaken = true;
    throw new GraphOvertakenError('The graph was replaced while this request was being answered.');
  }

  /** Routes; equal searches in one request are made once. */
  routes(input: RouteInput): RouteSearchResult | UnknownReference {
    const key = JSON.stringify(input);
    const known = this.searches.get(key);
    if (known !== undefined) return known;
    const answer = this.tally.search(input.budgetMs ?? ROUTE_DEFAULTS.budgetMs, (budgetMs) =>
      this.ask((atlas) => atlas.routes({ ...input, budgetMs })),
    );
    this.searches.set(key, answer);
    return answer;
  }

  /** Audit entries of a node, newest first; all ids of one request in one store statement. */
  history(id: string): Promise<readonly Change[]> {
    this.histories ??= historyLoader(this.atlas);
    return this.histories.load(id);
  }
}

function isUnknown(answer: unknown): answer is UnknownReference {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'UnknownReference';
}
