import { ArgsType, Field, Float, registerEnumType } from 'type-graphql';
import type { NextSkillOrder as NextSkillOrderName } from '../../learning';
import { ProfileInput } from '../inputs/profile-input';
import { PageArgs } from '../paging/connection';
import { CompetencyKind, type CompetencyKindName, enumOf } from '../vocabulary/vocabulary';

const NextSkillOrder = enumOf<NextSkillOrderName>(['COVERAGE', 'PAY', 'PER_HOUR']);
registerEnumType(NextSkillOrder, {
  name: 'NextSkillOrder',
  description: 'What makes a competency the better one to learn next. Ties are broken by id.',
  valuesConfig: {
    COVERAGE: { description: 'It adds most to what one has of the likely next roles.' },
    PAY: { description: 'It adds most to what one has of better-paid next roles, weighted by the rise in pay.' },
    PER_HOUR: { description: 'It adds most for each hour of learning.' },
  },
});

/** What `withinHours` is, wherever it is asked for. */
export const WITHIN_HOURS =
  'A role is within reach if no more hours of learning are missing, 0 to 10,000. Left out: if nothing essential is missing and three quarters of its needs are had. O*NET roles that ask for over half a year more schooling than the role held are never within reach by learning alone.';

@ArgsType()
export class NextSkillsArgs extends PageArgs {
  @Field(() => ProfileInput, { nullable: true, description: 'What one has beyond the role itself.' })
  profile?: ProfileInput | null;

  @Field(() => NextSkillOrder, { nullable: true, defaultValue: 'COVERAGE', description: 'Which come first.' })
  orderBy?: NextSkillOrderName | null;

  @Field(() => CompetencyKind, { nullable: true, description: 'Only skills, or only technologies.' })
  kind?: CompetencyKindName | null;

  @Field(() => Float, { nullable: true, description: WITHIN_HOURS })
  withinHours?: number | null;
}

@ArgsType()
export class SkillValueArgs {
  @Field(() => String, {
    description:
      'The skill or technology: id, slug or name in any case. Unknown: `UNKNOWN_REFERENCE`. Example: "Kubernetes"',
  })
  ref!: string;

  @Field(() => String, { nullable: true, description: 'The role one holds. Example: "Back-End Developer"' })
  role?: string | null;

  @Field(() => ProfileInput, {
    nullable: true,
    description:
      'What one has, beyond the role if one is given. Left out as well as the role: the worth to whoever holds any role.',
  })
  profile?: ProfileInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'A role to reach from `role`: the quickest route there is sought without and with the competency.',
  })
  towards?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'To which level, above 0 up to 7; left out: the one that is usually asked for.',
  })
  level?: number | null;

  @Field(() => Float, { nullable: true, description: WITHIN_HOURS })
  withinHours?: number | null;
}
