import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CareerGraph, RoleNode } from '../../graph';
import type { EasedMove as MoveAnswer, EasedRole as RoleAnswer } from '../../learning';
import { connectionOf } from '../paging/connection';
import { Progression } from '../roles/progression';
import { Role } from '../roles/role';
import { rounded } from '../vocabulary/rounded';

@ObjectType('EasedRole', {
  description: 'A role that one more competency brings nearer.',
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

  @Field(() => Role, { nullable: true, description: 'The role you hold; null if you give only a profile.' })
  get from(): RoleNode | null {
    return this.answer.from === null ? null : (this.graph.roles[this.answer.from] as RoleNode);
  }

  @Field(() => Boolean, { description: 'True if `to` is within reach with the competency and is not without it.' })
  get opens(): boolean {
    return this.answer.opens;
  }

  @Field(() => Float, { description: 'Share of what `to` needs that you have without the competency, 0 to 1.' })
  get coverageBefore(): number {
    return rounded(this.answer.before.coverage, 4) as number;
  }

  @Field(() => Float, { description: 'The share with the competency, 0 to 1.' })
  get coverageAfter(): number {
    return rounded(this.answer.after.coverage, 4) as number;
  }

  @Field(() => Float, { description: 'Hours of learning that you need without the competency.' })
  get hoursBefore(): number {
    return rounded(this.answer.before.hours, 0) as number;
  }

  @Field(() => Float, { description: 'Hours of learning that you need with the competency.' })
  get hoursAfter(): number {
    return rounded(this.answer.after.hours, 0) as number;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Typical pay of `to` minus that of `from`, US dollars a year; null if either is unknown.',
  })
  get payChangeUsd(): number | null {
    return this.answer.payChangeUsd;
  }
}

@ObjectType('EasedMove', {
  description: 'A move between roles that one more competency makes easier.',
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

export const EasedRoleConnection = connectionOf('EasedRole', 'roles that get nearer', () => EasedRole);
export const EasedMoveConnection = connectionOf('EasedMove', 'moves that get easier', () => EasedMove);
