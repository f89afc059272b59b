/** Whether neighbourhoods make sense: the counts are proved elsewhere, but right counts can still tell nonsense. */

import { resolve } from '../../src/app/inputs/references';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { adjacentCompetencies } from '../asked';

import { describeOnPublicData } from '../describe-when';
import { onetFacts, seedFacts } from '../kept/facts';
import { type AdjacencyCase, ONET_CASES, SEED_CASES } from './adjacency-cases';

/** What is not as it should be, and why it stays: an answer that gets better must be taken off the list. */
const MISSES_ON_SEEDS: Readonly<Record<string, string>> = {
  AWS: 'roles name either one cloud or clouds in general, since seeds do not count one thing under two names',
  Figma: 'wireframing is the twelfth: half as many roles need it',
  'Sarbanes-Oxley compliance': 'internal controls are the eleventh: three times as many roles need them',
};
const MISSES_WITH_ONET: Readonly<Record<string, string>> = {
  MySQL: 'three of our roles need it, and have little else in common',
  Ansible: 'three occupations have it in demand, and only scripting and firewalls with it',
};

/** The ten nearest, as somebody gets who asks for nothing in particular. */
function tenNearest(graph: CareerGraph, name: string): readonly string[] {
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

function guard(
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

describe('neighbourhoods on the seeds', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    const contents = await seedFacts();
    const nodes = contents.flatMap(({ source, nodes }) => [source, ...nodes]);
    graph = buildCareerGraph(
      { revision: 1, nodes, links: contents.flatMap(({ links }) => links) },
      '2026-11-24T00:00:00Z',
    );
  });

  guard(() => graph, SEED_CASES, MISSES_ON_SEEDS);

  test('Microsoft Excel leads none of them', () => {
    const led = SEED_CASES.filter(({ of }) => tenNearest(graph, of)[0] === 'Microsoft Excel').map(({ of }) => of);
    expect(led).toEqual([]);
  });
});

describeOnPublicData('onet-29.3', 'neighbourhoods on the seeds with O*NET', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    const contents = [...(await seedFacts()), await onetFacts(directory)];
    const nodes = contents.flatMap(({ source, nodes }) => [source, ...nodes]);
    const byId = new Map([...nodes].reverse().map((node) => [node.id, node]));
    const links = contents.flatMap((content) => content.links);
    graph = buildCareerGraph({ revision: 1, nodes: [...byId.values()], links }, '2026-11-24T00:00:00Z');
  });

  guard(() => graph, ONET_CASES, MISSES_WITH_ONET);

  test('Microsoft Office leads none of them, though nearly every occupation uses it', () => {
    const led = ONET_CASES.filter(({ of }) => tenNearest(graph, of)[0]?.startsWith('Microsoft Office'));
    expect(led).toEqual([]);
  });
});
