import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A range of pay. US dollars a year.', simpleResolvers: true })
export class PayRange {
  @Field(() => Int, { description: 'The lower end.' })
  minUsd!: number;

  @Field(() => Int, { description: 'The upper end; the lower end again if the figure is a single one.' })
  maxUsd!: number;
}
