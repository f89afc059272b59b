import { parse } from 'graphql';
import { buildCareerSchema, createExecutor, RequestContext } from '../../src/graphql';
import { questionPrice } from '../../src/http/query-price';
import { openSeededAtlas, type SeededAtlas } from '../http/seeded-server';

const schema = buildCareerSchema();
let seeded: SeededAtlas;
beforeAll(async () => {
  seeded = await openSeededAtlas();
});
afterAll(() => seeded.close());

const QUERY = `query ($input: RouteSearch!) {
  routes(input: $input) {
    ... on RouteSet {
      verdictWhy verdictRules
      routes { roles { title } }
      explained { place why roles { title } broken { rule says step figure limit distance } }
    }
    ... on NoRoute { explained { place why } }
    ... on UnknownReference { argument ref }
  }
}`;

interface Explained {
  readonly place: number | null;
  readonly why: string;
  readonly roles: readonly { readonly title: string }[];
  readonly broken: readonly Record<'rule' | 'says' | 'step' | 'figure' | 'limit' | 'distance', unknown>[];
}

interface Answer {
  readonly verdictWhy: readonly string[];
  readonly verdictRules: readonly string[];
  readonly routes: readonly { readonly roles: readonly { readonly title: string }[] }[];
  readonly explained: Explained | null;
  readonly argument?: string;
  readonly ref?: string;
}

/** Time enough for the first search of a process on a busy machine: what is asked here is not how fast it is. */
const AMPLE_MS = 5_000;

async function ask(input: object): Promise<{ readonly routes: Answer; readonly message: string | undefined }> {
  const execute = createExecutor(schema, 'js', () => {});
  const context = new RequestContext(seeded.atlas, 'explained');
  const { data, errors } = await execute({
    document: parse(QUERY),
    hash: QUERY,
    operationName: null,
    variables: { input: { budgetMs: AMPLE_MS, ...input } },
    context,
  });
  return { routes: (data as { routes: Answer } | null)?.routes as Answer, message: errors?.[0]?.message };
}

const NANNY = { from: 'Nanny', to: 'Assistant Brand Manager' };
const titles = (roles: readonly { readonly title: string }[]) => roles.map(({ title }) => title);

describe('a route to explain', () => {
  test('is not listed for the rules that it breaks, each with its sentence, step, figure, limit and distance', async () => {
    const { routes } = await ask({ ...NANNY, explain: ['E-Commerce Coordinator'] });
    const { place, why, roles, broken } = routes.explained!;
    expect(place).toBeNull();
    expect(why).toBe('It is not listed, because it breaks 4 rules of advice.');
    expect(titles(roles)).toEqual(['Nanny', 'E-Commerce Coordinator', 'Assistant Brand Manager']);
    expect(broken.map(({ rule, step }) => [rule, step])).toEqual([
      ['goes-on-as-people-do', 1],
      ['no-first-post-in-strange-work', null],
      ['last-job-shares-needs', null],
      ['another-kind-of-way', null],
    ]);
    expect(broken[0]).toMatchObject({ limit: 0.6, says: expect.stringMatching(/^Only the first move .*\.$/) });
    expect((broken[0]!.figure as number) + (broken[0]!.distance as number)).toBeCloseTo(0.6, 2);
  });

  test('that is listed says at which place, whether or not its ends are named again', async () => {
    const { routes } = await ask(NANNY);
    const [first] = routes.routes;
    const explain = titles(first!.roles);
    for (const names of [explain, explain.slice(1, -1)]) {
      const { routes: explained } = await ask({ ...NANNY, explain: names });
      expect(explained.explained).toMatchObject({
        place: 0,
        why: 'It is the route that is listed first.',
        broken: [],
      });
    }
  });

  test('is the direct one for an empty list, and none without one', async () => {
    const { routes } = await ask({ ...NANNY, explain: [] });
    expect(titles(routes.explained!.roles)).toEqual(['Nanny', 'Assistant Brand Manager']);
    expect((await ask(NANNY)).routes.explained).toBeNull();
  });

  test('is answered also where limits leave no route', async () => {
    const { routes } = await ask({ from: 'nurse', to: 'data analyst', maxYears: 0.2, explain: [] });
    expect(routes.explained).toEqual({
      place: null,
      why: 'It keeps every rule of advice, but not the limits that you set.',
    });
  });

  test('with an unknown name asks back, and with a role twice says so', async () => {
    const { routes } = await ask({ ...NANNY, explain: ['Qwzzk'] });
    expect(routes).toMatchObject({ argument: 'input.explain', ref: 'Qwzzk' });
    const twice = await ask({ ...NANNY, explain: ['Nanny', 'Copywriter', 'Nanny'] });
    expect(twice.message).toMatch(/^input\.explain names "Nanny" twice on one route/);
    const ranked = await ask({ ...NANNY, rankBy: 'TIME', explain: [] });
    expect(ranked.message).toMatch(/^input\.explain explains routes that are RECOMMENDED/);
  });

  test('costs one more search', () => {
    const price = questionPrice(schema);
    const priceOf = (input: object) => price({ query: QUERY, variables: { input: { ...input, budgetMs: 500 } } });
    expect(priceOf({ ...NANNY, explain: [] }) - priceOf(NANNY)).toBe(5_000);
  });
});

test('a verdict names the rule behind each of its sentences', async () => {
  const { routes } = await ask({ from: 'Janitor', to: 'Chief Technology Officer' });
  expect(routes.verdictRules.length).toBe(routes.verdictWhy.length);
  expect(routes.verdictRules.length).toBeGreaterThan(0);
  for (const rule of routes.verdictRules) expect(rule).toMatch(/^[a-z]+(-[a-z]+)+$/);
});
