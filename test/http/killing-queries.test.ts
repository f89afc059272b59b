import { KILLING_QUERIES, MANY_ORDERS } from './killing-queries';
import { ask, expectUserError, type SeededServer, startSeededServer } from './seeded-server';

describe.each(['jit', 'js'] as const)('%s', (executor) => {
  let server: SeededServer;
  beforeAll(async () => {
    server = await startSeededServer({ executor, development: false });
  });
  afterAll(() => server.close());

  test.each(KILLING_QUERIES)('%s: refused before it runs', async (_, query) => {
    const answer = await ask(server.url, query);
    expect(answer.status).toBe(400);
    expectUserError(answer, /costs [\d,.]+, more than the limit of 30,000/);
    expect(answer.errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  test('many lists in two orders cost what sorting takes', async () => {
    const answer = await ask(server.url, MANY_ORDERS.replace('{ ', '{ queryCost { cost } '));
    expect(answer.errors).toEqual([]);
    const { cost } = (answer.data as { queryCost: { cost: number } }).queryCost;
    expect(cost).toBeGreaterThan(45 * 200);
  });

  test.each([
    ['{ skill(ref: "Programming") { technologies(first: 0) { id } } }', 'first must be 1 to 100, but is 0.'],
    ['{ skill(ref: "Programming") { narrower(first: 501) { id } } }', 'first must be 1 to 500, but is 501.'],
  ])('%s is told the range', async (query, message) => {
    const answer = await ask(server.url, query);
    expect(answer.errors[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', argument: 'first' } });
  });

  test('first cuts a list, and its start stays the same', async () => {
    const list = async (first: string) => {
      const answer = await ask(server.url, `{ role(ref: "Data Analyst") { responsibilities${first} { text } } }`);
      return (answer.data as { role: { responsibilities: object[] } }).role.responsibilities;
    };
    const all = await list('');
    expect(all.length).toBeGreaterThan(3);
    expect(await list('(first: 3)')).toEqual(all.slice(0, 3));
    expect(await list('(first: null)')).toEqual(all);
  });

  test('names that name nothing end a query that has many of them', async () => {
    const unknown = Array.from(
      { length: 60 },
      (_, i) => `a${i}: skillGap(to: "no role ${i}", profile: {}) { coverage }`,
    );
    const few = await ask(server.url, `{ ${unknown.slice(0, 3).join(' ')} }`);
    expect(few.errors[0]?.message).toMatch(/^Unknown role/);
    const many = await ask(server.url, `{ ${unknown.join(' ')} }`);
    // The first of them leaves no data, so nothing is worked out for the others; what ran before it is known is counted.
    expect(many.errors).toHaveLength(1);
    expect(many.errors[0]?.message).toMatch(/^(Unknown role "no role 0"|This query was ended)/);
  });
});
