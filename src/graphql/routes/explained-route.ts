import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { RouteExplanation, RouteRuling, StepOdds } from '../../advice';
import type { CareerGraph, RoleNode } from '../../graph';
import { Role } from '../roles/role';
import { Odds } from './judgement';

@ObjectType('BrokenRule', { description: 'A rule of advice that a route breaks.', simpleResolvers: true })
export class BrokenRule {
  constructor(private readonly ruling: RouteRuling) {}

  @Field(() => String, { description: 'Its name: "near-the-goal".' })
  get rule(): string {
    return this.ruling.rule;
  }

  @Field(() => String, { description: 'What it says: a sentence.' })
  get says(): string {
    return this.ruling.says;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Which step of the route breaks it, counted from 0; null if the whole route does.',
  })
  get step(): number | null {
    return this.ruling.step;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'What the rule measures, in a unit of its own; null if it goes by kinds and names.',
  })
  get figure(): number | null {
    return this.ruling.figure;
  }

  @Field(() => Float, { nullable: true, description: 'What the figure may be at the edge; null without a figure.' })
  get limit(): number | null {
    return this.ruling.limit;
  }

  @Field(() => Float, { nullable: true, description: 'By how much it misses the limit; null without a figure.' })
  get distance(): number | null {
    return this.ruling.distance;
  }
}

@ObjectType('StepOddsRule', { description: 'The rule that makes the odds of a step.', simpleResolvers: true })
export class StepOddsRule {
  @Field(() => Int, { description: 'Which step of the route, counted from 0.' })
  step!: number;

  @Field(() => Odds, { description: 'How often people succeed who try it.' })
  odds!: StepOdds['odds'];

  @Field(() => String, { description: 'The name of the rule: "little-to-go-by".' })
  rule!: string;

  @Field(() => String, { description: 'What it says: a sentence.' })
  says!: string;
}

@ObjectType('ExplainedRoute', {
  description: 'A route that you named: whether it is listed, and what the rules of advice say of it.',
  simpleResolvers: true,
})
export class ExplainedRoute {
  constructor(
    private readonly graph: CareerGraph,
    private readonly explanation: RouteExplanation,
  ) {}

  @Field(() => [Role], { description: 'Its roles, as their names were read, first to last.' })
  get roles(): RoleNode[] {
    return this.explanation.roles.map((role) => this.graph.roles[role]!);
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Its place in `RouteSet.routes`, counted from 0; null if it is not listed.',
  })
  get place(): number | null {
    return this.explanation.place;
  }

  @Field(() => String, { description: 'Why it is listed or not: a sentence.' })
  get why(): string {
    return this.explanation.why;
  }

  @Field(() => [BrokenRule], {
    description: 'Every rule that it breaks: of each step in order, then of the whole route. Empty if it keeps all.',
  })
  get broken(): BrokenRule[] {
    return this.explanation.rulings.filter(({ isKept }) => !isKept).map((ruling) => new BrokenRule(ruling));
  }

  @Field(() => [StepOddsRule], {
    description: 'What makes the odds of its steps, in order; common steps are left out.',
  })
  get odds(): readonly StepOddsRule[] {
    return this.explanation.odds;
  }
}
