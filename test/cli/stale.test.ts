import { type OwnStore, openOwnSeededStore } from './own-store';
import { run } from './run-command';

describe('career-atlas stale', () => {
  let store: OwnStore;
  beforeAll(async () => {
    store = await openOwnSeededStore();
  });
  afterAll(() => store.close());

  test('says that nothing is due, with status 0; with --all it lists what comes', async () => {
    expect(await run('stale', '--on', '2020-01-01')).toMatchObject({
      status: 0,
      out: 'Nothing is due on 2020-01-01.\n',
    });
    const { status, out } = await run('stale', '--on', '2020-01-01', '--all');
    expect(status).toBe(0);
    expect(out).toMatch(/look again by/);
    expect(out).toMatch(/services/);
  });

  test('lists what is due, with status 1, and as JSON', async () => {
    const { status, out } = await run('stale', '--on', '2099-12-31', '--json');
    expect(status).toBe(1);
    const { on, due, facts } = JSON.parse(out);
    expect(on).toBe('2099-12-31');
    expect(due).toBe(facts.length);
    expect(facts[0]).toEqual({
      kind: expect.any(String),
      source: expect.any(String),
      checkedOn: expect.any(String),
      recheckBy: expect.any(String),
      count: expect.any(Number),
      examples: expect.any(Array),
    });
  });

  test.each(['tomorrow', '2027-02-30', '2027-1-1'])('refuses the day "%s"', async (day) => {
    expect(await run('stale', '--on', day)).toMatchObject({
      status: 2,
      err: expect.stringContaining(`--on must be a day such as 2027-01-31, not "${day}".`),
    });
  });

  test('a way tells costs and beginnings, and a title of another country comes first', async () => {
    const { out } = await run('routes', 'electrician', 'Registered Nurse', '--first', '1');
    for (const title of ['Money:', 'Good to know:', 'Try it first:', 'This week:']) expect(out).toContain(title);
    const abroad = await run('routes', 'solicitor', 'Data Analyst', '--first', '1');
    expect(abroad.out).toMatch(
      /^Solicitor is a title of the United Kingdom and Ireland\. This answer is for the\nUnited States/,
    );
  });
});
