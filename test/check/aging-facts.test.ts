import { AGING_KINDS, agingFacts, dueOn } from '../../src/check';
import { keptSeedsGraph } from '../kept/graphs';

describe('facts that grow old', () => {
  test('are those of each kind in the seeds, due first, each with examples', async () => {
    const facts = agingFacts(await keptSeedsGraph());
    expect([...new Set(facts.map(({ kind }) => kind))].sort()).toEqual([...AGING_KINDS].sort());
    expect(facts.map(({ recheckBy }) => recheckBy)).toEqual([...facts.map(({ recheckBy }) => recheckBy)].sort());
    for (const { count, examples, checkedOn, recheckBy } of facts) {
      expect(examples.length).toBe(Math.min(3, count));
      expect(checkedOn <= recheckBy).toBe(true);
    }
  });

  test('count each role once for its pay, and each certificate once', async () => {
    const graph = await keptSeedsGraph();
    const countOf = (kind: string) =>
      agingFacts(graph).reduce((sum, fact) => sum + (fact.kind === kind ? fact.count : 0), 0);
    expect(countOf('CERTIFICATES')).toBeLessThanOrEqual(graph.certifications.length + 5);
    expect(countOf('SERVICES')).toBe(graph.advisors.length);
    expect(countOf('DOORS')).toBe(graph.roles.filter(({ doors = [] }) => doors.length > 0).length);
  });

  test('are due from the day that they name, and a publication before our estimates', async () => {
    const facts = agingFacts(await keptSeedsGraph());
    expect(dueOn(facts, '2020-01-01')).toEqual([]);
    expect(dueOn(facts, '2099-01-01')).toEqual(facts);
    const sources = dueOn(facts, '2027-01-20').filter(({ kind }) => kind === 'PRICES');
    expect(sources.map(({ source }) => source)).toEqual(['Trends in College Pricing 2024, College Board']);
  });
});
