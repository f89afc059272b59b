/**
 * The next question: the one whose answer is expected to tell most.
 *
 * Source: D. V. Lindley, "On a measure of the information provided by an experiment", Annals of Mathematical Statistics 27(4), 1956,
 * doi:10.1214/aoms/1177728069. The expected gain of a question is the doubt about its answer less the doubt that is left once
 * the truth is known: the mutual information of answer and truth, in bits. Questions chosen one by one by what they tell
 * are what adaptive tests do: D. J. Weiss, G. G. Kingsbury, "Application of computerized adaptive testing to educational problems",
 * Journal of Educational Measurement 21(4), 1984, doi:10.1111/j.1745-3984.1984.tb01040.x.
 *
 * Departure: two truths are sought, the role and its discipline. What an answer tells about the discipline is part of what it tells about
 * the role; it counts half as much again, since whoever is led to the wrong role of the right discipline has still been helped.
 *
 * O(items x roles) for one choice.
 */
import { disciplineShares, entropyOf } from './posterior';
import type { QuizModel } from './quiz-model';

/** How much a bit about the discipline counts beside one about the role. Estimate. */
export const DISCIPLINE_WEIGHT = 0.5;

/**
 * Bits that the answer to an item is expected to tell, >= 0: about the role, and in part once more about its discipline.
 * @param disciplineDoubt - bits of doubt about the discipline; the same for all items
 */
export function expectedGain(
  model: QuizModel,
  item: number,
  posterior: Float64Array,
  disciplineDoubt = entropyOf(disciplineShares(model, posterior)),
): number {
  const { chance, doubt, disciplineOf, disciplines } = model;
  const groups = disciplines.length + 1;
  const answers = new Float64Array(chance[item]!.length);
  const together = new Float64Array(answers.length * groups);
  for (let answer = 0; answer < answers.length; answer++) {
    const of = chance[item]![answer]!;
    const first = answer * groups;
    for (let role = 0; role < posterior.length; role++) {
      const mass = posterior[role]! * of[role]!;
      answers[answer]! += mass;
      together[first + disciplineOf[role]!]! += mass;
    }
  }
  let known = 0;
  const doubtOf = doubt[item]!;
  for (let role = 0; role < posterior.length; role++) known += posterior[role]! * doubtOf[role]!;
  const before = entropyOf(answers);
  const aboutDiscipline = before + disciplineDoubt - entropyOf(together);
  return Math.max(0, before - known) + DISCIPLINE_WEIGHT * Math.max(0, aboutDiscipline);
}

/** An item that may be asked next. */
export interface NextItem {
  /** Its place in the model. */
  readonly item: number;
  /** What its answer is expected to tell, in bits. */
  readonly gain: number;
}

/** The item with the largest expected gain that is not in `asked`; the first by id of equals. Null if all were asked. */
export function mostTelling(model: QuizModel, posterior: Float64Array, asked: ReadonlySet<number>): NextItem | null {
  const disciplineDoubt = entropyOf(disciplineShares(model, posterior));
  let best: NextItem | null = null;
  for (let item = 0; item < model.items.length; item++) {
    if (asked.has(item)) continue;
    const gain = expectedGain(model, item, posterior, disciplineDoubt);
    if (best === null || gain > best.gain) best = { item, gain };
  }
  return best;
}
