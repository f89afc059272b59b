import type { Chain } from '../../chains/beginning';
import type { OtherRouteRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';

export const oneJobBesideAnOpenDoor: OtherRouteRule = {
  name: 'one-job-beside-an-open-door',
  says: 'If you can go straight into the goal, another route goes through one job at most.',
  numbers: ['rules.besideDoor.jobs'],
  breaks: (_question, best, chain) => chain.length > mostMovesBeside(best),
  measures: (_question, _best, chain) => atMost(ADVICE_RULES.besideDoor.jobs, chain.length - 1),
  examples: {
    keeps: 'Hotel Manager > Client Service Associate > Investment Operations Analyst',
    breaks: 'Aircraft Mechanic > Data Center Technician > Cloud Support Associate > Technical Support Engineer',
  },
};

/** The most moves of a further route, by this rule; Infinity if the best one goes through other jobs too. A search looks at no longer ones. */
export function mostMovesBeside(best: Chain): number {
  return best.length === 1 ? ADVICE_RULES.besideDoor.jobs + 1 : Number.POSITIVE_INFINITY;
}
