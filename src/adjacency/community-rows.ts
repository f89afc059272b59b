import { atOnce, type CareerGraph } from '../graph';
import { typicalMembers } from './communities';
import type { CommunityQuestion } from './communities-question';
import { communityName, partitionOf } from './skill-communities';

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

/** The members of all communities, by community, most typical first; the same graph and question give the same rows. */
export function* rowsFor(graph: CareerGraph, question: CommunityQuestion): Generator<CommunityRow> {
  const partition = partitionOf(graph, question);
  const { matrix, modularity, seed } = partition;
  for (const [community, typical] of atOnce(typicalMembers(partition)).entries()) {
    const members = typical.map(({ competency, typicality }) => ({
      competency: matrix.competencies[competency]!,
      typicality,
    }));
    const name = communityName(graph, members);
    for (const member of members) yield { community, name, ...member, modularity, seed };
  }
}
