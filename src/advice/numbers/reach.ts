/** The numbers of lists of jobs to go to and to come from. */
import { numberIn, numberTable } from '../../domain';

const { confidence, count, share, times, years } = numberIn;

/** The numbers of reach, with all that is known of them. */
export const REACH_NUMBERS = numberTable(
  'reach',
  {
    about: 'In which order jobs come that people come from',
    from: 'ESTIMATE',
    source: 'Set by hand, so that the first jobs are those that counsellors name.',
  },
  {
    withinYears: years(6, 'Lists of jobs go this far unless you say otherwise.'),
    floor: share(
      0.9,
      'A job pays enough from this share of the pay on that somebody needs: pay is not known more closely.',
    ),
    feederSteps: count(3, 'People come from jobs that are no more moves away than this.'),
    doubledPay: years(2, 'Twice the pay is worth this many expected years; half the pay costs as many.'),
    mostDoublings: times(1.5, 'No more doublings of pay than this count.'),
    unknownDoublings: times(-0.5, 'A pay that is unknown counts as this many doublings.'),
    strange: years(3, 'A first move for which nothing of your work counts costs this many expected years more.'),
    hard: years(2, 'A wish that is HARD costs this many expected years more.'),
    unwise: years(4, 'A wish that is UNWISE costs this many expected years more.'),
    unnamed: years(0.75, 'Each move that nobody names costs this many expected years more.'),
    wayBack: years(2.5, 'A move that leads back to where people come from costs this many expected years more.'),
  },
);

/** The plain numbers of reach. */
export const REACH_MODEL = REACH_NUMBERS.values;

/** The numbers of moves that nobody states, with all that is known of them. */
export const STATED_NUMBERS = numberTable(
  'stated',
  {
    about: 'How sure moves are that nobody states of the job itself',
    from: 'ESTIMATE',
    source: 'Set by hand.',
  },
  {
    wider: confidence(0.75, 'What is said of a role holds this far for a wider one.'),
    modelled: confidence(0.3, 'A move of the model has this confidence.', {
      from: 'FITTED',
      source: 'Of ten moves that the model proposes, three are among the usual ones: docs/moves.md.',
    }),
    unnamed: confidence(
      0.3,
      'A step that no source states has this confidence, as the least sure of the observed moves.',
    ),
  },
);

/** The plain numbers of moves that nobody states. */
export const STATED_MODEL = STATED_NUMBERS.values;
