/** What would change the result: the smallest change of an answer that brings another job to the first place. */
import type { QuizItem } from '../domain';
import type { RoleNode } from '../graph';
import { type Answered, jobShares } from './posterior';
import type { QuizModel } from './quiz-model';
import { ANSWERS } from './response-model';

export interface QuizChange {
  readonly item: QuizItem;
  /** The answer that was given, and the nearest one that changes the result. */
  readonly value: number;
  readonly instead: number;
  /** What would come first then. */
  readonly role: RoleNode;
}

const MOST_CHANGES = 3;

/**
 * Answers of which another one would put another job than `first` in the first place, those that need the smallest change first, at most
 * three. O(answers x roles).
 */
export function changesOf(
  model: QuizModel,
  posterior: Float64Array,
  answers: readonly Answered[],
  first: number,
): readonly QuizChange[] {
  const found = answers.flatMap((answer) => {
    const others = ANSWERS.filter((value) => value !== answer.value).sort(
      (a, b) => Math.abs(a - answer.value) - Math.abs(b - answer.value) || a - b,
    );
    for (const instead of others) {
      const then = replaced(model, posterior, answer, instead);
      const shares = jobShares(model, then);
      const job = shares.reduce((best, share, at) => (share > shares[best]! ? at : best), 0);
      if (job === first) continue;
      const place = model.jobs[job]!.reduce((best, each) => (then[each]! > then[best]! ? each : best));
      return [{ item: model.items[answer.item]!, value: answer.value, instead, role: model.roles[place]! }];
    }
    return [];
  });
  return found
    .sort((a, b) => Math.abs(a.instead - a.value) - Math.abs(b.instead - b.value) || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, MOST_CHANGES);
}

/** Probabilities, up to a factor, with another answer in the place of one. */
function replaced({ chance }: QuizModel, posterior: Float64Array, { item, value }: Answered, instead: number) {
  const [was, is] = [chance[item]![value - 1]!, chance[item]![instead - 1]!];
  return posterior.map((mass, role) => (mass * is[role]!) / was[role]!);
}
