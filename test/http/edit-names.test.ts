/** What edits take as a name, and the documentation's example of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addKey } from '../../src/app';
import { type Answer, PROJECT, post, type SeededServer, startSeededServer } from './seeded-server';

let server: SeededServer;
let key: string;
beforeAll(async () => {
  server = await startSeededServer();
  key = (await addKey(server.store.records, { name: 'ada', scope: 'editor' })).key;
});
afterAll(() => server.close());

type Fields = Record<string, unknown>;
const send = (query: string, variables: object = {}): Promise<Answer> =>
  post(server.url, JSON.stringify({ query, variables }), { authorization: `Bearer ${key}` });

/** Sends one mutation and gives its payload. */
async function edit(name: string, input: object): Promise<Fields> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const answer = await send(
    `mutation ($input: ${type}) { ${name}(input: $input) { userErrors { path message code } } }`,
    {
      input,
    },
  );
  expect(answer.errors).toEqual([]);
  return (answer.data as Record<string, Fields>)[name] as Fields;
}

test('the documentation has an example of every mutation, and each does what it says', async () => {
  const page = readFileSync(join(PROJECT, 'docs/editing.md'), 'utf8');
  const examples = [...page.matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, text]) => text!);
  const shown: string[] = [];
  const before = await server.store.revision();
  for (const example of examples) {
    const { data, errors } = await send(example);
    expect(errors).toEqual([]);
    for (const [name, payload] of Object.entries(data as Record<string, Fields>)) {
      shown.push(name);
      expect({ example, wrong: payload.userErrors }).toEqual({ example, wrong: [] });
    }
  }
  const fields = /^type Mutation \{(.*?)^\}/ms.exec(readFileSync(join(PROJECT, 'schema/career.graphql'), 'utf8'))?.[1];
  const mutations = [...(fields ?? '').matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name!);
  expect(shown.sort()).toEqual(mutations.sort());
  expect(await server.store.revision()).toBe(before + examples.length);
  for (const id of ['role:prompt-librarian', 'skill:prompt-keeping'])
    expect((await edit('removeNode', { id, withLinks: true })).userErrors).toEqual([]);
});

test.each([
  ['teacher', /^"teacher" may mean "[^"]*Teacher", .*or "[^"]*Teacher"\. An edit takes a title, a slug or an id\.$/],
  ['nurse', /^"nurse" may mean "Registered Nurse"/],
  ['tacher', /Unknown role "tacher"/],
])('another name that may mean several is refused with them: %s', async (from, message) => {
  const input = { from, to: 'Data Analyst', kind: 'PIVOT', typicalYears: 1 };
  expect(await edit('saveProgression', input)).toMatchObject({
    userErrors: [{ path: ['input', 'from'], code: 'UNKNOWN_REFERENCE', message: expect.stringMatching(message) }],
  });
});

test.each([
  'Elementary School Teacher',
  'elementary-school-teacher',
  'role:elementary-school-teacher',
  'Backend Developer',
])('a title, a slug, an id and another name of this role alone are taken: %s', async (from) => {
  const input = { from, to: 'Data Analyst', kind: 'PIVOT', typicalYears: 1, dryRun: true };
  expect((await edit('saveProgression', input)).userErrors).toEqual([]);
});
