import fc from 'fast-check';
import { ROLE_SIMILARITIES, similarRoles } from '../../src/adjacency';
import { coverage, levelOf } from '../../src/domain';
import type { CareerGraph } from '../../src/graph';
import { type NeedsRole, needsGraph } from './needs-graph';

describe('roles like a role', () => {
  // The weights of a role's needs sum to 1; a technology without a level weighs as much as any other.
  const graph = needsGraph([
    { needs: { sql: 4, python: 4 } },
    { needs: { sql: 4, python: 4, docker: 4, linux: 4 } },
    { needs: { sql: [4, 2], figma: 4 } },
    { needs: { sql: [4, 4], figma: 4 } },
    { needs: { excel: 4 } },
    { needs: { sql: 4, python: 4 }, scheme: 'ONET' },
    { needs: {} },
  ]);
  const scores = (role: number, measure: (typeof ROLE_SIMILARITIES)[number]) =>
    new Map(similarRoles(graph, graph.roles[role]!, measure, 10).map((each) => [each.role, each.score]));

  test('are of its own scheme, without itself and what shares nothing', () => {
    expect([...scores(0, 'COMPETENCY_JACCARD').keys()].sort()).toEqual([1, 2, 3]);
  });

  test.each(ROLE_SIMILARITIES)('are none by %s for a role of which nothing is known', (measure) => {
    expect(scores(6, measure).size).toBe(0);
  });

  test('are symmetric by cosine and Jaccard', () => {
    expect(scores(0, 'COMPETENCY_JACCARD').get(1)).toBe(0.5);
    expect(scores(1, 'COMPETENCY_JACCARD').get(0)).toBe(0.5);
    expect(scores(0, 'COMPETENCY_COSINE').get(1)).toBeCloseTo(2 / Math.sqrt(2 * 4), 4);
    expect(scores(1, 'COMPETENCY_COSINE').get(0)).toBeCloseTo(2 / Math.sqrt(2 * 4), 4);
  });

  test('have a direction by coverage: who knows four things covers one who needs two of them, not the other way round', () => {
    expect(scores(1, 'COVERS_OTHER').get(0)).toBe(1);
    expect(scores(0, 'COVERED_BY_OTHER').get(1)).toBe(1);
    expect(scores(0, 'COVERS_OTHER').get(1)).toBe(0.5);
    expect(scores(1, 'COVERED_BY_OTHER').get(0)).toBe(0.5);
  });

  test('are covered in part by a lower level, and in full by a higher one', () => {
    const [low, high] = [scores(2, 'COVERS_OTHER').get(3)!, scores(3, 'COVERS_OTHER').get(2)!];
    expect(high).toBe(1);
    expect(low).toBeLessThan(high);
    expect(low).toBeGreaterThan(0.5);
  });
});

describe('coverage of one role by another', () => {
  const asked = fc.tuple(fc.constantFrom(2, 3, 4, 5), fc.constantFrom(1, 2.5, 4, 6));
  const roles: fc.Arbitrary<NeedsRole[]> = fc.array(
    fc.dictionary(fc.constantFrom(...'abcdef'), asked).map((needs) => ({ needs })),
    { minLength: 2, maxLength: 6 },
  );

  /** The step model's word on it, from the claims. */
  function covered(graph: CareerGraph, by: number, role: number): number {
    const { head, competency, claims } = graph.requirements;
    const requirementsOf = (of: number) =>
      Array.from({ length: head[of + 1]! - head[of]! }, (_, i) => {
        const place = head[of]! + i;
        return { competency: competency[place]!, ...claims(place)[0]!.properties };
      });
    const have = new Map(requirementsOf(by).map((each) => [each.competency, levelOf(each)]));
    return coverage(have, requirementsOf(role));
  }

  test('is the step model’s, both ways', () => {
    fc.assert(
      fc.property(roles, (given) => {
        const graph = needsGraph(given);
        for (const role of graph.roles) {
          for (const [measure, of] of [
            ['COVERS_OTHER', (other: number) => covered(graph, role.index, other)],
            ['COVERED_BY_OTHER', (other: number) => covered(graph, other, role.index)],
          ] as const) {
            const found = new Map(similarRoles(graph, role, measure, 10).map((each) => [each.role, each.score]));
            for (const { index } of graph.roles) {
              if (index !== role.index) expect(found.get(index) ?? 0).toBeCloseTo(of(index) || 0, 3);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
