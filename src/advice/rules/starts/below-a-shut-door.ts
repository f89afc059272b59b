import { nearnessByLadder } from '../../chains/ladders';
import type { StartRule } from '../../chains/rule-kinds';
import { opensAtOrBelow, relevanceSaid } from '../../chains/ways-in';
import { jobMovesOf } from '../../jobs/job-moves';
import { ADVICE_RULES } from '../../numbers/advice-rules';

export const belowAShutDoor: StartRule = {
  name: 'below-a-shut-door',
  says: 'If the door of the goal is shut to you, you can start in a job on your rung or below that asks for little experience and leads on to the goal.',
  numbers: ['rules.wayIn.belowYears', 'rules.wayIn.belowRelevance'],
  breaks: ({ graph, start, goal, direct }, job) => {
    // Among our disciplines: others' lists name moves too freely for it.
    if (!direct.isShut || graph.roles[goal]!.discipline === undefined || !opensAtOrBelow(graph, start, job))
      return true;
    const led = Math.max(relevanceSaid(jobMovesOf(graph), job, goal), nearnessByLadder(graph, job, goal));
    return led < ADVICE_RULES.wayIn.belowRelevance;
  },
  examples: {
    keeps: 'Head of Customer Success > Cost Accountant > Senior Accountant',
    breaks: 'Chef > Business Analyst > Salesforce Administrator',
  },
};
