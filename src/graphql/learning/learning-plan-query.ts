import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { QUESTIONS } from '../../app';
import { NO_ROUTE_MS, ROUTE_DEFAULTS } from '../../routes';
import { type Asked, given, inputType } from '../inputs/question-input';
import type { RequestContext } from '../request/context';
import { after } from '../request/cost-estimates';
import { LearningPlan } from './learning-plan';

const { fields } = QUESTIONS.learningPlan;

const LearningPlanInput = inputType(
  'LearningPlanInput',
  'For which role, from where. Examples: {to: "Data Analyst"} or {to: "Cloud Architect", from: "Back-End Developer", profile: {weeklyHours: 6}}',
  fields,
);

@Resolver()
export class LearningPlanQuery {
  @Query(() => LearningPlan, {
    description: 'What to learn for a role, or along a route to it: in order, week by week, with what each step opens.',
    complexity: after(10 * (ROUTE_DEFAULTS.budgetMs + NO_ROUTE_MS)),
  })
  learningPlan(
    @Ctx() context: RequestContext,
    @Arg('input', () => LearningPlanInput, { description: 'For which role, from where.' }) input: Asked<typeof fields>,
  ): LearningPlan {
    const plan = context.snapshot.learningPlan(given(input));
    return new LearningPlan(context.graph, plan);
  }
}
