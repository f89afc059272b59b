import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { get as httpGet, request as httpRequest, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { PROJECT, type SeededServer, startSeededServer } from './seeded-server';

/** The playground's largest file, as `npm run build` leaves it. */
const EDITOR = `/graphiql/assets/${largestOf(join(PROJECT, 'dist/web/graphiql/assets'))}`;

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({ exportsPerMinute: 1_000 }, { webDir: join(PROJECT, 'dist', 'web') });
});
afterAll(() => server.close());

interface Received {
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly bytes: Buffer;
  readonly text: string;
}

/** What the server sends, as it is sent: fetch would unpack it. */
async function receive(path: string, headers: Record<string, string>, body?: string): Promise<Received> {
  const request = httpRequest(`${server.url}${path}`, { method: body === undefined ? 'GET' : 'POST', headers });
  request.end(body);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces);
  const encoding = response.headers['content-encoding'];
  const plain = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;
  return { encoding, vary: response.headers.vary, bytes, text: plain.toString() };
}

const query = (text: string, headers: Record<string, string> = {}) =>
  receive(
    '/graphql',
    { 'content-type': 'application/json', 'accept-encoding': 'gzip, br', ...headers },
    JSON.stringify({ query: text }),
  );

describe('what is large is sent compressed, and unpacks to the same', () => {
  test.each([
    ['/export/moves.csv', 'gzip', 3],
    ['/export/moves.csv', 'br', 3],
    ['/export/graph.json', 'br', 3],
    ['/export/moves.cypher', 'gzip', 3],
    ['/export/roles.ttl', 'gzip', 3],
    ['/schema.graphql', 'br', 3],
    [EDITOR, 'br', 3.5],
    [EDITOR, 'gzip', 3.5],
  ])('%s by %s', async (path, encoding, times) => {
    const plain = await receive(path, {});
    const packed = await receive(path, { 'accept-encoding': encoding });
    expect(plain.encoding).toBeUndefined();
    expect(packed.encoding).toBe(encoding);
    expect(packed.vary).toMatch(/accept-encoding/i);
    expect(packed.bytes.length * times).toBeLessThan(plain.bytes.length);
    expect(packed.text).toBe(plain.text);
  });

  test('a large answer of the API', async () => {
    const packed = await query('{ roles(first: 100) { nodes { id title summary outlook } } }');
    expect(packed.encoding).toBe('br');
    expect(JSON.parse(packed.text)).toMatchObject({ data: { roles: { nodes: { length: 100 } } } });
    expect(packed.bytes.length * 2).toBeLessThan(packed.text.length);
  });

  test('what the client likes better comes first, and what it refuses does not come', async () => {
    const by = async (accepted: string) =>
      (await receive('/export/moves.csv', { 'accept-encoding': accepted })).encoding;
    expect(await by('br;q=0.2, gzip;q=0.9')).toBe('gzip');
    expect(await by('br;q=0, gzip')).toBe('gzip');
    expect(await by('identity')).toBeUndefined();
    expect(await by('zstd')).toBeUndefined();
  });
});

describe('sent as it is', () => {
  test('a small answer', async () => {
    expect((await query('{ role(ref: "Back-End Developer") { title } }')).encoding).toBeUndefined();
  });

  test('Parquet, which is packed in itself', async () => {
    expect((await receive('/export/moves.parquet', { 'accept-encoding': 'gzip' })).encoding).toBeUndefined();
  });

  test.each([[{ authorization: 'Bearer some-secret' }], [{ cookie: 'session=some-secret' }]])(
    'whatever was asked with a secret, which its size could betray: %j',
    async (headers) => {
      const large = '{ roles(first: 100) { nodes { id title summary outlook } } }';
      expect((await query(large, headers)).encoding).toBeUndefined();
      expect((await receive('/export/moves.csv', { 'accept-encoding': 'br', ...headers })).encoding).toBeUndefined();
    },
  );
});

test('a client that goes away from a compressed export ends the work', async () => {
  const made = server.atlas.snapshot().export({ what: 'graph', format: 'gexf', filters: {} });
  let ended = false;
  const [file] = made.files;
  const endless = {
    ...file!,
    async *chunks() {
      try {
        for (;;) yield* file!.chunks();
      } finally {
        ended = true;
      }
    },
  };
  const watched = {
    ...server.atlas.snapshot(),
    *exportInSlices() {
      yield;
      return { ...made, files: [endless] };
    },
  };
  jest.spyOn(server.atlas, 'snapshot').mockReturnValueOnce(watched);
  const request = httpGet(`${server.url}/export/graph.gexf`, { headers: { 'accept-encoding': 'gzip' } });
  const [response] = await once(request, 'response');
  expect(response.headers['content-encoding']).toBe('gzip');
  await once(response, 'readable');
  request.destroy();
  // It ends, however long that takes where much else runs.
  while (!ended) await sleep(20);
  expect(ended).toBe(true);
});

function largestOf(folder: string): string {
  const size = (name: string) => statSync(join(folder, name)).size;
  return readdirSync(folder).sort((a, b) => size(b) - size(a))[0] as string;
}
