/** Where somebody stands in the quiz after these answers: what to ask next, and what the answers point to. */
import type { QuizItem } from '../domain';
import { type CareerGraph, type DisciplineNode, nodeName, type RoleNode } from '../graph';
import { isTelling, reasonsFor } from './because';
import { changesOf, type QuizChange } from './changes';
import { mostTelling, type NextItem } from './information';
import { type Answered, disciplineShares, entropyOf, jobShares, posteriorOf } from './posterior';
import { type QuizModel, quizModelOf } from './quiz-model';

/** When the quiz ends. All are our estimates; docs/quiz.md shows what they lead to. */
export const STOP_RULE = Object.freeze({
  /** Most questions that are answered, skipped ones not counted. */
  mostAnswered: 12,
  /** Fewest answers before the quiz may end early. */
  leastAnswered: 6,
  /** It ends early once one job has this probability. */
  certain: 0.9,
  /** Answers that agree or disagree before a result names a job; the others say nothing of somebody. */
  leastTelling: 3,
  /** Most questions that are shown, skipped ones counted. */
  mostAsked: 40,
});

/** What the result is and is not; faces show it with every result. */
export const QUIZ_NOTICE =
  'The quiz compares your answers with what we know of each job. It is no psychological test, and nobody has measured whether people do better or are happier in the jobs that it names. Take them as ideas to look into.';

/** Jobs that are taken together for `confidence`. */
const BEST_JOBS = 5;

/** An answer of somebody: an item's place in the model and 1..5, or null if it was skipped. */
export interface QuizReply {
  readonly item: number;
  readonly value: number | null;
}

export interface QuizState {
  /** What to ask next; null once the quiz is done. */
  readonly question: { readonly item: QuizItem; readonly gain: number } | null;
  /** Questions answered or skipped, and answered. */
  readonly asked: number;
  readonly answered: number;
  /** Answers that may still be needed, an estimate; 0 once it is done. */
  readonly expectedRemaining: number;
  readonly done: boolean;
  /** False if too few answers agree or disagree to go by. */
  readonly isEnough: boolean;
  /** Probability that the job is one of the five likeliest, as the model has it. */
  readonly confidence: number;
  readonly replies: readonly { readonly item: QuizItem; readonly value: number | null }[];
  /** Jobs, likeliest first, at most `first`. */
  matches(first: number): readonly QuizMatch[];
  /** Disciplines, likeliest first. */
  readonly disciplines: readonly { readonly discipline: DisciplineNode; readonly probability: number }[];
  /** Probability of work outside the disciplines. */
  readonly elsewhere: number;
  /** Interests 1..7 of the roles, weighted by their probability, in RIASEC order. */
  readonly interests: readonly number[];
  /** Answers of which another one would bring another job to the first place; at most three. */
  changes(): readonly QuizChange[];
}

/** A job that answers point to. */
export interface QuizMatch {
  /** Its likeliest rung. */
  readonly role: RoleNode;
  /** Of the job, all its rungs together. */
  readonly probability: number;
  /** Of this rung alone. */
  readonly roleProbability: number;
  /** Its other rungs, likeliest first. */
  readonly rungs: readonly RoleNode[];
  /** Sentences on the answers that speak for it most, strongest first; at most three, none before the first answer. */
  because(): readonly string[];
}

/** The state after these replies, of different items each. Deterministic; the order of replies does not matter. */
export function quizState(graph: CareerGraph, replies: readonly QuizReply[]): QuizState {
  const model = quizModelOf(graph);
  const answers = replies.filter((reply): reply is Answered => reply.value !== null);
  const posterior = posteriorOf(model, answers);
  const shares = jobShares(model, posterior);
  const ranked = [...shares.keys()].sort((a, b) => shares[b]! - shares[a]! || a - b);
  const next = isOver(replies.length, answers.length, shares[ranked[0]!]!)
    ? null
    : mostTelling(model, posterior, new Set(replies.map(({ item }) => item)));
  const { disciplines, elsewhere } = disciplinesIn(model, posterior);
  return {
    question: next === null ? null : { item: model.items[next.item]!, gain: next.gain },
    asked: replies.length,
    answered: answers.length,
    expectedRemaining: next === null ? 0 : remaining(shares, answers.length, next),
    done: next === null,
    isEnough: answers.filter(isTelling).length >= STOP_RULE.leastTelling,
    confidence: Math.min(
      1,
      ranked.slice(0, BEST_JOBS).reduce((sum, job) => sum + shares[job]!, 0),
    ),
    replies: replies.map(({ item, value }) => ({ item: model.items[item]!, value })),
    matches: (first) => ranked.slice(0, first).map((job) => matchOf(graph, model, posterior, answers, job)),
    disciplines,
    elsewhere,
    interests: interestsOf(model, posterior),
    changes: () => changesOf(model, posterior, answers, ranked[0]!),
  };
}

function isOver(asked: number, answered: number, best: number): boolean {
  const { mostAnswered, leastAnswered, certain, mostAsked } = STOP_RULE;
  return answered >= mostAnswered || asked >= mostAsked || (answered >= leastAnswered && best >= certain);
}

/** Doubt that may be left when the quiz ends: one job is certain enough, the rest spread over a few. */
const DOUBT_LEFT_BITS = 0.8;

/** Questions until the doubt about the job is small, if each tells as much as the next one does; within the stop rule. */
function remaining(shares: Float64Array, answered: number, next: NextItem): number {
  const { mostAnswered, leastAnswered } = STOP_RULE;
  const needed = Math.ceil((entropyOf(shares) - DOUBT_LEFT_BITS) / Math.max(next.gain, 0.01));
  return Math.min(Math.max(needed, leastAnswered - answered, 1), mostAnswered - answered);
}

function matchOf(
  graph: CareerGraph,
  model: QuizModel,
  posterior: Float64Array,
  answers: readonly Answered[],
  job: number,
): QuizMatch {
  const rungs = [...model.jobs[job]!].sort((a, b) => posterior[b]! - posterior[a]! || a - b);
  const [best, ...others] = rungs as [number, ...number[]];
  return {
    role: model.roles[best]!,
    probability: Math.min(
      1,
      rungs.reduce((sum, place) => sum + posterior[place]!, 0),
    ),
    roleProbability: posterior[best]!,
    rungs: others.map((place) => model.roles[place]!),
    because: () => reasonsFor(graph, model, answers, best),
  };
}

function disciplinesIn(model: QuizModel, posterior: Float64Array): Pick<QuizState, 'disciplines' | 'elsewhere'> {
  const shares = disciplineShares(model, posterior);
  const disciplines = model.disciplines.map((discipline, at) => ({ discipline, probability: shares[at]! }));
  return {
    disciplines: disciplines.sort(
      (a, b) => b.probability - a.probability || (nodeName(a.discipline) < nodeName(b.discipline) ? -1 : 1),
    ),
    elsewhere: shares[model.disciplines.length]!,
  };
}

function interestsOf({ roles }: QuizModel, posterior: Float64Array): readonly number[] {
  const sums = roles[0]!.interests.map(() => 0);
  for (const [place, { interests }] of roles.entries()) {
    for (const [at, value] of interests.entries()) sums[at]! += posterior[place]! * value;
  }
  return sums;
}
