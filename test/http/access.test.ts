import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import pino from 'pino';
import { addKey, openAtlas, revokeKey } from '../../src/app';
import { buildCareerSchema } from '../../src/graphql';
import { MUTATION_SCOPES } from '../../src/graphql/request/mutation-scopes';
import { createHttpServer } from '../../src/http';
import { AUDIENCE, ISSUER, type Issuer, makeIssuer, rawToken } from '../app/access/signed';
import { openSeededAtlas, post, type SeededAtlas, TEST_CONFIG } from './seeded-server';

const mutations = Object.values(buildCareerSchema().getMutationType()?.getFields() ?? {});
const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
const log: string[] = [];
let seeded: SeededAtlas;
let issuer: Issuer;
let url: string;
let closed: string;
const servers: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  issuer = await makeIssuer();
  const keys = join(folder, 'keys.json');
  writeFileSync(keys, issuer.keySet);
  seeded = await openSeededAtlas();
  const logger = pino({ level: 'trace' }, { write: (line) => void log.push(line) });
  const serve = async (reads: 'open' | 'keys') => {
    const access = { reads, tokens: { issuer: ISSUER, audience: AUDIENCE, keys } };
    const atlas = await openAtlas(seeded.store, { access });
    const server = await createHttpServer({ atlas, config: { ...TEST_CONFIG, exportsPerMinute: 1000 }, logger });
    servers.push(server, atlas);
    return server.listen();
  };
  url = await serve('open');
  closed = await serve('keys');
});
afterAll(async () => {
  for (const each of servers) await each.close();
  await seeded.close();
  rmSync(folder, { recursive: true });
});

/** The least that a mutation takes, as GraphQL writes it. */
function leastOf(type: unknown): string {
  if (isNonNullType(type)) return leastOf(type.ofType);
  if (isListType(type)) return '[]';
  const named = getNamedType(type as never);
  if (!isInputObjectType(named))
    return ['Int', 'Float'].includes(String(named)) ? '1' : String(named) === 'Boolean' ? 'true' : '"data-analyst"';
  const fields = Object.values(named.getFields()).filter((field) => isNonNullType(field.type));
  return `{ ${fields.map((field) => `${field.name}: ${enumValue(field.type) ?? leastOf(field.type)}`).join(', ')} }`;
}
function enumValue(type: unknown): string | undefined {
  const named = getNamedType(type as never) as unknown as { getValues?: () => readonly { name: string }[] };
  return named.getValues?.()[0]?.name;
}

const documents = mutations.map(({ name, args }) => {
  const given = args.map((arg) => `${arg.name}: ${leastOf(arg.type)}`).join(', ');
  return { name, query: `mutation { ${name}(${given}) { __typename } }` };
});

/** Every kind of bad credential by name, with what the server has to answer. */
async function badCredentials(): Promise<
  readonly (readonly [name: string, header: string | undefined, code: string])[]
> {
  const { records } = seeded.store;
  const past = new Date(Date.now() - 10 * 86_400_000);
  const reader = await addKey(records, { name: 'reader', scope: 'reader' });
  const expired = await addKey(records, { name: 'expired', scope: 'editor', days: 1 }, past);
  const revoked = await addKey(records, { name: 'revoked', scope: 'admin' });
  await revokeKey(records, 'revoked');
  const good = await addKey(records, { name: 'good', scope: 'editor' });
  const stranger = await makeIssuer();
  const token = await issuer.token();
  const claims = { iss: ISSUER, aud: AUDIENCE, sub: 'eve', scope: 'admin', exp: Math.floor(Date.now() / 1000) + 600 };
  const bearer = (secret: string) => `Bearer ${secret}`;
  return [
    ['none', undefined, 'UNAUTHENTICATED'],
    ['a reader’s key', bearer(reader.key), 'FORBIDDEN'],
    ['a reader’s token', bearer(await issuer.token({ scope: 'reader' })), 'FORBIDDEN'],
    ['an expired key', bearer(expired.key), 'UNAUTHENTICATED'],
    ['a revoked key', bearer(revoked.key), 'UNAUTHENTICATED'],
    ['a garbled key', bearer(`${good.key.slice(0, -1)}${good.key.endsWith('A') ? 'B' : 'A'}`), 'UNAUTHENTICATED'],
    ['half a key', bearer(good.key.slice(0, 30)), 'UNAUTHENTICATED'],
    ['a key without its word', good.key, 'UNAUTHENTICATED'],
    ['a key as a password', `Basic ${Buffer.from(`ada:${good.key}`).toString('base64')}`, 'UNAUTHENTICATED'],
    ['an empty header', '', 'UNAUTHENTICATED'],
    ['a wrong signature', bearer(`${token.slice(0, -6)}AAAAAA`), 'UNAUTHENTICATED'],
    ['a stranger’s signature', bearer(await stranger.token()), 'UNAUTHENTICATED'],
    ['no algorithm', bearer(rawToken({ alg: 'none' }, claims)), 'UNAUTHENTICATED'],
    ['another audience', bearer(await issuer.token({ aud: 'others' })), 'UNAUTHENTICATED'],
    ['another issuer', bearer(await issuer.token({ iss: 'https://other.example.org/' })), 'UNAUTHENTICATED'],
    ['an expired token', bearer(await issuer.token({ exp: 1000 })), 'UNAUTHENTICATED'],
  ];
}

test('every mutation refuses every kind of bad credential, changes nothing, and no log or answer holds a secret', async () => {
  expect(documents.length).toBeGreaterThanOrEqual(10);
  const bad = await badCredentials();
  const before = await seeded.store.revision();
  const answers: string[] = [];
  for (const { name, query } of documents) {
    for (const [credential, authorization, code] of bad) {
      const headers = authorization === undefined ? {} : { authorization };
      const answer = await post(url, JSON.stringify({ query }), headers as Record<string, string>);
      const expected = (MUTATION_SCOPES[name] ?? 'editor') === 'reader' && code === 'FORBIDDEN' ? undefined : code;
      expect({ name, credential, code: answer.errors[0]?.extensions.code }).toEqual({
        name,
        credential,
        code: expected,
      });
      if (expected !== undefined) expect(answer.data).toBeNull();
      answers.push(answer.text);
    }
  }
  expect(await seeded.store.revision()).toBe(before);
  const written = [...answers, ...log].join('\n');
  const secrets = bad
    .flatMap(([, header]) => (header === undefined ? [] : header.split(' ')))
    .filter((each) => each.length > 10);
  for (const secret of secrets) expect(written.includes(secret.slice(12))).toBe(false);
});

test('the table of scopes names mutations that exist', () => {
  const names = mutations.map(({ name }) => name);
  expect(Object.keys(MUTATION_SCOPES).filter((name) => !names.includes(name))).toEqual([]);
});

test('a good key and a good token let an editor write, and the trail names them', async () => {
  const { key } = await addKey(seeded.store.records, { name: 'writer', scope: 'editor' });
  const query = (name: string) =>
    JSON.stringify({ query: `mutation { saveSkill(input: {name: "${name}"}) { revision userErrors { message } } }` });
  for (const [name, secret] of [
    ['One', key],
    ['Two', await issuer.token()],
  ] as const) {
    const { errors, data } = await post(url, query(name), { authorization: `Bearer ${secret}` });
    expect([errors, data]).toMatchObject([[], { saveSkill: { userErrors: [] } }]);
  }
  const last = await seeded.store.changesSince((await seeded.store.revision()) - 2, 2);
  expect(last.map(({ actor }) => actor)).toEqual(['key:writer', 'token:ada@example.org']);
});

test('a bad credential is refused with status 401 on reads too, rather than passed over', async () => {
  const answer = await fetch(`${url}/graphql?query={graph{revision}}`, { headers: { authorization: 'Bearer x' } });
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
});

test('a page of another site can not write: mutations refuse GET and simple content types, even with a key', async () => {
  const { key } = await addKey(seeded.store.records, { name: 'browser', scope: 'editor' });
  const query = 'mutation { saveSkill(input: {name: "Forged"}) { revision } }';
  const headers = { authorization: `Bearer ${key}` };
  const before = await seeded.store.revision();
  const get = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { ...headers, 'content-type': 'application/json', 'apollo-require-preflight': 'yes' },
  });
  expect(get.status).toBeGreaterThanOrEqual(400);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', undefined]) {
    const body = type === undefined ? new Blob([JSON.stringify({ query })]) : JSON.stringify({ query });
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: type === undefined ? headers : { ...headers, 'content-type': type },
      body,
    });
    expect({ type, refused: answer.status >= 400 && answer.status < 500 }).toEqual({ type, refused: true });
  }
  expect(await seeded.store.revision()).toBe(before);
});

test('where reading takes a key, nothing but the state is told without one', async () => {
  const { key } = await addKey(seeded.store.records, { name: 'subscriber', scope: 'reader' });
  const paths = [
    '/graphql?query={graph{revision}}',
    '/export',
    '/schema.graphql',
    '/mcp',
    '/role/data-analyst',
    '/nothing',
  ];
  for (const path of paths)
    expect({ path, status: (await fetch(closed + path)).status }).toEqual({ path, status: 401 });
  for (const path of ['/healthz', '/readyz']) expect((await fetch(closed + path)).status).toBe(200);
  const headers = { authorization: `Bearer ${key}` };
  const answer = await fetch(`${closed}/graphql?query={graph{revision}}`, {
    headers: { ...headers, 'content-type': 'application/json' },
  });
  expect(await answer.json()).toMatchObject({ data: { graph: { revision: expect.any(Number) } } });
  expect(readFileSync(join(folder, 'keys.json'), 'utf8')).not.toContain('"d":');
});
