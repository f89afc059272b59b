import { newNeeds } from '../../jobs/kinship';
import { rungOf } from '../../jobs/rungs';
import { VERDICT_MODEL } from '../../numbers/verdict-model';
import type { VerdictRule } from '../../verdict/verdict-rule';

export const muchIsNew: VerdictRule = {
  name: 'much-is-new',
  says: 'A goal above the first rung is not a usual wish if most of what it asks for is new to you.',
  numbers: ['verdict.newNeeds', 'verdict.ladder.anyNeedsRelevance'],
  verdict: 'POSSIBLE',
  only: 'IF_USUAL',
  when: ({ graph, chain, start, goal, counts }) =>
    !counts &&
    rungOf(graph, goal) > 0 &&
    newNeeds(graph, start, goal) > VERDICT_MODEL.newNeeds &&
    !chain.every(({ relevance }) => relevance >= VERDICT_MODEL.ladder.anyNeedsRelevance),
  sentence: () => 'Much of what the job asks for is new to you.',
  examples: { keeps: 'Treasury Analyst > Farm Worker', breaks: 'Cloud Architect > Application Security Engineer' },
};
