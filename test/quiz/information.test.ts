import { mostTelling, posteriorOf, type QuizModel } from '../../src/quiz';
import { DISCIPLINE_WEIGHT, expectedGain } from '../../src/quiz/information';
import { seedsModel } from './seeds-model';

let model: QuizModel;
beforeAll(async () => {
  ({ model } = await seedsModel());
});

const bits = (shares: Iterable<number>) => {
  let sum = 0;
  for (const share of shares) if (share > 0) sum -= share * Math.log2(share);
  return sum;
};

const byDiscipline = (posterior: Float64Array) => {
  const shares = new Map<string, number>();
  for (const [place, { discipline = '' }] of model.roles.entries()) {
    shares.set(discipline, (shares.get(discipline) ?? 0) + posterior[place]!);
  }
  return shares.values();
};

/** Doubt before less the doubt that is left on average, by trying each answer. */
function gainByTrying(item: number, posterior: Float64Array): number {
  let [role, discipline] = [bits(posterior), bits(byDiscipline(posterior))];
  for (const of of model.chance[item]!) {
    const weights = posterior.map((share, place) => share * of[place]!);
    const chance = weights.reduce((sum, weight) => sum + weight, 0);
    const after = weights.map((weight) => weight / chance);
    role -= chance * bits(after);
    discipline -= chance * bits(byDiscipline(after));
  }
  return role + DISCIPLINE_WEIGHT * discipline;
}

const SITUATIONS = [
  [],
  [{ item: 3, value: 5 }],
  [
    { item: 10, value: 1 },
    { item: 60, value: 4 },
    { item: 120, value: 2 },
  ],
];

test.each(SITUATIONS.map((answers) => [answers.length, answers] as const))(
  'after %i answers the expected gain of every statement is the one found by trying each answer, and the best is chosen',
  (_, answers) => {
    const posterior = posteriorOf(model, answers);
    const gains = model.items.map((_each, item) => gainByTrying(item, posterior));
    for (const [item, gain] of gains.entries()) expect(expectedGain(model, item, posterior)).toBeCloseTo(gain, 8);
    const open = gains.map((gain, item) => (answers.some((answer) => answer.item === item) ? -1 : gain));
    const next = mostTelling(model, posterior, new Set(answers.map(({ item }) => item)));
    expect(open[next!.item]).toBeCloseTo(Math.max(...open), 8);
  },
);

test('once a role is certain, no statement tells anything', () => {
  const posterior = new Float64Array(model.roles.length);
  posterior[7] = 1;
  for (const [item] of model.items.entries()) expect(expectedGain(model, item, posterior)).toBeCloseTo(0, 9);
});

test('of equal statements the first by id is asked, and none once all were asked', () => {
  const posterior = new Float64Array(model.roles.length);
  posterior[7] = 1;
  const flat = {
    ...model,
    chance: model.chance.map(() => model.chance[0]!),
    doubt: model.doubt.map(() => model.doubt[0]!),
  };
  expect(mostTelling(flat, posteriorOf(model, []), new Set())?.item).toBe(0);
  expect(mostTelling(model, posterior, new Set(model.items.keys()))).toBeNull();
});
