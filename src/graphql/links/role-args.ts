import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';
import { ROLE_SIMILARITIES, type RoleSimilarity as RoleSimilarityName } from '../../adjacency';
import { QUESTIONS } from '../../app';
import type { CompanyCategory as CategoryName, Importance as ImportanceName } from '../../domain';
import { argsType } from '../inputs/question-input';
import { PageArgs } from '../paging/connection';
import { CompanyCategory, CompetencyKind, type CompetencyKindName, enumOf, Importance } from '../vocabulary/vocabulary';

const RoleSimilarity = enumOf<RoleSimilarityName>(ROLE_SIMILARITIES);
registerEnumType(RoleSimilarity, {
  name: 'RoleSimilarity',
  description: 'What makes two roles alike.',
  valuesConfig: {
    COMPETENCY_COSINE: { description: 'They need the same competencies about as much.' },
    COMPETENCY_JACCARD: { description: 'Share of their needs that both have.' },
    COVERS_OTHER: {
      description:
        'Share of the other role’s needs, by weight, that holders of this role meet: the roles you are prepared for.',
    },
    COVERED_BY_OTHER: {
      description: 'Share of this role’s needs that holders of the other role meet: who is prepared for this role.',
    },
    INTERESTS: { description: 'They suit the same interests (RIASEC).' },
  },
});

@ArgsType()
export class RequirementsArgs extends PageArgs {
  @Field(() => CompetencyKind, { nullable: true, description: 'Only skills, or only technologies.' })
  kind?: CompetencyKindName | null;

  @Field(() => Importance, { nullable: true, description: 'Only those asked for this much.' })
  importance?: ImportanceName | null;
}

@ArgsType()
export class RequiredByArgs extends PageArgs {
  @Field(() => Importance, { nullable: true, description: 'Only roles that ask for it this much.' })
  importance?: ImportanceName | null;
}

@ArgsType()
export class EmploymentsArgs extends PageArgs {
  @Field(() => CompanyCategory, { nullable: true, description: 'Only companies of this category.' })
  category?: CategoryName | null;
}

export const MovesArgs = argsType(QUESTIONS.nextMoves.fields, PageArgs);
export type MovesArgs = InstanceType<typeof MovesArgs>;

@ArgsType()
export class SimilarArgs {
  @Field(() => RoleSimilarity, {
    nullable: true,
    defaultValue: 'COMPETENCY_COSINE',
    description: 'What makes roles alike.',
  })
  measure?: RoleSimilarityName | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many, 1 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only roles after this cursor.' })
  after?: string | null;
}
