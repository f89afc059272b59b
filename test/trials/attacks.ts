/** What a hostile client may send, by kind: each must be refused with a status of 400 to 499 and a code. */
import { gzipSync } from 'node:zlib';
import { buildCareerSchema } from '../../src/graphql';
import { COSTLY_QUERIES, nested } from '../http/costly-queries';
import { KILLING_QUERIES } from '../http/killing-queries';
import { HOSTILE_TEXTS, textPlaces } from '../http/text-places';

/** One request. */
export interface Attack {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = '{"query":"{ __typename }"}';

const post = (body: string | Buffer, headers: Readonly<Record<string, string>> = JSON_TYPE): Attack => ({
  method: 'POST',
  path: '/graphql',
  headers,
  body,
});
const get = (path: string, headers: Readonly<Record<string, string>> = {}): Attack => ({
  method: 'GET',
  path,
  headers,
  body: '',
});
const asked = (query: string, variables: object = {}) => post(JSON.stringify({ query, variables }));
const many = (count: number, part: (i: number) => string) => Array.from({ length: count }, (_, i) => part(i)).join(' ');
const named = (word: RegExp) =>
  [...COSTLY_QUERIES, ...KILLING_QUERIES]
    .filter(([name]) => word.test(name))
    .map(([, query]) => asked(query, query.includes('$n') ? { n: 100 } : {}));

/** Merging fields of the same name takes the square of their number. */
const MERGED = `{ ${many(7, () => `roles { ${many(7, () => `nodes { ${many(3, () => 'discipline { id }')} nothing }`)} }`)} }`;

/** Kinds that GraphQL answers with status 200: a name that means nothing, or an error with a code in the place of one field. */
export const ANSWERED_IN_PLACE: ReadonlySet<string> = new Set(['injection', 'arguments', 'edits without a key']);

/** By kind. */
export const ATTACKS: Readonly<Record<string, readonly Attack[]>> = {
  deep: [
    ...named(/levels|deep|again and again/),
    asked(`{ role(ref: "x") { ${'discipline { roles { nodes { '.repeat(75)}id${' } } }'.repeat(75)} } }`),
    post(
      `{"query":"query($i: RouteSearch!) { routes(input: $i) { __typename } }","variables":{"i":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`,
    ),
  ],
  wide: [
    ...named(/more words|directives/),
    asked(`{ ${many(900, (i) => `rolls${i}`)} }`),
    asked(`query (${many(200, (i) => `$v${i}: Int`)}) { __typename }`),
    asked('{ __typename }', { x: 'x'.repeat(300_000) }),
  ],
  arguments: [
    asked(`{ nodes(ids: [${'"x" '.repeat(900)}]) { id } }`),
    asked('{ role(ref: "") { id } }'),
    asked(`{ search(text: "${'word '.repeat(1_000)}") { totalCount } }`),
    asked('{ routes(input: { from: "a", to: "b", maxYears: 1e300 }) { __typename } }'),
  ],
  multiplied: [...named(/pages|page size/), asked(`{ roles(first: 100) { nodes { ${nested(4)} } } }`)],
  aliased: [...named(/aliases|lists by/), asked(MERGED)],
  'variables full of mistakes': [
    asked('query ($i: RouteSearch!) { routes(input: $i) { __typename } }', {
      i: { from: 'a', to: 'b', profile: Object.fromEntries(Array.from({ length: 15_000 }, (_, i) => [`k${i}`, i])) },
    }),
    asked('query ($w: [Wish!]) { futures(input: { from: "a", wishes: $w }) { __typename } }', {
      w: Array(20_000).fill('NONE'),
    }),
  ],
  'wrong hashes': [
    post(
      JSON.stringify({
        query: '{ __typename }',
        extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
      }),
    ),
    post(JSON.stringify({ extensions: { persistedQuery: 1 } })),
  ],
  'fragment bombs': [
    ...named(/fragments/),
    asked(`{ ...f0 } ${many(20, (i) => `fragment f${i} on Query { ${many(15, (k) => `...f${(i + k + 1) % 20}`)} }`)}`),
    asked(
      `{ role(ref: "x") { ${many(75, (i) => `...f${i}`)} } } ${many(75, (i) => `fragment f${i} on Role { a: ${i % 2 ? 'id' : 'title'} }`)}`,
    ),
    asked(
      `{ role(ref: "x") { ...f0 } } ${many(12, (i) => `fragment f${i} on Role { ...f${i + 1} ...f${i + 1} ...f${i + 1} ...f${i + 1} }`)} fragment f12 on Role { id }`,
    ),
  ],
  introspection: named(/schema|arguments of the query type/),
  batched: [post(`[${QUERY},${QUERY}]`), post(`[${Array(5_000).fill(QUERY).join()}]`)],
  gzip: [
    post(gzipSync(QUERY), { ...JSON_TYPE, 'content-encoding': 'gzip' }),
    post(gzipSync(Buffer.alloc(200_000_000)), { ...JSON_TYPE, 'content-encoding': 'gzip' }),
    post(QUERY, { ...JSON_TYPE, 'content-encoding': 'br' }),
  ],
  'wrong charset': [
    post(Buffer.from(QUERY, 'utf16le'), { 'content-type': 'application/json; charset=utf-16' }),
    post(QUERY, { 'content-type': 'application/json; charset=latin1' }),
    post(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
  ],
  unreadable: [
    post('{"query":'),
    post(''),
    post('7'),
    post('{"query":{"a":1}}'),
    post('{"query":"{ __typename }","__proto__":{"a":1}}'),
    post('{"query":"{ a ) "}'),
    get('/%zz'),
    get(`/nothing/${'x'.repeat(10_000)}`),
    get(`/graphql?query=${'x'.repeat(20_000)}`),
  ],
  CSRF: [
    get(`/graphql?query=${encodeURIComponent('{ __typename }')}`, { origin: 'https://evil.example' }),
    post(QUERY, { 'content-type': 'text/plain', origin: 'https://evil.example' }),
    post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
    post(QUERY, { 'content-type': 'multipart/form-data; boundary=x' }),
    get(`/graphql?query=${encodeURIComponent('subscription { changes { revision } }')}`, {
      accept: 'text/event-stream',
      origin: 'https://evil.example',
    }),
    { ...post(QUERY, { ...JSON_TYPE, origin: 'https://evil.example' }), path: '/mcp' },
    { ...post('{}', { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }), path: '/advisors/sign-ups' },
  ],
  'edits without a key': [asked('mutation { saveSkill(input: { name: "x" }) { revision } }')],
  'wrong keys': [
    post(QUERY, { ...JSON_TYPE, authorization: `Bearer ca_${'a'.repeat(51)}` }),
    post(QUERY, { ...JSON_TYPE, authorization: `Bearer ${'x'.repeat(7_000)}` }),
    post(QUERY, { ...JSON_TYPE, authorization: 'Basic eDp5' }),
  ],
  injection: textPlaces(buildCareerSchema()).flatMap((place) =>
    HOSTILE_TEXTS.map((text) => {
      const { query, variables } = place.ask(text);
      return asked(query, variables);
    }),
  ),
};
