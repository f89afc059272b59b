/** What the rules on the odds of a whole way look at. */
import type { CareerGraph } from '../../../graph';
import { kinship } from '../../jobs/kinship';
import { MOVE_MODEL } from '../../numbers/move-model';
import { entersBySubject } from '../../price/own-subject';
import type { Rule } from '../../ruling/rule';
import type { Chain } from '../beginning';

/** A whole way. */
export interface WayCase {
  readonly graph: CareerGraph;
  readonly chain: Chain;
}

/** About a whole way: broken, if few people go all of it, though some manage each move. */
export interface WayOddsRule extends Rule<WayCase> {
  readonly odds: 'POSSIBLE' | 'RARE';
  /** A sentence for the person. */
  readonly sentence: string;
}

/** True if neither the first move nor the start as such counts for the goal. */
export function leadsElsewhere({ graph, chain }: WayCase): boolean {
  const [first, goal] = [chain[0]!, chain.at(-1)!.to];
  // A profession that opens a job of another line has not done its work.
  const isBySubject =
    first.relevance <= MOVE_MODEL.ownSubject.relevance && entersBySubject(graph, first.from, first.to);
  const known = isBySubject ? kinship(graph, first.from, first.to) : first.relevance;
  return known < MOVE_MODEL.newField && kinship(graph, first.from, goal) < MOVE_MODEL.newField;
}
