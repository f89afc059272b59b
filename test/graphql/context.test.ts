import { parse } from 'graphql';
import { buildCareerSchema, createExecutor, RequestContext } from '../../src/graphql';
import { openSeededAtlas, type SeededAtlas } from '../http/seeded-server';

let seeded: SeededAtlas;
beforeAll(async () => {
  seeded = await openSeededAtlas();
});
afterAll(() => seeded.close());

const SEARCH = { from: 'Back-End Developer', to: 'Cloud Architect' };

test('equal route searches of one request are made once', () => {
  const context = new RequestContext(seeded.atlas, 'a');
  expect(context.routes({ ...SEARCH })).toBe(context.routes({ ...SEARCH }));
  expect(context.routes({ ...SEARCH, first: 2 })).not.toBe(context.routes(SEARCH));
});

test('a request that a new revision overtakes is answered from the new one as a whole', async () => {
  const context = new RequestContext(seeded.atlas, 'b');
  const before = context.graph.revision;
  const [role] = context.graph.roles;
  if (role === undefined) throw new Error('The seeds have no roles.');
  const { kind, id, properties } = {
    kind: 'Discipline' as const,
    id: 'discipline:test',
    properties: { name: 'Test', summary: 'Test.' },
  };
  await seeded.store.apply({
    putNodes: [{ kind, id, source: context.graph.sources[role.source]?.id ?? '', properties }],
    putLinks: [],
    removeNodes: [],
    removeLinks: [],
    audit: { actor: 'test', summary: 'One more discipline' },
  });
  await seeded.atlas.refresh();
  const query = `{ graph { revision } role(ref: "Back-End Developer") { title } disciplines { id }
    routes(input: { from: "Back-End Developer", to: "Cloud Architect" }) { ... on RouteSet { revision } } }`;
  for (const executor of ['js', 'jit', 'jit'] as const) {
    const execute = createExecutor(buildCareerSchema(), executor, () => {});
    const { data, errors } = await execute({
      document: parse(query),
      hash: query,
      operationName: null,
      variables: {},
      context,
    });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ graph: { revision: before + 1 }, role: { title: 'Back-End Developer' } });
    expect(data?.disciplines).toContainEqual({ id: 'discipline:test' });
  }
});
