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
    COVERAGE: { description: 'Adds most to your share of what the likely next roles need.' },
    PAY: { description: 'Adds most to your share of what better-paid next roles need, weighted by the rise in pay.' },
    PER_HOUR: { description: 'Adds most for each hour of learning.' },
  },
});

/** What `withinHours` is, wherever it is asked for. */
export const WITHIN_HOURS =
  'A role is within reach if you need no more than this many hours of learning, 0 to 10,000. Left out: it is within reach if you lack nothing essential and meet three quarters of its needs. Learning alone never reaches an O*NET role that asks for over half a year more schooling than the role you hold.';

@ArgsType()
export class NextSkillsArgs extends PageArgs {
  @Field(() => ProfileInput, { nullable: true, description: 'What you have beyond the role itself.' })
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

  @Field(() => String, { nullable: true, description: 'The role you hold. Example: "Back-End Developer"' })
  role?: string | null;

  @Field(() => ProfileInput, {
    nullable: true,
    description:
      'What you have beyond the role (if you give one). Without a role and a profile, the answer is the worth to holders of all roles.',
  })
  profile?: ProfileInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A role you want to reach from `role`. The answer compares the quickest route without and with the competency.',
  })
  towards?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The level to learn it to, above 0 and at most 7. Left out: the level that roles usually ask for.',
  })
  level?: number | null;

  @Field(() => Float, { nullable: true, description: WITHIN_HOURS })
  withinHours?: number | null;
}
