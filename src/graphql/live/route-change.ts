import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { RouteChange as Change, WatchedAnswer, WatchedWay as Way } from '../../app';
import { Odds, Verdict } from '../routes/judgement';

@ObjectType('WatchedWay', { description: 'A way between two roles, as it was or is.', simpleResolvers: true })
export class WatchedWay {
  constructor(private readonly way: Way) {}

  @Field(() => [ID], { description: 'Ids of its roles, where you start first.', complexity: 1 })
  get roleIds(): readonly string[] {
    return this.way.roles;
  }

  @Field(() => [String], { description: 'Titles of its roles, in the same order.', complexity: 1 })
  get titles(): readonly string[] {
    return this.way.titles;
  }

  @Field(() => Float, { description: 'Years that it takes.' })
  get years(): number {
    return this.way.years;
  }

  @Field(() => Odds, { description: 'How often people manage its rarest step.' })
  get odds(): string {
    return this.way.odds;
  }

  @Field(() => Int, { nullable: true, description: 'Typical pay at its end, US dollars a year; null if unknown.' })
  get payUsd(): number | null {
    return this.way.payUsd;
  }
}

@ObjectType('ChangedWay', {
  description: 'A way that is in both answers, with other years, pay or odds.',
  simpleResolvers: true,
})
export abstract class ChangedWay {
  @Field(() => WatchedWay, { description: 'As it was.' })
  before!: WatchedWay;

  @Field(() => WatchedWay, { description: 'As it is.' })
  after!: WatchedWay;
}

@ObjectType('RouteChange', {
  description: 'How the answer to a route search differs from the one before.',
  simpleResolvers: true,
})
export class RouteChange {
  constructor(private readonly change: Change) {}

  @Field(() => Int, { description: 'Revision of the answer before.' })
  get since(): number {
    return this.change.before.revision;
  }

  @Field(() => Int, {
    description: 'Revision of the answer now. To go on after a break, subscribe with it as `after`.',
  })
  get revision(): number {
    return this.change.after.revision;
  }

  @Field(() => [String], { description: 'What differs: one plain sentence each.', complexity: 5 })
  get summary(): readonly string[] {
    return this.change.summary;
  }

  @Field(() => Verdict, { nullable: true, description: 'The verdict before; null if there was no way.' })
  get verdictBefore(): WatchedAnswer['verdict'] {
    return this.change.before.verdict;
  }

  @Field(() => Verdict, { nullable: true, description: 'The verdict now; null if there is no way.' })
  get verdict(): WatchedAnswer['verdict'] {
    return this.change.after.verdict;
  }

  @Field(() => String, { nullable: true, description: 'Why there is no way now; null if there is one.' })
  get noWay(): string | null {
    return this.change.after.noWay;
  }

  @Field(() => [WatchedWay], { description: 'All ways now, best first.' })
  get ways(): WatchedWay[] {
    return viewed(this.change.after.ways);
  }

  @Field(() => [WatchedWay], { description: 'Ways that are new.' })
  get gained(): WatchedWay[] {
    return viewed(this.change.gained);
  }

  @Field(() => [WatchedWay], { description: 'Ways that are not listed any more.' })
  get lost(): WatchedWay[] {
    return viewed(this.change.lost);
  }

  @Field(() => [ChangedWay], { description: 'Ways with other years, pay or odds.' })
  get changed(): ChangedWay[] {
    return this.change.changed.map(({ before, after }) => ({
      before: new WatchedWay(before),
      after: new WatchedWay(after),
    }));
  }
}

function viewed(ways: readonly Way[]): WatchedWay[] {
  return ways.map((way) => new WatchedWay(way));
}
