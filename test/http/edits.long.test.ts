import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addKey } from '../../src/app';
import { contentOf } from '../contract/facts';
import { REFUSED } from './refused-edits';
import { type Answer, PROJECT, post, type SeededServer, startSeededServer } from './seeded-server';

let server: SeededServer;
let key: string;
let otherKey: string;
beforeAll(async () => {
  server = await startSeededServer();
  key = (await addKey(server.store.records, { name: 'ada', scope: 'editor' })).key;
  otherKey = (await addKey(server.store.records, { name: 'bob', scope: 'admin' })).key;
});
afterAll(() => server.close());

type Fields = Record<string, unknown>;
const headers = (as: string) => ({ authorization: `Bearer ${as}` });
const send = (query: string, variables: object = {}, as = key): Promise<Answer> =>
  post(server.url, JSON.stringify({ query, variables }), headers(as));

const COMMON =
  'revision replayed userErrors { path message code } conflict { expectedRevision revision changes { revision actor } } diff { subject before after }';

/** Sends one mutation and gives its payload. */
async function edit(name: string, input: object, more = '', as = key): Promise<Fields> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const answer = await send(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${COMMON} ${more} } }`,
    { input },
    as,
  );
  expect(answer.errors).toEqual([]);
  return (answer.data as Record<string, Fields>)[name] as Fields;
}

const revision = () => server.store.revision();

/** That a store holds what it held: by their texts, since going through 27,000 facts one by one takes seconds. */
function expectSame(now: unknown, then: unknown): void {
  if (JSON.stringify(now) !== JSON.stringify(then)) expect(now).toEqual(then);
}

test('every mutation does what it says, and its answer shows it', async () => {
  const before = await contentOf(server.store);
  const answer = await send(readFileSync(join(PROJECT, 'test/e2e/edits/every-mutation.graphql'), 'utf8'));
  expect(answer.errors).toEqual([]);
  const data = answer.data as Record<string, Fields>;
  for (const [name, payload] of Object.entries(data))
    expect({ name, wrong: payload.userErrors }).toEqual({ name, wrong: [] });
  expect(Object.values(data).map((payload) => payload.revision)).toEqual(
    Array.from({ length: 10 }, (_, place) => before.revision + 1 + place),
  );
  expect(data).toMatchObject({
    saveRole: {
      role: {
        id: 'role:prompt-librarian',
        alternateTitles: ['Keeper of Prompts'],
        discipline: { name: 'Data' },
        seniority: 'MID',
        source: { name: 'Edits' },
        history: { nodes: [{ actor: 'key:ada', summary: 'A new sort of work.' }] },
      },
    },
    saveSkill: { skill: { id: 'skill:prompt-keeping', kind: 'KNOWLEDGE', learningHours: 40 } },
    saveTechnology: { technology: { kind: 'Prompt store', skills: [{ name: 'Prompt keeping' }] } },
    saveCompany: { company: { employs: { nodes: [{ role: { title: 'Prompt Librarian' } }] } } },
    saveProgression: {
      progression: {
        from: { title: 'Data Analyst' },
        to: { title: 'Prompt Librarian' },
        kind: 'LATERAL',
        typicalYears: 1.5,
        confidence: 0.7,
        evidence: [{ source: { name: 'Edits' }, note: 'Seen twice.' }],
      },
    },
    requireCompetency: { requirement: { importance: 'ESSENTIAL', importanceScore: 4.5, level: 5 } },
    removeRequirement: { role: { requirements: { totalCount: 0 } }, competency: { name: 'Prompt keeping' } },
    removeProgression: { to: { progressionsInto: { totalCount: 0 } } },
    removeNode: { removedId: 'company:prompts-unlimited' },
    applyChanges: { nodes: [{ id: 'role:prompt-librarian' }] },
  });
  await edit('removeNode', { id: 'role:prompt-librarian' });
  const after = await contentOf(server.store);
  expectSame(after.links, before.links);
  expectSame(
    after.nodes.filter(({ id }) => id !== 'source:edits'),
    before.nodes,
  );
});

test('changing a node leaves what is not given, takes away what is null, and marks what its source did not say', async () => {
  const { role } = await edit(
    'saveRole',
    { id: 'data-analyst', outlook: 'Changed.', experienceYears: null },
    'role { title outlook experienceYears source { name } }',
  );
  expect(role).toMatchObject({ title: 'Data Analyst', outlook: 'Changed.', experienceYears: null });
  expect((role as Fields).source).not.toMatchObject({ name: 'Edits' });
  const { nodes } = await contentOf(server.store);
  expect(nodes.find(({ id }) => id === 'role:data-analyst')?.properties).toMatchObject({ edited: true });
});

test('an edit that changes nothing makes no revision', async () => {
  await edit('saveRole', { id: 'data-engineer', outlook: 'Same.' });
  const at = await revision();
  expect(await edit('saveRole', { id: 'data-engineer', outlook: 'Same.' })).toMatchObject({ revision: at, diff: [] });
  expect(await revision()).toBe(at);
});

test('editors say one thing of a move, beside other sources, and what they say comes first', async () => {
  const query = `{ role(ref: "Data Analyst") { progressions(first: 1) { nodes { to { id } } } } }`;
  const { data } = await send(query);
  const to = (data as { role: { progressions: { nodes: { to: { id: string } }[] } } }).role.progressions.nodes[0]!.to
    .id;
  const input = { from: 'Data Analyst', to, kind: 'PIVOT', typicalYears: 7 };
  await edit('saveProgression', { ...input, note: 'First.', share: 'RARE' });
  const { progression } = await edit(
    'saveProgression',
    { ...input, typicalYears: 8 },
    'progression { kind typicalYears share evidence { note share source { name } } }',
  );
  expect(progression).toMatchObject({ kind: 'PIVOT', typicalYears: 8, share: 'RARE' });
  const evidence = (
    progression as { evidence: { note: string | null; share: string | null; source: { name: string } }[] }
  ).evidence;
  expect(evidence[0]).toEqual({ note: 'First.', share: 'RARE', source: { name: 'Edits' } });
  expect(evidence.filter(({ source }) => source.name === 'Edits')).toHaveLength(1);
  expect(evidence.length).toBeGreaterThan(1);
  await edit('removeProgression', { from: 'Data Analyst', to });
});

test('everything that is wrong is told at once, by field, and nothing is changed', async () => {
  const at = await contentOf(server.store);
  const wrong = await edit('saveRole', {
    title: 'a\nb',
    seniority: 'MID',
    interests: [1, 2, 9, 4, 5, 6],
    jobZone: 9,
    alternateTitles: ['x', ' '],
    id: 'No Id',
  });
  expect((wrong.userErrors as Fields[]).map(({ path, code }) => [path, code])).toEqual([
    [['input', 'id'], 'INVALID'],
    [['input', 'title'], 'INVALID'],
    [['input', 'alternateTitles', '1'], 'INVALID'],
    [['input', 'interests', '2'], 'INVALID'],
    [['input', 'jobZone'], 'INVALID'],
  ]);
  expectSame(await contentOf(server.store), at);
});

test.each(REFUSED)('%s is refused', async (_, name, input, path, code) => {
  const at = await revision();
  const { userErrors } = await edit(name, input);
  expect(userErrors).toEqual([{ path, code, message: expect.stringMatching(/^.{10,300}$/) }]);
  expect(await revision()).toBe(at);
});

test('an editor who looked at an older graph is told what changed since', async () => {
  const seen = await revision();
  await edit('saveSkill', { name: 'Conflict watching' }, '', otherKey);
  const input = { name: 'Conflict making', expectedRevision: seen };
  expect(await edit('saveSkill', input, 'skill { id }')).toMatchObject({
    userErrors: [{ path: ['input', 'expectedRevision'], code: 'CONFLICT' }],
    conflict: { expectedRevision: seen, revision: seen + 1, changes: [{ revision: seen + 1, actor: 'key:bob' }] },
    skill: null,
  });
  const again = await edit('saveSkill', { ...input, expectedRevision: seen + 1 }, 'skill { id }');
  expect(again).toMatchObject({ userErrors: [], conflict: null, skill: { id: 'skill:conflict-making' } });
});

test('an edit sent again under its key is made once; another edit under it is refused; keys are each editor’s own', async () => {
  const input = { name: 'Once', idempotencyKey: 'k-1' };
  const first = await edit('saveSkill', input, 'skill { id }');
  expect(first).toMatchObject({ replayed: false, skill: { id: 'skill:once' } });
  await edit('saveSkill', { name: 'Between' });
  const at = await revision();
  const again = await edit('saveSkill', input, 'skill { id }');
  expect(again).toMatchObject({
    revision: first.revision,
    replayed: true,
    userErrors: [],
    skill: { id: 'skill:once' },
  });
  const other = await edit('saveSkill', { ...input, name: 'Twice' });
  expect(other.userErrors).toMatchObject([{ path: ['input', 'idempotencyKey'], code: 'KEY_USED_OTHERWISE' }]);
  expect(await revision()).toBe(at);
  const bobs = await edit('saveSkill', { name: 'Twice', idempotencyKey: 'k-1' }, '', otherKey);
  expect(bobs).toMatchObject({ replayed: false, userErrors: [] });
});

test('of many who send one edit at once under one key, one makes it and all get the same answer', async () => {
  const at = await revision();
  const input = { name: 'At once', idempotencyKey: 'k-2' };
  const answers = await Promise.all(Array.from({ length: 8 }, () => edit('saveSkill', input, 'skill { id }')));
  expect(await revision()).toBe(at + 1);
  expect(new Set(answers.map((answer) => `${answer.revision} ${JSON.stringify(answer.skill)}`)).size).toBe(1);
  expect(answers.filter(({ replayed }) => replayed === false)).toHaveLength(1);
});

test('a dry run tells the difference and changes nothing', async () => {
  const at = await contentOf(server.store);
  const dry = await edit('saveRole', { id: 'data-analyst', outlook: 'Dry.', dryRun: true });
  expect(dry).toMatchObject({ revision: at.revision, userErrors: [] });
  expect(dry.diff).toEqual([
    {
      subject: 'role:data-analyst',
      before: expect.objectContaining({ id: 'role:data-analyst' }),
      after: expect.objectContaining({ properties: expect.objectContaining({ outlook: 'Dry.' }) }),
    },
  ]);
  expectSame(await contentOf(server.store), at);
  const wet = await edit('saveRole', { id: 'data-analyst', outlook: 'Dry.' });
  expect(wet.diff).toEqual(dry.diff);
  const trail = await server.store.changesSince(at.revision, 1);
  expect(trail[0]?.entries.map(({ subject }) => subject)).toEqual(['role:data-analyst']);
});

test('several changes are made together or not at all, each seeing those before it', async () => {
  const at = await contentOf(server.store);
  const changes = [
    { saveRole: { title: 'Junior Juggler', summary: 'Juggles.' } },
    { saveRole: { title: 'Senior Juggler', summary: 'Juggles more.' } },
    { saveSkill: { name: 'Juggling' } },
    { requireCompetency: { role: 'Senior Juggler', competency: 'Juggling', importanceScore: 5 } },
    { saveProgression: { from: 'junior-juggler', to: 'Senior Juggler', kind: 'PROMOTION', typicalYears: 3 } },
  ];
  const bad = [
    ...changes,
    { requireCompetency: { role: 'Senior Juggler', competency: 'Jugling', importanceScore: 9 } },
  ];
  const refused = await edit('applyChanges', { changes: bad }, 'nodes { id }');
  expect(refused).toMatchObject({
    userErrors: [{ path: ['input', 'changes', '5', 'requireCompetency', 'importanceScore'], code: 'INVALID' }],
    nodes: [],
    diff: [],
  });
  expectSame(await contentOf(server.store), at);
  const made = await edit('applyChanges', { changes }, 'nodes { id }');
  expect(made).toMatchObject({ revision: at.revision + 1, userErrors: [] });
  expect(made.nodes).toEqual(['role:junior-juggler', 'role:senior-juggler', 'skill:juggling'].map((id) => ({ id })));
  const undone = await edit('applyChanges', {
    changes: ['role:junior-juggler', 'role:senior-juggler', 'skill:juggling'].map((id) => ({
      removeNode: { id, withLinks: true },
    })),
  });
  expect(undone.userErrors).toEqual([]);
  expectSame({ ...(await contentOf(server.store)), revision: at.revision }, at);
});

test('a change that is none, or two, is the client’s mistake', async () => {
  const query = 'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { revision } }';
  for (const change of [{}, { removeNode: { id: 'a' }, saveSkill: { name: 'b' } }]) {
    const { errors } = await send(query, { input: { changes: [change] } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.message).toMatch(/Give exactly one of saveRole, saveSkill/);
  }
});

test('a request that asks for a revision is answered from it or a later one, or told that it is not there', async () => {
  const { revision: made } = await edit('saveSkill', { name: 'Waited for' });
  const query = JSON.stringify({ query: '{ graph { revision } }' });
  const there = await post(server.url, query, { 'x-min-revision': String(made) });
  expect((there.data as { graph: { revision: number } }).graph.revision).toBeGreaterThanOrEqual(made as number);
  const early = await post(server.url, query, { 'x-min-revision': '1000000' });
  expect(early).toMatchObject({ status: 503, errors: [{ extensions: { code: 'REVISION_NOT_REACHED' } }] });
  const wrong = await post(server.url, query, { 'x-min-revision': 'soon' });
  expect(wrong).toMatchObject({ status: 400 });
});
