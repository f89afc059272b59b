import { Field, Float, Int, ObjectType } from 'type-graphql';
import type {
  EasedMove as MoveAnswer,
  NextSkill as NextAnswer,
  EasedRole as RoleAnswer,
  ShortenedRoute as RouteAnswer,
  SkillValue as ValueAnswer,
} from '../../app';
import type { CareerGraph, CompetencyNode, RoleNode } from '../../graph';
import { listOf } from '../cost-estimates';
import { Competency } from './competency';
import { Progression } from './progression';
import { Role } from './role';
import { rounded } from './rounded';
import { Route } from './route';

@ObjectType('EasedRole', {
  description: 'A role that gets nearer by one more competency.',
  simpleResolvers: true,
})
export class EasedRole<Answer extends RoleAnswer = RoleAnswer> {
  constructor(
    protected readonly graph: CareerGraph,
    protected readonly answer: Answer,
  ) {}

  @Field(() => Role, { description: 'The role that asks for the competency.' })
  get to(): RoleNode {
    return this.graph.roles[this.answer.to] as RoleNode;
  }

  @Field(() => Role, { nullable: true, description: 'The role that is held; null if only a profile is given.' })
  get from(): RoleNode | null {
    return this.answer.from === null ? null : (this.graph.roles[this.answer.from] as RoleNode);
  }

  @Field(() => Boolean, { description: 'True if `to` is within reach with the competency and is not without it.' })
  get opens(): boolean {
    return this.answer.opens;
  }

  @Field(() => Float, { description: 'Share of what `to` needs that one has without the competency, 0 to 1.' })
  get coverageBefore(): number {
    return rounded(this.answer.before.coverage, 4) as number;
  }

  @Field(() => Float, { description: 'The share with the competency, 0 to 1.' })
  get coverageAfter(): number {
    return rounded(this.answer.after.coverage, 4) as number;
  }

  @Field(() => Float, { description: 'Hours of learning that are missing without the competency.' })
  get hoursBefore(): number {
    return rounded(this.answer.before.hours, 0) as number;
  }

  @Field(() => Float, { description: 'Hours of learning that are missing with the competency.' })
  get hoursAfter(): number {
    return rounded(this.answer.after.hours, 0) as number;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Typical pay of `to` less that of `from`, US dollars a year; null if one is unknown.',
  })
  get payChangeUsd(): number | null {
    return this.answer.payChangeUsd;
  }
}

@ObjectType('EasedMove', {
  description: 'A move between roles that gets easier by one more competency.',
  simpleResolvers: true,
})
export class EasedMove extends EasedRole<MoveAnswer> {
  @Field(() => Progression, { description: 'The progression it follows.' })
  get progression(): Progression {
    return new Progression(this.graph, this.answer.progression);
  }

  @Field(() => Float, {
    description: 'How likely the move is among the moves out of `from` that do not lead down, 0 to 1.',
  })
  get likelihood(): number {
    return rounded(this.answer.likelihood, 4) as number;
  }

  @Field(() => Float, { description: 'Years until the move without the competency, learning included.' })
  get yearsBefore(): number {
    return rounded(this.answer.yearsBefore, 2) as number;
  }

  @Field(() => Float, { description: 'Years until the move with the competency.' })
  get yearsAfter(): number {
    return rounded(this.answer.yearsAfter, 2) as number;
  }
}

@ObjectType('NextSkill', {
  description:
    'A competency that is worth learning next. Expected figures are means over the likely moves out of the role, less the share of roles that ask for it anyhow.',
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

  @Field(() => Float, { description: 'Level that one has, 0 to 7.' })
  get haveLevel(): number {
    return rounded(this.answer.haveLevel, 2) as number;
  }

  @Field(() => Float, {
    description: 'Level to learn it to, 0 to 7: the one that half of the moves that ask for more are content with.',
  })
  get level(): number {
    return rounded(this.answer.level, 2) as number;
  }

  @Field(() => Float, { description: 'Hours of learning from what one has to that level: an estimate.' })
  get hours(): number {
    return rounded(this.answer.hours, 1) as number;
  }

  @Field(() => Float, { description: 'How likely the next move asks for more of it than one has, 0 to 1.' })
  get likelihoodAsked(): number {
    return rounded(this.answer.likelihoodAsked, 4) as number;
  }

  @Field(() => Float, { description: 'Share of the scheme’s roles that ask for it at that level, 0 to 1.' })
  get commonness(): number {
    return rounded(this.answer.commonness, 4) as number;
  }

  @Field(() => Float, { description: 'Expected addition to the share of the next role’s needs that one has, 0 to 1.' })
  get coverageGain(): number {
    return rounded(this.answer.coverageGain, 5) as number;
  }

  @Field(() => Float, { description: 'Expected years by which it shortens the next move.' })
  get yearsSaved(): number {
    return rounded(this.answer.yearsSaved, 3) as number;
  }

  @Field(() => Float, { description: 'Expected addition to coverage times the rise in pay, US dollars a year.' })
  get payGainUsd(): number {
    return rounded(this.answer.payGainUsd, 0) as number;
  }

  @Field(() => [EasedMove], {
    description: 'The likely moves that it eases, those that it eases most first; at most ten.',
    complexity: listOf(10),
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
    'What one more competency is worth to the holder of a role or a profile; to whoever holds any role, if neither is given. All figures are within one scheme of roles.',
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
    description: 'Level that one has, 0 to 7; null if neither role nor profile is given.',
  })
  get haveLevel(): number | null {
    return this.answer.haveLevel === null ? null : rounded(this.answer.haveLevel, 2);
  }

  @Field(() => Float, { description: 'Level in question, 0 to 7: as asked, or the one that is usually asked for.' })
  get level(): number {
    return rounded(this.answer.level, 2) as number;
  }

  @Field(() => Float, { description: 'Hours of learning from what one has to that level: an estimate.' })
  get hours(): number {
    return rounded(this.answer.hours, 1) as number;
  }

  @Field(() => Float, { description: 'Share of roles that ask for it at that level, 0 to 1: who has it anyhow.' })
  get commonness(): number {
    return rounded(this.answer.commonness, 4) as number;
  }

  @Field(() => Int, { description: 'How many roles need it.' })
  get askedBy(): number {
    return this.answer.askedBy;
  }

  @Field(() => Int, { description: 'Of how many roles the needs are known.' })
  get roleCount(): number {
    return this.answer.roleCount;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Expected addition to the share of the next role’s needs that one has, 0 to 1; null if only a profile is given.',
  })
  get coverageGain(): number | null {
    return this.answer.coverageGain === null ? null : rounded(this.answer.coverageGain, 5);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Expected years by which it shortens the next move; null if only a profile is given.',
  })
  get yearsSaved(): number | null {
    return this.answer.yearsSaved === null ? null : rounded(this.answer.yearsSaved, 3);
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Expected addition to coverage times the rise in pay, US dollars a year; null if only a profile is given.',
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
    description: 'The way to the role that `towards` names; null if it names none, or no route leads there.',
  })
  get route(): ShortenedRoute | null {
    return this.answer.route === null ? null : new ShortenedRoute(this.graph, this.answer.route);
  }

  @Field(() => [String], { description: 'Plain sentences with the figures.', complexity: 1 })
  get why(): readonly string[] {
    return this.answer.why;
  }
}
