/** All jobs within reach as a table that the server writes, and as a file: no script is needed for either. */
import { wishInput } from '../../web/pages/become/become-address';
import { FUTURES } from '../../web/pages/become/futures-query';
import { readJobsPlace } from '../../web/pages/become/jobs-address';
import { jobsCsv } from '../../web/pages/become/jobs-csv';
import type { Job } from '../../web/pages/become/jobs-query';
import { MAP_REACH } from '../../web/pages/map/map-query';
import { WEB } from '../web/built-pages';
import { type SeededServer, startSeededServer } from './seeded-server';

let server: SeededServer;
beforeAll(async () => {
  server = await startSeededServer({}, { webDir: WEB });
});
afterAll(() => server.close());

const get = (path: string) => fetch(server.url + path, { redirect: 'manual' });
const textOf = async (path: string) => (await get(path)).text();

async function answered<Data>(query: string, variables: object): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}

const ROW = /<tr><th scope="row">(.*?)<\/tr>/gs;
const jobsIn = (html: string) => [...html.matchAll(ROW)].map(([, row = '']) => /<bdi>(.*?)<\/bdi>/.exec(row)?.[1]);
const linesIn = (csv: string) => csv.trim().split('\r\n').slice(1);

test.each(['nurse', 'truck driver'])(
  'the page, the table, its file and the map count the same jobs for a %s',
  async (from) => {
    const { futures } = await answered<{ futures: { total: number } }>(FUTURES, {
      input: wishInput(readJobsPlace(`from=${from}`)),
    });
    const { reachableRoles } = await answered<{ reachableRoles: { totalCount: number; nodes: unknown[] } }>(MAP_REACH, {
      from,
      years: 5,
    });
    const html = await textOf(`/become/all?from=${encodeURIComponent(from)}`);
    expect(futures.total).toBeGreaterThan(100);
    expect(jobsIn(html)).toHaveLength(50);
    expect(html).toContain(`Page 1 of ${Math.ceil(futures.total / 50)}`);
    expect(html).toContain(`${futures.total} jobs within 5 years`);
    expect(linesIn(await textOf(`/become/all.csv?from=${encodeURIComponent(from)}`))).toHaveLength(futures.total);
    expect([reachableRoles.totalCount, reachableRoles.nodes.length]).toEqual([futures.total, futures.total]);
  },
);

test('the table begins with the jobs that a counsellor would name', async () => {
  const { futures } = await answered<{
    futures: { groups: readonly { jobs: readonly { everydayTitle: string; route: object | null }[] }[] };
  }>(FUTURES, { input: wishInput(readJobsPlace('from=nurse')) });
  const named = futures.groups.flatMap(({ jobs }) => jobs).map(({ everydayTitle }) => everydayTitle.toLowerCase());
  const first = jobsIn(await textOf('/become/all?from=nurse')).slice(0, named.length);
  expect(first.map((title) => title?.toLowerCase()).sort()).toEqual(named.sort());
});

test('fifty jobs stand on a page, each job on one; a page behind the last is the last', async () => {
  const total = linesIn(await textOf('/become/all.csv?from=nurse')).length;
  const last = Math.ceil(total / 50);
  const pages = await Promise.all(
    Array.from({ length: last }, (_, at) => textOf(`/become/all?from=nurse&page=${at + 1}`)),
  );
  const linked = pages.flatMap((html) => [...html.matchAll(/&amp;to=([^"&]+)/g)].map(([, slug]) => slug));
  expect(linked).toHaveLength(total);
  expect(new Set(linked).size).toBe(total);
  expect(pages[0]).toContain('href="/become/all?from=nurse&amp;page=2"');
  expect(jobsIn(await textOf('/become/all?from=nurse&page=99'))).toEqual(jobsIn(pages.at(-1)!));
});

test('a verdict chooses among the jobs, in the table and in the file', async () => {
  const html = await textOf('/become/all?from=nurse&verdict=hard');
  const verdicts = [...html.matchAll(/class="tone (\w+)"/g)].map(([, verdict]) => verdict);
  expect(verdicts.length).toBeGreaterThan(0);
  expect(new Set(verdicts)).toEqual(new Set(['hard']));
  expect(html).toMatch(/, \d+ of them hard/);
  for (const line of linesIn(await textOf('/become/all.csv?from=nurse&verdict=hard'))) expect(line).toContain(',HARD,');
});

test('limits leave jobs out, the kind of way chooses among the rest, and columns sort', async () => {
  const all = linesIn(await textOf('/become/all.csv?from=nurse'));
  const studied = await textOf('/become/all?from=nurse&group=study&sort=job');
  const chosen = linesIn(await textOf('/become/all.csv?from=nurse&group=study'));
  expect(studied).toContain(`${all.length} jobs within 5 years, ${chosen.length} of them after longer study`);
  expect(chosen.length).toBeLessThan(all.length);
  const titles = jobsIn(studied).map((title) => title ?? '');
  expect(titles).toEqual([...titles].sort((one, other) => one.localeCompare(other, 'en')));
  const limited = await textOf('/become/all?from=nurse&years=3&pay=90000&study-years=1');
  expect(limited).toMatch(/\d+ jobs that pay \$90,000 or more within 3 years/);
  const [header, ...lines] = (await textOf('/become/all.csv?from=nurse&years=3&study-years=1&sort=time'))
    .trim()
    .split('\r\n');
  const at = header!.split(',').indexOf('years');
  const years = lines.map((line) => Number(line.split(',')[at]));
  expect(years).toEqual([...years].sort((one, other) => one - other));
  expect(Math.max(...years)).toBeLessThanOrEqual(3);
});

test('what people say of themselves and what matters to them go along with every filter', async () => {
  const html = await textOf('/become/all?from=nurse&education=master&was=cook&for=3&wish=more-pay');
  for (const hidden of ['name="education" value="master"', 'name="was" value="cook"', 'name="for" value="3"'])
    expect(html).toContain(`<input type="hidden" ${hidden}`);
  expect(html).toMatch(/value="more-pay" checked/);
  expect(html).toMatch(/href="\/routes\?from=nurse&amp;education=master&amp;was=cook&amp;for=3&amp;to=/);
});

test('a question without an answer leads to the page that says why, and none at all to the question', async () => {
  const unknown = await get('/become/all?from=qwzzk&pay=60000');
  expect(unknown.status).toBe(404);
  expect(await unknown.text()).toContain('href="/become?from=qwzzk&amp;pay=60000"');
  expect((await get('/become/all.csv?from=qwzzk')).status).toBe(404);
  expect((await get('/become/all')).headers.get('location')).toBe('/become');
});

test('a file holds no formula, and quotes what would end a cell', () => {
  const job: Job = {
    role: { everydayTitle: '=SUM(A1), "chief"', slug: 'chief', discipline: null },
    way: 'UP',
    years: 1.5,
    studyYears: 0,
    verdict: 'USUAL',
    payStart: null,
    payLater: { minUsd: 1, maxUsd: 2 },
  };
  expect(jobsCsv([job], readJobsPlace('from=x'))).toBe(
    'job,field,years,studyYears,verdict,startMinUsd,startMaxUsd,laterMinUsd,laterMaxUsd,kindOfWay,role\r\n' +
      `"'=SUM(A1), ""chief""",,1.5,0,USUAL,,,1,2,up where you are,chief\r\n`,
  );
});
