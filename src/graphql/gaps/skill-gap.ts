import { Field, Float, ObjectType } from 'type-graphql';
import type { CareerGraph, CompetencyNode, RoleNode } from '../../graph';
import type { SkillGap as SkillGapAnswer } from '../../learning';
import type { CompetencyGap as GapAnswer, CompetencyMatch as MatchAnswer } from '../../needs';
import { Competency } from '../competencies/competency';
import { Role } from '../roles/role';
import { rounded } from '../vocabulary/rounded';
import { Importance } from '../vocabulary/vocabulary';

@ObjectType('RequirementMatch', {
  description: 'A need of a role that you already meet.',
  simpleResolvers: true,
})
export class RequirementMatch<Answer extends MatchAnswer = MatchAnswer> {
  constructor(
    protected readonly graph: CareerGraph,
    protected readonly answer: Answer,
  ) {}

  @Field(() => Competency, { description: 'What the role needs.' })
  get competency(): CompetencyNode {
    return this.graph.competencies[this.answer.competency] as CompetencyNode;
  }

  @Field(() => Importance, { description: 'How much the role asks for it.' })
  get importance(): string {
    return this.answer.importance;
  }

  @Field(() => Float, { description: 'The level you have, 0 to 7.' })
  get haveLevel(): number {
    return rounded(this.answer.haveLevel, 2) as number;
  }

  @Field(() => Float, { description: 'The level the role needs, 0 to 7.' })
  get needLevel(): number {
    return rounded(this.answer.needLevel, 2) as number;
  }
}

@ObjectType('CompetencyGap', {
  description: 'A need of a role that you still have to learn, fully or in part.',
  simpleResolvers: true,
})
export class CompetencyGap extends RequirementMatch<GapAnswer> {
  @Field(() => Float, { description: 'Hours of learning from the level you have to the level you need.' })
  get hours(): number {
    return rounded(this.answer.hours, 1) as number;
  }
}

@ObjectType('SkillGap', {
  description: 'What you have, partly have and lack for one role.',
  simpleResolvers: true,
})
export class SkillGap {
  constructor(
    private readonly graph: CareerGraph,
    private readonly answer: SkillGapAnswer,
  ) {}

  @Field(() => Role, { description: 'The role in question.' })
  get role(): RoleNode {
    return this.graph.roles[this.answer.role] as RoleNode;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the role’s needs that you have, 0 to 1; null if its needs are unknown.',
  })
  get coverage(): number | null {
    return this.answer.coverage;
  }

  @Field(() => Float, { description: 'Hours of learning that you still need.' })
  get learningHours(): number {
    return rounded(this.answer.learningHours, 0) as number;
  }

  @Field(() => Float, { description: 'Weeks this takes at your hours a week.' })
  get weeks(): number {
    return rounded(this.answer.weeks, 1) as number;
  }

  @Field(() => [RequirementMatch], {
    description: 'Needs that you meet, most important first.',
  })
  get have(): RequirementMatch[] {
    return this.answer.have.map((match) => new RequirementMatch(this.graph, match));
  }

  @Field(() => [CompetencyGap], { description: 'Needs that you meet in part: your level is too low.' })
  get partly(): CompetencyGap[] {
    return this.answer.partly.map((gap) => new CompetencyGap(this.graph, gap));
  }

  @Field(() => [CompetencyGap], { description: 'Needs that you have not started on.' })
  get missing(): CompetencyGap[] {
    return this.answer.missing.map((gap) => new CompetencyGap(this.graph, gap));
  }
}
