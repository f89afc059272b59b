import { Field, Float, InputType } from 'type-graphql';
import type { Ranking } from '../../network';
import { ProfileInput } from '../inputs/profile-input';
import { RouteRanking } from '../routes/route-search';
import { WITHIN_HOURS } from './skill-worth-args';

@InputType('LearningPlanInput', {
  description:
    'For which role, from where. Examples: {to: "Data Analyst"} or {to: "Cloud Architect", from: "Back-End Developer", profile: {weeklyHours: 6}}',
})
export class LearningPlanInput {
  @Field(() => String, {
    description: 'The role to reach: id, slug, title or alternate title in any case. Unknown: `UNKNOWN_REFERENCE`.',
  })
  to!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The role one holds: the plan then follows a route from it. Left out: what the profile lacks for `to`.',
  })
  from?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'The roles of the route between its ends, in order; at most 11, [] for the direct way. Left out: those of the best route.',
  })
  through?: string[] | null;

  @Field(() => RouteRanking, { nullable: true, defaultValue: 'TIME', description: 'By what the best route is chosen.' })
  rankBy?: Ranking | null;

  @Field(() => ProfileInput, {
    nullable: true,
    description: 'What one has, beyond the role if one is given, and how fast one learns.',
  })
  profile?: ProfileInput | null;

  @Field(() => Float, { nullable: true, description: WITHIN_HOURS })
  withinHours?: number | null;
}
