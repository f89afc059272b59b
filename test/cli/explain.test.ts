import { type OwnStore, openOwnSeededStore } from './own-store';
import { run } from './run-command';

describe('career-atlas routes --explain', () => {
  let store: OwnStore;
  beforeAll(async () => {
    store = await openOwnSeededStore();
  });
  afterAll(() => store.close());

  const NANNY = ['routes', 'Nanny', 'Assistant Brand Manager'];

  test('says why a route is not listed: each rule that a step or the whole route breaks, with figure, limit and name', async () => {
    const { status, out } = await run(...NANNY, '--explain', 'E-Commerce Coordinator');
    const text = out.replace(/\s+/g, ' ');
    expect(status).toBe(0);
    expect(text).toContain(
      'Nanny -> E-Commerce Coordinator -> Assistant Brand Manager: It is not listed, because it breaks 4 rules of advice.',
    );
    expect(text).toMatch(
      /- E-Commerce Coordinator -> Assistant Brand Manager: .* the limit 0\.6\. \(goes-on-as-people-do\)/,
    );
    expect(text).toMatch(/- The whole route: .* \(last-job-shares-needs\)/);
  });

  test('has all rules as JSON, those kept with those broken', async () => {
    const { out } = await run(...NANNY, '--explain', 'Nanny > E-Commerce Coordinator', '--json');
    const { roles, isListed, place, rulings } = JSON.parse(out);
    expect(roles).toEqual(['Nanny', 'E-Commerce Coordinator', 'Assistant Brand Manager']);
    expect({ isListed, place }).toEqual({ isListed: false, place: null });
    expect(rulings.filter(({ isKept }: { isKept: boolean }) => isKept).length).toBeGreaterThan(20);
    expect(rulings.filter(({ isKept }: { isKept: boolean }) => !isKept)).toHaveLength(4);
  });

  test('asks back for a name that it does not know', async () => {
    const { status, err } = await run(...NANNY, '--explain', 'Qwzzk');
    expect(status).not.toBe(0);
    expect(err).toMatch(/Unknown role "Qwzzk"/);
  });

  test('a verdict as JSON names the rule behind each of its sentences', async () => {
    const { out } = await run('routes', 'Janitor', 'Chief Technology Officer', '--json');
    const { verdictWhy, verdictRules } = JSON.parse(out);
    expect(verdictRules).toHaveLength(verdictWhy.length);
    expect(verdictRules.length).toBeGreaterThan(0);
  });
});
