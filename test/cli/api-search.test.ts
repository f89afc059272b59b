import { run } from './run-command';

describe('career-atlas api-search', () => {
  test('shows the place, its type, what it is and a query', async () => {
    const { status, out } = await run('api-search', 'how do I ask for pay', '--first', '1');
    expect(status).toBe(0);
    expect(out).toMatch(/^Role\.pay: \[PayBand!\]!\n {2}What it pays/);
    expect(out).toContain('      role(ref: "Back-End Developer") {');
  });

  test('prints the same as JSON', async () => {
    const { out } = await run('api-search', 'routes that avoid a role', '--first', '3', '--json');
    const { text, matches } = JSON.parse(out);
    expect(text).toBe('routes that avoid a role');
    expect(matches).toHaveLength(3);
    expect(matches[0]).toMatchObject({ kind: 'INPUT_FIELD', coordinate: 'RouteSearch.avoid', type: '[String!]' });
  });

  test('says so if nothing has such a word', async () => {
    const { status, out } = await run('api-search', 'zzyzx');
    expect({ status, out }).toEqual({ status: 0, out: 'Nothing of the API has a word of "zzyzx". Try other words.\n' });
  });

  test.each([
    [['api-search', ' '], /text must have 1 to 200 characters/],
    [['api-search', 'pay', '--first', '99'], /first must be 1 to 50, but is 99/],
    [['api-search', 'pay', '--first', 'x'], /Give a whole number from 1/],
  ])('%j is refused', async (args, message) => {
    const { status, err } = await run(...args);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});
