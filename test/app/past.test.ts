/** The past of a running atlas: recent graphs as they were, older ones built again, and limits to both. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { openAtlas, openStore, type RunningAtlas } from '../../src/app';
import { PAST_LIMITS, PastGraphs } from '../../src/app/past/past-graphs';
import { BusyError, DETAILED_CHANGES, PastNotKeptError } from '../../src/domain';
import { buildCareerSchema, createExecutor, RequestContext } from '../../src/graphql';
import type { CareerStore } from '../../src/store';
import { changeSet, progresses, role, SOURCE } from '../contract/facts';

let dataDir: string;
let store: CareerStore;
let atlas: RunningAtlas;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  store = await openStore({ dataDir, neo4j: null });
  const many = Array.from({ length: DETAILED_CHANGES }, (_, i) => role(`r${i}`));
  await store.apply(changeSet({ putNodes: [role('old')] }));
  await store.apply(changeSet({ putNodes: [SOURCE, ...many] }));
  await store.apply(changeSet({ putNodes: [role('a', { title: 'First' })] }));
  await store.apply(
    changeSet({ putNodes: [role('a', { title: 'Second' })], putLinks: [progresses('role:a', 'role:r1')] }),
  );
  const links = [progresses('role:a', 'role:r1').key];
  await store.apply(
    changeSet({ removeNodes: ['role:a'], removeLinks: links, putNodes: [role('r2', { title: 'New' })] }),
  );
  atlas = await openAtlas(store);
});
afterAll(async () => {
  await atlas.close();
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const execute = createExecutor(buildCareerSchema(), 'jit', () => {});
async function ask(query: string, variables: Record<string, unknown> = {}) {
  const context = new RequestContext(atlas, 'test');
  return execute({ document: parse(query), hash: query, operationName: null, variables, context });
}

test('one request answers each root field from its own moment, and nested fields with it', async () => {
  const query = `query ($moment: AsOf) {
    now: role(ref: "role:a") { title }
    first: role(ref: "role:a", asOf: { revision: 3 }) { title progressions { totalCount } history { nodes { revision } } }
    ...More
  }
  fragment More on Query {
    second: role(ref: "role:a", asOf: $moment) { title progressions { nodes { to { title progressionsInto { totalCount } } } } }
    graph { revision }
    before: graph(asOf: $moment) { revision stale }
  }`;
  const { data, errors } = await ask(query, { moment: { revision: 4 } });
  expect(errors).toBeUndefined();
  expect(Object.keys(data!)).toEqual(['now', 'first', 'second', 'graph', 'before']);
  expect(data).toEqual({
    now: null,
    first: { title: 'First', progressions: { totalCount: 0 }, history: { nodes: [{ revision: 3 }] } },
    second: {
      title: 'Second',
      progressions: { nodes: [{ to: { title: 'r1', progressionsInto: { totalCount: 1 } } }] },
    },
    graph: { revision: 5 },
    before: { revision: 4, stale: false },
  });
});

test.each([
  ['{ graph(asOf: { revision: 1 }) { revision } }', 'PAST_NOT_KEPT', /bulk import at revision 2 .* Ask for revision 2/],
  ['{ graph(asOf: { revision: 6 }) { revision } }', 'BAD_USER_INPUT', /must be 0 to 5/],
  ['{ diff(from: { revision: 4 }, to: { revision: 3 }) { added } }', 'BAD_USER_INPUT', /must not be after to/],
  ['{ diff(from: { revision: 0 }) { added } }', 'PAST_NOT_KEPT', /bulk import/],
  [
    '{ a: graph(asOf: {revision: 2}) { revision } b: graph(asOf: {revision: 3}) { revision } c: graph(asOf: {revision: 4}) { revision } d: graph(asOf: {revision: 5}) { revision } }',
    'BAD_USER_INPUT',
    /3 earlier moments/,
  ],
  ['{ changes(first: 101) { totalCount } }', 'BAD_USER_INPUT', /1 to 100/],
  ['{ changes(after: -1) { totalCount } }', 'BAD_USER_INPUT', /0 or more/],
])('%s is refused: %s', async (query, code, message) => {
  const { errors } = await ask(query);
  expect(errors?.[0]?.extensions.code).toBe(code);
  expect(errors?.[0]?.message).toMatch(message);
});

test('a field that can be null is null where its moment can not be had; the rest is answered', async () => {
  const { data, errors } = await ask('{ graph { revision } role(ref: "a", asOf: { revision: 1 }) { title } }');
  expect(data).toEqual({ graph: { revision: 5 }, role: null });
  expect(errors).toMatchObject([{ path: ['role'], extensions: { code: 'PAST_NOT_KEPT' } }]);
});

test('an alias of any name is kept where moments are mixed', async () => {
  const { data } = await ask(
    '{ __proto__: graph { revision } constructor: graph(asOf: { revision: 4 }) { revision } toString: graph { stale } }',
  );
  expect(JSON.parse(JSON.stringify(data), (name, value) => (name === '__proto__' ? undefined : value))).toEqual({
    constructor: { revision: 4 },
    toString: { stale: false },
  });
  expect(JSON.stringify(data)).toContain('"__proto__":{"revision":5}');
  const lost = await ask('{ __proto__: graph { revision } a: role(ref: "a", asOf: { revision: 1 }) { title } }');
  expect(JSON.stringify(lost.data)).toBe('{"__proto__":{"revision":5},"a":null}');
});

test('differences are paged, and say which properties differ', async () => {
  const page = '{ totalCount nodes { subject kind fields } pageInfo { hasNextPage endCursor } }';
  const { data } = await ask(
    `{ diff(from: { revision: 3 }) { fromRevision toRevision added changed removed differences(first: 1) ${page} } }`,
  );
  expect(data).toMatchObject({
    diff: {
      fromRevision: 3,
      toRevision: 5,
      added: 0,
      changed: 1,
      removed: 1,
      differences: { totalCount: 2, nodes: [{ subject: 'role:a', kind: 'REMOVED' }], pageInfo: { hasNextPage: true } },
    },
  });
  const { data: back } = await ask(`{ diff(from: { revision: 4 }, to: { revision: 5 }) { differences ${page} } }`);
  expect(back).toMatchObject({
    diff: {
      differences: {
        nodes: [{ kind: 'REMOVED' }, { subject: 'role:r2', kind: 'CHANGED', fields: ['title'] }, { kind: 'REMOVED' }],
      },
    },
  });
});

test('the trail is paged by revisions', async () => {
  const query =
    'query ($after: Int) { changes(after: $after, first: 2) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } }';
  const pages = [];
  for (let after: number | null = 0; after !== null; ) {
    const { data } = await ask(query, { after });
    const { edges, pageInfo, totalCount } = (
      data as {
        changes: {
          edges: { cursor: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
          totalCount: number;
        };
      }
    ).changes;
    pages.push(edges.map(({ cursor }) => cursor).join());
    expect(totalCount).toBe(5);
    after = pageInfo.hasNextPage ? Number(pageInfo.endCursor) : null;
  }
  expect(pages).toEqual(['1,2', '3,4', '5']);
});

test('the graph that a newer one replaces is kept as it was, and asked for again costs no read of the store', async () => {
  const before = atlas.snapshot().graph;
  await store.apply(changeSet({ putNodes: [role('late')] }));
  await atlas.refresh();
  expect(atlas.snapshot().graph.revision).toBe(6);
  expect((await atlas.past({ revision: 5 }, 'asOf')).graph).toBe(before);
  const built = (await atlas.past({ revision: 3 }, 'asOf')).graph;
  expect((await atlas.past({ revision: 3 }, 'asOf')).graph).toBe(built);
});

test('a graph that nobody has asked for is forgotten sooner than one that somebody has', async () => {
  const graphs = new PastGraphs(store, async () => {}, { ...PAST_LIMITS, recentMs: 1, rest: 0 });
  const { graph } = atlas.snapshot();
  const [two, three] = [await graphs.at(2, graph), await graphs.at(3, graph)];
  graphs.note({ ...graph, revision: 4 });
  graphs.note(graph);
  while (graphs.holds(4)) await new Promise(setImmediate);
  expect([await graphs.at(2, graph), await graphs.at(3, graph)]).toEqual([two, three]);
  expect(graphs.lookUps).toEqual({ hits: 2, misses: 2 });
  graphs.close();
});

test('earlier graphs are few, and few may wait to be built', async () => {
  const graphs = new PastGraphs(store, async () => {}, {
    ...PAST_LIMITS,
    keptFacts: 3_000,
    waitingEach: 1,
    waiting: 1,
    rest: 0,
  });
  const { graph } = atlas.snapshot();
  const asked = [2, 3, 4].map((revision) => graphs.at(revision, graph));
  await expect(asked[2]).rejects.toThrow(BusyError);
  const [two, three] = await Promise.all(asked.slice(0, 2));
  expect([two?.revision, three?.revision]).toEqual([2, 3]);
  await graphs.at(4, graph);
  // About a thousand facts each: only two of them fit.
  expect([2, 3, 4].filter((revision) => graphs.holds(revision))).toEqual([3, 4]);
  graphs.close();
  const hurried = new PastGraphs(store, async () => {}, { ...PAST_LIMITS, buildMs: -1, rest: 0 });
  await expect(hurried.at(3, graph)).rejects.toThrow(PastNotKeptError);
});
