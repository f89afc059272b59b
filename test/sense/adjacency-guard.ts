/** Holds neighbourhoods to what a reader expects of them. */
import { resolve } from '../../src/app/inputs/references';
import type { CareerGraph } from '../../src/graph';
import { adjacentCompetencies } from '../asked';
import type { AdjacencyCase } from './adjacency-cases';

/** The ten nearest, as somebody gets who asks for nothing in particular. */
export function tenNearest(graph: CareerGraph, name: string): readonly string[] {
  const node = resolve(graph, 'Competency', 'of', name);
  if (node?.kind !== 'Skill' && node?.kind !== 'Technology') throw new Error(`${name} is not in the graph`);
  const answer = adjacentCompetencies(graph, node, {});
  return answer.pairs.slice(0, 10).map(({ y }) => graph.competencies[y]!.name);
}

function objections(graph: CareerGraph, { of, near = [], some, never = [] }: AdjacencyCase): readonly string[] {
  const nearest = tenNearest(graph, of);
  const found = near.filter((name) => !nearest.includes(name)).map((name) => `${name} is not near`);
  if (some !== undefined && !some.some((name) => nearest.includes(name)))
    found.push(`none of ${some.join(', ')} is near`);
  return [...found, ...never.filter((name) => nearest.includes(name)).map((name) => `${name} is near`)];
}

/**
 * Declares a test a case, and that the known misses are few.
 *
 * @param misses - what is not as it should be, and why it stays
 */
export function guard(
  graph: () => CareerGraph,
  cases: readonly AdjacencyCase[],
  misses: Readonly<Record<string, string>>,
): void {
  test.each(cases.map((each) => [each.of, each] as const))('%s', (of, each) => {
    const found = objections(graph(), each);
    if (of in misses) expect(found).not.toEqual([]);
    else expect(found).toEqual([]);
  });

  test('nine in ten are as they should be, and those that are not are known', () => {
    expect(Object.keys(misses).filter((of) => !cases.some((each) => each.of === of))).toEqual([]);
    expect(Object.keys(misses).length).toBeLessThanOrEqual(cases.length / 10);
  });

  test('no name in a case is misspelt', () => {
    const names = new Set(graph().competencies.flatMap((node) => [node.name, ...node.alternateNames]));
    const asked = cases.flatMap(({ of, near = [], never = [] }) => [of, ...near, ...never]);
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
    expect(cases.filter(({ some }) => some !== undefined && !some.some((name) => names.has(name)))).toEqual([]);
  });
}
