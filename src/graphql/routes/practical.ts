import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Cost as CostAnswer, OwnBranch as OwnBranchAnswer, Practical, PayRange as TheRange } from '../../advice';
import type * as domain from '../../domain';
import { Branch } from '../roles/branch';
import { rounded } from '../vocabulary/rounded';
import { PayRange } from './pay-range';

@ObjectType('Payer', {
  description: 'Somebody who may pay a part of study in the United States.',
  simpleResolvers: true,
})
export abstract class Payer {
  @Field(() => String, {
    description: 'As in a sentence: "a Pell Grant (up to $7,395 a year, for people with little income)".',
  })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where to ask; null if it is no one place, such as your employer.',
  })
  url!: string | null;

  @Field(() => String, { description: 'Who says so: a publication, or our editors.' })
  source!: string;

  @Field(() => String, { description: 'When somebody looked: an ISO date, or year and month.' })
  checkedOn!: string;

  @Field(() => String, { description: 'When to look again.' })
  recheckBy!: string;
}

@ObjectType('Cost', {
  description:
    'What a credential that is left for you costs in the United States: tuition, fees and tests, without rent and books. What an employer pays for, such as an apprenticeship, is no cost.',
  simpleResolvers: true,
})
export class Cost {
  constructor(private readonly cost: CostAnswer) {}

  @Field(() => String, { description: 'The credential, or what you do in its place.' })
  get credential(): string {
    return this.cost.credential;
  }

  @Field(() => Int, { description: 'Usual least for all that is left of it, US dollars; 0 if it may be free.' })
  get minUsd(): number {
    return this.cost.minUsd;
  }

  @Field(() => Int, { description: 'Usual most for all that is left of it, US dollars.' })
  get maxUsd(): number {
    return this.cost.maxUsd;
  }

  @Field(() => [Payer], {
    description: 'Who may pay a part of it for you; those first whose money need not be paid back.',
  })
  get paidBy(): readonly domain.Payer[] {
    return this.cost.paidBy;
  }

  @Field(() => String, { description: 'The year that the figures are for: "2024-25".' })
  get year(): string {
    return this.cost.price.year;
  }

  @Field(() => String, { description: 'Who says so: a publication, or our editors.' })
  get source(): string {
    return this.cost.price.source;
  }

  @Field(() => Boolean, { description: 'True if nobody publishes such a figure and our editors estimate it.' })
  get isEstimate(): boolean {
    return this.cost.price.isEstimate;
  }

  @Field(() => String, { description: 'When somebody looked: an ISO date, or year and month.' })
  get checkedOn(): string {
    return this.cost.price.checkedOn;
  }

  @Field(() => String, { description: 'When to look again.' })
  get recheckBy(): string {
    return this.cost.price.recheckBy;
  }
}

@ObjectType('OwnBranch', { description: 'The branch that you know, where to apply first.', simpleResolvers: true })
export class OwnBranch {
  constructor(private readonly own: OwnBranchAnswer) {}

  @Field(() => Branch, { description: 'The branch, and who employs there.' })
  get branch(): domain.Branch {
    return this.own.branch;
  }

  @Field(() => String, { description: 'Where to apply, and why: a sentence.' })
  get says(): string {
    return this.own.says;
  }
}

/** What a route has of its practical side. */
@ObjectType({ simpleResolvers: true })
export abstract class PracticalRoute {
  constructor(private readonly around: () => Practical) {}

  private get practical(): Practical {
    return this.around();
  }

  @Field(() => [Cost], {
    description:
      'What the study and papers that are left cost in the United States, and who may pay. Empty if nothing is left to pay for, or an employer pays.',
  })
  get costs(): Cost[] {
    return this.practical.costs.map((cost) => new Cost(cost));
  }

  @Field(() => [String], {
    description:
      'Costs, who pays, pay at the start, and when it is back where it is today: up to three plain sentences.',
    complexity: 1,
  })
  get money(): readonly string[] {
    return this.practical.money;
  }

  @Field(() => PayRange, {
    nullable: true,
    description: 'What the last role pays you in the first year, as `Future.payStart`. Null if nobody says.',
  })
  get payStart(): TheRange | null {
    return this.practical.pay.start;
  }

  @Field(() => PayRange, {
    nullable: true,
    description: 'What it pays after about five years, as `Future.payLater`. Null if nobody says.',
  })
  get payLater(): TheRange | null {
    return this.practical.pay.later;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'How much less the first year pays than your job typically pays today, US dollars a year; 0 if it pays no less. Null if either pay is unknown.',
  })
  get payDipUsd(): number | null {
    return this.practical.pay.dipUsd;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Years from the first day in the last role until it pays what your job pays today; 0 if at once. Null if its usual pay stays below, or is unknown.',
  })
  get paybackYears(): number | null {
    const { paybackYears } = this.practical.pay;
    return paybackYears === null ? null : rounded(paybackYears, 2);
  }

  @Field(() => [String], {
    description:
      'Facts of the last role that decide, where they are other than today’s: how few get in, what is asked of you, body, danger, hours, how many such jobs. Plain sentences.',
    complexity: 1,
  })
  get hardFacts(): readonly string[] {
    return this.practical.hardFacts;
  }

  @Field(() => OwnBranch, {
    nullable: true,
    description:
      'Where to apply first for work that every branch has. Null if the last role is none, or you know no branch.',
  })
  get ownBranch(): OwnBranch | null {
    const { ownBranch } = this.practical;
    return ownBranch === null ? null : new OwnBranch(ownBranch);
  }

  @Field(() => [String], {
    description: 'How to try the work and its study cheaply: up to two sentences.',
    complexity: 1,
  })
  get tryFirst(): readonly string[] {
    return this.practical.tryFirst;
  }

  @Field(() => [String], {
    description: 'Three things to do this week, each with whom or where to ask: sentences.',
    complexity: 1,
  })
  get thisWeek(): readonly string[] {
    return this.practical.thisWeek;
  }
}
