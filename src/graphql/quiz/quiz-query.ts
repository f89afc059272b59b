import { Args, type ArgsDictionary, Ctx, Query, Resolver } from 'type-graphql';
import { QUESTIONS } from '../../app';
import { type Asked, argsType, given } from '../inputs/question-input';
import type { RequestContext } from '../request/context';
import { QuizState } from './quiz-state';

const { fields } = QUESTIONS.quiz;
const QuizArgs = argsType(fields);

/** What choosing the next question takes, and each answer in the reasons and changes. */
const WORK = 2_000;
const WORK_FOR_ANSWER = 40;

function workOf({ answers }: ArgsDictionary): number {
  return WORK + WORK_FOR_ANSWER * Math.min(fields.answers.most, Array.isArray(answers) ? answers.length : 0);
}

@Resolver()
export class QuizQuery {
  @Query(() => QuizState, {
    description:
      'The quiz "What job suits you best?": what to ask next, and what your answers so far point to. It keeps nothing: send all answers each time. Example: quiz(answers: [{question: "ask-why", value: 5}]) { question { id says } roles { role { title } } }',
    complexity: ({ args, childComplexity }) => workOf(args) + childComplexity,
  })
  quiz(
    @Ctx() context: RequestContext,
    @Args(() => QuizArgs) args: Asked<typeof fields>,
  ): QuizState | Promise<QuizState> {
    return context.inSlices(function* () {
      return new QuizState(yield* context.snapshot.quizInSlices(given(args)));
    });
  }
}
