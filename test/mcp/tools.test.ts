import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOOLS } from '../../src/mcp';
import { openSeededAtlas, type SeededAtlas } from '../http/seeded-server';
import { type Assistant, assistantFor } from './assistant';

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

describe('the list of tools', () => {
  test('has eleven, all read-only, each described with all its arguments', async () => {
    const { tools } = await assistant.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(
      'understand routes gap plan futures reachable feeders role adjacency sources apiSearch'.split(' '),
    );
    for (const { description, annotations, inputSchema, outputSchema } of tools) {
      expect(description).toMatch(/\.$/);
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema).toMatchObject({ type: 'object' });
      const described = Object.values(inputSchema.properties ?? {}).map(
        (each) => (each as { description?: string }).description,
      );
      expect(described.every((text) => text !== undefined && text !== '')).toBe(true);
    }
  });

  test('is the one that the documents tell', () => {
    const page = readFileSync(join(__dirname, '..', '..', 'docs', 'assistants.md'), 'utf8');
    const told = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(told).toEqual(expect.arrayContaining(TOOLS.map(({ name }) => name)));
  });

  test('takes the fields of questions from their tables', async () => {
    const { tools } = await assistant.client.listTools();
    const routes = tools.find(({ name }) => name === 'routes')!.inputSchema;
    expect(routes.required).toEqual(['from', 'to']);
    expect(routes.properties).toMatchObject({
      first: { minimum: 1, maximum: 50, default: 5 },
      avoid: { type: 'array' },
    });
    expect(routes.properties).not.toHaveProperty('budgetMs');
  });
});

describe('an answer', () => {
  test('tells of a guess, and what else the name may mean', async () => {
    const { structured, text } = await assistant.call('routes', { from: 'teacher', to: 'UX Designer' });
    expect(structured.understood).toMatchObject([
      { argument: 'from', asked: 'teacher', certainty: 'GUESS', role: { title: 'Elementary School Teacher' } },
      { argument: 'to', certainty: 'EXACT', role: { title: 'UX Designer' } },
    ]);
    expect(text).toMatch(/^I guess that "teacher" means Elementary School Teacher\. It may also mean/);
    expect(text).toMatch(/Sources: Wages of May 2025, as shipped; Career Atlas editors\.$/);
  });

  test('has the same routes as the library, with the source of each step', async () => {
    const { structured } = await assistant.call('routes', {
      from: 'Back-End Developer',
      to: 'Cloud Architect',
      first: 3,
    });
    const { graph, routes } = seeded.atlas.snapshot();
    const found = routes({ from: 'Back-End Developer', to: 'Cloud Architect', first: 3 });
    if (found.kind === 'NoRoute') throw new Error(found.reason);
    const ids = structured.answer.routes.map(({ roles }: { roles: { id: string }[] }) => roles.map(({ id }) => id));
    expect(ids).toEqual(found.routes.map((route) => route.roles.map((role) => graph.roles[role]!.id)));
    for (const route of structured.answer.routes)
      for (const step of route.steps) expect(step.doorEvidence.source).toMatch(/^source:/);
    expect(structured.answer.verdict).toBe(found.judged().verdict);
  });

  test('to an unknown name has candidates, and is no error', async () => {
    const { structured, isError, text } = await assistant.call('gap', {
      to: 'DevOps Engineer',
      profile: { competencies: [{ ref: 'Kubernetess clusters' }] },
    });
    expect(isError).toBe(false);
    expect(structured).toMatchObject({
      answer: null,
      unknown: { argument: 'profile.competencies', what: 'skill or technology' },
    });
    expect(structured.unknown?.candidates.length).toBeGreaterThan(0);
    expect(text).toMatch(/Did you mean/);
  });

  test('names the argument as the tool does', async () => {
    const unknown = await assistant.call('routes', { from: 'qqzzxx', to: 'UX Designer' });
    expect(unknown.structured.unknown?.argument).toBe('from');
    const refused = await assistant.call('routes', { from: 'nurse', to: 'UX Designer', avoid: ['nurse'] });
    expect(refused.text).toMatch(/^avoid names "Registered Nurse", which is also in from\./);
  });

  test('says so if nothing is called like the name', async () => {
    const { structured, text } = await assistant.call('role', { role: 'qqzzxx' });
    expect(structured.unknown?.candidates).toEqual([]);
    expect(text).toBe('Unknown role "qqzzxx", and nothing is called like it. Ask for another name.');
  });

  test('says why there is no route, and what would open one', async () => {
    const { structured } = await assistant.call('routes', {
      from: 'Bookkeeper',
      to: 'Cloud Architect',
      maxSteps: 1,
      rankBy: 'TIME',
    });
    expect(structured.answer).toMatchObject({
      verdict: null,
      routes: [],
      noRoute: { reason: expect.stringMatching(/\.$/) },
    });
  });

  test('explains a route that is not listed, by the rules that it breaks', async () => {
    const { structured, text } = await assistant.call('routes', {
      from: 'Nanny',
      to: 'Assistant Brand Manager',
      explain: ['E-Commerce Coordinator'],
    });
    const { place, why, broken } = structured.answer.explained;
    expect(place).toBeNull();
    expect(why).toMatch(/^It is not listed/);
    expect(broken[0]).toMatchObject({ rule: 'goes-on-as-people-do', step: 1, limit: 0.6 });
    expect(text).toContain(`Nanny -> E-Commerce Coordinator -> Assistant Brand Manager: ${why} ${broken[0].says}`);
  });

  test('who somebody could become: jobs in groups with gate, pay and a first step; a state is asked back', async () => {
    const { structured, text } = await assistant.call('futures', { from: 'nurse', wishes: ['NO_LONG_STUDY'] });
    const { from, groups, ladder, total } = structured.answer as {
      from: { title: string };
      groups: { way: string; jobs: { firstStep: string; meets: string[] }[] }[];
      ladder: { role: { title: string } }[];
      total: number;
    };
    expect(from.title).toBe('Registered Nurse');
    expect(structured.answer.sameWork).toHaveLength(2);
    expect(text).toContain('Their own work in another place:');
    expect(ladder[0]!.role.title).toBe('Nurse Manager');
    expect(groups.flatMap(({ jobs }) => jobs).length).toBeGreaterThanOrEqual(6);
    expect(groups.some(({ jobs }) => jobs.some(({ meets }) => meets.includes('NO_LONG_STUDY')))).toBe(true);
    expect(text).toContain(`${total} jobs are within reach`);
    const state = await assistant.call('futures', { from: 'unemployed' });
    expect(state.structured.answer).toMatchObject({ state: 'OUT_OF_WORK', groups: [], sameWork: [] });
    expect(state.text).toContain('What did you do last');
  });

  test('is cut to what is asked for, and says how much there is', async () => {
    const { structured } = await assistant.call('reachable', { from: 'Data Analyst', first: 2 });
    expect(structured.answer.roles).toHaveLength(2);
    expect(structured.answer.total).toBeGreaterThan(2);
  });
});

describe('hostile arguments', () => {
  const long = 'x'.repeat(100_000);
  test.each([
    ['a missing argument', 'routes', { from: 'teacher' }, /to: is missing/],
    [
      'an argument that there is not',
      'role',
      { role: 'teacher', __proto: 1 },
      /has no "__proto"; it has role, first and language/,
    ],
    [
      'a misspelt field of a profile',
      'gap',
      { to: 'teacher', profile: { skills: ['sql'] } },
      /profile: has no "skills"/,
    ],
    ['too many', 'reachable', { from: 'teacher', first: 51 }, /first: is 51; it must be a whole number from 1 to 50/],
    ['none', 'feeders', { to: 'teacher', first: 0 }, /first: is 0/],
    ['no whole number', 'role', { role: 'teacher', first: 1.5 }, /first: is 1.5/],
    ['a number beyond numbers', 'reachable', { from: 'teacher', withinYears: 1e308 }, /withinYears: is 1e\+308/],
    ['a list for a name', 'role', { role: ['teacher'] }, /role: is teacher/],
    ['an object for a name', 'role', { role: { $ne: null } }, /role: is \[object Object\]/],
    ['a name without end', 'role', { role: long }, /a reference has at most 200/],
    ['control characters', 'role', { role: 'teacher\u0000' }, /control characters/],
    ['an empty name', 'role', { role: '  ' }, /is empty/],
    ['a value without end', 'routes', { from: 'teacher', to: 'nurse', rankBy: long }, /rankBy: is "x/],
    [
      'too many names',
      'routes',
      { from: 'teacher', to: 'nurse', avoid: Array(5_000).fill('x') },
      /avoid: names 5,000 roles/,
    ],
    [
      'too many skills',
      'gap',
      { to: 'teacher', profile: { competencies: Array(301).fill({ ref: 'sql' }) } },
      /at most 300/,
    ],
    [
      'the time that a search may take',
      'routes',
      { from: 'teacher', to: 'nurse', budgetMs: 10_000 },
      /has no "budgetMs"/,
    ],
    ['both ends the same', 'routes', { from: 'teacher', to: 'teacher' }, /^You already hold/],
  ])('%s is refused in few words', async (_, name, args, message) => {
    const { isError, text } = await assistant.call(name, args);
    expect(isError).toBe(true);
    expect(text).toMatch(message);
    expect(text.length).toBeLessThan(800);
    expect(text).not.toMatch(/node_modules|\.[jt]s:\d/);
    expect(assistant.reported).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'toString', 'drop'])('no tool is called %s', async (name) => {
    await expect(assistant.client.callTool({ name, arguments: {} })).rejects.toThrow(/not found|disabled|unknown/i);
  });

  test('null is taken for left out', async () => {
    const { isError } = await assistant.call('plan', { to: 'Data Engineer', from: null, profile: null });
    expect(isError).toBe(false);
  });

  test('marks in a name stay text', async () => {
    const { structured } = await assistant.call('understand', { text: "'; MATCH (n) DETACH DELETE n //" });
    expect(structured.unknown).toBeNull();
    expect(seeded.atlas.snapshot().graph.roles.length).toBeGreaterThan(100);
  });
});

test('what nobody foresaw is reported, and told without its insides', async () => {
  const broken = {
    ...seeded.atlas,
    snapshot: () => {
      throw new TypeError('insides');
    },
  };
  const other = await assistantFor(broken);
  const { isError, text } = await other.call('sources', {});
  expect([isError, text]).toEqual([true, 'Something went wrong on our side. The other tools may still answer.']);
  expect(other.reported).toEqual([new TypeError('insides')]);
  await other.close();
});
