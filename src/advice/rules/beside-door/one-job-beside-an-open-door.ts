import type { OtherRouteRule } from '../../chains/rule-kinds';
import { ADVICE_RULES } from '../../numbers/advice-rules';
import { atMost } from '../../ruling/rule';

export const oneJobBesideAnOpenDoor: OtherRouteRule = {
  name: 'one-job-beside-an-open-door',
  says: 'If you can go straight into the goal, another route goes through one job at most.',
  numbers: ['rules.besideDoor.jobs'],
  breaks: (_question, best, chain) => best.length === 1 && chain.length > ADVICE_RULES.besideDoor.jobs + 1,
  measures: (_question, _best, chain) => atMost(ADVICE_RULES.besideDoor.jobs, chain.length - 1),
  examples: {
    keeps: 'Hotel Manager > Client Service Associate > Investment Operations Analyst',
    breaks: 'Aircraft Mechanic > Data Center Technician > Cloud Support Associate > Technical Support Engineer',
  },
};
