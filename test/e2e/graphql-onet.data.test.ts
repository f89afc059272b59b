import { GraphQLClient } from 'graphql-request';
import { describeOnPublicData } from '../describe-when';
import { type SeededServer, startSeededServer } from '../http/seeded-server';

/** Figures and links of a role that sources may leave out or state oddly. */
const ROLE = `
  id slug title alternateTitles summary scheme seniority jobZone typicalPayUsd experienceYears schoolingYears
  source { name } discipline { name } interests { realistic conventional } responsibilities { text }
  requirements(first: 10) { totalCount nodes { importance importanceScore level competency { name learningHours } evidence { kind asOf } } }
  pay { minUsd asOf } companies(first: 2) { totalCount } certifications { certification { name } } matches { relation roleId }
  progressions(first: 5) { nodes { to { title } kind typicalYears likelihood confidence evidence { kind value } } }
  nextMoves(first: 3) { totalCount nodes { years learningHours coverage payChangeUsd stepDown likelihood likelihoodBasis } }`;

describeOnPublicData('onet-29.3', 'the API over the seeds and O*NET', (onet) => {
  let server: SeededServer;
  let client: GraphQLClient;
  beforeAll(async () => {
    server = await startSeededServer({}, { onet });
    client = new GraphQLClient(`${server.url}/graphql`);
  });
  afterAll(() => server.close());

  test('every role answers every field, page by page', async () => {
    const ids = new Set<string>();
    let after: string | null = null;
    let total = 0;
    do {
      const { roles }: { roles: Roles } = await client.request(
        `query($after: String) { roles(first: 10, after: $after, orderBy: [JOB_ZONE, TITLE], oncePerJob: false) {
          totalCount pageInfo { hasNextPage endCursor } nodes { ${ROLE} } } }`,
        { after },
      );
      for (const { id } of roles.nodes) ids.add(id);
      total = roles.totalCount;
      after = roles.pageInfo.hasNextPage ? roles.pageInfo.endCursor : null;
    } while (after !== null);
    expect(total).toBeGreaterThan(1016);
    expect(ids.size).toBe(total);
    expect(server.log).toEqual([]);
  });

  test('a role is found by its code, its slug, its title and an alternate title', async () => {
    const { data } = await client.rawRequest<Record<string, { id: string }>>(`{
      id: role(ref: "role:onet/15-1252.00") { id }
      slug: role(ref: "onet/15-1252.00") { id }
      title: role(ref: "software developers") { id }
    }`);
    expect(Object.values(data).map(({ id }) => id)).toEqual(Array(3).fill('role:onet/15-1252.00'));
  });

  test('similar roles are of the same scheme and share needs', async () => {
    const { role } = await client.request<{
      role: { similar: { nodes: { role: { scheme: string }; shared: unknown[] }[] } };
    }>('{ role(ref: "onet/15-1252.00") { similar(first: 20) { nodes { score role { scheme } shared { name } } } } }');
    expect(role.similar.nodes).toHaveLength(20);
    for (const { role: other, shared } of role.similar.nodes) {
      expect(other.scheme).toBe('ONET');
      expect(shared.length).toBeGreaterThan(0);
    }
  });

  test('routes, both memories, are exact within the default budget', async () => {
    for (const skillMemory of ['PREVIOUS_ROLE', 'WHOLE_ROUTE']) {
      const { routes } = await client.request<{ routes: { exact: boolean; routes: { steps: unknown[] }[] } }>(
        `query($input: RouteSearch!) { routes(input: $input) { ... on RouteSet { exact routes { years why steps { to { title } learn { hours } } } } } }`,
        { input: { from: 'Web Developers', to: 'Computer and Information Systems Managers', first: 10, skillMemory } },
      );
      expect(routes).toMatchObject({ exact: true });
      expect(routes.routes.length).toBeGreaterThan(0);
    }
  });
});

interface Roles {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string }[];
}
