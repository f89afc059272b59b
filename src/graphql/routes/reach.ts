import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { FeederRole as FeederAnswer, ReachableRole as ReachableAnswer } from '../../advice';
import type { CareerGraph, RoleNode } from '../../graph';
import { connectionOf } from '../paging/connection';
import { after } from '../request/cost-estimates';
import { Progression } from '../roles/progression';
import { Role } from '../roles/role';
import { ExitWay } from '../roles/role-exit';
import { rounded } from '../vocabulary/rounded';
import { MoveKind } from '../vocabulary/vocabulary';
import { Odds, Verdict } from './judgement';
import { PayRange } from './pay-range';
import { Route, RouteStep } from './route';

/** What it takes to work out the figures and words of one way: a whole list can have only a few of them. */
const OF_WAY = 5;

/** What is said of a role at the other end of a best way. */
@ObjectType({ simpleResolvers: true })
abstract class RoleByWay {
  constructor(
    protected readonly graph: CareerGraph,
    private readonly byWay: Pick<ReachableAnswer, 'role' | 'route'> & Partial<Pick<ReachableAnswer, 'years'>>,
  ) {}

  @Field(() => Role, { description: 'The role.' })
  get role(): RoleNode {
    return this.graph.roles[this.byWay.role]!;
  }

  @Field(() => Float, { description: 'Years on the best way.' })
  get years(): number {
    return rounded(this.byWay.years ?? this.byWay.route.years, 2) as number;
  }

  @Field(() => Float, { description: 'Years of study and of paid training among them.' })
  get studyYears(): number {
    return this.byWay.route.studyYears;
  }

  @Field(() => Odds, { description: 'How often people manage the rarest step of it.' })
  get odds(): string {
    return this.byWay.route.odds;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'What the last role of the way pays more than the first, US dollars a year; null if unknown.',
  })
  get payChangeUsd(): number | null {
    const { roles } = this.byWay.route;
    const payOf = (role: number) => this.graph.roles[role]!.typicalPayUsd;
    const [now, then] = [payOf(roles[0]!), payOf(roles.at(-1)!)];
    return now === null || then === null ? null : then - now;
  }

  @Field(() => Int, { description: 'Moves on the way.' })
  get stepCount(): number {
    return this.byWay.route.roles.length - 1;
  }

  @Field(() => RouteStep, { description: 'The first move of the way.', complexity: after(OF_WAY) })
  get firstStep(): RouteStep {
    return new RouteStep(this.graph, this.byWay.route.steps[0]!);
  }

  @Field(() => Route, {
    description: 'The best way, as `routes` ranks by RECOMMENDED.',
    complexity: after(OF_WAY),
  })
  get route(): Route {
    return new Route(this.graph, this.byWay.route);
  }
}

@ObjectType('ReachableRole', {
  description: 'A role that you could come to, with the best way there. Each job comes once, whatever its names.',
  simpleResolvers: true,
})
export class ReachableRole extends RoleByWay {
  constructor(
    graph: CareerGraph,
    private readonly reachable: ReachableAnswer,
  ) {
    super(graph, reachable);
  }

  @Field(() => ExitWay, { description: 'How you get there: the group in which `futures` would name it.' })
  get way(): string {
    return this.reachable.way;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'Why people who do your work go there, in one sentence to you. Null if no list of exits names the job; see `Role.exits`.',
  })
  get why(): string | null {
    return this.reachable.why;
  }

  @Field(() => PayRange, {
    nullable: true,
    description:
      'What it pays you in the first year: the bottom of the work if yours counts little there, its middle after a promotion or in the same kind of work. An estimate from the bands of the role, or from the percentiles of a survey. Null if nobody says.',
  })
  get payStart(): PayRange | null {
    return this.reachable.payStart;
  }

  @Field(() => PayRange, {
    nullable: true,
    description: 'What it pays after about five years: the middle of what holders earn. Null if nobody says.',
  })
  get payLater(): PayRange | null {
    return this.reachable.payLater;
  }

  @Field(() => Verdict, { description: 'What a counsellor would say of the wish.' })
  get verdict(): string {
    return this.reachable.judged().verdict;
  }

  @Field(() => [String], { description: 'Why: plain sentences.', complexity: 1 })
  get verdictWhy(): readonly string[] {
    return this.reachable.judged().why;
  }
}

@ObjectType('FeederRole', {
  description: 'A role that people come from because their work counts, with the best way. Each job comes once.',
  simpleResolvers: true,
})
export class FeederRole extends RoleByWay {
  constructor(
    graph: CareerGraph,
    private readonly feeder: FeederAnswer,
  ) {
    super(graph, feeder);
  }

  @Field(() => MoveKind, { description: 'What sort of move the first one is.' })
  get kind(): string {
    return this.feeder.kind;
  }

  @Field(() => Progression, {
    nullable: true,
    description:
      'The progression that the first move follows, with its evidence; null if it is through the entry door alone.',
  })
  get progression(): Progression | null {
    return this.feeder.progression === null ? null : new Progression(this.graph, this.feeder.progression);
  }
}

export const ReachableRoleConnection = connectionOf(
  'ReachableRole',
  'roles that you could come to',
  () => ReachableRole,
);
export const FeederRoleConnection = connectionOf('FeederRole', 'roles that people come from', () => FeederRole);
