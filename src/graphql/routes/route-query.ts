import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { QUESTIONS } from '../../app';
import { SkillGap } from '../gaps/skill-gap';
import { skillGapOf } from '../gaps/skill-gap-of';
import { type Asked, argsType, given } from '../inputs/question-input';
import type { RequestContext } from '../request/context';
import { after } from '../request/cost-estimates';
import { RouteSearch } from './route-search';
import { routeSearchCost } from './route-search-cost';
import { RouteSearchResult, routeSearchResult } from './route-search-result';

const { fields } = QUESTIONS.skillGap;
const SkillGapArgs = argsType(fields);

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
    @Info() info: GraphQLResolveInfo,
  ): object {
    return routeSearchResult(context, given(input), info);
  }

  @Query(() => SkillGap, {
    description: 'What you have, partly have and lack for one role.',
    complexity: after(100),
  })
  skillGap(
    @Ctx() context: RequestContext,
    @Args(() => SkillGapArgs) args: Asked<typeof fields>,
  ): SkillGap | Promise<SkillGap> {
    const { to, profile } = given(args);
    return skillGapOf(context, to, profile);
  }
}
