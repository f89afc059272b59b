import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { FutureGroup as GroupAnswer, Rung as RungAnswer, Future as TheFuture } from '../../advice';
import type { CareerGraph, RoleNode } from '../../graph';
import { everydayTitle, outlookOf, type Outlook as TheOutlook } from '../../network';
import { WishEnum } from '../inputs/question-input';
import { Outlook } from '../roles/outlook';
import { Role } from '../roles/role';
import { ExitWay } from '../roles/role-exit';
import { Odds, Verdict } from '../routes/judgement';
import { PayRange } from '../routes/pay-range';
import { Route } from '../routes/route';
import { rounded } from '../vocabulary/rounded';
import { Gate } from './gate';

@ObjectType('Future', { description: 'A job that you could become.', simpleResolvers: true })
export class Future {
  constructor(
    private readonly graph: CareerGraph,
    private readonly future: TheFuture,
  ) {}

  @Field(() => Role, { description: 'The job.' })
  get role(): RoleNode {
    return this.graph.roles[this.future.role]!;
  }

  @Field(() => String, { description: 'What people call it, in the singular: "bank teller".' })
  get everydayTitle(): string {
    return everydayTitle(this.graph, this.role.id) ?? this.role.title;
  }

  @Field(() => Outlook, {
    nullable: true,
    description:
      'How many people do it, how many will, and openings, as `Role.outlookFigures`. Null if no projection counts it.',
  })
  get outlook(): TheOutlook | null {
    return outlookOf(this.graph, this.future.role);
  }

  @Field(() => ExitWay, { description: 'How you get there: the group that it stands in.' })
  get way(): string {
    return this.future.way;
  }

  @Field(() => Int, {
    description:
      'Its place among the jobs of the answer, as a counsellor would name them, from 1: start with the first, and tell few of them in full.',
  })
  get place(): number {
    return this.future.place;
  }

  @Field(() => [String], {
    description: 'Why you: what of yours counts, what is missing, what to know. One to three sentences to you.',
    complexity: 20,
  })
  get why(): readonly string[] {
    return this.future.why;
  }

  @Field(() => Gate, { nullable: true, description: 'What you do not get round; null if there is nothing.' })
  get gate(): Gate | null {
    return this.future.gate;
  }

  @Field(() => Float, { description: 'Years on the best way.' })
  get years(): number {
    return rounded(this.future.years, 2) as number;
  }

  @Field(() => Float, { description: 'Years of study and of paid training among them.' })
  get studyYears(): number {
    return this.future.studyYears;
  }

  @Field(() => Odds, { description: 'How often people manage the rarest step of it.' })
  get odds(): string {
    return this.future.odds;
  }

  @Field(() => Verdict, { description: 'What a counsellor would say of the wish.' })
  get verdict(): string {
    return this.future.verdict;
  }

  @Field(() => PayRange, {
    nullable: true,
    description: 'What it pays you in the first year, as `ReachableRole.payStart`. Null if nobody says.',
  })
  get payStart(): PayRange | null {
    return this.future.payStart;
  }

  @Field(() => PayRange, {
    nullable: true,
    description: 'What it pays after about five years: the middle of what holders earn. Null if nobody says.',
  })
  get payLater(): PayRange | null {
    return this.future.payLater;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'What there is to know of the pay: that it is not known, or whose pay it is. Null if there is nothing.',
  })
  get payNote(): string | null {
    return this.future.payNote;
  }

  @Field(() => [WishEnum], { description: 'Which of your wishes it meets.', complexity: 1 })
  get meets(): readonly string[] {
    return this.future.meets;
  }

  @Field(() => [WishEnum], { description: 'Which of your wishes it clearly misses.', complexity: 1 })
  get misses(): readonly string[] {
    return this.future.misses;
  }

  @Field(() => String, { description: 'Something to do this week: a sentence.' })
  get firstStep(): string {
    return this.future.firstStep;
  }

  @Field(() => Route, {
    nullable: true,
    description:
      'The best way, as `routes` puts first. Null for work on your own account in the job that you hold: no way leads to it.',
  })
  get route(): Route | null {
    return this.future.route === null ? null : new Route(this.graph, this.future.route);
  }
}

@ObjectType('FutureGroup', { description: 'Jobs that you could become in one kind of way.', simpleResolvers: true })
export class FutureGroup {
  constructor(
    private readonly graph: CareerGraph,
    private readonly group: GroupAnswer,
  ) {}

  @Field(() => ExitWay, { description: 'The kind of way.' })
  get way(): string {
    return this.group.way;
  }

  @Field(() => String, { description: 'The group in words: "Near your work".' })
  get title(): string {
    return this.group.title;
  }

  @Field(() => String, { description: 'What the jobs of the group have in common: a sentence.' })
  get why(): string {
    return this.group.why;
  }

  @Field(() => [Future], { description: 'One to six, best first.' })
  get jobs(): Future[] {
    return this.group.jobs.map((job) => new Future(this.graph, job));
  }
}

@ObjectType('Rung', { description: 'A rung of your ladder.', simpleResolvers: true })
export class Rung {
  constructor(
    private readonly graph: CareerGraph,
    private readonly rung: RungAnswer,
  ) {}

  @Field(() => Role, { description: 'The job on it.' })
  get role(): RoleNode {
    return this.graph.roles[this.rung.role]!;
  }

  @Field(() => Float, { description: 'Years from today. An estimate.' })
  get years(): number {
    return rounded(this.rung.years, 2) as number;
  }

  @Field(() => PayRange, { nullable: true, description: 'What it pays in the first year; null if nobody says.' })
  get payStart(): PayRange | null {
    return this.rung.payStart;
  }
}
