import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BridgeOrder, BridgingSkill, SkillMap } from '../../src/adjacency';
import { rowsFor } from '../../src/adjacency/community-rows';
import { communityQuestion } from '../../src/app/inputs/communities-input';
import { atOnce, type CareerGraph, inTurns } from '../../src/graph';
import { seedsGraph } from '../app/seeds-graph';
import { bridgingSkills, exportOf, skillCommunities } from '../asked';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

async function mapOf(input: Parameters<typeof skillCommunities>[1] = {}): Promise<SkillMap> {
  const answer = skillCommunities(graph, input);
  return answer;
}

async function bridgesOf(input: Parameters<typeof bridgingSkills>[1] = {}) {
  const answer = bridgingSkills(graph, input);
  return answer;
}

describe('communities of the seeds', () => {
  test('come largest first, named by their most typical members, with roles that need them', async () => {
    const map = await mapOf();
    expect(map.communities.length).toBeGreaterThan(6);
    expect(map.schemes).toEqual(['ATLAS']);
    const sizes = map.communities.map(({ members }) => members.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(map.joined);
    for (const community of map.communities) {
      const names = community.members.slice(0, 3).map(({ competency }) => graph.competencies[competency]!.name);
      expect(community.name).toBe(names.join(', '));
      expect(community.roles.length).toBeGreaterThan(0);
    }
    const design = map.communities.find(({ name }) => name.includes('Figma'))!;
    expect(design.roles.slice(0, 3).map((role) => graph.roles[role]!.discipline)).toEqual(
      Array(3).fill('discipline:design'),
    );
  });

  test('are found once for one graph and question', async () => {
    expect(await mapOf({ seed: 7 })).toBe(await mapOf({ seed: 7, minSupport: 3 }));
    expect(await mapOf({ seed: 7 })).not.toBe(await mapOf({ seed: 8 }));
  });

  test('agree with those of other seeds', async () => {
    expect(await inTurns((await mapOf()).stability())).toBeGreaterThan(0.8);
  });

  test('of one kind or discipline hold nothing else', async () => {
    const technologies = await mapOf({ kind: 'Technology' });
    for (const { competency } of technologies.communities.flatMap(({ members }) => members)) {
      expect(graph.competencies[competency]!.kind).toBe('Technology');
    }
    const data = await mapOf({ discipline: 'Data' });
    for (const role of data.communities.flatMap(({ roles }) => roles)) {
      expect(graph.roles[role]!.discipline).toBe('discipline:data');
    }
  });

  test('where nothing is asked for, there are none', async () => {
    expect(await mapOf({ schemes: ['ESCO'] })).toMatchObject({ communities: [], joined: 0, alone: 0, modularity: 0 });
    expect(await bridgesOf({ schemes: ['ESCO'] })).toMatchObject({ skills: [], exact: true });
  });

  test('let others have their turn while they are sought', async () => {
    let turns = 0;
    let isDone = false;
    const answer = bridgesOf({ seed: 99 }).finally(() => {
      isDone = true;
    });
    for (; !isDone; turns++) await nextTurn();
    await answer;
    expect(turns).toBeGreaterThan(3);
  });

  test.each<[Parameters<typeof skillCommunities>[1], string]>([
    [{ neighbours: 0 }, 'input.neighbours is 0'],
    [{ seed: 1.5 }, 'input.seed is 1.5'],
    [{ resolution: 0 }, 'input.resolution is 0'],
    [{ minSupport: -1 }, 'input.minSupport is -1'],
    [{ schemes: [] }, 'input.schemes is empty'],
  ])('refuse what cannot be: %j', (input, message) => {
    expect(() => skillCommunities(graph, input)).toThrow(message);
  });

  test('an unknown discipline is told what may have been meant', () => {
    expect(() => skillCommunities(graph, { discipline: 'Finanse' })).toThrow(
      'Unknown discipline "Finanse". Did you mean',
    );
  });
});

test('rows for exports are the members of all communities, in order', async () => {
  const map = await mapOf({ seed: 4 });
  const question = atOnce(communityQuestion(graph, { seed: 4 }));
  const members = map.communities.flatMap(({ index, name, members }) =>
    members.map((member) => ({ community: index, name, ...member, modularity: map.modularity, seed: 4 })),
  );
  expect([...rowsFor(graph, question)]).toEqual(members);
});

test('the export of communities is a table of the same rows', async () => {
  const map = await mapOf({ seed: 4, kind: 'Technology' });
  const made = exportOf(graph, { what: 'communities', format: 'csv', filters: { seed: '4', kind: 'Technology' } });
  const pieces: string[] = [];
  for await (const piece of made.files[0]!.chunks()) pieces.push(Buffer.from(piece).toString('utf8'));
  const [header, first, ...others] = pieces.join('').trim().split('\r\n').join('\n').split('\n');
  expect(header).toBe('community,community_name,competency,competency_name,kind,typicality,modularity,seed');
  const member = graph.competencies[map.communities[0]!.members[0]!.competency]!;
  expect(first).toContain(`,${member.id},${member.name},Technology,`);
  expect(others).toHaveLength(map.joined - 1);
});

describe('bridging skills of the seeds', () => {
  test.each<[BridgeOrder, (skill: BridgingSkill) => number]>([
    ['BRIDGING', (skill) => skill.bridging],
    ['BETWEENNESS', (skill) => skill.betweenness],
    ['PARTICIPATION', (skill) => skill.participation],
    ['STRENGTH', (skill) => skill.strength],
    ['PAGE_RANK', (skill) => skill.pageRank],
  ])('come in order of %s', async (orderBy, worth) => {
    const { skills, exact } = await bridgesOf({ orderBy });
    expect(exact).toBe(true);
    expect(skills.map(worth)).toEqual(skills.map(worth).sort((a, b) => b - a));
  });

  test('are what lies between fields, not what is deep in one', async () => {
    const { skills } = await bridgesOf();
    const names = skills.map(({ competency }) => graph.competencies[competency]!.name);
    const first = names.slice(0, 12);
    const expected = [
      'Critical thinking',
      'Problem-solving',
      'Stakeholder management',
      'Data analysis',
      'Microsoft Excel',
    ];
    expect(expected.filter((name) => first.includes(name)).length).toBeGreaterThanOrEqual(4);
    for (const deep of [
      'Kubernetes',
      'Figma',
      'US GAAP',
      'Tax research',
      'Paid search',
      'Welding',
      'Wound care',
      'Cooking',
    ]) {
      expect(first).not.toContain(deep);
    }
  });

  test('are tied to communities by shares that add up to one', async () => {
    const { skills } = await bridgesOf();
    for (const { ties, participation } of skills) {
      expect(ties.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(1 - ties.reduce((sum, { share }) => sum + share ** 2, 0)).toBeCloseTo(participation, 9);
    }
  });
});
