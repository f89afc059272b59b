import { findCommunities, runAtOnce, type SkillPartition, typicalMembers } from '../adjacency';
import type { CareerGraph } from '../graph';
import type { UnknownReference } from './atlas';
import { partitionOptions } from './skill-communities';
import type { CommunityInput } from './skill-map';
import { communityQuestion } from './skill-map-input';

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

/**
 * The members of all communities, by community, most typical first; the same graph and input give the same rows.
 * @throws {InvalidOptionError} if the input can't be used
 */
export function communityRows(graph: CareerGraph, input: CommunityInput): Iterable<CommunityRow> | UnknownReference {
  const question = communityQuestion(graph, input);
  if ('kind' in question) return question;
  const { matrix, options } = partitionOptions(graph, question);
  return rowsOf(graph, runAtOnce(findCommunities(matrix, options)));
}

function* rowsOf(graph: CareerGraph, partition: SkillPartition): Generator<CommunityRow> {
  const { matrix, modularity, seed } = partition;
  const competencyAt = (here: number) => graph.competencies[matrix.competencies[here]!]!;
  for (const [community, members] of typicalMembers(partition).entries()) {
    const name = members
      .slice(0, 3)
      .map((member) => competencyAt(member.competency).name)
      .join(', ');
    for (const { competency, typicality } of members) {
      yield { community, name, competency: competencyAt(competency).index, typicality, modularity, seed };
    }
  }
}
