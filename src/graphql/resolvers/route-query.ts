import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../context';
import { after } from '../cost-estimates';
import { atlasProfile, ProfileInput } from '../inputs/profile-input';
import { RouteSearch, routeInput } from '../inputs/route-search';
import { routeSearchCost } from '../inputs/route-search-cost';
import { skillGapOf } from '../skill-gap-of';
import { SkillGap } from '../types/competency-match';
import { RouteSearchResult, routeSearchResult } from '../types/route-search-result';

@Resolver()
export class RouteQuery {
  @Query(() => RouteSearchResult, {
    description: 'How to get from one role to another: the best routes, and why each is one.',
    complexity: routeSearchCost,
  })
  routes(
    @Ctx() context: RequestContext,
    @Arg('input', () => RouteSearch, { description: 'From where to where, and what counts.' }) input: RouteSearch,
  ): object {
    return routeSearchResult(context.graph, context.routes(routeInput(input)));
  }

  @Query(() => SkillGap, {
    description: 'What someone with a profile has, partly has and misses for one role.',
    complexity: after(100),
  })
  skillGap(
    @Ctx() context: RequestContext,
    @Arg('to', () => String, {
      description: 'The role in question: id, slug or title in any case. Unknown: `UNKNOWN_REFERENCE`.',
    })
    to: string,
    @Arg('profile', () => ProfileInput, { description: 'What one has.' }) profile: ProfileInput,
  ): SkillGap {
    return skillGapOf(context, to, atlasProfile(profile));
  }
}
