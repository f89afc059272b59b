import { GraphQLClient } from 'graphql-request';
import { linkFact } from '../../src/domain';
import { type SeededServer, startSeededServer } from '../http/seeded-server';

let server: SeededServer;
let client: GraphQLClient;
beforeAll(async () => {
  server = await startSeededServer();
  client = new GraphQLClient(`${server.url}/graphql`);
});
afterAll(() => server.close());

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string }[];
}

describe('paging through a whole list gives totalCount elements, none twice', () => {
  test.each([
    ['roles(first: 7, after: $after)'],
    ['roles(first: 100, after: $after, orderBy: [PAY_DESC])'],
    ['roles(first: 9, after: $after, filter: { text: "developer" })'],
    ['skills(first: 50, after: $after)'],
    ['technologies(first: 33, after: $after, orderBy: [ROLES_DESC])'],
    ['companies(first: 5, after: $after)'],
    ['certifications(first: 8, after: $after)'],
    ['search(text: "engineer", first: 6, after: $after)'],
  ])('%s', async (field) => {
    const ids: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const query = `query($after: String) { list: ${field} { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`;
      const { list }: { list: Connection } = await client.request(query, { after });
      ids.push(...list.nodes.map(({ id }) => id));
      total = list.totalCount;
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
    } while (after !== null);
    expect(total).toBeGreaterThan(5);
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
  });
});

test('pairs of competencies are paged like any list, and answers name what an input does not', async () => {
  const keys: string[] = [];
  let after: string | null = null;
  let total = 0;
  for (let page = 0; page < 4; page++) {
    const query =
      'query($after: String) { list: skillAdjacency(input: { discipline: "Data" }, first: 50, after: $after) { totalCount pageInfo { endCursor } nodes { from { id } to { id } score } } }';
    const { list }: { list: Pairs } = await client.request(query, { after });
    keys.push(...list.nodes.map(({ from, to }) => [from.id, to.id].sort().join(' ')));
    total = list.totalCount;
    after = list.pageInfo.endCursor;
  }
  expect(total).toBeGreaterThan(200);
  expect(new Set(keys).size).toBe(200);

  const asked = client.request('{ skillAdjacency(input: { competencies: ["Dockre"] }) { totalCount } }');
  await expect(asked).rejects.toThrow(/Unknown skill or technology "Dockre"\. Did you mean "Docker"/);
  const refused = client.request('{ technology(ref: "Docker") { adjacent(minSupport: 0) { totalCount } } }');
  await expect(refused).rejects.toThrow('minSupport is 0; it must be a whole number from 1 to 10,000.');
});

interface Pairs {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
  readonly nodes: readonly { readonly from: { readonly id: string }; readonly to: { readonly id: string } }[];
}

test('roles come in the order asked for, what is unknown last', async () => {
  const { roles }: { roles: { nodes: { typicalPayUsd: number | null }[] } } = await client.request(
    '{ roles(first: 100, orderBy: [PAY_DESC]) { nodes { typicalPayUsd } } }',
  );
  const pay = roles.nodes.map((role) => role.typicalPayUsd ?? -1);
  expect(pay).toEqual([...pay].sort((a, b) => b - a));
});

test('queryCost says what the query is charged', async () => {
  const { queryCost } = await client.request<{ queryCost: { cost: number; limit: number } }>(
    '{ queryCost { cost limit } roles(first: 10) { nodes { id title } } }',
  );
  expect(queryCost).toEqual({ cost: 1 + 2 * 0.5 + 1 + 10 * (1 + 2 * 0.5), limit: 30_000 });
});

describe('reads ask nothing of the store', () => {
  const callsDuring = async (query: string): Promise<Record<string, number>> => {
    server.calls.clear();
    await client.request(query);
    return Object.fromEntries(server.calls);
  };

  test('a role page, a list, a search and a route search: no statement', async () => {
    expect(
      await callsDuring(`{
        role(ref: "Back-End Developer") { title requirements { nodes { competency { name } } } similar { nodes { score } } }
        roles(first: 50) { nodes { title pay { minUsd evidence { source { name } } } } }
        search(text: "python") { totalCount }
        routes(input: { from: "Back-End Developer", to: "Cloud Architect" }) { __typename }
      }`),
    ).toEqual({});
  });

  test('the history of any number of nodes: one statement', async () => {
    expect(
      await callsDuring(`{
        roles(first: 50) { nodes { history(first: 5) { totalCount nodes { revision } } } }
        skills(first: 30) { nodes { history(first: 1) { totalCount } } }
      }`),
    ).toEqual({ history: 1 });
  });
});

test('a change shows in the history of both its ends, and the whole answer comes from the new revision', async () => {
  const { revision } = await server.store.apply({
    putNodes: [],
    putLinks: [
      linkFact('PROGRESSES_TO', 'role:data-scientist', 'role:back-end-developer', 'source:career-atlas', {
        evidence: 'EDITORIAL',
        move: 'PIVOT',
        typicalYears: 2,
        confidence: 0.3,
      }),
    ],
    removeNodes: [],
    removeLinks: [],
    audit: { actor: 'editor:ada', summary: 'Data scientists who turn to back ends' },
  });
  await server.atlas.refresh();
  const answer = await client.request<{ graph: { revision: number }; nodes: unknown[] }>(`{
    graph { revision }
    nodes(ids: ["role:data-scientist", "role:back-end-developer"]) {
      ... on Role { history(first: 1) { nodes { revision actor entries { before after } } } }
    }
  }`);
  expect(answer.graph.revision).toBe(revision);
  const newest = {
    nodes: [{ revision, actor: 'editor:ada', entries: [{ before: null, after: { kind: 'PROGRESSES_TO' } }] }],
  };
  expect(answer.nodes).toMatchObject([{ history: newest }, { history: newest }]);
});

test('queries that apiSearch shows run as they are, and inputs that mean one of several name their fields', async () => {
  const { apiSearch }: { apiSearch: { coordinate: string; example: string }[] } = await client.request(
    '{ apiSearch(text: "pay of roles, skills, routes, reachable roles and plans", first: 30) { coordinate example } }',
  );
  const queries = apiSearch.filter(({ example }) => /^(query|\{)/.test(example));
  expect(queries.length).toBeGreaterThan(20);
  for (const { example } of queries) expect(Object.values((await client.request(example)) as object)[0]).not.toBeNull();
  const refused = client.request('{ graph(asOf: {}) { revision } }');
  await expect(refused).rejects.toThrow(/exactly one of revision and time/);
});
