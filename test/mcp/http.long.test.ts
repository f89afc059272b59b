import { request as httpRequest } from 'node:http';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { HTTP_LIMITS } from '../../src/http';
import { TOOLS } from '../../src/mcp';
import { type SeededServer, startSeededServer } from '../http/seeded-server';
import { until } from '../http/subscribers';
import { type Assistant, assistantOver } from './assistant';

let server: SeededServer;
let assistant: Omit<Assistant, 'reported'>;
beforeAll(async () => {
  server = await startSeededServer();
  assistant = await assistantOver(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)));
});
afterAll(async () => {
  await assistant.close();
  await server.close();
});

const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });

/** Posts to /mcp with headers that `fetch` would not let through, such as Host. */
function post(
  body: string,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<{ status: number; text: string }> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        port,
        host: '127.0.0.1',
        path: '/mcp',
        method,
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('/mcp', () => {
  test('has the same tools and answers', async () => {
    expect(assistant.checks.size).toBe(TOOLS.length);
    const { structured } = await assistant.call('feeders', { to: 'Product Manager', first: 2 });
    expect(assistant.checks.get('feeders')!(structured)).toBe(true);
    expect(structured.answer.roles).toHaveLength(2);
  });

  test.each(['auto' as const, { pin: '2026-07-28' }])('speaks the protocol of 2026 too: %j', async (mode) => {
    const other = await assistantOver(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)), mode);
    expect(other.client.getNegotiatedProtocolVersion()).toBe('2026-07-28');
    const { structured } = await other.call('role', { role: 'nurse', first: 3 });
    expect(other.checks.get('role')!(structured)).toBe(true);
    expect(await other.call('role', { role: 'nurse', first: 51 })).toMatchObject({ isError: true });
    await expect(other.client.listen({ toolsListChanged: true })).rejects.toThrow(/limit reached/i);
    await other.close();
  });

  test('answers many at once, each from one graph, and keeps no session', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => assistant.call('role', { role: 'nurse' })));
    expect(new Set(replies.map(({ structured }) => JSON.stringify(structured))).size).toBe(1);
    const plain = await post(PING);
    expect(plain.status).toBe(200);
    expect(plain.text).toContain('"reachable"');
  });

  test.each(['http://evil.example', 'https://evil.example:4000', 'null', 'http://localhost.evil.example'])(
    'turns away pages of %s',
    async (origin) => {
      const { status, text } = await post(PING, { origin });
      expect([status, text]).toEqual([403, expect.stringMatching(/Pages of other sites/)]);
    },
  );

  test.each(['http://localhost:6274', 'http://127.0.0.1:3000'])('answers pages of this machine, %s', async (origin) => {
    expect((await post(PING, { origin })).status).toBe(200);
  });

  test('turns away a foreign name that leads to this machine', async () => {
    const { status, text } = await post(PING, { host: 'evil.example' });
    expect([status, text]).toEqual([403, expect.stringMatching(/answers under localhost/)]);
    expect((await post(PING, { host: 'evil.example', origin: 'http://evil.example' })).status).toBe(403);
  });

  test.each([
    ['a list of messages', `[${PING},${PING}]`, {}, 400, /one message a request/],
    ['too much', JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x'.repeat(300_000) }), {}, 413, /large/],
    ['no JSON', '{', {}, 400, /JSON/],
    ['another form', PING, { 'content-type': 'text/plain' }, 415, /./],
    ['a packed body', PING, { 'content-encoding': 'gzip' }, 415, /not supported/],
    ['no message', '{"hello":1}', {}, 400, /./],
    ['nothing', 'null', {}, 400, /./],
  ])('refuses %s', async (_, body, headers, status, message) => {
    const answer = await post(body, headers as Record<string, string>);
    expect(answer).toEqual({ status, text: expect.stringMatching(message) });
    expect(answer.text).not.toMatch(/node_modules|\.[jt]s:\d/);
  });

  test.each(['GET', 'DELETE'])('has nothing for %s, for there are no sessions', async (method) => {
    expect((await fetch(`${server.url}/mcp`, { method })).status).toBe(405);
  });

  test('counts in the limit on requests: a call takes what its work takes', async () => {
    const points = 600_000;
    const limited = await startSeededServer({ pointsPerMinute: points });
    const ask = async (name: string, args: object) => {
      const response = await fetch(`${limited.url}/mcp`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } }),
      });
      const { headers, status } = response;
      return {
        status,
        headers,
        text: await response.text(),
        left: Number(/r=(\d+)/.exec(headers.get('ratelimit')!)![1]),
      };
    };
    const wrong = await ask('reachable', { from: 7 });
    expect(wrong.status).toBe(200);
    expect(points - wrong.left).toBeGreaterThan(HTTP_LIMITS.requestPoints);
    const dear = await ask('reachable', { from: 'teacher', first: 1, profile: null });
    expect([dear.status, wrong.left - dear.left > 15_000]).toEqual([200, true]);
    let refused = dear;
    for (let calls = 0; refused.status === 200 && calls < 500; calls++) {
      refused = await ask('reachable', { from: 'teacher', first: 50 });
    }
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(JSON.parse(refused.text)).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    await limited.close();
  });

  test('ends a search when its client goes', async () => {
    let running = 0;
    const snapshot = server.atlas.snapshot.bind(server.atlas);
    const endless = jest.spyOn(server.atlas, 'snapshot').mockImplementation(() => ({
      ...snapshot(),
      *feederRolesInSlices() {
        running++;
        try {
          for (;;) yield;
        } finally {
          running--;
        }
      },
    }));
    const gone = new AbortController();
    const call = { name: 'feeders', arguments: { to: 'nurse' } };
    const answer = fetch(`${server.url}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: call }),
      signal: gone.signal,
    }).then(
      (response) => response.text().catch(() => null),
      () => null,
    );
    await until(() => running === 1);
    expect(running).toBe(1);
    gone.abort();
    await answer;
    await until(() => running === 0);
    expect(running).toBe(0);
    endless.mockRestore();
  });

  test('logs no fault of ours', () => {
    expect(server.log).toEqual([]);
  });
});
