import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openStore, readConfig } from '../../src/app';
import { type AdvisorServiceProperties, nodeFact } from '../../src/domain';
import { type OwnStore, openOwnSeededStore } from './own-store';
import { run } from './run-command';

describe('career-atlas advisors', () => {
  let store: OwnStore;
  beforeAll(async () => {
    store = await openOwnSeededStore();
  });
  afterAll(() => store.close());

  test('lists what fits, with what it offers, what to mind, its cost and its address', async () => {
    const { status, out } = await run('advisors', '--country', 'gb', '--discipline', 'Accounting');
    expect(status).toBe(0);
    expect(out).toContain('ICAS mentoring (Scotland, United Kingdom)');
    expect(out).toContain('Accounting · for members · English');
    expect(out).toContain('Mind: We saw this part of the site, not this very page.');
    expect(out).toContain('https://www.icas.com/members/mentoring (checked on 2026-11-24)');
  });

  test('says where a country has none, and whom to turn to', async () => {
    const { status, out } = await run('advisors', '--discipline', 'Marketing', '--country', 'NO');
    expect(status).toBe(1);
    expect(out).toContain('We know no advisor for Marketing in Norway.');
    expect(out).toContain('Karriereveiledning.no');
    const plain = JSON.parse((await run('advisors', '--discipline', 'Marketing', '--country', 'NO', '--json')).out);
    expect(plain).toMatchObject({
      count: 0,
      advisors: [],
      gaps: [{ discipline: 'Marketing', country: 'NO', instead: [{ name: 'Karriereveiledning.no' }] }],
    });
  });

  test('pages, and refuses what is no country or mode', async () => {
    const page = JSON.parse((await run('advisors', '--free', '--first', '3', '--skip', '1', '--json')).out);
    expect(page.advisors).toHaveLength(3);
    expect(page.advisors.map(({ cost }: { cost: string }) => cost)).toEqual(['FREE', 'FREE', 'FREE']);
    expect((await run('advisors', '--first', '2')).out).toContain('1 to 2 of 40 services. See the next with --skip 2.');
    expect(await run('advisors', '--country', 'Atlantis')).toMatchObject({ status: 2 });
    expect((await run('advisors', '--country', 'Ireland')).out).toBe((await run('advisors', '--country', 'IE')).out);
    expect(await run('advisors', '--mode', 'letter')).toMatchObject({ status: 2 });
  });

  describe('check', () => {
    let site: Server;
    let base: string;
    beforeAll(async () => {
      site = createServer((request, reply) => {
        if (request.url === '/old') reply.writeHead(301, { location: '/new' }).end();
        else reply.writeHead(request.url === '/gone' ? 410 : 200).end();
      });
      await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
      base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    });
    afterAll(() => new Promise((done) => site.close(done)));

    /** Has the store know these services and no others. */
    const keepOnly = async (paths: readonly string[]) => {
      const open = await openStore(readConfig(process.env));
      try {
        const known = await open.read(async ({ nodes }) =>
          nodes.filter(({ kind }) => kind === 'AdvisorService').map(({ id }) => id),
        );
        const put = paths.map((path) =>
          nodeFact('AdvisorService', `at${path.replace('/', '-')}`, 'source:career-atlas', serviceAt(base + path)),
        );
        const gone = known.filter((id) => !put.some((node) => node.id === id));
        await open.apply({
          putNodes: put,
          putLinks: [],
          removeNodes: gone,
          removeLinks: [],
          audit: { actor: 'test', summary: 'Other advisors' },
        });
      } finally {
        await open.close();
      }
    };

    test('reports what has moved, and status 0 if all answer', async () => {
      await keepOnly(['/fine', '/old']);
      const { status, out } = await run('advisors', 'check');
      expect(status).toBe(0);
      expect(out.replace(/\s+/g, ' ')).toContain(`Service: answers at ${base}/new, not at ${base}/old itself.`);
      expect(out).toContain('Asked 2 addresses, all answer, 1 has moved.');
    });

    test('has status 1 if one does not answer, and names it', async () => {
      await keepOnly(['/fine', '/gone']);
      const { status, out } = await run('advisors', 'check', '--parallel', '1');
      expect(status).toBe(1);
      expect(out.replace(/\s+/g, ' ')).toContain(`- Service: it answers with status 410. ${base}/gone`);
      expect(out).toContain('Asked 2 addresses, 1 does not answer.');
      const plain = await run('advisors', 'check', '--json');
      expect(plain.status).toBe(1);
      expect(JSON.parse(plain.out)).toMatchObject({
        count: 2,
        failing: 1,
        answers: [
          { id: 'advisor:at-fine', outcome: 'ANSWERS' },
          { id: 'advisor:at-gone', outcome: 'FAILS', status: 410 },
        ],
      });
    });

    test('refuses a wait or a number that makes no sense', async () => {
      expect(await run('advisors', 'check', '--timeout', '0')).toMatchObject({ status: 2 });
      expect(await run('advisors', 'check', '--parallel', '33')).toMatchObject({ status: 2 });
    });
  });
});

function serviceAt(url: string): AdvisorServiceProperties {
  return {
    name: 'Service',
    serviceKind: 'PUBLIC',
    country: 'IE',
    languages: [],
    disciplines: [],
    offers: 'Advice.',
    url,
    checkedOn: '2026-11-24',
    evidence: 'EDITORIAL',
    note: 'A test.',
  };
}
