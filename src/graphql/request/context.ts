/** What belongs to one request: the graph that answers it, what it costs, and what it has already asked. */
import type DataLoader from 'dataloader';
import type { Atlas, RouteInput, Snapshot } from '../../app';
import type { Change } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { RouteSearchResult } from '../../routes';
import { historyLoader } from '../graph/history-loader';
import { COST_LIMIT, type QueryCost } from './cost';

/** Apollo Server copies contexts field by field, so these fields must be plain ones (`private`, not `#`). */
export class RequestContext {
  /** Set before the query runs. */
  cost: QueryCost = { cost: 0, limit: COST_LIMIT };
  /** What this request is answered from: one graph. */
  readonly snapshot: Snapshot;
  private histories: DataLoader<string, readonly Change[]> | null = null;
  private readonly searches = new Map<string, RouteSearchResult>();

  constructor(
    private readonly atlas: Atlas,
    readonly requestId: string,
  ) {
    this.snapshot = atlas.snapshot();
  }

  get graph(): CareerGraph {
    return this.snapshot.graph;
  }

  /** Routes; equal searches in one request are made once. */
  routes(input: RouteInput): RouteSearchResult {
    const key = JSON.stringify(input);
    const known = this.searches.get(key);
    if (known !== undefined) return known;
    const answer = this.snapshot.routes(input);
    this.searches.set(key, answer);
    return answer;
  }

  /** Audit entries of a node, newest first; all ids of one request in one store statement. */
  history(id: string): Promise<readonly Change[]> {
    this.histories ??= historyLoader(this.atlas);
    return this.histories.load(id);
  }
}
