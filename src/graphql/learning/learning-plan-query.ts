import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { NO_ROUTE_MS, ROUTE_DEFAULTS } from '../../routes';
import { withoutNulls } from '../inputs/without-nulls';
import type { RequestContext } from '../request/context';
import { after } from '../request/cost-estimates';
import { LearningPlan } from './learning-plan';
import { LearningPlanInput } from './learning-plan-input';

@Resolver()
export class LearningPlanQuery {
  @Query(() => LearningPlan, {
    description: 'What to learn for a role, or along a route to it: in order, week by week, with what each step opens.',
    complexity: after(10 * (ROUTE_DEFAULTS.budgetMs + NO_ROUTE_MS)),
  })
  learningPlan(
    @Ctx() context: RequestContext,
    @Arg('input', () => LearningPlanInput, { description: 'For which role, from where.' }) input: LearningPlanInput,
  ): LearningPlan {
    const plan = context.snapshot.learningPlan(withoutNulls(input));
    return new LearningPlan(context.graph, plan);
  }
}
