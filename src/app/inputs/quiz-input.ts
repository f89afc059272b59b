import { distance } from 'fastest-levenshtein';
import { ConfigurationError, InvalidOptionError, UnknownReferenceError } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import { type QuizModel, type QuizReply, type QuizState, quizModelInSlices, quizState } from '../../quiz';
import type { InputOf } from './questions/input-of';
import { QUIZ } from './questions/quiz';
import { readQuestion } from './read-question';

/** Answers to the quiz, as you write them. */
export type QuizInput = InputOf<typeof QUIZ.fields>;

const MOST_SUGGESTIONS = 5;

/** An id is suggested if at most this share of the letters differs. Estimate. */
const SUGGESTED_DISTANCE_SHARE = 0.5;

/**
 * The replies that an input gives, in its order.
 * @throws {InvalidOptionError} if there are too many, a value is none from 1 to 5, or a question is answered twice
 * @throws {UnknownReferenceError} about a question that the quiz does not have
 * @throws {ConfigurationError} if the graph has no quiz
 */
export function* readQuizInput(graph: CareerGraph, input: QuizInput): Sliced<readonly QuizReply[]> {
  const { answers = [] } = yield* readQuestion(graph, QUIZ, input);
  const model = yield* quizModelInSlices(graph);
  if (model.items.length === 0) {
    throw new ConfigurationError(
      'The graph has no quiz. Load the seeds that come with Career Atlas: career-atlas seed.',
    );
  }
  const seen = new Set<string>();
  return answers.map(({ question, value = null }) => {
    const item = model.itemAt.get(question);
    if (item === undefined) throw unknownQuestion(model, question);
    if (seen.has(question)) {
      throw new InvalidOptionError('answers', `answers has "${question}" twice. Give each question one answer.`);
    }
    seen.add(question);
    return { item, value };
  });
}

/** The state of the quiz after the replies that an input gives, in slices. @throws as `readQuizInput` */
export function* quizInSlices(graph: CareerGraph, input: QuizInput): Sliced<QuizState> {
  return quizState(graph, yield* readQuizInput(graph, input));
}

function unknownQuestion({ items }: QuizModel, ref: string): UnknownReferenceError {
  const text = ref.slice(0, 100);
  const byDistance = items
    .map(({ id }) => ({ id, name: id, edits: distance(text, id) }))
    .sort((a, b) => a.edits - b.edits || (a.id < b.id ? -1 : 1));
  const near = byDistance.filter(({ id, edits }) => edits <= SUGGESTED_DISTANCE_SHARE * id.length);
  const suggestions = byDistance.slice(0, Math.min(MOST_SUGGESTIONS, Math.max(1, near.length)));
  return new UnknownReferenceError(
    'answers',
    text,
    'question of the quiz',
    suggestions.map(({ id, name }) => ({ id, name })),
  );
}
