/**
 * Communities and bridges of a graph's competencies. Each is found once per graph and question, in slices between
 * requests.
 */
import { LRUCache } from 'lru-cache';
import { oncePer } from '../domain';
import { atOnce, type CareerGraph, type Sliced } from '../graph';
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

/** Partitions and charts are kept for a graph as long as they are few, and have no more ties than this together: some 40 megabytes. */
const KEPT = Object.freeze({ max: 16, maxSize: 3_000_000 });

/** Most roles that a community lists. */
const MOST_ROLES = 10;

/** What is told of a partition, and what was worked out for it. */
interface Chart {
  readonly map: SkillMap;
  readonly partition: SkillPartition;
  centralities: Centralities | null;
}

const tiesOf = ({ graph }: SkillPartition): number => Math.max(1, graph.target.length);

const chartsOf = oncePer(
  (_: CareerGraph) => new LRUCache<string, Chart>({ ...KEPT, sizeCalculation: ({ partition }) => tiesOf(partition) }),
);

/** The communities of competencies, in slices; see SkillMap. */
export function* communitiesInSlices(graph: CareerGraph, question: CommunityQuestion): Sliced<SkillMap> {
  return (yield* charted(graph, question)).map;
}

/** Competencies by how they bridge communities, ties by id; in slices. */
export function* bridgesInSlices(
  graph: CareerGraph,
  question: CommunityQuestion,
  orderBy: BridgeOrder,
): Sliced<BridgingSkills> {
  const chart = yield* charted(graph, question);
  chart.centralities ??= yield* centralitiesOf(chart.partition);
  const { centralities } = chart;
  const { pivots, exact } = centralities;
  const skills = yield* bridgesOf(chart, centralities);
  yield;
  return { kind: 'BridgingSkills', pivots, exact, skills: skills.sort(byOrder(orderBy)) };
}

function* charted(graph: CareerGraph, question: CommunityQuestion): Sliced<Chart> {
  const kept = chartsOf(graph);
  const key = keyOf(question);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = yield* chart(graph, question);
  kept.set(key, made);
  return made;
}

function keyOf(question: CommunityQuestion): string {
  return JSON.stringify(question, Object.keys(question).sort());
}

const partitionsOf = oncePer(
  (_: CareerGraph) => new LRUCache<string, SkillPartition>({ ...KEPT, sizeCalculation: tiesOf }),
);

/** The partition of a question, in slices. */
export function* partitionInSlices(graph: CareerGraph, question: CommunityQuestion): Sliced<SkillPartition> {
  const known = partitionsOf(graph).get(keyOf(question));
  if (known !== undefined) return known;
  const { matrix, options } = partitionOptions(graph, question);
  yield;
  const found = yield* findCommunities(matrix, options);
  partitionsOf(graph).set(keyOf(question), found);
  return found;
}

/** The partition of a question; found at once if it is not at hand. */
export function partitionOf(graph: CareerGraph, question: CommunityQuestion): SkillPartition {
  return atOnce(partitionInSlices(graph, question));
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

function* chart(graph: CareerGraph, question: CommunityQuestion): Sliced<Chart> {
  const partition = yield* partitionInSlices(graph, question);
  const joined = partition.community.reduce((count, each) => count + (each >= 0 ? 1 : 0), 0);
  let stability: number | null = null;
  return {
    partition,
    centralities: null,
    map: {
      kind: 'SkillMap',
      schemes: question.schemes,
      modularity: partition.modularity,
      resolution: partition.resolution,
      seed: partition.seed,
      joined,
      alone: partition.matrix.competencies.length - joined,
      communities: yield* communitiesOf(graph, partition),
      *stability() {
        stability ??= yield* stabilityOf(partition);
        return stability;
      },
    },
  };
}

function* communitiesOf(graph: CareerGraph, partition: SkillPartition): Sliced<readonly SkillCommunity[]> {
  const { competencies } = partition.matrix;
  const cohesion = yield* cohesionOf(partition);
  yield;
  const roles = yield* rolesOf(partition);
  const typical = yield* typicalMembers(partition);
  yield;
  return typical.map((each, index) => {
    const members = each.map(({ competency, typicality }) => ({
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

/** Roles, and competencies, that are looked at before other work may run. */
const ROLES_A_STEP = 64;
const SKILLS_A_STEP = 256;

/** For each community: the roles that need it most. */
function* rolesOf({ matrix, community, count }: SkillPartition): Sliced<readonly (readonly number[])[]> {
  const scores = Array.from({ length: count }, (): { readonly role: number; readonly score: number }[] => []);
  for (const [here, role] of matrix.roles.entries()) {
    if (here % ROLES_A_STEP === 0) yield;
    const needs = matrix.needs.subarray(matrix.roleHead[here]!, matrix.roleHead[here + 1]!);
    const within = new Map<number, number>();
    for (const need of needs) within.set(community[need]!, (within.get(community[need]!) ?? 0) + 1);
    for (const [c, few] of within) scores[c]?.push({ role, score: few ** 2 / needs.length });
  }
  yield;
  return scores.map((all) =>
    all
      .sort((a, b) => b.score - a.score || a.role - b.role)
      .slice(0, MOST_ROLES)
      .map(({ role }) => role),
  );
}

function* bridgesOf({ partition, map }: Chart, centralities: Centralities): Sliced<BridgingSkill[]> {
  const { graph, community, matrix } = partition;
  const { betweenness, participation, strength, degree, pageRank } = centralities;
  const skills: BridgingSkill[] = [];
  for (const [v, own] of community.entries()) {
    if (v % SKILLS_A_STEP === 0) yield;
    if (own < 0) continue;
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
  }
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
