import { Field, Float, InputType } from 'type-graphql';
import type { Ranking } from '../../network';
import { ProfileInput } from '../inputs/profile-input';
import { RouteRanking } from '../routes/route-search';
import { WITHIN_HOURS } from './skill-worth-args';

@InputType('LearningPlanInput', {
  description:
    'The role you want and where you start. Examples: {to: "Data Analyst"} or {to: "Cloud Architect", from: "Back-End Developer", profile: {weeklyHours: 6}}',
})
export class LearningPlanInput {
  @Field(() => String, {
    description: 'The role to reach: id, slug, title or alternate title in any case. Unknown: `UNKNOWN_REFERENCE`.',
  })
  to!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The role you hold. The plan then follows a route from it. Left out: the plan covers what your profile lacks for `to`.',
  })
  from?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'The roles of the route between its ends, in order; at most 11, [] for the direct way. Left out: those of the best route.',
  })
  through?: string[] | null;

  @Field(() => RouteRanking, { nullable: true, defaultValue: 'TIME', description: 'How the best route is chosen.' })
  rankBy?: Ranking | null;

  @Field(() => ProfileInput, {
    nullable: true,
    description: 'What you have beyond the role (if you give one), and how fast you learn.',
  })
  profile?: ProfileInput | null;

  @Field(() => Float, { nullable: true, description: WITHIN_HOURS })
  withinHours?: number | null;
}
