/** Clients that offer another protocol besides HTTP/1.1 are answered in HTTP/1.1. */
import { connect } from 'node:net';
import { type SeededServer, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer();
});
afterAll(() => server.close());

/** As Java's HttpClient begins each connection. */
const H2C =
  'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA';
const QUERY = '{"query":"{ __typename }"}';

/** Sends requests one after another over one connection. @returns what came back for each */
async function exchange(requests: readonly string[]): Promise<readonly string[]> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const answers: string[] = [];
  for (const request of requests) {
    socket.write(request);
    answers.push(await new Promise<string>((done) => socket.once('data', (chunk) => done(String(chunk)))));
  }
  socket.destroy();
  return answers;
}

test('a client that offers HTTP/2 in the clear is answered over HTTP/1.1, and goes on over the same connection', async () => {
  const post = `POST /graphql HTTP/1.1\r\nHost: a\r\n${H2C}\r\nContent-Type: application/json\r\nContent-Length: ${QUERY.length}\r\n\r\n${QUERY}`;
  const health = (headers: string) => `GET /healthz HTTP/1.1\r\nHost: a\r\n${headers}\r\n`;
  const answers = await exchange([post, health(`${H2C}\r\n`), health('')]);
  expect(answers.map((answer) => answer.slice(0, 15))).toEqual(Array(3).fill('HTTP/1.1 200 OK'));
  expect(answers[0]).toContain('{"data":{"__typename":"Query"}}');
});

test('WebSockets still leave HTTP', async () => {
  const [answer] = await exchange([
    'GET /graphql HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: WebSocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  ]);
  expect(answer).toMatch(/^HTTP\/1\.1 101 /);
});

test('OPTIONS without an origin has an answer', async () => {
  expect((await fetch(`${server.url}/graphql`, { method: 'OPTIONS' })).status).toBe(204);
});
