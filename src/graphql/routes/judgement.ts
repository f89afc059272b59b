import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type NearerGoal as GoalAnswer, ODDS, STEP_BASES, VERDICTS } from '../../advice';
import type { CareerGraph, RoleNode } from '../../graph';
import { Role } from '../roles/role';
import { rounded } from '../vocabulary/rounded';
import { enumOf } from '../vocabulary/vocabulary';

export const Odds = enumOf(ODDS);
registerEnumType(Odds, {
  name: 'Odds',
  description:
    'How often people manage a move, in four bands. They are estimates; how sure the sources are is apart from that.',
  valuesConfig: {
    COMMON: { description: 'Good odds: most people who try succeed.' },
    POSSIBLE: { description: 'Fair odds: people get in, after several applications.' },
    RARE: { description: 'Slim odds: few people get in.' },
    EXCEPTIONAL: { description: 'Very slim odds: hardly anybody gets in.' },
  },
});

export const StepBasis = enumOf(STEP_BASES);
registerEnumType(StepBasis, {
  name: 'StepBasis',
  description: 'Who says that people make a move of a route.',
  valuesConfig: {
    STATED: { description: 'A source, of these two roles.' },
    READING: {
      description:
        'A source, of roles of which these are the same work, a kind, or the wider work: `progression` names them.',
    },
    MODELLED: { description: 'The model of moves: it is among the likeliest for those who leave.' },
    DOOR: { description: 'Nobody; the door of the role that you enter lets you in.' },
  },
});

export const Verdict = enumOf(VERDICTS);
registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'What a counsellor would say of the wish.',
  valuesConfig: {
    USUAL: { description: 'Nothing unusual stands in its way.' },
    POSSIBLE: { description: 'It can be done with some study, time or luck.' },
    HARD: { description: 'It takes many years, much study, or rare luck.' },
    UNWISE: { description: 'It costs more than it is likely to bring; look at the nearer goals.' },
  },
});

@ObjectType('StepDownCost', { description: 'A step that leads down, and what it costs.', simpleResolvers: true })
export class StepDownCost {
  @Field(() => Int, { description: 'Which step of the route, counted from 0.' })
  readonly step!: number;

  @Field(() => Int, { description: 'Pay given up, US dollars a year; 0 if only the rung is lower.' })
  readonly payLostUsd!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Years until a later role of the route pays as much again; null if none does.',
  })
  readonly years!: number | null;
}

@ObjectType('NearerGoal', { description: 'A realistic goal in the same line of work.', simpleResolvers: true })
export class NearerGoal {
  constructor(
    private readonly graph: CareerGraph,
    private readonly goal: GoalAnswer,
  ) {}

  @Field(() => Role, { description: 'The goal.' })
  get role(): RoleNode {
    return this.graph.roles[this.goal.role]!;
  }

  @Field(() => Float, { description: 'Years until you hold it.' })
  get years(): number {
    return rounded(this.goal.years, 2) as number;
  }

  @Field(() => String, { description: 'Why it is near: a sentence.' })
  get why(): string {
    return this.goal.why;
  }
}
