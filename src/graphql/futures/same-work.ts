import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { SameWork as TheSameWork } from '../../advice';
import { PAY_CHANGES } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import { WishEnum } from '../inputs/question-input';
import { Role } from '../roles/role';
import { enumOf } from '../vocabulary/vocabulary';

export const PayChange = enumOf(PAY_CHANGES);
registerEnumType(PayChange, {
  name: 'PayChange',
  description: 'What one thing pays next to another.',
  valuesConfig: {
    MORE: { description: 'Clearly more.' },
    SAME: { description: 'About the same.' },
    LESS: { description: 'Clearly less.' },
  },
});

@ObjectType('SameWork', {
  description:
    'Your own work in another place or form, where it meets a wish without another job. What editors know of the trades.',
  simpleResolvers: true,
})
export class SameWork {
  constructor(
    private readonly graph: CareerGraph,
    private readonly place: TheSameWork,
  ) {}

  @Field(() => String, { description: 'As job ads call it: "Local route driver".' })
  get title(): string {
    return this.place.title;
  }

  @Field(() => Role, { nullable: true, description: 'The role that it is, if it is one of its own; null otherwise.' })
  get role(): RoleNode | null {
    return this.place.role === null ? null : this.graph.roles[this.place.role]!;
  }

  @Field(() => String, { description: 'What is different there, also for the worse: a sentence to you.' })
  get why(): string {
    return this.place.why;
  }

  @Field(() => [WishEnum], { description: 'Which of your wishes it meets.', complexity: 1 })
  get meets(): readonly string[] {
    return this.place.meets;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'What it asks beyond what people in the work have: "a school nurse certificate in some states". Null if nothing.',
  })
  get asks(): string | null {
    return this.place.asks;
  }

  @Field(() => PayChange, {
    description:
      'Whether you earn more there than in the usual place of the work, about the same, or less. An estimate of our editors.',
  })
  get payChange(): string {
    return this.place.payChange;
  }

  @Field(() => String, { description: 'Who employs there: "freight terminals, food and fuel distributors".' })
  get employers(): string {
    return this.place.employers;
  }

  @Field(() => String, { description: 'Something to do this week: a sentence.' })
  get firstStep(): string {
    return this.place.firstStep;
  }
}
