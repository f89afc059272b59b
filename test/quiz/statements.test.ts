import type { QuizModel } from '../../src/quiz';
import { seedsModel } from './seeds-model';

let model: QuizModel;
beforeAll(async () => {
  ({ model } = await seedsModel());
});

const wordsOf = (says: string) => new Set(says.toLowerCase().match(/\p{L}+/gu));

test('there are at least 80 statements, on interests, needs, disciplines, figures and doors', () => {
  expect(model.items.length).toBeGreaterThanOrEqual(80);
  const kinds = new Set(model.items.map(({ tie }) => tie.kind));
  expect([...kinds].sort()).toEqual(['competencies', 'disciplines', 'doors', 'figure', 'interests']);
});

test('each is one short sentence of its own', () => {
  for (const { says } of model.items) expect(says).toMatch(/^[A-Z][^.!?]*\.$/);
  expect(new Set(model.items.map(({ says }) => says)).size).toBe(model.items.length);
});

test('no two are near in wording: they share less than half of their words', () => {
  const near: string[] = [];
  for (const [at, { says }] of model.items.entries()) {
    const own = wordsOf(says);
    for (const other of model.items.slice(at + 1)) {
      const its = wordsOf(other.says);
      const common = [...own].filter((word) => its.has(word)).length;
      if (common / (own.size + its.size - common) >= 0.5) near.push(`${says} | ${other.says}`);
    }
  }
  expect(near).toEqual([]);
});

test('every statement tells roles apart: some have much of it, some little', () => {
  for (const [item, { id }] of model.items.entries()) {
    const affinity = [...model.affinity[item]!];
    expect([id, Math.min(...affinity), Math.max(...affinity)]).toEqual([id, 0, 1]);
  }
});

test('no statement names a role of ours by its title', () => {
  const titles = model.roles.map(({ title }) => title);
  for (const { says } of model.items) {
    expect(titles.filter((title) => says.includes(title))).toEqual([]);
  }
});
