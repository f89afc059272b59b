import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CareerGraph, CompetencyNode } from '../../graph';
import type { NextSkill as NextAnswer, ShortenedRoute as RouteAnswer, SkillValue as ValueAnswer } from '../../learning';
import { Competency } from '../competencies/competency';
import { connectionOf } from '../paging/connection';
import { Route } from '../routes/route';
import { rounded } from '../vocabulary/rounded';
import { EasedMove } from './eased-role';

@ObjectType('NextSkill', {
  description:
    'A competency that is worth learning next. Expected figures are averages over the likely moves out of the role. The more roles ask for the competency, the lower they are.',
  simpleResolvers: true,
})
export class NextSkill {
  constructor(
    private readonly graph: CareerGraph,
    private readonly answer: NextAnswer,
  ) {}

  @Field(() => Competency, { description: 'What to learn.' })
  get competency(): CompetencyNode {
    return this.graph.competencies[this.answer.competency] as CompetencyNode;
  }

  @Field(() => Float, { description: 'The level you have, 0 to 7.' })
  get haveLevel(): number {
    return rounded(this.answer.haveLevel, 2) as number;
  }

  @Field(() => Float, {
    description:
      'The level to learn it to, 0 to 7. It is enough for half of the moves that ask for more than you have.',
  })
  get level(): number {
    return rounded(this.answer.level, 2) as number;
  }

  @Field(() => Float, { description: 'Hours of learning from the level you have to that level; an estimate.' })
  get hours(): number {
    return rounded(this.answer.hours, 1) as number;
  }

  @Field(() => Float, { description: 'How likely your next move asks for more of it than you have, 0 to 1.' })
  get likelihoodAsked(): number {
    return rounded(this.answer.likelihoodAsked, 4) as number;
  }

  @Field(() => Float, { description: 'Share of the scheme’s roles that ask for it at that level, 0 to 1.' })
  get commonness(): number {
    return rounded(this.answer.commonness, 4) as number;
  }

  @Field(() => Float, { description: 'Expected rise in the share of the next role’s needs that you meet, 0 to 1.' })
  get coverageGain(): number {
    return rounded(this.answer.coverageGain, 5) as number;
  }

  @Field(() => Float, { description: 'Expected years that it saves on your next move.' })
  get yearsSaved(): number {
    return rounded(this.answer.yearsSaved, 3) as number;
  }

  @Field(() => Float, { description: 'Expected rise in coverage, times the rise in pay, US dollars a year.' })
  get payGainUsd(): number {
    return rounded(this.answer.payGainUsd, 0) as number;
  }

  @Field(() => [EasedMove], {
    description: 'The likely moves that it makes easier, largest effect first; at most ten.',
  })
  get moves(): EasedMove[] {
    return this.answer.moves.slice(0, 10).map((move) => new EasedMove(this.graph, move));
  }

  @Field(() => [String], { description: 'Plain sentences with the figures.', complexity: 1 })
  get why(): readonly string[] {
    return this.answer.why;
  }
}

@ObjectType('ShortenedRoute', {
  description: 'The quickest route to a role without and with one more competency.',
  simpleResolvers: true,
})
export class ShortenedRoute {
  constructor(
    private readonly graph: CareerGraph,
    private readonly answer: RouteAnswer,
  ) {}

  @Field(() => Route, { nullable: true, description: 'Without the competency; null if no route leads there.' })
  get before(): Route | null {
    return this.answer.before === null ? null : new Route(this.graph, this.answer.before);
  }

  @Field(() => Route, { description: 'With the competency.' })
  get after(): Route {
    return new Route(this.graph, this.answer.after);
  }
}

@ObjectType('SkillValue', {
  description:
    'What one more competency is worth to you in a role or with a profile. Without both, it is the worth to holders of all roles. All figures are within one scheme of roles.',
  simpleResolvers: true,
})
export class SkillValue {
  constructor(
    readonly graph: CareerGraph,
    readonly answer: ValueAnswer,
  ) {}

  @Field(() => Competency, { description: 'The competency in question.' })
  get competency(): CompetencyNode {
    return this.graph.competencies[this.answer.competency] as CompetencyNode;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The level you have, 0 to 7; null if you give neither role nor profile.',
  })
  get haveLevel(): number | null {
    return this.answer.haveLevel === null ? null : rounded(this.answer.haveLevel, 2);
  }

  @Field(() => Float, {
    description: 'The level you asked about, 0 to 7. If you gave none, it is the level that roles usually ask for.',
  })
  get level(): number {
    return rounded(this.answer.level, 2) as number;
  }

  @Field(() => Float, { description: 'Hours of learning from the level you have to that level; an estimate.' })
  get hours(): number {
    return rounded(this.answer.hours, 1) as number;
  }

  @Field(() => Float, { description: 'Share of roles that ask for it at that level, 0 to 1.' })
  get commonness(): number {
    return rounded(this.answer.commonness, 4) as number;
  }

  @Field(() => Int, { description: 'How many roles need it.' })
  get askedBy(): number {
    return this.answer.askedBy;
  }

  @Field(() => Int, { description: 'How many roles have known needs.' })
  get roleCount(): number {
    return this.answer.roleCount;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Expected rise in the share of the next role’s needs that you meet, 0 to 1; null if you give only a profile.',
  })
  get coverageGain(): number | null {
    return this.answer.coverageGain === null ? null : rounded(this.answer.coverageGain, 5);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Expected years that it saves on your next move; null if you give only a profile.',
  })
  get yearsSaved(): number | null {
    return this.answer.yearsSaved === null ? null : rounded(this.answer.yearsSaved, 3);
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Expected rise in coverage, times the rise in pay, US dollars a year; null if you give only a profile.',
  })
  get payGainUsd(): number | null {
    return this.answer.payGainUsd === null ? null : rounded(this.answer.payGainUsd, 0);
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Typical pay of the best-paid role that comes within reach, US dollars a year; null if none does.',
  })
  get payOpenedUsd(): number | null {
    return this.answer.payOpenedUsd;
  }

  @Field(() => ShortenedRoute, {
    nullable: true,
    description: 'The route to the role in `towards`; null if you left it out, or no route leads there.',
  })
  get route(): ShortenedRoute | null {
    return this.answer.route === null ? null : new ShortenedRoute(this.graph, this.answer.route);
  }

  @Field(() => [String], { description: 'Plain sentences with the figures.', complexity: 1 })
  get why(): readonly string[] {
    return this.answer.why;
  }
}

export const NextSkillConnection = connectionOf('NextSkill', 'next skills', () => NextSkill);
