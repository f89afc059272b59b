import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { QUESTIONS } from '../../app';
import { type Asked, given, inputType } from '../inputs/question-input';
import type { RequestContext } from '../request/context';
import { LearningPlan } from './learning-plan';

const { fields } = QUESTIONS.learningPlan;

const LearningPlanInput = inputType(
  'LearningPlanInput',
  'For which role, from where. Examples: {to: "Data Analyst"} or {to: "Cloud Architect", from: "Back-End Developer", profile: {weeklyHours: 6}}',
  fields,
);

/** What ordering takes that is to be learnt for a role, and finding a route to it and ordering for each of its steps. */
const FOR_ROLE = 8_000;
const ALONG_ROUTE = 14_000;

@Resolver()
export class LearningPlanQuery {
  @Query(() => LearningPlan, {
    description: 'What to learn for a role, or along a route to it: in order, week by week, with what each step opens.',
    complexity: ({ args, childComplexity }) => (args.input?.from ? ALONG_ROUTE : FOR_ROLE) + childComplexity,
  })
  learningPlan(
    @Ctx() context: RequestContext,
    @Arg('input', () => LearningPlanInput, { description: 'For which role, from where.' }) input: Asked<typeof fields>,
  ): LearningPlan | Promise<LearningPlan> {
    const { graph, snapshot } = context;
    const plan = context.beside((clock) => snapshot.learningPlanInSlices(given(input), clock));
    return plan instanceof Promise ? plan.then((made) => new LearningPlan(graph, made)) : new LearningPlan(graph, plan);
  }
}
