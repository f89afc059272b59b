import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { answersAt } from '../../src/downloads';

describe('asking addresses whether they answer', () => {
  let server: Server;
  let base: string;
  const asked: string[] = [];
  const running = { now: 0, most: 0 };

  const pages: Readonly<Record<string, (request: IncomingMessage, reply: ServerResponse) => unknown>> = {
    '/fine': (_, reply) => reply.writeHead(200).end(),
    '/page-only': ({ method }, reply) => reply.writeHead(method === 'HEAD' ? 405 : 200).end('a page'),
    '/moved': (_, reply) => reply.writeHead(301, { location: '/fine' }).end(),
    '/moved-to-nothing': (_, reply) => reply.writeHead(302, { location: '/gone' }).end(),
    '/round': (_, reply) => reply.writeHead(302, { location: '/round' }).end(),
    '/script': (_, reply) => reply.writeHead(302, { location: 'javascript:alert(1)' }).end(),
    '/silent': () => {},
    '/broken': (request) => request.socket.destroy(),
    // Nobody is answered before two are asked at once, or a minute is over; a third would come meanwhile.
    '/slow': async (_, reply) => {
      running.now++;
      running.most = Math.max(running.most, running.now);
      for (let waited = 0; running.most < 2 && waited < 60_000; waited += 5) await sleep(5);
      await sleep(30);
      running.now--;
      reply.writeHead(204).end();
    },
  };

  beforeAll(async () => {
    server = createServer((request, reply) => {
      asked.push(`${request.method} ${request.url}`);
      const page = pages[request.url ?? ''];
      if (page === undefined) reply.writeHead(404).end();
      else page(request, reply);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  beforeEach(() => asked.splice(0));

  const answerOf = async (path: string, timeoutMs = 10_000) => {
    const [answer] = await answersAt([base + path], { timeoutMs });
    return { ...answer, address: undefined, movedTo: answer!.movedTo?.replace(base, '') ?? null };
  };

  test('one that answers is asked for its headers only', async () => {
    expect(await answerOf('/fine')).toMatchObject({ outcome: 'ANSWERS', status: 200, movedTo: null, why: null });
    expect(asked).toEqual(['HEAD /fine']);
  });

  test('one that refuses to tell headers is asked for its page', async () => {
    expect(await answerOf('/page-only')).toMatchObject({ outcome: 'ANSWERS', status: 200 });
    expect(asked).toEqual(['HEAD /page-only', 'GET /page-only']);
  });

  test('redirects are followed and told', async () => {
    expect(await answerOf('/moved')).toMatchObject({ outcome: 'MOVED', status: 200, movedTo: '/fine' });
  });

  test.each([
    ['/gone', 404, 'it answers with status 404'],
    ['/moved-to-nothing', 404, 'it answers with status 404'],
    ['/round', 302, 'it redirects more than 5 times'],
    ['/script', 302, 'it redirects to no web address'],
    ['/broken', null, "it can't be reached (UND_ERR_SOCKET)"],
  ])('%s fails with the reason', async (path, status, why) => {
    expect(await answerOf(path)).toMatchObject({ outcome: 'FAILS', status, why });
  });

  test('one that never answers fails when the time is over', async () => {
    expect(await answerOf('/silent', 100)).toMatchObject({ outcome: 'FAILS', status: null, why: 'no answer in 0.1 s' });
  });

  test('nobody at the address is a failure too', async () => {
    const [answer] = await answersAt(['http://127.0.0.1:1/']);
    expect(answer).toMatchObject({ outcome: 'FAILS', status: null, why: expect.stringContaining("can't be reached") });
  });

  test('answers come in the order of the addresses, and no more than so many are asked at once', async () => {
    const paths = ['/slow', '/gone', '/slow', '/slow', '/fine', '/slow', '/slow'];
    const heard: string[] = [];
    const answers = await answersAt(
      paths.map((path) => base + path),
      { parallel: 2, tell: ({ address }) => heard.push(address) },
    );
    expect(answers.map(({ address }) => address.replace(base, ''))).toEqual(paths);
    expect(heard).toHaveLength(paths.length);
    expect(running.most).toBe(2);
  });
});
