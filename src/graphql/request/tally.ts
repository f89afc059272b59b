/** Counts what a query really returns and searches, and ends it when that is far more than its cost said. */
import { GraphQLError } from 'graphql';
import type { QueryCost } from './cost';

/** A query may return so many times what its cost says, counted alike, */
const MOST_TIMES = 3;
/** and so much in any case. */
const ALWAYS_ALLOWED = 20_000;
/** Milliseconds that the route searches of a query may work together; more if one of them asks for more. */
const SEARCH_MS = 250;

export class Tally {
  private returned = 0;
  private readonly allowed: number;
  private outgrown: GraphQLError | null = null;
  private searchedMs = 0;
  private searchMs = SEARCH_MS;

  /** @param cost - of the query; 0 if it was not worked out: only the limit holds then */
  constructor(cost: QueryCost) {
    const estimate = cost.cost > 0 ? cost.cost : cost.limit;
    this.allowed = Math.max(ALWAYS_ALLOWED, MOST_TIMES * estimate);
  }

  /** Why the query ends; null as long as it may go on. */
  get error(): GraphQLError | null {
    return this.outgrown;
  }

  /** Counts what was returned, as the cost does. @throws a QUERY_TOO_COSTLY error once it is too much */
  add(cost: number): void {
    this.returned += cost;
    if (this.returned > this.allowed) this.outgrown ??= tooMuch(this.allowed);
    this.check();
  }

  /**
   * How long a search may take that asks for `budgetMs`: that, or what is left of the time for all searches if that is less.
   * @throws a QUERY_TOO_COSTLY error if nothing is left
   */
  timeFor(budgetMs: number): number {
    this.searchMs = Math.max(this.searchMs, budgetMs);
    const left = this.searchMs - this.searchedMs;
    if (left <= 0) this.outgrown ??= searchedTooLong(this.searchMs);
    this.check();
    return Math.min(budgetMs, Math.ceil(left));
  }

  /** Gives the searches of the query more time together: for one that its cost counts apart. */
  alsoSearches(budgetMs: number): void {
    this.searchMs += budgetMs;
  }

  /** Counts how long a search worked, in milliseconds. */
  searched(milliseconds: number): void {
    this.searchedMs += milliseconds;
  }

  /** @throws the same error again: nothing more is worked out for a query that has ended */
  check(): void {
    if (this.outgrown !== null) throw this.outgrown;
  }
}

function searchedTooLong(milliseconds: number): GraphQLError {
  return new GraphQLError(
    `This query was ended: its route searches took more than ${milliseconds.toLocaleString('en')} milliseconds together. Ask for them in separate queries, or give each a smaller maxSteps.`,
    { extensions: { code: 'QUERY_TOO_COSTLY', milliseconds, http: { status: 400 } } },
  );
}

function tooMuch(allowed: number): GraphQLError {
  return new GraphQLError(
    `This query was ended: its answer costs more than ${allowed.toLocaleString('en')}, far more than estimated before it ran. Ask for fewer elements (first) or fewer nested lists, or split it.`,
    { extensions: { code: 'QUERY_TOO_COSTLY', allowed, http: { status: 400 } } },
  );
}
