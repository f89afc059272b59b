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

test('a request is answered from the graph that was newest when it began, whatever is written meanwhile', async () => {
  const before = new RequestContext(seeded.atlas, 'b');
  const { revision } = before.graph;
  const [role] = before.graph.roles;
  if (role === undefined) throw new Error('The seeds have no roles.');
  await seeded.store.apply({
    putNodes: [
      {
        kind: 'Discipline',
        id: 'discipline:test',
        source: before.graph.sources[role.source]?.id ?? '',
        properties: { name: 'Test', summary: 'Test.' },
      },
    ],
    putLinks: [],
    removeNodes: [],
    removeLinks: [],
    audit: { actor: 'test', summary: 'One more discipline' },
  });
  await seeded.atlas.refresh();
  const query = `{ graph { revision } disciplines { id }
    routes(input: { from: "Back-End Developer", to: "Cloud Architect" }) { ... on RouteSet { revision } } }`;
  const idsIn = (data: unknown) => (data as { disciplines: { id: string }[] }).disciplines.map(({ id }) => id);
  for (const executor of ['js', 'jit', 'jit'] as const) {
    const execute = createExecutor(buildCareerSchema(), executor, () => {});
    const ask = (context: RequestContext) =>
      execute({ document: parse(query), hash: query, operationName: null, variables: {}, context });
    const old = await ask(before);
    expect(old).toMatchObject({ data: { graph: { revision }, routes: { revision } } });
    expect(idsIn(old.data)).not.toContain('discipline:test');
    const now = await ask(new RequestContext(seeded.atlas, 'c'));
    expect(now).toMatchObject({ data: { graph: { revision: revision + 1 }, routes: { revision: revision + 1 } } });
    expect(idsIn(now.data)).toContain('discipline:test');
  }
});

test('work of a query that waits when it is answered never begins', async () => {
  const context = new RequestContext(seeded.atlas, 'd');
  let free = (): void => {};
  const first = context.oneByOne(() => new Promise<void>((resolve) => (free = resolve)));
  let begun = 0;
  const second = Promise.resolve(context.oneByOne(() => void begun++));
  const refused = expect(second).rejects.toThrow('The query was answered without this.');
  context.answered();
  free();
  await first;
  await refused;
  expect(begun).toBe(0);
});
