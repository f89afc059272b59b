import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import type { KnownExit } from '../../advice';
import { EXIT_WAYS } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import { Role } from './role';

export const ExitWay = Object.fromEntries(EXIT_WAYS.map((way) => [way, way]));
registerEnumType(ExitWay, {
  name: 'ExitWay',
  description: 'How people get from a job to another that they leave it for.',
  valuesConfig: {
    UP: { description: 'As the next rung of their ladder.' },
    SIDEWAYS: { description: 'Into work near theirs.' },
    TRAINING: { description: 'After a course of up to about a year.' },
    STUDY: { description: 'After longer study, or a paid apprenticeship.' },
    OWN: { description: 'On their own account.' },
  },
});

@ObjectType('RoleExit', {
  description: 'A job that people go to who leave a role. Editors who know the trade say so; no survey does.',
  simpleResolvers: true,
})
export class RoleExit {
  constructor(
    private readonly graph: CareerGraph,
    private readonly exit: KnownExit,
  ) {}

  @Field(() => Role, { description: 'The job they go to; the role itself for work on their own account.' })
  get role(): RoleNode {
    return this.graph.roles[this.exit.job]!;
  }

  @Field(() => ExitWay, { description: 'How they get there.' })
  get way(): string {
    return this.exit.way;
  }

  @Field(() => Float, { description: 'Usual years from the decision to the first day. An editorial estimate.' })
  get years(): number {
    return this.exit.years;
  }

  @Field(() => String, { description: 'What of theirs counts there, or what it takes: a sentence to the person.' })
  get why(): string {
    return this.exit.why;
  }
}
