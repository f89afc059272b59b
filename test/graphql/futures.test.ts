import { parse } from 'graphql';
import { buildCareerSchema, createExecutor, RequestContext } from '../../src/graphql';
import { openSeededAtlas, type SeededAtlas } from '../http/seeded-server';

let seeded: SeededAtlas;
beforeAll(async () => {
  seeded = await openSeededAtlas();
});
afterAll(() => seeded.close());

const ask = async (query: string) => {
  const execute = createExecutor(buildCareerSchema(), 'js', () => {});
  const context = new RequestContext(seeded.atlas, 'futures');
  const { data, errors } = await execute({
    document: parse(query),
    hash: query,
    operationName: null,
    variables: {},
    context,
  });
  expect(errors).toBeUndefined();
  return data as { futures: Record<string, unknown>; reachableRoles?: Record<string, unknown> };
};

test('futures are told in groups, with the same jobs as the full list begins with', async () => {
  const { futures } = await ask(`{
    futures(input: { from: "nurse" }) {
      __typename
      ... on Futures {
        from { role { title } } assumed notes total revision
        ladder { role { title } years payStart { minUsd maxUsd } }
        groups { way title why jobs { role { title } everydayTitle outlook { employment growthPercent } way why gate { kind name held note } years studyYears odds verdict
          payStart { minUsd maxUsd } payLater { minUsd maxUsd } payNote meets misses firstStep route { years } } }
      }
    }
  }`);
  const { reachableRoles } = await ask(
    '{ reachableRoles(first: 12, input: { from: "nurse", withinYears: 6 }) { totalCount nodes { role { title } } } }',
  );
  expect(futures).toMatchObject({ __typename: 'Futures', from: { role: { title: 'Registered Nurse' } } });
  const groups = futures.groups as {
    jobs: { role: { title: string }; years: number; route: { years: number } | null }[];
  }[];
  const jobs = groups.flatMap((group) => group.jobs).filter(({ route }) => route !== null);
  const nodes = reachableRoles!.nodes as { role: { title: string } }[];
  const begins = nodes.slice(0, jobs.length);
  expect(jobs.map(({ role }) => role.title).sort()).toEqual(begins.map(({ role }) => role.title).sort());
  expect(futures.total).toBe(reachableRoles!.totalCount);
  for (const { years, route } of jobs) expect(years).toBeGreaterThanOrEqual(route!.years - 0.01);
});

test('a state instead of a job is asked back, an unknown name or part of the profile is told with suggestions', async () => {
  const { futures } = await ask(
    '{ futures(input: { from: "student of law" }) { ... on StateNotJob { state question suggestions { title } } } }',
  );
  expect(futures).toMatchObject({ state: 'STUDENT', question: expect.stringContaining('?') });
  expect((futures.suggestions as { title: string }[]).map(({ title }) => title)).toContain('Lawyer');
  const unknown = await ask(
    '{ futures(input: { from: "nurse", profile: { competencies: [{ ref: "pythn" }] } }) { ... on UnknownReference { argument ref suggestions { id } } } }',
  );
  expect(unknown.futures).toMatchObject({ argument: 'input.profile.competencies', ref: 'pythn' });
  const unwanted = await ask(
    '{ futures(input: { from: "nurse", not: ["zzqqxx"] }) { ... on UnknownReference { argument ref } } }',
  );
  expect(unwanted.futures).toMatchObject({ argument: 'input.not', ref: 'zzqqxx' });
});

test('their own work in another place comes with why, pay, who employs there and a first step', async () => {
  const sameWork = async (input: string) =>
    (
      await ask(`{
        futures(input: { ${input} }) {
          ... on Futures { sameWork { title role { title } why meets asks payChange employers firstStep } }
        }
      }`)
    ).futures.sameWork as Record<string, unknown>[];
  const [local, ...others] = await sameWork('from: "truck driver", wishes: [HOME_EVERY_NIGHT]');
  expect(local).toMatchObject({
    title: 'Local route driver',
    role: null,
    meets: ['HOME_EVERY_NIGHT'],
    asks: null,
    payChange: 'MORE',
  });
  expect(others.length).toBeLessThanOrEqual(2);
  for (const sentence of [local!.why, local!.firstStep]) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(local!.employers).toMatch(/^[a-z]/);
  expect(await sameWork('from: "truck driver", says: "lost my license, need regular hours"')).toEqual([]);
  expect(await sameWork('from: "truck driver", not: ["truck driver"]')).toEqual([]);
});
