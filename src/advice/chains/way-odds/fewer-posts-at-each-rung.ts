import { kinship } from '../../jobs/kinship';
import { MOVE_MODEL } from '../../numbers/move-model';
import { atMost } from '../../ruling/rule';
import type { Chain } from '../beginning';
import type { WayCase, WayOddsRule } from './way-case';

/** Posts on a way in which people lead others, the goal among them. */
function leadingPosts({ graph, chain }: WayCase): number {
  return chain.filter(({ to, kind }) => kind === 'PROMOTION' && LEADING.has(graph.roles[to]!.seniority)).length;
}

const LEADING: ReadonlySet<string | undefined> = new Set(['MANAGER', 'EXECUTIVE']);

/** A ladder of managers up to a director's or a chief's post, in a line that is not one's own. */
export const fewerPostsAtEachRung: WayOddsRule = {
  name: 'fewer-posts-at-each-rung',
  odds: 'RARE',
  says: 'Few people from other work climb two rungs or more on which they lead others: each has fewer posts than the one below.',
  numbers: ['moves.newField', 'moves.strangers', 'moves.leadingPosts'],
  breaks: (way) => {
    const { graph, chain } = way;
    const [{ from, relevance }] = chain as [Chain[number]];
    if (relevance >= MOVE_MODEL.strangers.relevance) return false;
    return leadingPosts(way) > MOVE_MODEL.leadingPosts && kinship(graph, from, chain.at(-1)!.to) < MOVE_MODEL.newField;
  },
  measures: (way) => atMost(MOVE_MODEL.leadingPosts, leadingPosts(way)),
  sentence: 'Each step up has fewer posts than the one before, so few people go all of this way.',
  examples: {
    keeps: 'Nanny > IT Support Specialist > Network Engineer',
    breaks: 'Detective > Outside Sales Representative > Sales Manager > Director of Sales',
  },
};
