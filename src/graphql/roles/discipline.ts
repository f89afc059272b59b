import { Field, ObjectType } from 'type-graphql';
import { Node } from '../nodes/node';

@ObjectType('Discipline', {
  description: 'A discipline: Design, Data, Marketing, Software Engineering, Business, Product, Finance or Accounting.',
  implements: Node,
  simpleResolvers: true,
})
export abstract class Discipline extends Node {
  @Field(() => String, { description: 'For example "Software Engineering".' })
  name!: string;

  @Field(() => String, { description: 'What its people do, in a sentence.' })
  summary!: string;
}
