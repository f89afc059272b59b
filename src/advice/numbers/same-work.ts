/** The numbers of the same work in other places. */
import { numberIn, numberTable } from '../../domain';

const { count, percent } = numberIn;

/** The numbers of the same work in other places, with all that is known of them. */
export const SAME_WORK_NUMBERS = numberTable(
  'sameWork',
  {
    about: 'Which other places of their own work somebody is told of',
    from: 'ESTIMATE',
    source: 'Set by hand: what a counsellor says before naming any other job, in a breath.',
  },
  {
    most: count(3, 'No more places than this are told.'),
    unasked: count(2, 'Somebody who says no wish that a place could meet is told of as many of the commonest.'),
    otherwise: count(1, 'If no place meets a wish, as many of the commonest are told that miss none.'),
    gone: percent(
      -15,
      'Somebody whose job is gone is told of no other place of it if employment in the trade changes by this or less in ten years.',
    ),
  },
);

/** The plain numbers of the same work in other places. */
export const SAME_WORK_MODEL = SAME_WORK_NUMBERS.values;
