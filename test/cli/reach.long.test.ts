import { type OwnStore, openOwnSeededStore } from './own-store';
import { run } from './run-command';

describe('the commands that look at all ways', () => {
  let store: OwnStore;

  beforeAll(async () => {
    store = await openOwnSeededStore();
  });
  afterAll(async () => {
    await store.close();
  });

  test('reachable says who you could become, page by page, in the terms of routes', async () => {
    const { out, err, status } = await run('reachable', 'teacher', '--first', '3');
    expect(status).toBe(0);
    expect(err).toMatch(/"teacher" read as Elementary School Teacher/);
    expect(out).toMatch(/you could become +years +verdict +who gets in +pay/);
    expect(out).toMatch(/1 to 3 of \d+ roles\. See the next with --skip 3\./);
    const { roles, total } = JSON.parse((await run('reachable', 'teacher', '--first', '3', '--json')).out);
    expect(roles).toHaveLength(3);
    expect(total).toBeGreaterThan(100);
    for (const { role, verdict, route } of roles) {
      expect(out).toContain(role.title.split(' ')[0]);
      expect(['USUAL', 'POSSIBLE']).toContain(verdict);
      expect(route.roles.at(-1)).toEqual(role);
    }
    const [behind] = JSON.parse((await run('reachable', 'teacher', '--first', '1', '--skip', '2', '--json')).out).roles;
    expect(behind).toEqual(roles[2]);
  });

  test('become tells first of their own work in another place', async () => {
    const asked = ['become', 'truck driver', '--wish', 'HOME_EVERY_NIGHT'];
    const { out, status } = await run(...asked);
    expect(status).toBe(0);
    expect(out).toMatch(/Your work, in another place\n-+\n\n- Local route driver: often more pay \(our estimate\)/);
    expect(out.indexOf('Your work, in another place')).toBeLessThan(out.indexOf('Your ladder'));
    expect(out).toMatch(/This fits your wishes: [a-z, ]*home every night[a-z, ]*\./);
    expect(out).not.toMatch(/(?:Fits|Does not fit) what you asked for:[^.]*[A-Z_]{4}/);
    const { sameWork } = JSON.parse((await run(...asked, '--json')).out);
    expect(sameWork[0]).toMatchObject({ title: 'Local route driver', role: null, payChange: 'MORE', asks: null });
    expect(sameWork[0].meets).toContain('HOME_EVERY_NIGHT');
    const { sameWork: none } = JSON.parse((await run(...asked, '--says', 'never again', '--json')).out);
    expect(none).toEqual([]);
  });

  test('become goes on from the last job that people without one tell', async () => {
    const says = 'Before the twins I was a claims adjuster, thirteen years ago.';
    const { status, out } = await run('become', 'Stay-at-Home Mom', '--says', says);
    expect(status).toBe(0);
    expect(out).toMatch(/career-atlas reachable "[^"]*claims/i);
  });

  test('become tells four jobs in full, the one to start with first, and of the others a line each', async () => {
    const { out } = await run('become', 'nurse');
    const parts = ['Start here', 'Then look at these', 'Also worth a look'].map((title) =>
      out.indexOf(`\n${title}\n---`),
    );
    expect(Math.min(...parts)).toBeGreaterThan(0);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    const [first, next, others] = [out.slice(...parts.slice(0, 2)), out.slice(...parts.slice(1)), out.slice(parts[2])];
    expect(first.match(/^- /gm)).toHaveLength(1);
    expect(first).toContain('This week: ');
    expect(next.match(/^- /gm)).toHaveLength(3);
    expect(others).toMatch(/^- [A-Z][^:]+: [a-z ]+, [^.]+\. [A-Z]/m);
    const { groups } = JSON.parse((await run('become', 'nurse', '--json')).out);
    const places = groups.flatMap(({ jobs }: { jobs: { place: number }[] }) => jobs.map(({ place }) => place));
    expect([...places].sort((a, b) => a - b)).toEqual(places.map((_: number, place: number) => place + 1));
  });

  test('reachable agrees with routes on years, unless another way leads there', async () => {
    const { roles } = JSON.parse((await run('reachable', 'Staff Accountant', '--first', '5', '--json')).out);
    for (const { role, route } of roles) {
      const answer = JSON.parse(
        (await run('routes', 'Staff Accountant', role.id, '--first', '1', '--max-years', '5', '--json')).out,
      );
      expect(answer.routes[0].years).toBeLessThanOrEqual(1.1 * route.years + 0.01);
    }
  });

  test('reachable counts schooling, credentials, earlier roles and the pace of study, as routes does', async () => {
    const yearsFor = async (...options: string[]): Promise<(title: string) => number> => {
      const { out } = await run('reachable', 'Bartender', '--within', '12', '--first', '3000', '--json', ...options);
      const roles: readonly { role: { title: string }; route: { years: number } }[] = JSON.parse(out).roles;
      return (title) => roles.find(({ role }) => role.title === title)?.route.years ?? Number.POSITIVE_INFINITY;
    };
    const usual = await yearsFor();
    const teacher = 'Elementary School Teacher';
    expect((await yearsFor('--education', 'bachelor'))(teacher)).toBeLessThan(usual(teacher));
    expect((await yearsFor('--no-full-time'))(teacher)).toBeGreaterThan(usual(teacher));
    const nurse = await yearsFor('--past', 'Registered Nurse:5', '--credential', 'RN licence');
    expect(nurse('Registered Nurse')).toBeLessThan(usual('Registered Nurse') / 2);
  });

  test('feeders says who gets to a role', async () => {
    const { out, status } = await run('feeders', 'UX Designer', '--first', '5');
    expect(status).toBe(0);
    expect(out).toMatch(/People come to UX Designer/);
    expect(out).toMatch(/Junior UX Designer +2 +promotion/);
    const { roles } = JSON.parse((await run('feeders', 'UX Designer', '--first', '5', '--json')).out);
    for (const { route } of roles) expect(route.roles.at(-1).title).toBe('UX Designer');
  });

  test('trade-offs shows ways of which none is the best in everything', async () => {
    const { out, status } = await run('trade-offs', 'teacher', 'UX Designer');
    expect(status).toBe(0);
    expect(out).toMatch(/ways, none of which beats another in everything:/);
    expect(out).toMatch(/soonest/);
    const { tradeOffs, count, exact } = JSON.parse((await run('trade-offs', 'teacher', 'UX Designer', '--json')).out);
    expect(tradeOffs).toHaveLength(count);
    expect(exact).toBe(true);
    const soonest = Math.min(...tradeOffs.map(({ route }: { route: { years: number } }) => route.years));
    for (const { route, bestIn } of tradeOffs) if (bestIn.includes('YEARS')) expect(route.years).toBe(soonest);
    expect(tradeOffs.flatMap(({ bestIn }: { bestIn: string[] }) => bestIn)).toContain('YEARS');
  });

  test('the answer no has the status of no, and says why', async () => {
    const none = await run('reachable', 'teacher', '--within', '0.1', '--min-pay', '900000');
    expect(none).toMatchObject({ status: 1, out: expect.stringMatching(/No role can be reached/) });
    const late = await run('trade-offs', 'teacher', 'UX Designer', '--max-years', '0.5');
    expect(late).toMatchObject({ status: 1, out: expect.stringMatching(/only in more\s+years\s+than\s+you\s+allow/) });
    expect(await run('feeders', 'Chief Technology Officer', '--within', '0.1')).toMatchObject({ status: 1 });
    expect(await run('reachable', 'teacher', '--skip', '5000')).toMatchObject({ status: 1 });
  });

  test.each([
    [['reachable', 'teacher', '--within', '0'], /--within is 0; it must be a number from 0.1 to 50/],
    [['reachable', 'teacher', '--disciplines', 'Magic'], /Unknown discipline "Magic"/],
    [['feeders', 'xyzzyx qqq'], /Unknown role "xyzzyx qqq"/],
    [['trade-offs', 'teacher', 'teacher'], /You already hold/],
    [['trade-offs', 'teacher', 'UX Designer', '--avoid', 'teacher'], /--avoid names "Elementary School Teacher"/],
  ])('%j is refused with what to do', async (args, message) => {
    const { status, err } = await run(...args);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});
