/** What belongs to one request: the graph that answers it, what it costs, and what it has already asked. */

import type DataLoader from 'dataloader';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { RouteExplanation, RouteSearchResult } from '../../advice';
import {
  type Asker,
  type AsOf,
  type Atlas,
  type CutOff,
  type EditOutcome,
  type EditRequest,
  type GraphDiff,
  isPrepared,
  type News,
  OURSELVES,
  type Payer,
  prepared,
  type RouteChange,
  type RouteInput,
  type SharedWork,
  type Snapshot,
  type Standing,
  type TurnOptions,
  turnsOf,
  type Work,
  warmedUp,
  watchRoute,
} from '../../app';
import type { Change, EndSignal } from '../../domain';
import { type CareerGraph, oneSlice, type Sliced } from '../../graph';
import { ROUTE_DEFAULTS } from '../../routes';
import { COST_LIMIT, type QueryCost } from './cost';
import { countingUnknown } from './counting-unknown';
import { historyLoader } from './history-loader';
import { newNotes, type OperationNotes } from './notes';
import { Tally } from './tally';

/** What looking for suggestions for an unknown name adds to the tally. The estimated cost does not include it. */
const SUGGESTIONS_COST = 2_000;

/** What a transaction of the store takes beside the work that is measured: most of it runs in threads of its own. */
const STORE_POINTS = 5_000;

/** Apollo Server copies contexts field by field, so these fields must be plain ones (`private`, not `#`). */
export class RequestContext {
  /** Set before the query runs. */
  cost: QueryCost = { cost: 0, limit: COST_LIMIT };
  /** Who asks, and pays for the work. */
  payer: Payer = OURSELVES;
  /** Sets points of the client's allowance aside for what a query is expected to take. @throws once it is used up */
  charge: (points: number) => void = () => {};
  /** Takes points for what was done before it could be refused; as many as are left, if fewer. */
  spend: (points: number) => void = () => {};
  /** Takes points for reading the document, unless that is paid for. */
  payReading: (points: number) => void = () => {};
  /** Ends searches when nobody waits for the answer any more. */
  signal: EndSignal | null = null;
  /** What the query has given already; null until then. */
  result: ExecutionResult | null = null;
  /** Why it was refused before it ran; null if it was not. */
  refusal: Error | null = null;
  /** What logs and metrics tell of it. */
  readonly notes: OperationNotes = newNotes();
  private taken: Snapshot;
  private counting: Snapshot | null = null;
  private counted: Tally | null = null;
  private histories: DataLoader<string, readonly Change[]> | null = null;
  private readonly searches = new Map<string, RouteSearchResult | Promise<RouteSearchResult>>();
  /** The search that runs now; null if none does. */
  private searching: Promise<void> | null = null;
  private isAnswered = false;

  /**
   * @param taken - what the request is answered from; default: the newest snapshot
   * @param cutOff - told if a subscriber reads too slowly
   */
  constructor(
    private readonly atlas: Atlas,
    readonly requestId: string,
    /** Who asks; null without a key or token. */
    readonly asker: Asker | null = null,
    taken: Snapshot = atlas.snapshot(),
    private readonly cutOff: CutOff = () => {},
  ) {
    this.taken = taken;
  }

  /** The context of the same request at another moment; what is counted is counted together. @throws as Atlas.past */
  async asOf(moment: AsOf): Promise<RequestContext> {
    const snapshot = await this.told(this.atlas.past(moment, 'asOf', this.payer));
    const context = new RequestContext(this.atlas, this.requestId, this.asker, snapshot, this.cutOff);
    context.cost = this.cost;
    context.signal = this.signal;
    context.payer = this.payer;
    context.counted = this.tally;
    return context;
  }

  /** The context of one piece of news for a subscription: from the newest snapshot, with a tally of its own. */
  forNews(): RequestContext {
    const context = new RequestContext(this.atlas, this.requestId, this.asker, this.atlas.snapshot(), this.cutOff);
    context.cost = this.cost;
    return context;
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

  /** How the graph that answers now stands towards its store. */
  get standing(): Standing {
    return this.atlas.standing();
  }

  get graph(): CareerGraph {
    return this.taken.graph;
  }

  /** Routes; equal searches in one request are made once. */
  routes(input: RouteInput): RouteSearchResult | Promise<RouteSearchResult> {
    const key = JSON.stringify(input);
    const known = this.searches.get(key);
    if (known !== undefined) return known;
    const answer = this.search(input.budgetMs ?? ROUTE_DEFAULTS.budgetMs, (budgetMs, clock) =>
      this.snapshot.routesInSlices({ ...input, budgetMs }, clock),
    );
    this.searches.set(key, answer);
    return answer;
  }

  /** What the rules of advice say of the route that a search is to explain; null if it names none. */
  explainedRoute(input: RouteInput): RouteExplanation | null | Promise<RouteExplanation | null> {
    if (input.explain === undefined) return null;
    const { budgetMs = ROUTE_DEFAULTS.budgetMs } = input;
    this.tally.alsoSearches(budgetMs);
    return this.search(budgetMs, (milliseconds, clock) =>
      this.snapshot.explainRouteInSlices({ ...input, budgetMs: milliseconds }, clock),
    );
  }

  /**
   * Runs a search over ways between roles in the time that is left for all searches of the query. Searches of one query run one after
   * another; long ones beside other requests.
   */
  search<T>(
    budgetMs: number,
    search: (budgetMs: number, ...clock: Parameters<Work<T>>) => ReturnType<Work<T>>,
  ): T | Promise<T> {
    const took = (milliseconds: number) => this.tally.searched(milliseconds);
    return this.oneByOne(() => {
      const left = this.tally.timeFor(budgetMs);
      return this.beside((clock) => search(left, clock), { took });
    });
  }

  /** Runs other work in slices, beside other requests. */
  beside<T>(work: Work<T>, options: TurnOptions = {}): T | Promise<T> {
    // What a graph works out once is not this search's doing. Right after a start, that takes some seconds.
    const { graph } = this;
    if (!isPrepared(graph)) return prepared(graph).then(() => this.beside(work, options));
    warmedUp(graph);
    return turnsOf(this.atlas).run(work, { ...options, ...this.asked });
  }

  /** Waits for the client's turn; what is done then, up to the next wait, is one piece of work. @throws BusyError */
  turn(options: Pick<TurnOptions, 'isPatient'> = {}): Promise<void> {
    return turnsOf(this.atlas).turn({ ...options, ...this.asked });
  }

  /** What a piece of work of some milliseconds gives: many of them in one query don't add up to one long wait for others. */
  inTurn<T>(work: () => T): T | Promise<T> {
    return this.inSlices(() => oneSlice(work));
  }

  /** The same of work that has pauses. */
  inSlices<T>(work: () => Sliced<T>): T | Promise<T> {
    return this.oneByOne(() => turnsOf(this.atlas).run(work, this.asked));
  }

  /** As `beside`, for work about the graph that others may ask for at the same time: it is done once. */
  async together<T>(key: SharedWork['key'], work: Work<T>): Promise<T> {
    return turnsOf(this.atlas).runShared({ about: this.graph, key }, work, this.asked);
  }

  private get asked(): Pick<TurnOptions, 'payer' | 'signal'> {
    return { payer: this.payer, signal: this.signal };
  }

  /** What a store tells, once it is this client's turn to go on with it. */
  private async told<T>(asked: Promise<T>): Promise<T> {
    const told = await asked;
    await this.turn({ isPatient: true });
    return told;
  }

  /** Ends what waits: an error that leaves no data answers a query while some of its work has not begun. */
  answered(): void {
    this.isAnswered = true;
  }

  /** Work of one query: each piece begins once the one before it has ended, and none after the answer. */
  oneByOne<T>(begin: () => T | Promise<T>): T | Promise<T> {
    const { searching } = this;
    const next = (): T | Promise<T> => {
      if (this.isAnswered) throw new GraphQLError('The query was answered without this.');
      return begin();
    };
    const result = searching === null ? begin() : searching.then(next);
    if (result instanceof Promise) {
      const ended: Promise<void> = result.then(
        () => {},
        () => {},
      );
      this.searching = ended;
      void ended.then(() => {
        if (this.searching === ended) this.searching = null;
      });
    }
    return result;
  }

  /** Makes an edit; what this request answers from then on is read from the graph that shows it. */
  async edit(request: EditRequest): Promise<EditOutcome> {
    if (this.asker === null) throw new Error('An edit was let through without an editor.');
    this.spend(STORE_POINTS);
    const outcome = await this.atlas.edit(this.asker, request);
    this.taken = this.atlas.newestSnapshot();
    this.counting = null;
    this.searches.clear();
    this.histories = null;
    return outcome;
  }

  /** Audit entries of a node up to this graph, newest first; all ids of one request in one store statement. */
  async history(id: string): Promise<readonly Change[]> {
    this.histories ??= historyLoader(this.atlas, this.payer);
    const changes = await this.told(this.histories.load(id));
    return changes.filter(({ revision }) => revision <= this.graph.revision);
  }

  /** The audit trail after a revision, oldest first. */
  changes(after: number, limit: number): Promise<readonly Change[]> {
    return this.told(this.atlas.changes(after, limit, this.payer));
  }

  /** What differs between two moments. */
  diff(from: AsOf, to: AsOf | null): Promise<GraphDiff> {
    return this.told(this.atlas.diff(from, to, this.payer));
  }

  /** The oldest revision that can be asked for. */
  oldestRevision(): Promise<number> {
    return this.atlas.oldestRevision();
  }

  /** Changes as they come, from the one after a revision on; null: from now on. */
  newChanges(after: number | null): News<Change> {
    return this.atlas.feed.changes(after, this.cutOff);
  }

  /** Changes of the answer to a route search, as they come. */
  newRoutes(input: RouteInput, after: number | null): Promise<News<RouteChange>> {
    return watchRoute(this.atlas, input, { after, cutOff: this.cutOff, payer: this.payer });
  }
}
