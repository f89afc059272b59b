/** Statements of the quiz "What job suits you best?": facts of the seeds, tied to roles by the roles' own data. */
import type { EntryDoor } from './doors';

/** Figures of a role that a statement may be tied to. */
export const QUIZ_FIGURES = ['pay', 'schooling', 'experience', 'rung'] as const;
export type QuizFigure = (typeof QUIZ_FIGURES)[number];

/** Which data of a role tell how its holders would answer. */
export type QuizTie =
  /** Weights of the six interest types in RIASEC order; a negative one speaks for little of it. */
  | { readonly kind: 'interests'; readonly weights: readonly number[] }
  /** Ids of skills and technologies: the role needs one or more of them. */
  | { readonly kind: 'competencies'; readonly ids: readonly string[] }
  /** Ids: the role is part of one of them. */
  | { readonly kind: 'disciplines'; readonly ids: readonly string[] }
  /** The role ranks high among all by this figure; `reversed`: low. */
  | { readonly kind: 'figure'; readonly figure: QuizFigure; readonly reversed: boolean }
  /** People get in by one of these. */
  | { readonly kind: 'doors'; readonly doors: readonly EntryDoor[] };

/** A statement that people answer with 1 (not at all true of me) to 5 (fully true of me). */
export interface QuizItem {
  /** Lower-case words joined by "-"; unique, and kept when the wording changes a little. */
  readonly id: string;
  readonly says: string;
  readonly tie: QuizTie;
}

/** An item as a property of the editors' source: the store keeps lists of texts. */
export function quizItemText({ id, says, tie }: QuizItem): string {
  return JSON.stringify({ id, says, tie });
}

/** The item that a property holds. */
export function quizItemOf(text: string): QuizItem {
  return JSON.parse(text) as QuizItem;
}
