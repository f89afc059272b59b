import { Arg, Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../paging/connection';
import { checkedPage, type Page, pageOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { after, isLarge, pageSize } from '../request/cost-estimates';
import { rounded } from '../vocabulary/rounded';
import {
  type BridgingSkill,
  BridgingSkillConnection,
  type CommunityMember,
  CommunityMemberConnection,
  SkillCommunity,
  SkillPartition,
} from './communities';
import { BridgingInput, CommunityInput } from './communities-input';
import { bridgesFor, communitiesFor, membersOf } from './communities-of';

/** What finding communities costs, and how many there are for the cost of a query. */
const WORK = 12_000;
const LARGE_WORK = 25_000;
const USUAL_COUNT = 20;

@Resolver()
export class SkillMapQuery {
  @Query(() => [SkillCommunity], {
    description: 'Groups of competencies that roles need together, largest first; the same seed gives the same groups.',
    complexity: ({ args, childComplexity }) =>
      (isLarge(args.input) ? LARGE_WORK : WORK) + USUAL_COUNT * childComplexity,
  })
  skillCommunities(
    @Ctx() context: RequestContext,
    @Arg('input', () => CommunityInput, { nullable: true, description: 'Which; left out: all, with the defaults.' })
    input: CommunityInput | null,
  ): Promise<SkillCommunity[]> {
    return communitiesFor(context, input);
  }

  @Query(() => BridgingSkillConnection, {
    description: 'Competencies that bridge communities, strongest bridge first, and how central each is.',
    complexity: ({ args, childComplexity }) =>
      (isLarge(args.input) ? LARGE_WORK : WORK) + pageSize(args) * childComplexity,
  })
  async bridgingSkills(
    @Ctx() context: RequestContext,
    @Arg('input', () => BridgingInput, { nullable: true, description: 'Which; left out: all, with the defaults.' })
    input: BridgingInput | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<BridgingSkill>> {
    checkedPage(page);
    return pageOf(await bridgesFor(context, input), page);
  }
}

@Resolver(() => SkillPartition)
export class SkillPartitionResolver {
  @FieldResolver(() => Float, {
    description: 'Mean adjusted Rand index with the partitions of the next four seeds: 1 if these are the same.',
    complexity: after(100),
  })
  async stability(@Root() { map }: SkillPartition, @Ctx() context: RequestContext): Promise<number> {
    return rounded(await context.beside(() => map.stability()), 4) as number;
  }
}

@Resolver(() => SkillCommunity)
export class SkillCommunityResolver {
  @FieldResolver(() => CommunityMemberConnection, { description: 'Its members, most typical first.' })
  members(@Root() community: SkillCommunity, @Args(() => PageArgs) page: PageArgs): Page<CommunityMember> {
    return pageOf(membersOf(community), page);
  }
}
