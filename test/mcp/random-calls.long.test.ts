import fc from 'fast-check';
import { openSeededAtlas, type SeededAtlas } from '../http/seeded-server';
import { type Assistant, assistantFor } from './assistant';

const CALLS = 100;

let seeded: SeededAtlas;
let assistant: Assistant;
beforeAll(async () => {
  seeded = await openSeededAtlas();
  assistant = await assistantFor(seeded.atlas);
});
afterAll(async () => {
  await assistant.close();
  await seeded.close();
});

/** Names of roles: titles, other titles, ids, typing mistakes, and what nobody is called. */
function roleNames(): fc.Arbitrary<string> {
  const { roles } = seeded.atlas.snapshot().graph;
  const titles = roles.flatMap(({ id, title, alternateTitles }) => [id, title, ...alternateTitles.slice(0, 2)]);
  const title = fc.constantFrom(...titles);
  return fc.oneof(
    { weight: 8, arbitrary: title },
    { weight: 1, arbitrary: title.map((text) => text.slice(1)) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 30 }) },
  );
}

function competencyNames(): fc.Arbitrary<string> {
  const { competencies } = seeded.atlas.snapshot().graph;
  const known = fc.constantFrom(...competencies.flatMap(({ id, name }) => [id, name]));
  return fc.oneof(
    { weight: 9, arbitrary: known },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20 }) },
  );
}

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const first = () => maybe(fc.integer({ min: 1, max: 50 }));

/** Who asks: everybody lists what is in the graph. */
function profiles(): fc.Arbitrary<unknown> {
  const { competencies } = seeded.atlas.snapshot().graph;
  const ref = fc.constantFrom(...competencies.map(({ id }) => id));
  return fc.record({
    competencies: fc.array(fc.record({ ref, level: maybe(fc.integer({ min: 0, max: 7 })) }), { maxLength: 8 }),
    weeklyHours: maybe(fc.integer({ min: 1, max: 40 })),
    education: maybe(fc.constantFrom('BACHELOR', 'MASTER')),
    fullTimeStudy: maybe(fc.boolean()),
  });
}

const ARGUMENTS: Readonly<Record<string, () => fc.Arbitrary<Record<string, unknown>>>> = {
  understand: () =>
    fc.record({
      text: fc.oneof(roleNames(), competencyNames()),
      kind: maybe(fc.constantFrom('Role', 'Skill', 'Technology', 'Company', 'Discipline', 'Certification')),
      first: first(),
    }),
  routes: () =>
    fc.record({
      from: roleNames(),
      to: roleNames(),
      first: maybe(fc.integer({ min: 1, max: 5 })),
      rankBy: maybe(fc.constantFrom('RECOMMENDED', 'TIME', 'SKILL_GAP', 'PAY', 'LIKELIHOOD', 'STEPS')),
      maxSteps: maybe(fc.integer({ min: 1, max: 6 })),
      profile: maybe(profiles()),
    }),
  gap: () => fc.record({ to: roleNames(), profile: profiles() }),
  plan: () => fc.record({ to: roleNames(), from: maybe(roleNames()), profile: maybe(profiles()) }),
  reachable: () =>
    fc.record({ from: roleNames(), withinYears: maybe(fc.integer({ min: 1, max: 20 })), first: first() }),
  feeders: () => fc.record({ to: roleNames(), orderBy: maybe(fc.constantFrom('YEARS', 'PAY')), first: first() }),
  role: () => fc.record({ role: roleNames(), first: first() }),
  adjacency: () =>
    fc.record({
      competency: maybe(competencyNames()),
      measure: maybe(fc.constantFrom('PROXIMITY', 'COSINE', 'JACCARD', 'LIFT', 'NPMI', 'CONDITIONAL', 'CO_OCCURRENCE')),
      first: first(),
    }),
  sources: () => fc.record({ first: first() }),
  apiSearch: () =>
    fc.record({
      text: fc.constantFrom('pay', 'routes that avoid a role', 'which skills do I lack', 'language of a title'),
      first: first(),
    }),
};

test.each(Object.keys(ARGUMENTS))(`%s answers ${CALLS} random calls by its schema, with its sources`, async (name) => {
  const check = assistant.checks.get(name)!;
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(ARGUMENTS[name]!(), async (args) => {
      const { isError, structured, text } = await assistant.call(name, args);
      expect(text).not.toBe('');
      if (isError) {
        expect(text).toMatch(/^You already hold|is empty|control characters/);
        return;
      }
      expect(check(structured) ? [] : check.errors).toEqual([]);
      expect((structured.answer === null) !== (structured.unknown === null)).toBe(true);
      expect(longestList(structured)).toBeLessThanOrEqual(50);
      expect(text.length).toBeLessThan(6_000);
      const cited = new Set(structured.sources.map(({ id }) => id));
      expect(sourcesNamed(structured.answer).filter((id) => !cited.has(id))).toEqual([]);
      if (structured.answer !== null) answered += 1;
    }),
    { numRuns: CALLS, seed: 62 },
  );
  expect(answered).toBeGreaterThan(CALLS / 2);
  expect(assistant.reported).toEqual([]);
});

/** The number of elements of the longest list anywhere in the answer. */
function longestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Object.values(value).reduce<number>((most, each) => Math.max(most, longestList(each)), own);
}

/** Every source that a claim of the answer names. */
function sourcesNamed(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'source' && typeof each === 'string' ? [each] : sourcesNamed(each),
  );
}
