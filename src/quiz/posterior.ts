import type { QuizModel } from './quiz-model';

/** An answer to an item: its place in the model and 1..5. */
export interface Answered {
  readonly item: number;
  readonly value: number;
}

/**
 * Probability of each role after these answers, by Bayes' rule: the prior times the chance of each answer, so that they sum to 1. Answers are
 * taken as independent once the role is known. O(answers x roles).
 */
export function posteriorOf({ prior, chance }: QuizModel, answers: readonly Answered[]): Float64Array {
  const posterior = Float64Array.from(prior);
  for (const { item, value } of answers) {
    const of = chance[item]![value - 1]!;
    for (let role = 0; role < posterior.length; role++) posterior[role]! *= of[role]!;
    normalise(posterior);
  }
  return posterior;
}

function normalise(weights: Float64Array): void {
  let sum = 0;
  for (const weight of weights) sum += weight;
  for (let at = 0; at < weights.length; at++) weights[at]! /= sum;
}

/** Probability of each job: that of its rungs together. */
export function jobShares({ jobs }: QuizModel, posterior: Float64Array): Float64Array {
  return Float64Array.from(jobs, (places) => places.reduce((sum, place) => sum + posterior[place]!, 0));
}

/** Probability of each discipline, and last that of work outside them. */
export function disciplineShares({ disciplines, disciplineOf }: QuizModel, posterior: Float64Array): Float64Array {
  const shares = new Float64Array(disciplines.length + 1);
  for (let role = 0; role < posterior.length; role++) shares[disciplineOf[role]!]! += posterior[role]!;
  return shares;
}

/** Bits of doubt that are left in probabilities: 0 if one is certain (C. E. Shannon, 1948). */
export function entropyOf(shares: Float64Array): number {
  let bits = 0;
  for (const share of shares) if (share > 0) bits -= share * Math.log2(share);
  return bits;
}
