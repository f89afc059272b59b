import { isRare } from '../../chains/likelier';
import type { OtherRouteRule } from '../../chains/rule-kinds';

export const noRareMove: OtherRouteRule = {
  name: 'no-rare-move',
  says: 'A further route has no move that few people manage, if the best one has none.',
  numbers: [],
  breaks: (_question, best, chain) => chain.length > 1 && isRare(chain) && !isRare(best),
  examples: {
    keeps: 'Web Developer > Junior Financial Analyst > Treasury Analyst',
    breaks: 'Business Analyst > Junior Software Engineer > Product Manager',
  },
};
