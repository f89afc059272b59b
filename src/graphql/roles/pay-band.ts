import { Field, Int, ObjectType } from 'type-graphql';
import { Seniority } from '../vocabulary/vocabulary';

@ObjectType('PayBand', {
  description: 'What one source says the role pays, US dollars a year. Sources may disagree: all are shown.',
  simpleResolvers: true,
})
export abstract class PayBand {
  @Field(() => Seniority, {
    nullable: true,
    description: 'The level of experience in the role that it is for; null if for a percentile.',
  })
  level!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '10, 25, 50, 75 or 90: `minUsd` is then that percentile’s pay; null if for a level.',
  })
  percentile!: number | null;

  @Field(() => Int, { description: 'Lower end, or the percentile’s pay, US dollars a year.' })
  minUsd!: number;

  @Field(() => Int, { nullable: true, description: 'Upper end, US dollars a year.' })
  maxUsd!: number | null;

  @Field(() => Boolean, { description: 'True for "or more": pay beyond `maxUsd` (or `minUsd`) happens.' })
  openEnded!: boolean;

  @Field(() => String, { description: 'Where it is paid: "US".' })
  region!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Title of the wider group of occupations whose pay this is; null for the role’s own. Such pay is shown only: it is not in `typicalPayUsd`, and nothing is ranked or filtered by it.',
  })
  groupTitle!: string | null;
}

@ObjectType('GroupPay', {
  description: 'What the wider group of occupations pays that a role belongs to: for reading, not for comparing roles.',
  simpleResolvers: true,
})
export abstract class GroupPay {
  @Field(() => String, { description: 'Title of the group: "Natural Sciences Managers".' })
  groupTitle!: string;

  @Field(() => Int, { description: 'Typical pay in the group, US dollars a year.' })
  typicalUsd!: number;
}
