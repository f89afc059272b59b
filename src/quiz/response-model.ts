/**
 * How likely each answer 1..5 is, if somebody suits a role.
 *
 * An answer is what the role's data lead one to expect, with an error: the chance of answer a is the mass of a normal distribution around
 * the expected answer between a - 1/2 and a + 1/2, with the tails in answers 1 and 5. That is the graded response model (F. Samejima,
 * "Estimation of latent ability using a response pattern of graded scores", Psychometrika Monograph Supplement 17, 1969) in its
 * normal form, with fixed distances between its thresholds. Departure: a small share of answers is taken to be careless and says nothing.
 */

/** The answers, from "not at all true of me" to "fully true of me". */
export const ANSWERS = [1, 2, 3, 4, 5] as const;
export const LEAST_ANSWER = 1;
export const MOST_ANSWER = 5;

/** What the answers mean, in order. */
export const ANSWER_WORDS = ['not at all true', 'rather not true', 'partly true', 'rather true', 'fully true'] as const;

/** Figures of the model; all are our estimates. */
export const RESPONSE_MODEL = Object.freeze({
  /** Expected answers for roles with nothing of what a statement is tied to, and with the most of it. */
  expectedLow: 1.5,
  expectedHigh: 4.6,
  /** Standard deviation of an answer around the expected one, in answers. */
  deviation: 0.9,
  /** Share of answers that are careless: each of the five is as likely. */
  careless: 0.05,
});

/** The answer to expect of a role with this affinity (0..1) to a statement; 1..5. */
export function expectedAnswer(affinity: number): number {
  const { expectedLow, expectedHigh } = RESPONSE_MODEL;
  return expectedLow + (expectedHigh - expectedLow) * affinity;
}

/** Chances of the answers 1..5 for an expected answer; they sum to 1 and none is 0. */
export function answerChances(expected: number): readonly number[] {
  const { deviation, careless } = RESPONSE_MODEL;
  const below = ANSWERS.map((answer) =>
    answer === MOST_ANSWER ? 1 : normalShareBelow((answer + 0.5 - expected) / deviation),
  );
  return below.map((share, at) => (1 - careless) * (share - (below[at - 1] ?? 0)) + careless / ANSWERS.length);
}

/**
 * Share of a standard normal distribution below z, to 7 digits: M. Abramowitz, I. A. Stegun, "Handbook of Mathematical Functions",
 * National Bureau of Standards, 1964, formula 26.2.17.
 */
export function normalShareBelow(z: number): number {
  if (z < 0) return 1 - normalShareBelow(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - density * series;
}
