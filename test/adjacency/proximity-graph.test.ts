import { nearestOfAll, proximityGraph, skillMatrix } from '../../src/adjacency';
import { atOnce } from '../../src/graph';
import { needsGraph } from './needs-graph';

describe('the proximity graph', () => {
  test('is empty without roles', () => {
    expect(atOnce(proximityGraph(skillMatrix(needsGraph([]))))).toMatchObject({
      nodeCount: 0,
      x: new Int32Array(0),
    });
  });

  test('joins each competency with its nearest, each pair once, in order', () => {
    const roles = Array.from({ length: 40 }, (_, role) => ({
      needs: Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`c${(role * (n + 3) + n * n) % 25}`, 4])),
    }));
    const matrix = skillMatrix(needsGraph(roles));
    const options = { minSupport: 2, perCompetency: 3 };
    const { x, y, weight, nodeCount } = atOnce(proximityGraph(matrix, options));
    const edges = Array.from(x, (from, i) => [from, y[i]!, weight[i]!]);
    const { head, neighbour, score } = atOnce(nearestOfAll(matrix, options));
    const expected = new Map<string, number[]>();
    for (let from = 0; from < nodeCount; from++) {
      for (let i = head[from]!; i < head[from + 1]!; i++) {
        const [low, high] = [Math.min(from, neighbour[i]!), Math.max(from, neighbour[i]!)];
        expected.set(`${low} ${high}`, [low, high, score[i]!]);
      }
    }
    expect(edges.length).toBeGreaterThan(20);
    expect(edges).toEqual([...expected.values()].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!));
  });
});
