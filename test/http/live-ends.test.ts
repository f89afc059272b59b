/** When streams end and waits are refused, on a real server with a real store. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import pino from 'pino';
import { addKey, revokeKey } from '../../src/app';
import { createHttpServer } from '../../src/http';
import { changeSet, role } from '../contract/facts';
import { type LiveServer, startLiveServer } from './live-server';
import { TEST_CONFIG } from './seeded-server';
import { eventsFrom, socketTo, until } from './subscribers';

/** A request as it travels. */
function rawRequest(headers: readonly string[], body: string): string {
  return ['POST /graphql HTTP/1.1', 'Host: localhost', ...headers, `Content-Length: ${body.length}`, '', body].join(
    '\r\n',
  );
}

async function connected(address: string): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {}).resume();
  await once(socket, 'connect');
  return socket;
}

const CHANGES = 'subscription { changes { revision } }';

let live: LiveServer;
let store: LiveServer['store'];
let atlas: LiveServer['atlas'];
let url: LiveServer['url'];
beforeAll(async () => {
  live = await startLiveServer();
  ({ store, atlas, url } = live);
});
afterAll(() => live.close());
afterEach(() => until(() => atlas.feed.listening === 0));

async function edit(summary: string): Promise<number> {
  const { revision } = await store.apply(changeSet({ putNodes: [role('a', { summary })] }));
  await atlas.refresh();
  return revision;
}

describe('a key that no longer counts', () => {
  /** What ends a key of a name at once: its day is over as soon as its record says so. */
  const ENDS = {
    revoked: (name: string) => revokeKey(store.records, name),
    expired: (name: string) =>
      store.records.change<object>('api-key', name, (before) => ({
        ...before!,
        value: { ...before!.value, expiresAt: new Date().toISOString() },
      })),
  };

  test.each([
    ['revoked', 'server-sent events', eventsFrom, /revoked/],
    ['revoked', 'WebSocket', socketTo, /4401.*revoked/],
    ['expired', 'server-sent events', eventsFrom, /expired/],
    ['expired', 'WebSocket', socketTo, /4401.*expired/],
  ] as const)('%s: its streams over %s end, those of other keys go on', async (how, over, subscribe, said) => {
    const name = `${how}-${over.length}`;
    const gone = await addKey(store.records, { name, scope: 'reader', days: 1 });
    const good = await addKey(store.records, { name: `good-${name}`, scope: 'reader' });
    const open = ({ key }: { key: string }) => subscribe(url)(CHANGES, {}, { authorization: `Bearer ${key}` });
    const [ending, going] = [open(gone), open(good)];
    const last = ending.results.next().then(
      ({ value }) => JSON.stringify(value),
      (error: { code?: number; reason?: string; message?: string }) =>
        `${error.code} ${error.reason} ${error.message} ${JSON.stringify(error)}`,
    );
    const next = going.results.next();
    await until(() => atlas.feed.listening === 2);
    await ENDS[how](name);
    expect(await last).toMatch(said);
    await until(() => atlas.feed.listening === 1);
    const revision = await edit('still told');
    expect((await next).value).toMatchObject({ data: { changes: { revision } } });
    going.end();
    ending.end();
  });
});

describe('requests that wait for a revision', () => {
  test('fifty of one address wait, and more are told to come back', async () => {
    let refused = 0;
    // None has waited long enough before all have come, however slow the machine is.
    const reach = jest.spyOn(atlas, 'reach').mockImplementation(async () => {
      await until(() => refused === 10);
      return false;
    });
    const ask = async () => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-min-revision': '1000000' },
        body: JSON.stringify({ query: '{ graph { revision } }' }),
      });
      await response.text();
      if (response.status === 429) refused++;
      return response.status;
    };
    const statuses = await Promise.all(Array.from({ length: 60 }, ask));
    expect([503, 429].map((status) => statuses.filter((each) => each === status).length)).toEqual([50, 10]);
    reach.mockRestore();
  });

  test('wait no longer than their client, also those that it sent one behind another', async () => {
    const reach = jest.spyOn(atlas, 'reach');
    const body = JSON.stringify({ query: '{ graph { revision } }' });
    const one = rawRequest(['Content-Type: application/json', 'X-Min-Revision: 1000000'], body);
    for (let round = 0; round < 4; round++) {
      const socket = await connected(url);
      socket.write(one.repeat(25));
      await until(() => reach.mock.calls.length === 25 * (round + 1));
      // Fifty may wait: with places that are kept for those who have gone, the third round would be refused.
      expect(reach).toHaveBeenCalledTimes(25 * (round + 1));
      socket.destroy();
      await Promise.all(reach.mock.results.map(({ value }) => value as Promise<boolean>));
    }
    reach.mockRestore();
  });
});

describe('streams that a client asked for one behind another', () => {
  test('end with its connection, and give their places back', async () => {
    const one = rawRequest(
      ['Accept: text/event-stream', 'Content-Type: application/json'],
      JSON.stringify({ query: CHANGES }),
    );
    for (let round = 0; round < 3; round++) {
      const socket = await connected(url);
      socket.write(one.repeat(15));
      await until(() => atlas.feed.listening === 15);
      expect(atlas.feed.listening).toBe(15);
      socket.destroy();
      await until(() => atlas.feed.listening === 0);
      expect(atlas.feed.listening).toBe(0);
    }
  });
});

describe('a page that claims another host', () => {
  const CLAIM = { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' };

  test.each([
    ['no proxy is trusted', false, 403],
    ['another proxy is trusted', ['10.0.0.1'], 403],
    ['it comes through a trusted proxy', ['loopback'], 200],
  ] as const)('%s', async (_what, trustProxy, status) => {
    const config = { ...TEST_CONFIG, trustProxy };
    const other = await createHttpServer({ atlas, config, logger: pino({ level: 'silent' }) });
    try {
      const address = `${await other.listen()}/graphql?query=${encodeURIComponent('subscription { changes { revision } }')}`;
      const response = await fetch(address, { headers: { accept: 'text/event-stream', ...CLAIM } });
      expect(response.status).toBe(status);
      await response.body?.cancel();
    } finally {
      await other.close();
    }
  });
});
