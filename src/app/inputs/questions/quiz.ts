import { LEAST_ANSWER, MOST_ANSWER, STOP_RULE } from '../../../quiz';
import type { Fields, Question } from './question';

/** What somebody says to one question of the quiz. */
export const QUIZ_ANSWER_FIELDS = {
  question: {
    kind: 'text',
    required: true,
    description: 'The id of a question, as the quiz gave it.',
    more: 'Unknown: `UNKNOWN_REFERENCE`. Example: "ask-why"',
  },
  value: {
    kind: 'whole',
    range: [LEAST_ANSWER, MOST_ANSWER],
    description: 'How far it is true of you: 1 is not at all, 5 is fully.',
    leftOut: 'you skip the question',
  },
} as const satisfies Fields;

/** Which job suits somebody best. */
export const QUIZ = {
  title: 'What job suits you best',
  graphql: 'quiz',
  commands: ['quiz'],
  path: '',
  fields: {
    answers: {
      kind: 'inputs',
      of: QUIZ_ANSWER_FIELDS,
      noun: 'answer',
      type: { name: 'QuizAnswer', description: 'What you say to one question of the quiz.' },
      most: STOP_RULE.mostAsked,
      option: '--answers <list>',
      description: 'Your answers so far, in any order; each question once.',
      more: 'To go back, leave out the last one. Example: [{question: "ask-why", value: 5}, {question: "own-ideas"}]',
    },
  },
} as const satisfies Question;
