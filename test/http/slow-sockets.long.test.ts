/** Clients that send too slowly are cut off, and keep nobody else waiting. */
import { connect } from 'node:net';
import { type SeededServer, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer();
});
afterAll(() => server.close());

/** Sends the beginning of a request and then a byte now and then. @returns what came back until the connection was closed */
function trickle(beginning: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(beginning));
    const dripping = setInterval(() => socket.write('x'), 500);
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(dripping);
      resolve(text);
    });
  });
}

test('headers and bodies that never end are refused with 408, and others are answered meanwhile', async () => {
  const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
  const slow = Promise.all([
    ...Array.from({ length: 50 }, () => trickle(`${head}X-Slow: `)),
    ...Array.from({ length: 50 }, () => trickle(`${head}Content-Length: 10000\r\n\r\n{"query":"`)),
  ]);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  const answers = await slow;
  expect(new Set(answers.map((answer) => answer.split('\r\n', 1)[0]))).toEqual(
    new Set(['HTTP/1.1 408 Request Timeout']),
  );
  for (const answer of answers) expect(answer).toContain('"extensions":{"code":"REQUEST_TIMEOUT"}');
});
