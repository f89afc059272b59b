/** One network may hold a part of the connections, and others are answered meanwhile. */
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { mostOfNetwork } from '../../src/http/connection-limit';
import { trustedPeers } from '../../src/http/trusted-peers';
import { type SeededServer, startSeededServer } from './seeded-server';

test.each([
  [['loopback'], '127.0.0.9', true],
  [['loopback'], '::1', true],
  [['loopback'], '192.0.2.1', false],
  [['uniquelocal', 'linklocal'], '172.20.1.1', true],
  [['linklocal'], 'fe80::7', true],
  [['10.1.0.0/16'], '10.1.2.3', true],
  [['10.1.0.0/16'], '::ffff:10.1.2.3', true],
  [['10.1.0.0/16'], '10.2.2.3', false],
  [['2001:db8::1'], '2001:db8::1', true],
  [['2001:db8::1'], '2001:db8::2', false],
] as const)('of %j, %s is trusted: %s', (proxies, address, isTrusted) => {
  expect(trustedPeers(proxies)(address)).toBe(isTrusted);
});

test.each([
  [1_000_000, 256, 256],
  [904, 256, 226],
  [25, 256, 6],
  [2, 256, 1],
  [Number.POSITIVE_INFINITY, 256, 256],
])('of %d connections in all, one network with a limit of %d may have %d', (all, asked, most) => {
  expect(mostOfNetwork(all, asked)).toBe(most);
});

let server: SeededServer;
const held: { destroy(): void }[] = [];
describe('a server', () => {
  afterEach(async () => {
    for (const each of held.splice(0)) each.destroy();
    await server?.close();
  });
  const start = async (config: Parameters<typeof startSeededServer>[0]) => {
    server = await startSeededServer({ metricsPort: 0, ...config });
  };

  /** The answer to a request over a connection of its own, from an address of this machine. */
  function ask(localAddress: string, agent: Agent | undefined = undefined, path = '/healthz') {
    const { hostname, port } = new URL(server.url);
    return new Promise<{ status: number; text: string; after: string | undefined }>((resolve, reject) => {
      const sent = httpRequest({ hostname, port, path, localAddress, agent: agent ?? false }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += String(chunk);
        });
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text, after: response.headers['retry-after'] });
        });
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  async function hold(localAddress: string, beginning = ''): Promise<Socket> {
    const { hostname, port } = new URL(server.url);
    const socket = connect({ host: hostname, port: Number(port), localAddress });
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(beginning);
    held.push(socket);
    return socket;
  }

  const EVENTS = `/graphql?query=${encodeURIComponent('subscription { changes { revision } }')}`;
  const STREAM = `GET ${EVENTS} HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n`;

  test('idle, slow and streaming connections of one address are counted together; more are told why, and others are answered', async () => {
    await start({ connectionsPerAddress: 6 });
    await hold('127.0.0.1');
    const slow = await hold('127.0.0.1', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    const stream = await hold('127.0.0.1', STREAM);
    expect(String((await once(stream, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 /);
    const web = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    held.push({ destroy: () => web.terminate() });
    await once(web, 'open');
    // One that says nothing would be closed after three seconds.
    web.send(JSON.stringify({ type: 'connection_init' }));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    held.push(agent);
    expect((await ask('127.0.0.1', agent)).status).toBe(200);

    // A sixth one that stays open: one that is closed gives its place back only a moment later.
    const sixth = new Agent({ keepAlive: true, maxSockets: 1 });
    held.push(sixth);
    expect((await ask('127.0.0.1', sixth)).status).toBe(200);
    const refused = await ask('127.0.0.1');
    expect([refused.status, refused.after]).toEqual([429, '2']);
    expect(JSON.parse(refused.text)).toMatchObject({
      errors: [{ message: expect.stringMatching(/^6 connections/), extensions: { code: 'TOO_MANY_CONNECTIONS' } }],
    });
    expect((await ask('127.0.0.2')).status).toBe(200);
    expect((await ask('127.0.0.1', agent)).status).toBe(200);

    slow.destroy();
    let status = 429;
    for (let i = 0; i < 3_000 && status === 429; i++) {
      ({ status } = await ask('127.0.0.1'));
      if (status === 429) await sleep(10);
    }
    expect(status).toBe(200);
    const metrics = await (await fetch(server.metricsUrl!)).text();
    expect(Number(/^career_atlas_connections_refused_total (\d+)$/m.exec(metrics)?.[1])).toBeGreaterThan(0);
    expect(server.log.filter((line) => line.includes('one address has as many open as it may'))).toHaveLength(1);
  });

  test('a flood of connections that read nothing is closed, and others are answered beside it', async () => {
    await start({ connectionsPerAddress: 4 });
    const flood = await Promise.all(Array.from({ length: 300 }, () => hold('127.0.0.1').catch(() => null)));
    expect((await ask('127.0.0.2')).status).toBe(200);
    const isOpen = (socket: Socket | null) => socket !== null && !socket.destroyed;
    for (const socket of flood) socket?.resume();
    for (let i = 0; i < 6_000 && flood.filter(isOpen).length > 4; i++) await sleep(10);
    expect(flood.filter(isOpen).length).toBeLessThanOrEqual(4);
  });

  test.each([
    ['a list of proxies', ['loopback']],
    ['a number of proxies', 1],
  ] as const)('connections of a trusted proxy are many people’s, and are not counted: %s', async (_, trustProxy) => {
    await start({ connectionsPerAddress: 2, trustProxy });
    for (let i = 0; i < 10; i++) await hold('127.0.0.1');
    expect((await ask('127.0.0.1')).status).toBe(200);
  });

  test('those of another address than the trusted proxy’s are counted', async () => {
    await start({ connectionsPerAddress: 2, trustProxy: ['10.0.0.0/8'] });
    for (let i = 0; i < 2; i++) await hold('127.0.0.1');
    expect((await ask('127.0.0.1')).status).toBe(429);
  });
});
