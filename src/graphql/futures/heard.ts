import { Field, ObjectType } from 'type-graphql';

@ObjectType('Heard', {
  description: 'One thing that you said, how it was understood, and where it went.',
  simpleResolvers: true,
})
export class Heard {
  @Field(() => String, { description: 'Your words.' })
  words!: string;

  @Field(() => String, { description: 'How they were understood: "regular hours".' })
  meaning!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Which field of `FuturesInput` they went into: "wishes", "minPayUsd", "profile.pastRoles". Null if they were understood and change nothing.',
  })
  field!: string | null;

  @Field(() => String, {
    description:
      'What went into it, as a text: a wish, "50000", an earlier job and its years as "machinist:10", years in the role you have as "9". Empty without a field.',
  })
  value!: string;
}
