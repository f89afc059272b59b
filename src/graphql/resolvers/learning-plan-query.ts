import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ROUTE_DEFAULTS } from '../../app';
import { NO_ROUTE_MS } from '../../routes';
import type { RequestContext } from '../context';
import { after } from '../cost-estimates';
import { unknownReference } from '../errors';
import { LearningPlanInput } from '../inputs/learning-plan-input';
import { withoutNulls } from '../inputs/without-nulls';
import { LearningPlan } from '../types/learning-plan';

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
    const plan = context.ask((atlas) => atlas.learningPlan(withoutNulls(input)));
    if (plan.kind === 'UnknownReference') throw unknownReference(context.graph, plan);
    return new LearningPlan(context.graph, plan);
  }
}
