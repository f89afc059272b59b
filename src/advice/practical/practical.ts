/** The practical side of a way, each part worked out when it is read. */
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { type OwnBranch, ownBranchOf } from '../words/own-branch';
import { type Cost, costsOf } from './costs';
import { hardFactsOf } from './hard-facts';
import { moneySaid } from './money-said';
import { type PayCourse, payCourseOf } from './pay-course';
import { thisWeek } from './this-week';
import { tryFirst } from './try-first';

/** What a way costs, pays and asks of a person, and where to begin. All of it is for the United States. */
export interface Practical {
  readonly costs: readonly Cost[];
  readonly pay: PayCourse;
  /** Up to three sentences about costs and pay. */
  readonly money: readonly string[];
  /** Facts of the last job that decide: sentences. */
  readonly hardFacts: readonly string[];
  /** Where to apply first; null if no branch is better than others. */
  readonly ownBranch: OwnBranch | null;
  /** How to try it cheaply: up to two sentences. */
  readonly tryFirst: readonly string[];
  /** Three things to do this week: sentences. */
  readonly thisWeek: readonly string[];
}

/** The practical side of the way of a search; plain data as JSON. */
export class PracticalView implements Practical {
  private knownCosts: readonly Cost[] | null = null;
  private knownPay: PayCourse | null = null;
  private knownBranch: OwnBranch | null | undefined;

  constructor(
    private readonly graph: CareerGraph,
    private readonly search: RouteSearch,
    private readonly chain: Chain,
  ) {}

  get costs(): readonly Cost[] {
    this.knownCosts ??= costsOf(this.graph, this.search, this.chain);
    return this.knownCosts;
  }

  get pay(): PayCourse {
    this.knownPay ??= payCourseOf(this.graph, this.search, this.chain);
    return this.knownPay;
  }

  get money(): readonly string[] {
    return moneySaid(this.graph, this.search.to, this.chain, this);
  }

  get hardFacts(): readonly string[] {
    return hardFactsOf(this.graph, this.search.from, this.search.to, { chain: this.chain, costs: this.costs });
  }

  get ownBranch(): OwnBranch | null {
    if (this.knownBranch === undefined) this.knownBranch = ownBranchOf(this.graph, this.search, this.chain);
    return this.knownBranch;
  }

  get tryFirst(): readonly string[] {
    return tryFirst(this.graph, this.search.to, this.chain);
  }

  get thisWeek(): readonly string[] {
    return thisWeek(this.graph, this.search.to, this.chain, this);
  }

  toJSON(): Practical {
    return plainPractical(this);
  }
}

/** The practical side of a way as plain data. */
export function plainPractical(practical: Practical): Practical {
  const { costs, pay, money, hardFacts, ownBranch, tryFirst, thisWeek } = practical;
  return { costs, pay, money, hardFacts, ownBranch, tryFirst, thisWeek };
}
