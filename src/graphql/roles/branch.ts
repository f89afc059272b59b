import { Field, ObjectType } from 'type-graphql';

@ObjectType('Branch', { description: 'A branch: an industry, by the occupations that mark it.', simpleResolvers: true })
export abstract class Branch {
  @Field(() => String, { description: 'For example "health-care".' })
  id!: string;

  @Field(() => String, { description: 'For example "Health care".' })
  name!: string;

  @Field(() => String, { description: 'Who employs there, as in "at hospitals and health insurers".' })
  employers!: string;
}
