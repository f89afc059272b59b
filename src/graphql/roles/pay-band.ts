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
}
