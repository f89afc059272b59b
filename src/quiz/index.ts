export type { QuizChange } from './changes';
export { mostTelling } from './information';
export { disciplineShares, jobShares, posteriorOf } from './posterior';
export type { QuizModel } from './quiz-model';
export { quizModelInSlices, quizModelOf } from './quiz-model';
export type { QuizMatch, QuizReply, QuizState } from './quiz-state';
export { QUIZ_NOTICE, quizState, STOP_RULE } from './quiz-state';
export { ANSWER_WORDS, ANSWERS, expectedAnswer, LEAST_ANSWER, MOST_ANSWER } from './response-model';
