import fc from 'fast-check';
import {
  adjacentTo,
  allPairs,
  isDirected,
  MEASURES,
  nearestOfAll,
  type PairOptions,
  type SkillPair,
  skillMatrix,
  strongestPairs,
} from '../../src/adjacency';
import { atOnce } from '../../src/graph';
import { naivePairs } from './naive-counts';
import { type NeedsRole, needsGraph, numberOf } from './needs-graph';

const NAMES = 'abcdefghijkl'.split('');
const matrices: fc.Arbitrary<readonly NeedsRole[]> = fc.array(
  fc
    .dictionary(fc.constantFrom(...NAMES), fc.constantFrom(1, 2.5, 3, 4, 5), { maxKeys: NAMES.length })
    .map((needs) => ({ needs })),
  { minLength: 1, maxLength: 14 },
);
const RUNS = { numRuns: 50 };
const ALL = { minSupport: 1, minLift: 0 };

describe.each(MEASURES)('%s on random matrices', (measure) => {
  const key = (x: string, y: string) => `${x} ${y}`;

  test('is what a naive count gives, pair by pair, with the same counts', () => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: 3 }), (roles, minSupport) => {
        const graph = needsGraph(roles);
        const matrix = skillMatrix(graph);
        const name = (number: number) => graph.competencies[number]!.name;
        const expected = new Map(naivePairs(roles, measure, minSupport).map((pair) => [key(pair.x, pair.y), pair]));
        const found = graph.competencies.flatMap(({ index }) =>
          adjacentTo(matrix, index, { ...ALL, measure, minSupport, first: NAMES.length }),
        );
        expect(found.map(({ x, y }) => key(name(x), name(y))).sort()).toEqual([...expected.keys()].sort());
        for (const { x, y, score, ...counts } of found) {
          const { score: naive, x: _, y: __, ...naiveCounts } = expected.get(key(name(x), name(y)))!;
          expect(score).toBeCloseTo(naive, 10);
          expect(counts).toEqual(naiveCounts);
        }
      }),
      RUNS,
    );
  });

  test(`is ${isDirected(measure) ? 'directed' : 'symmetric'}`, () => {
    fc.assert(
      fc.property(matrices, (roles) => {
        const graph = needsGraph(roles);
        const matrix = skillMatrix(graph);
        const options = { ...ALL, measure, first: NAMES.length };
        for (const { x, y, score, both, ofX, ofY } of graph.competencies.flatMap(({ index }) =>
          adjacentTo(matrix, index, options),
        )) {
          const back = adjacentTo(matrix, y, options).find((pair) => pair.y === x)!;
          expect(back.both).toBe(both);
          expect(back.score).toBe(isDirected(measure) ? both / ofY : score);
          if (isDirected(measure) && ofX !== ofY) expect(back.score).not.toBe(score);
        }
      }),
      RUNS,
    );
  });

  test('gives the same strongest pairs whether all are sorted or the best are kept', () => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: 20 }), (roles, first) => {
        const matrix = skillMatrix(needsGraph(roles));
        const options = { ...ALL, measure };
        const all = [...allPairs(matrix, options)];
        expect(all).toEqual([...all].sort((a, b) => a.x - b.x || a.y - b.y));
        expect(atOnce(strongestPairs(matrix, { ...options, first }))).toEqual(
          [...all].sort(byStrength).slice(0, first),
        );
      }),
      RUNS,
    );
  });

  test('gives all competencies the neighbours that each has alone', () => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: 5 }), (roles, perCompetency) => {
        const matrix = skillMatrix(needsGraph(roles));
        const options = { ...ALL, measure };
        const { head, neighbour, score } = atOnce(nearestOfAll(matrix, { ...options, perCompetency }));
        matrix.competencies.forEach((competency, x) => {
          const alone = adjacentTo(matrix, competency, { ...options, first: perCompetency });
          const row = Array.from(neighbour.subarray(head[x], head[x + 1]), (y) => matrix.competencies[y]);
          expect(row).toEqual(alone.map((pair) => pair.y));
          expect(Array.from(score.subarray(head[x], head[x + 1]))).toEqual(alone.map((pair) => pair.score));
        });
      }),
      RUNS,
    );
  });
});

describe('a neighbourhood', () => {
  const graph = needsGraph([
    { needs: { excel: 3, sql: 4 } },
    { needs: { excel: 3, sql: 4 } },
    { needs: { excel: 3, figma: 5 } },
    { needs: { excel: 3 } },
  ]);
  const matrix = skillMatrix(graph);
  const near = (name: string, options: PairOptions) =>
    adjacentTo(matrix, numberOf(graph, name), options).map(({ y }) => graph.competencies[y]!.name);

  test('is empty for a competency that no role needs, and for one outside the matrix', () => {
    expect(adjacentTo(skillMatrix(needsGraph([{ needs: { a: 1 } }])), 0, ALL)).toEqual([]);
    expect(adjacentTo(skillMatrix(graph, { schemes: ['ESCO'] }), numberOf(graph, 'sql'), ALL)).toEqual([]);
  });

  test('leaves out what is met no more often than by chance, unless it is asked for', () => {
    expect(near('sql', { measure: 'CONDITIONAL', minSupport: 1 })).toEqual([]);
    expect(near('sql', { ...ALL, measure: 'CONDITIONAL' })).toEqual(['excel']);
  });

  test('counts only pairs that enough roles need together: three, if nobody says', () => {
    expect(near('sql', { minLift: 0 })).toEqual([]);
    expect(near('sql', { minLift: 0, minSupport: 2 })).toEqual(['excel']);
  });
});

function byStrength(a: SkillPair, b: SkillPair): number {
  return b.score - a.score || b.both - a.both || a.x - b.x || a.y - b.y;
}
