/** The question behind the page, and the shape of its answer. */
import type { RoleLink } from '../routes/routes-query';
import type { Place } from './quiz-address';

export interface Question {
  readonly id: string;
  readonly says: string;
  readonly scale: readonly string[];
}

export interface Match {
  readonly role: RoleLink & { readonly summary: string; readonly typicalPayUsd: number | null };
  readonly probability: number;
  readonly because: readonly string[];
  readonly rungs: readonly RoleLink[];
}

export interface Change {
  readonly question: string;
  readonly says: string;
  readonly value: number;
  readonly instead: number;
  readonly role: RoleLink;
}

export interface QuizState {
  readonly question: Question | null;
  readonly asked: number;
  readonly answered: number;
  readonly expectedRemaining: number;
  readonly done: boolean;
  /** False if the answers tell too little to name a job. */
  readonly enough: boolean;
  readonly notice: string;
  readonly answers: readonly { readonly question: string; readonly says: string; readonly value: number | null }[];
  readonly roles: readonly Match[];
  /** More jobs that fit, each with its other rungs. */
  readonly fitting: readonly {
    readonly role: { readonly id: string };
    readonly rungs: readonly { readonly id: string }[];
  }[];
  readonly disciplines: readonly { readonly discipline: { readonly name: string }; readonly probability: number }[];
  readonly elsewhere: number;
  /** Each 1 to 7. */
  readonly interests: Readonly<Record<string, number>>;
  readonly changes: readonly Change[];
}

export interface QuizAnswers {
  readonly quiz: QuizState;
  /** The quiz before any answer, for what 1 to 5 mean. */
  readonly start: { readonly question: { readonly scale: readonly string[] } | null };
}

/** Everything the page shows, at any place in the quiz. */
export const QUIZ = `query Quiz($answers: [QuizAnswer!]!) {
  start: quiz { question { scale } }
  quiz(answers: $answers) {
    question { id says scale }
    asked answered expectedRemaining done enough notice
    answers { question says value }
    roles(first: 3) { role { ...link summary typicalPayUsd } probability because rungs(first: 3) { ...link } }
    fitting: roles(first: 20) { role { id } rungs(first: 10) { id } }
    disciplines(first: 4) { discipline { name } probability }
    elsewhere
    interests { realistic investigative artistic social enterprising conventional }
    changes { question says value instead role { ...link } }
  }
}
fragment link on Role { id title slug }`;

/** The variables of `QUIZ` at a place. */
export function quizInput({ answers }: Pick<Place, 'answers'>): object {
  return { answers };
}
