import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { atlasProfile, ProfileInput } from '../inputs/profile-input';
import { SkillGap } from '../learning/skill-gap';
import { skillGapOf } from '../learning/skill-gap-of';
import type { RequestContext } from '../request/context';
import { after } from '../request/cost-estimates';
import { RouteSearch, routeInput } from './route-search';
import { routeSearchCost } from './route-search-cost';
import { RouteSearchResult, routeSearchResult } from './route-search-result';

@Resolver()
export class RouteQuery {
  @Query(() => RouteSearchResult, {
    description: 'How to get from one role to another: the best routes, each with reasons.',
    complexity: routeSearchCost,
  })
  routes(
    @Ctx() context: RequestContext,
    @Arg('input', () => RouteSearch, { description: 'Where you start, where you want to go, and what matters to you.' })
    input: RouteSearch,
  ): object {
    const asked = routeInput(input);
    return routeSearchResult(context, asked, () => context.routes(asked));
  }

  @Query(() => SkillGap, {
    description: 'What you have, partly have and lack for one role.',
    complexity: after(100),
  })
  skillGap(
    @Ctx() context: RequestContext,
    @Arg('to', () => String, {
      description: 'The role in question: id, slug or title in any case. Unknown: `UNKNOWN_REFERENCE`.',
    })
    to: string,
    @Arg('profile', () => ProfileInput, { description: 'What you have.' }) profile: ProfileInput,
  ): SkillGap {
    return skillGapOf(context, to, atlasProfile(profile));
  }
}
