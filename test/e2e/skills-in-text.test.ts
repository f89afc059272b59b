import { GraphQLClient } from 'graphql-request';
import { type SeededServer, startSeededServer } from '../http/seeded-server';

let server: SeededServer;
let client: GraphQLClient;
beforeAll(async () => {
  server = await startSeededServer();
  client = new GraphQLClient(`${server.url}/graphql`);
});
afterAll(() => server.close());

const QUERY = `query($text: String!, $first: Int, $after: String, $mentions: Int) {
  skillsInText(text: $text) {
    competencies(first: $first, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { competency { __typename id name } count mentions(first: $mentions) { words start end } }
    }
  }
}`;

interface Answer {
  readonly skillsInText: {
    readonly competencies: {
      readonly totalCount: number;
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
      readonly nodes: readonly {
        readonly competency: { readonly __typename: string; readonly id: string; readonly name: string };
        readonly count: number;
        readonly mentions: readonly { readonly words: string; readonly start: number; readonly end: number }[];
      }[];
    };
  };
}

const ask = async (variables: Record<string, unknown>) =>
  (await client.request<Answer>(QUERY, variables)).skillsInText.competencies;

const refusal = async (variables: Record<string, unknown>) => {
  const error = await client.request(QUERY, variables).catch((thrown: unknown) => thrown);
  return (error as { response: { errors: { message: string; extensions: Record<string, unknown> }[] } }).response
    .errors[0]!;
};

test('skills and technologies of a text come with the words and places they were found by', async () => {
  const text = 'Postgres, Go and Python. Project planning; Postgres tuning.';
  expect((await ask({ text })).nodes).toEqual([
    {
      competency: { __typename: 'Technology', id: 'technology:postgresql', name: 'PostgreSQL' },
      count: 2,
      mentions: [
        { words: 'Postgres', start: 0, end: 8 },
        { words: 'Postgres', start: 43, end: 51 },
      ],
    },
    expect.objectContaining({ competency: expect.objectContaining({ id: 'technology:go' }) }),
    expect.objectContaining({ competency: expect.objectContaining({ id: 'technology:python' }) }),
    {
      competency: { __typename: 'Skill', id: 'skill:project-management', name: 'Project management' },
      count: 1,
      mentions: [{ words: 'Project planning', start: 25, end: 41 }],
    },
  ]);
});

test('a text that names nothing, even an empty one, has an empty page', async () => {
  for (const text of ['', 'We excel at go-to-market.']) {
    expect(await ask({ text })).toMatchObject({ totalCount: 0, nodes: [] });
  }
});

test('pages join to the whole, and mentions are as many as asked for', async () => {
  const text = 'Python, SQL, Docker, Kubernetes, Terraform; Python again; Python for ever';
  const first = await ask({ text, first: 2, mentions: 2 });
  const rest = await ask({ text, first: 100, after: first.pageInfo.endCursor });
  expect(first.nodes[0]).toMatchObject({ count: 3, mentions: [{ start: 0 }, { start: 44 }] });
  expect([...first.nodes, ...rest.nodes].map(({ competency }) => competency.name)).toEqual([
    'Python',
    'SQL',
    'Docker',
    'Kubernetes',
    'Terraform',
  ]);
});

test('a text that is too long is refused, and told how long it may be', async () => {
  expect(await refusal({ text: 'a '.repeat(25_001), first: 1 })).toMatchObject({
    message: expect.stringContaining('50,002 characters; at most 50,000'),
    extensions: { code: 'BAD_USER_INPUT', argument: 'text' },
  });
});

test.each([0, 101, -1])('mentions(first: %i) is refused', async (mentions) => {
  expect(await refusal({ text: 'Python', mentions })).toMatchObject({
    message: expect.stringContaining('first must be 1 to 100'),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('a longer text costs more, so that many in one query are refused before they are read', async () => {
  const text = 'Python '.repeat(12_000);
  const fields = Array.from(
    { length: 3 },
    (_, i) => `f${i}: skillsInText(text: $text) { competencies { totalCount } }`,
  );
  const error = await client
    .request(`query($text: String!) { ${fields.join(' ')} }`, { text })
    .catch((thrown) => thrown);
  expect(error.response.errors[0].extensions.code).toBe('QUERY_TOO_COSTLY');
});
