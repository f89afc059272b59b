import fc from 'fast-check';
import type { QuizModel } from '../../src/quiz';
import { disciplineShares, jobShares, posteriorOf } from '../../src/quiz';
import { RESPONSE_MODEL } from '../../src/quiz/response-model';
import { seedsModel } from './seeds-model';

let model: QuizModel;
beforeAll(async () => {
  ({ model } = await seedsModel());
});

/** Mass of a normal distribution between two ends, by adding up thin slices. */
function massBetween(low: number, high: number, mean: number, deviation: number): number {
  const slices = 600;
  const width = (high - low) / slices;
  let mass = 0;
  for (let at = 0; at < slices; at++) {
    const z = (low + (at + 0.5) * width - mean) / deviation;
    mass += (width * Math.exp((-z * z) / 2)) / (deviation * Math.sqrt(2 * Math.PI));
  }
  return mass;
}

/** The chance of an answer as docs/quiz.md says it, worked out from scratch. */
function chanceOf(value: number, affinity: number): number {
  const { expectedLow, expectedHigh, deviation, careless } = RESPONSE_MODEL;
  const mean = expectedLow + affinity * (expectedHigh - expectedLow);
  const low = value === 1 ? mean - 12 : value - 0.5;
  const high = value === 5 ? mean + 12 : value + 0.5;
  return (1 - careless) * massBetween(low, high, mean, deviation) + careless / 5;
}

const answersOf = (items: number) =>
  fc.uniqueArray(fc.record({ item: fc.nat(items - 1), value: fc.integer({ min: 1, max: 5 }) }), {
    selector: ({ item }) => item,
    maxLength: 4,
  });

test('the posterior is what straight Bayes gives', () => {
  const roles = [...model.roles.keys()].filter((place) => place % 11 === 0);
  fc.assert(
    fc.property(answersOf(model.items.length), (answers) => {
      const posterior = posteriorOf(model, answers);
      const weights = roles.map((role) =>
        answers.reduce(
          (product, { item, value }) => product * chanceOf(value, model.affinity[item]![role]!),
          model.prior[role]!,
        ),
      );
      const [total, known] = [weights, roles.map((role) => posterior[role]!)].map((of) =>
        of.reduce((a, b) => a + b, 0),
      );
      for (const [at, role] of roles.entries()) expect(posterior[role]! / known!).toBeCloseTo(weights[at]! / total!, 5);
    }),
    { numRuns: 15, seed: 5 },
  );
});

test('probabilities of roles, jobs and disciplines each sum to 1, whatever is answered', () => {
  fc.assert(
    fc.property(answersOf(model.items.length), (answers) => {
      const posterior = posteriorOf(model, answers);
      for (const shares of [posterior, jobShares(model, posterior), disciplineShares(model, posterior)]) {
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 50, seed: 6 },
  );
});

test('forty answers of one kind leave no role impossible', () => {
  const answers = model.items.slice(0, 40).map((_, item) => ({ item, value: 5 }));
  const posterior = posteriorOf(model, answers);
  expect(posterior.every((share) => share > 0 && share <= 1)).toBe(true);
});

test('the chances of the five answers sum to 1 for every role, and agreeing is likelier the more a role has of it', () => {
  for (const [item, chance] of model.chance.entries()) {
    for (const role of [0, 100, 200, 300, 400]) {
      expect(chance.reduce((sum, of) => sum + of[role]!, 0)).toBeCloseTo(1, 12);
    }
    const byAffinity = [...model.roles.keys()].sort((a, b) => model.affinity[item]![a]! - model.affinity[item]![b]!);
    const agreeing = byAffinity.map((role) => chance[4]![role]!);
    for (let at = 1; at < agreeing.length; at++)
      expect(agreeing[at]!).toBeGreaterThanOrEqual(agreeing[at - 1]! - 1e-12);
  }
});
