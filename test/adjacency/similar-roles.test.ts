import { ROLE_SIMILARITIES, similarRoles } from '../../src/adjacency';
import { needsGraph } from './needs-graph';

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
