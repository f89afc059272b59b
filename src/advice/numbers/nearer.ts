/** The plain numbers of nearer goals. */
import { numberIn, numberTable } from '../../domain';

const { confidence, count, relevance, share, years } = numberIn;

/** The numbers of nearer goals, with all that is known of them. */
export const NEARER_NUMBERS = numberTable(
  'nearer',
  {
    about: 'Which nearer goals are named beside one that is hard to reach',
    from: 'COUNSELLORS',
    source: 'Set by hand, so that nearer goals are those that counsellors name.',
  },
  {
    most: count(3, 'This many nearer goals are named.'),
    share: share(0.5, 'A nearer goal takes no more than this share of the time that the goal takes.'),
    years: years(2.5, 'A goal that takes no longer than this is near whatever the goal.'),
    nearer: share(0.75, 'No nearer goal takes more than this share of the time that the goal takes.'),
    relevance: relevance(0.4, 'A nearer goal has at least this relevance for the goal.'),
    near: relevance(0.6, 'The same where nobody names the move into the nearer goal.'),
    sure: confidence(
      0.1,
      'We are at least this sure that people go on to the goal from a nearer goal that is no step on the way.',
    ),
    pay: share(
      0.7,
      'A nearer goal that is no step on the way pays at least this share of your pay, or as much as the goal.',
    ),
    weight: years(4, 'Full relevance for the goal is worth this many expected years in the order of nearer goals.'),
  },
);

/** The plain numbers of nearer goals. */
export const NEARER_MODEL = NEARER_NUMBERS.values;
