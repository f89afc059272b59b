import { Field, Float, InputType } from 'type-graphql';
import type { ProfileInput as AtlasProfile } from '../../app';
import { type WithoutNulls, withoutNulls } from './without-nulls';

@InputType('CompetencyInput', { description: 'A competency that you have.' })
export class CompetencyInput {
  @Field(() => String, {
    description:
      'Id, slug, name or other name, in any case: "python", "SQL databases". Unknown: `UNKNOWN_REFERENCE`, and in `routes` the type `UnknownReference`.',
  })
  ref!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Level, 0 to 7: 0 is nothing, 4 is working level, 7 is mastery. Left out: working level.',
  })
  level?: number | null;
}

@InputType('ProfileInput', { description: 'What you already have, and how fast you learn.' })
export class ProfileInput {
  @Field(() => [CompetencyInput], {
    nullable: true,
    defaultValue: [],
    description: 'At most 300. Example: [{ref: "docker"}, {ref: "aws", level: 5}]',
  })
  competencies?: CompetencyInput[] | null;

  @Field(() => Float, { nullable: true, defaultValue: 8, description: 'Hours a week for learning, 0.5 to 80.' })
  weeklyHours?: number | null;
}

/** The profile as the atlas takes it. */
export function atlasProfile(input: ProfileInput): AtlasProfile {
  return withoutNulls(input) satisfies WithoutNulls<ProfileInput>;
}
