import { run } from './run-command';

describe('career-atlas advice', () => {
  test('shows a rule with its examples and numbers', async () => {
    const { status, out } = await run('advice', 'long-study');
    expect(status).toBe(0);
    expect(out).toContain('long-study (verdicts): A goal that takes several years of study is hard');
    expect(out).toContain('Breaks it: Restaurant Supervisor > Credit Analyst.');
    expect(out).toMatch(/verdict\.hard\.study +3\.5 years/);
  });

  test('shows a list of rules, or numbers by the first parts of their names', async () => {
    const rules = await run('advice', 'landings');
    expect(rules.out).toContain('softer-landing');
    expect(rules.out).not.toContain('long-study');
    const numbers = await run('advice', 'moves.weight');
    expect(numbers.out).toMatch(/moves\.weight\.study +1\.5 years/);
    expect(numbers.out).not.toContain('moves.newField');
  });

  test('prints all as JSON', async () => {
    const { out } = await run('advice', '--json');
    const { rules, numbers } = JSON.parse(out);
    expect(rules.length).toBeGreaterThan(60);
    expect(numbers.length).toBeGreaterThan(150);
    expect(numbers[0]).toMatchObject({
      name: expect.any(String),
      meaning: expect.any(String),
      from: expect.any(String),
    });
  });

  test('refuses a name that nothing has, and says how to see all', async () => {
    const { status, err } = await run('advice', 'goes-away');
    expect(status).toBe(2);
    expect(err).toContain('goes-away names no rule, number or list. `career-atlas advice` shows all.');
  });
});
