import { LRUCache } from 'lru-cache';
import { oncePer } from '../domain';
import { atOnce, type CareerGraph, inTurns } from '../graph';
import { findCommunities, type SkillPartition, typicalMembers } from './communities';
import type { CommunityQuestion } from './communities-question';
import { communityName, partitionOptions } from './skill-communities';

/** A competency in its community, as exports list it. */
export interface CommunityRow {
  /** Place of the community, largest first, from 0. */
  readonly community: number;
  readonly name: string;
  /** Number in the graph. */
  readonly competency: number;
  /** 0..1 */
  readonly typicality: number;
  /** Of the whole partition. */
  readonly modularity: number;
  readonly seed: number;
}

/** Partitions kept for each graph. */
const MOST_KEPT = 4;

const partitionsOf = oncePer((_: CareerGraph) => new LRUCache<string, SkillPartition>({ max: MOST_KEPT }));

function keyOf(question: CommunityQuestion): string {
  return JSON.stringify(question, Object.keys(question).sort());
}

/** Finds the communities of a question in slices, so that `rowsFor` has them at hand. */
export async function prepareRows(graph: CareerGraph, question: CommunityQuestion): Promise<void> {
  if (partitionsOf(graph).has(keyOf(question))) return;
  const { matrix, options } = partitionOptions(graph, question);
  partitionsOf(graph).set(keyOf(question), await inTurns(findCommunities(matrix, options)));
}

/** The members of all communities, by community, most typical first; the same graph and question give the same rows. */
export function* rowsFor(graph: CareerGraph, question: CommunityQuestion): Generator<CommunityRow> {
  const { matrix, options } = partitionOptions(graph, question);
  const partition = partitionsOf(graph).get(keyOf(question)) ?? atOnce(findCommunities(matrix, options));
  const { modularity, seed } = partition;
  for (const [community, typical] of typicalMembers(partition).entries()) {
    const members = typical.map(({ competency, typicality }) => ({
      competency: matrix.competencies[competency]!,
      typicality,
    }));
    const name = communityName(graph, members);
    for (const member of members) yield { community, name, ...member, modularity, seed };
  }
}
