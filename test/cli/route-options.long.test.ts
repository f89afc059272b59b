import { type OwnStore, openOwnSeededStore } from './own-store';
import { run } from './run-command';

interface Answer {
  readonly kind: string;
  readonly exact?: boolean;
  readonly routes: readonly {
    readonly roles: readonly { readonly id: string }[];
    readonly learningHours: number;
    readonly steps: readonly {
      readonly kind: string;
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
    }[];
  }[];
}

describe('the limits of career-atlas routes', () => {
  let store: OwnStore;
  const routesTo = async (goal: string, ...args: string[]): Promise<Answer> =>
    JSON.parse((await run('routes', 'Junior Data Analyst', goal, '--json', ...args)).out);
  const routes = (...args: string[]): Promise<Answer> => routesTo('Head of Data', ...args);
  const stepsOf = ({ routes: found }: Answer) =>
    found.map(({ steps }) => steps.map(({ from, to }) => `${from.id} -> ${to.id}`));

  beforeAll(async () => {
    store = await openOwnSeededStore();
  });
  afterAll(async () => {
    await store.close();
  });

  test('--moves keeps to kinds of moves', async () => {
    const any = await routesTo('Analytics Engineer');
    const promotions = await routesTo('Analytics Engineer', '--moves', 'promotion');
    expect(stepsOf(promotions)).not.toEqual(stepsOf(any));
    for (const { kind } of promotions.routes.flatMap(({ steps }) => steps)) expect(kind).toBe('PROMOTION');
    expect(promotions.routes.length).toBeGreaterThan(0);
  });

  test('--schemes keeps to roles of schemes', async () => {
    expect(await routes('--schemes', 'onet')).toMatchObject({ kind: 'NoRoute' });
    expect(stepsOf(await routes('--schemes', 'Atlas,onet'))).toEqual(stepsOf(await routes()));
  });

  test('--min-confidence leaves out what is less sure', async () => {
    const sure = await routes('--min-confidence', '0.5');
    expect(sure.routes.length).toBeGreaterThan(0);
    for (const { from, to } of sure.routes.flatMap(({ steps }) => steps)) {
      const { progressions } = JSON.parse((await run('role', from.id, '--json')).out);
      const way = progressions.find((each: { to: { id: string } }) => each.to.id === to.id);
      expect(way.confidence).toBeGreaterThanOrEqual(0.5);
    }
    expect(await routes('--min-confidence', '1')).toMatchObject({ kind: 'NoRoute' });
  });

  test('--max-overlap 0 gives routes that share no step', async () => {
    const steps = stepsOf(await routes('--rank', 'time', '--max-overlap', '0')).flat();
    expect(new Set(steps).size).toBe(steps.length);
    const alike = stepsOf(await routes('--rank', 'time')).flat();
    expect(new Set(alike).size).toBeLessThan(alike.length);
  });

  test('--memory previous forgets what earlier roles taught, so that there is more to learn', async () => {
    const learnt = async (...args: string[]): Promise<Answer> =>
      JSON.parse(
        (await run('routes', 'Account Executive', 'Director of Product', '--first', '1', '--json', ...args)).out,
      );
    const [whole] = (await learnt()).routes;
    const [previous] = (await learnt('--memory', 'previous')).routes;
    expect(previous?.roles).toEqual(whole?.roles);
    expect(previous!.learningHours).toBeGreaterThan(whole!.learningHours);
  });

  test('who asks is told by options: schooling, credentials, earlier roles, pace of study', async () => {
    const asked = async (...args: string[]) =>
      JSON.parse((await run('routes', 'Cashier', 'Registered Nurse', '--json', '--first', '1', ...args)).out);
    const years = async (...args: string[]) => (await asked(...args)).routes[0].years as number;
    const accountant = async (...args: string[]) =>
      JSON.parse((await run('routes', 'Cashier', 'Staff Accountant', '--json', ...args)).out).routes[0].years as number;
    const plain = await years();
    expect(await years('--past', 'Registered Nurse:4')).toBeLessThan(plain - 1);
    expect(await years('--credential', 'RN licence, BSN')).toBeLessThan(plain - 1);
    expect(await accountant('--no-full-time')).toBeGreaterThan(await accountant());
    expect(await accountant('--full-time')).toBe(await accountant());
    expect(await years('--education', 'doctorate')).toBeLessThanOrEqual(plain);
    const none = await run('routes', 'Cashier', 'Registered Nurse', '--study', 'none');
    expect(none.out).toMatch(/only with study before you are\s+hired, and you want none/);
    expect(none.out).toMatch(/That would open: Cashier -> Registered Nurse/);
    expect(await asked('--study', 'none', '--past', 'Registered Nurse:4')).toMatchObject({ kind: 'RouteSet' });
    expect(await asked('--step-down', 'any')).toMatchObject({ kind: 'RouteSet' });
  });

  test('the plan of a route is a Markdown document or a calendar', async () => {
    const ends = ['Registered Nurse', 'Data Analyst', '--hours', '12', '--start', '2027-01-31'];
    const [first] = JSON.parse((await run('routes', ...ends, '--json')).out).routes;
    const markdown = await run('routes', ...ends, '--markdown');
    expect(markdown.status).toBe(0);
    expect(markdown.out).toMatch(/^# Registered Nurse to Data Analyst\n/);
    expect(markdown.out).toContain('What to learn, at 12 hours a week:');
    expect(markdown.out).toContain(`## 1. ${first.roles[1].title}`);
    expect(markdown.out).toContain('| 2027-01-31 | Start: Registered Nurse to Data Analyst |');
    const byTime = [...ends, '--rank', 'time'];
    const [, second] = JSON.parse((await run('routes', ...byTime, '--json')).out).routes;
    const calendar = await run('routes', ...byTime, '--ical', '--way', '2');
    expect(calendar.out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar.out).toContain('DTSTART;VALUE=DATE:20270131');
    expect(calendar.out.replaceAll('\r\n ', '')).toContain(`SUMMARY:Start the new job: ${second.roles[1].title}\r\n`);
  });

  test.each([
    [['--markdown', '--ical'], '--markdown and --ical are two files'],
    [['--markdown', '--start', '2027-02-30'], '--start is "2027-02-30"; give a date such as 2027-01-31'],
    [['--ical', '--way', '50'], '--way is 50, and'],
    [['--past', 'Cashier'], '"Cashier" in --past lacks its years: write Cashier:3'],
    [['--past', 'Cashier:-1'], 'is -1; it must be between 0 and 60 years'],
    [['--past', 'Qwxyzv:2'], 'Unknown role "Qwxyzv"'],
    [['--education', 'genius'], 'Allowed choices are school, college, bachelor, master, doctorate'],
    [['--study', 'some'], 'Allowed choices are none, part-time, any'],
    [['--study', 'none', '--rank', 'time'], '--study limits routes that are RECOMMENDED'],
    [['--step-down', 'two'], 'Allowed choices are none, one, any'],
    [['--credential', 'x'.repeat(201)], '--credential has a credential of 201 characters; at most 200 are allowed'],
    [['--moves', 'jump'], '"jump" is not one of PROMOTION, SPECIALISATION, LATERAL, PIVOT'],
    [['--schemes', 'census'], '"census" is not one of ATLAS, ONET, ESCO'],
    [['--min-confidence', '1.5'], '--min-confidence is 1.5; it must be a number from 0 to 1'],
    [['--max-overlap', '-1'], '--max-overlap is -1'],
    [['--memory', 'some'], 'Allowed choices are whole, previous'],
    [['--budget', '0'], '--budget is 0; it must be a whole number from 1 to 10,000'],
    [['--hours', '100'], '--hours is 100'],
    [['--min-pay', '-1'], '--min-pay is -1'],
    [['--avoid', 'Head of Data'], 'which is also in the role you want'],
  ])('%j is refused by the name of the option', async (args, message) => {
    expect(await run('routes', 'Junior Data Analyst', 'Head of Data', ...args)).toMatchObject({
      status: 2,
      err: expect.stringContaining(message),
    });
  });
});
