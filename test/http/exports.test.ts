import { once } from 'node:events';
import { get as httpGet } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { type SeededServer, serveSeeded, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({ exportsPerMinute: 1_000 });
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}/export/${path}`, { headers });
const messageOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message;

test('/export lists what there is', async () => {
  const { exports } = (await (await fetch(`${server.url}/export`)).json()) as { exports: { what: string }[] };
  expect(exports.map(({ what }) => what)).toEqual(expect.arrayContaining(['graph', 'moves', 'roles', 'routes']));
});

test.each([
  ['moves.csv', 'text/csv; charset=utf-8', 'moves.csv'],
  ['moves.parquet', 'application/vnd.apache.parquet', 'moves.parquet'],
  ['moves.graphml', 'application/graphml+xml; charset=utf-8', 'moves.graphml'],
  ['moves.gexf', 'application/gexf+xml; charset=utf-8', 'moves.gexf'],
  ['moves.json', 'application/json; charset=utf-8', 'moves.json'],
  ['moves.cypher', 'application/x-cypher-query; charset=utf-8', 'moves.cypher'],
  ['roles.turtle', 'text/turtle; charset=utf-8', 'roles.ttl'],
  ['roles.ttl', 'text/turtle; charset=utf-8', 'roles.ttl'],
  ['graph.csv?table=requires', 'text/csv; charset=utf-8', 'requires.csv'],
])('%s comes with its type and name', async (path, type, name) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
});

test('filters stand in the query, once or several times', async () => {
  const rows = async (path: string) => parse(await (await get(path)).text(), { columns: true }) as { kind: string }[];
  const all = await rows('moves.csv');
  const some = await rows('moves.csv?kind=PROMOTION&kind=LATERAL');
  expect(new Set(some.map(({ kind }) => kind))).toEqual(new Set(['PROMOTION', 'LATERAL']));
  expect(some.length).toBe(all.filter(({ kind }) => kind === 'PROMOTION' || kind === 'LATERAL').length);
});

test('CSV names the description of its columns, which is there', async () => {
  const response = await get('moves.csv?kind=PIVOT');
  const link = response.headers.get('link') ?? '';
  await response.arrayBuffer();
  const [, address = ''] = /^<(.+)>; rel="describedby"$/.exec(link) ?? [];
  const description = (await (await fetch(server.url + address)).json()) as { url: string };
  expect(address).toBe('/export/moves.csv-metadata.json?kind=PIVOT');
  expect(description.url).toBe('moves.csv');
});

test('what a client has already is not sent again', async () => {
  const first = await get('moves.csv');
  const tag = first.headers.get('etag') ?? '';
  await first.arrayBuffer();
  const again = await get('moves.csv', { 'if-none-match': tag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const others = ['moves.csv?kind=PIVOT', 'moves.json', 'roles.csv'];
  for (const other of others) {
    const response = await get(other, { 'if-none-match': tag });
    expect(response.status).toBe(200);
    await response.arrayBuffer();
  }
});

test.each([
  ['money.csv', 404],
  ['graph.csv', 406],
  ['moves.csv?kind=SIDEWAYS', 400],
])('the refusal of %s has no tag, by which it could be had again as something known', async (path, status) => {
  const response = await get(path);
  expect([response.status, response.headers.get('etag')]).toEqual([status, null]);
  await response.arrayBuffer();
});

test('HEAD has the headers and no body', async () => {
  const response = await fetch(`${server.url}/export/moves.csv`, { method: 'HEAD' });
  expect(response.status).toBe(200);
  const whole = await get('moves.csv');
  expect(response.headers.get('etag')).toBe(whole.headers.get('etag'));
  expect((await whole.text()).length).toBeGreaterThan(1_000);
  expect(await response.text()).toBe('');
});

test.each([
  ['money.csv', 404, /no export "money"; there are graph, .* and roles/],
  ['moves.pdf', 404, /moves has no format "pdf"; it has csv, parquet, .*neo4j-admin/],
  ['moves.turtle', 404, /moves has no format "turtle"; it has csv/],
  ['moves', 404, /moves has no format ""; it has csv/],
  ['graph.csv', 406, /folder of files.*\?table=NAME \(roles, skills, .*--format csv --out FOLDER/],
  ['graph.neo4j-admin', 406, /career-atlas export graph --format neo4j-admin --out FOLDER/],
  ['graph.csv?table=wages', 404, /no table "wages"; there are roles/],
  ['moves.csv?colour=red', 400, /no filter "colour"; it has scheme, discipline and kind/],
  ['moves.csv?kind=SIDEWAYS', 400, /"SIDEWAYS" in kind is not one of PROMOTION/],
  ['routes.csv', 400, /needs "from" and "to"/],
  ['routes.csv?from=backennd&to=Cloud%20Architect', 400, /Unknown role "backennd".*Back-End Developer/],
  ['routes.csv?from=devops-engineer&to=cloud-architect&first=999', 400, /first is 999/],
])('%s is refused with %d and the remedy', async (path, status, message) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(await messageOf(response)).toMatch(message);
});

test('one address that exports too often is told when to try again, and may still ask the API', async () => {
  const strict = await serveSeeded(server, { exportsPerMinute: 2 });
  const statuses = [];
  for (let i = 0; i < 3; i++) {
    const response = await fetch(`${strict.url}/export/roles.csv`);
    statuses.push(response.status);
    await response.arrayBuffer();
  }
  const health = await fetch(`${strict.url}/healthz`);
  await strict.close();
  expect(statuses).toEqual([200, 200, 429]);
  expect(health.status).toBe(200);
});

test('a client that goes away ends the work', async () => {
  const made = server.atlas.snapshot().export({ what: 'graph', format: 'gexf', filters: {} });
  let pieces = 0;
  let ended = false;
  const [file] = made.files;
  const watchedFile = {
    ...file!,
    async *chunks() {
      try {
        for (;;) {
          for await (const piece of file!.chunks()) {
            pieces++;
            yield piece;
          }
        }
      } finally {
        ended = true;
      }
    },
  };
  const watched = {
    ...server.atlas.snapshot(),
    // biome-ignore lint/correctness/useYield: nothing is left to be worked out
    *exportInSlices() {
      return { ...made, files: [watchedFile] };
    },
  };
  jest.spyOn(server.atlas, 'snapshot').mockReturnValueOnce(watched);
  const request = httpGet(`${server.url}/export/graph.gexf`);
  const [response] = await once(request, 'response');
  await once(response, 'readable');
  try {
    // The file is endless, so only a server that waits for its reader ever rests.
    let before = -1;
    while (pieces !== before) {
      before = pieces;
      await sleep(500);
    }
  } finally {
    request.destroy();
  }
  while (!ended) await sleep(20);
  expect(ended).toBe(true);
});
