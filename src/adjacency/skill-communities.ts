/**
 * Communities and bridges of a graph's competencies. Each is found once per graph and question, in slices between
 * requests.
 */
import { LRUCache } from 'lru-cache';
import { oncePer } from '../domain';
import { atOnce, type CareerGraph, inTurns } from '../graph';
import { type Centralities, centralitiesOf } from './bridges';
import {
  type CommunityOptions,
  cohesionOf,
  findCommunities,
  type SkillPartition,
  stabilityOf,
  typicalMembers,
} from './communities';
import type { CommunityQuestion } from './communities-question';
import { skillMatrix } from './known-matrices';
import type {
  BridgeOrder,
  BridgingSkill,
  BridgingSkills,
  CommunityMember,
  SkillCommunity,
  SkillMap,
} from './skill-map';
import type { SkillMatrix } from './skill-matrix';

/** Answers kept for each graph. */
const MOST_KEPT = 16;

/** Most roles that a community lists. */
const MOST_ROLES = 10;

interface Charted {
  readonly map: SkillMap;
  readonly partition: SkillPartition;
  centralities(): Promise<Centralities>;
}

const chartsOf = oncePer((_: CareerGraph) => new LRUCache<string, Promise<Charted>>({ max: MOST_KEPT }));

/** The communities of competencies; see SkillMap. */
export async function skillCommunities(graph: CareerGraph, question: CommunityQuestion): Promise<SkillMap> {
  return (await charted(graph, question)).map;
}

/** Competencies by how they bridge communities, ties by id. */
export async function bridgingSkills(
  graph: CareerGraph,
  question: CommunityQuestion,
  orderBy: BridgeOrder,
): Promise<BridgingSkills> {
  const chart = await charted(graph, question);
  const centralities = await chart.centralities();
  const { pivots, exact } = centralities;
  return { kind: 'BridgingSkills', pivots, exact, skills: bridgesOf(chart, centralities).sort(byOrder(orderBy)) };
}

function charted(graph: CareerGraph, question: CommunityQuestion): Promise<Charted> {
  const kept = chartsOf(graph);
  const key = keyOf(question);
  const known = kept.get(key) ?? chart(graph, question);
  kept.set(key, known);
  return known;
}

function keyOf(question: CommunityQuestion): string {
  return JSON.stringify(question, Object.keys(question).sort());
}

const partitionsOf = oncePer((_: CareerGraph) => new LRUCache<string, SkillPartition>({ max: MOST_KEPT }));

/** Finds the partition of a question in slices, so that `partitionOf` has it at hand. */
export async function preparePartition(graph: CareerGraph, question: CommunityQuestion): Promise<void> {
  if (partitionsOf(graph).has(keyOf(question))) return;
  const { matrix, options } = partitionOptions(graph, question);
  partitionsOf(graph).set(keyOf(question), await inTurns(findCommunities(matrix, options)));
}

/** The partition of a question; found at once if it is not at hand. */
export function partitionOf(graph: CareerGraph, question: CommunityQuestion): SkillPartition {
  const known = partitionsOf(graph).get(keyOf(question));
  if (known !== undefined) return known;
  const { matrix, options } = partitionOptions(graph, question);
  const found = atOnce(findCommunities(matrix, options));
  partitionsOf(graph).set(keyOf(question), found);
  return found;
}

/** The matrix of a question, and the options to find its communities. */
export function partitionOptions(
  graph: CareerGraph,
  { schemes, discipline, importance, only, ...options }: CommunityQuestion,
): { readonly matrix: SkillMatrix; readonly options: CommunityOptions } {
  const isMeant = (each: number) => graph.competencies[each]!.kind === only;
  const accepts = only === undefined ? undefined : (x: number, y: number) => isMeant(x) && isMeant(y);
  return { matrix: skillMatrix(graph, { schemes, discipline, importance }), options: { ...options, accepts } };
}

async function chart(graph: CareerGraph, question: CommunityQuestion): Promise<Charted> {
  await preparePartition(graph, question);
  const partition = partitionOf(graph, question);
  const joined = partition.community.reduce((count, each) => count + (each >= 0 ? 1 : 0), 0);
  let stability: Promise<number> | null = null;
  let centralities: Promise<Centralities> | null = null;
  return {
    partition,
    centralities: () => {
      centralities ??= inTurns(centralitiesOf(partition));
      return centralities;
    },
    map: {
      kind: 'SkillMap',
      schemes: question.schemes,
      modularity: partition.modularity,
      resolution: partition.resolution,
      seed: partition.seed,
      joined,
      alone: partition.matrix.competencies.length - joined,
      communities: communitiesOf(graph, partition),
      stability: () => {
        stability ??= inTurns(stabilityOf(partition));
        return stability;
      },
    },
  };
}

function communitiesOf(graph: CareerGraph, partition: SkillPartition): readonly SkillCommunity[] {
  const { competencies } = partition.matrix;
  const cohesion = cohesionOf(partition);
  const roles = rolesOf(partition);
  return typicalMembers(partition).map((typical, index) => {
    const members = typical.map(({ competency, typicality }) => ({
      competency: competencies[competency]!,
      typicality,
    }));
    return { index, name: communityName(graph, members), cohesion: cohesion[index]!, members, roles: roles[index]! };
  });
}

/** The names of the three most typical members. */
export function communityName(graph: CareerGraph, members: readonly CommunityMember[]): string {
  const typical = members.slice(0, 3).map(({ competency }) => graph.competencies[competency]!.name);
  return typical.join(', ');
}

/** For each community: the roles that need it most. */
function rolesOf({ matrix, community, count }: SkillPartition): readonly (readonly number[])[] {
  const scores = Array.from({ length: count }, (): { readonly role: number; readonly score: number }[] => []);
  matrix.roles.forEach((role, here) => {
    const needs = matrix.needs.subarray(matrix.roleHead[here]!, matrix.roleHead[here + 1]!);
    const within = new Map<number, number>();
    for (const need of needs) within.set(community[need]!, (within.get(community[need]!) ?? 0) + 1);
    for (const [c, few] of within) scores[c]?.push({ role, score: few ** 2 / needs.length });
  });
  return scores.map((all) =>
    all
      .sort((a, b) => b.score - a.score || a.role - b.role)
      .slice(0, MOST_ROLES)
      .map(({ role }) => role),
  );
}

function bridgesOf({ partition, map }: Charted, centralities: Centralities): BridgingSkill[] {
  const { graph, community, matrix } = partition;
  const { betweenness, participation, strength, degree, pageRank } = centralities;
  const skills: BridgingSkill[] = [];
  community.forEach((own, v) => {
    if (own < 0) return;
    const shares = new Map<number, number>();
    for (let i = graph.head[v]!; i < graph.head[v + 1]!; i++) {
      const c = community[graph.target[i]!]!;
      shares.set(c, (shares.get(c) ?? 0) + graph.weight[i]! / strength[v]!);
    }
    skills.push({
      competency: matrix.competencies[v]!,
      community: own,
      bridging: betweenness[v]! * participation[v]!,
      betweenness: betweenness[v]!,
      participation: participation[v]!,
      strength: strength[v]!,
      degree: degree[v]!,
      pageRank: pageRank[v]!,
      ties: [...shares]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .map(([c, share]) => ({ community: c, name: map.communities[c]!.name, share })),
    });
  });
  return skills;
}

function byOrder(orderBy: BridgeOrder): (a: BridgingSkill, b: BridgingSkill) => number {
  const worth = (skill: BridgingSkill): number => {
    switch (orderBy) {
      case 'BRIDGING':
        return skill.bridging;
      case 'BETWEENNESS':
        return skill.betweenness;
      case 'PARTICIPATION':
        return skill.participation;
      case 'STRENGTH':
        return skill.strength;
      case 'PAGE_RANK':
        return skill.pageRank;
      default:
        return orderBy satisfies never;
    }
  };
  return (a, b) => worth(b) - worth(a) || a.competency - b.competency;
}
