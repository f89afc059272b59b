import { TRADE_OFF_DEFAULTS } from '../../../advice';
import type { Question } from './question';
import { ROUTES } from './routes';

const { from, to, profile, avoid, maxSteps, maxYears, minPayUsd, moves, schemes, minConfidence, budgetMs } =
  ROUTES.fields;

/** What you trade for what on the ways between two roles. */
export const TRADE_OFFS = {
  title: 'Trade-offs between the ways to a role',
  graphql: 'tradeOffs(input:)',
  commands: ['trade-offs'],
  path: 'input.',
  fields: {
    from: {
      ...from,
      more: 'Give its id, slug, or a name as people type it; `TradeOffSet.from` says how it was read. Unknown: the answer is an `UnknownReference`.',
    },
    to,
    first: {
      kind: 'whole',
      range: [1, 50],
      default: TRADE_OFF_DEFAULTS.first,
      option: '--first <n>',
      description: 'How many ways, best first as `routes` ranks them.',
    },
    profile,
    avoid,
    maxSteps,
    maxYears,
    minPayUsd,
    moves,
    schemes,
    minConfidence,
    budgetMs,
  },
} as const satisfies Question;
