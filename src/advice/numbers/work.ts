/** How much work searches do before they stop, pause or forget. */
import { numberIn, numberTable } from '../../domain';

const { count, milliseconds } = numberIn;

const guards = 'It bounds time or memory, and changes no answer of an ordinary size.';

/** The numbers of work, with all that is known of them. */
export const WORK_NUMBERS = numberTable(
  'work',
  {
    about: 'How much work a search does',
    from: 'ESTIMATE',
    source: 'Set by hand, by measurement of time and memory.',
  },
  {
    jobsAround: count(
      300,
      'A question looks at this many jobs around its goal, those with the least expected years first.',
    ),
    beginnings: count(
      3,
      'A search for all jobs follows this many beginnings of each job, or ends of ways from it: the cheapest.',
    ),
    ends: count(2, 'A search backwards keeps this many ends of ways of each job.'),
    explored: count(200_000, 'A question takes no more search steps than this, whatever its milliseconds.', { guards }),
    labels: count(20_000, 'A search for trade-offs follows no more beginnings than this.', { guards }),
    noRouteMs: milliseconds(
      50,
      'The search for what a limit excludes takes this long, beyond the search’s own budget.',
      { guards },
    ),
    leastTrialMs: milliseconds(25, 'Each limit gets this long, so that a busy machine changes no answer.', { guards }),
    trialSteps: count(100_000, 'Each limit that is tried gets this many search steps.', { guards }),
    viaOrders: count(24, 'This many orders of roles to pass through are tried: all of four roles.', { guards }),
    viaChains: count(3, 'This many chains are kept between two roles to pass through.', { guards }),
    nextJobs: count(10, 'This many next jobs of the model count as moves of a role.'),
    pricesKept: count(100_000, 'This many prices are kept for each level of education.', { guards }),
    firstPricesKept: count(30_000, 'This many prices of first moves are kept, of half a kilobyte each.', { guards }),
    stepsKept: count(2_000, 'The needs of this many steps are kept, of some kilobytes each.', { guards }),
    askersKept: count(200, 'This many askers are told apart.', { guards }),
    rowsASlice: count(32, 'This many jobs or moves are worked out before others have their turn.', { guards }),
    stepsASlice: count(8, 'This many beginnings are looked at before others have their turn.', { guards }),
    labelsASlice: count(16, 'This many beginnings of trade-offs are looked at before others have their turn.', {
      guards,
    }),
  },
);

/** The plain numbers of work. */
export const WORK_MODEL = WORK_NUMBERS.values;
