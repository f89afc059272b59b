/** The numbers of what stands around a way: when facts of a job, of pay and of money are told. */
import { numberIn, numberTable } from '../../domain';

const { count, level, percent, usd, years } = numberIn;

/** The numbers of the practical side of a way, with all that is known of them. */
export const PRACTICAL_NUMBERS = numberTable(
  'practical',
  {
    about: 'What answers say of money, pay, conditions and beginnings',
    from: 'ESTIMATE',
    source: 'Set by hand, for facts that decide.',
  },
  {
    laterYears: years(5, 'Pay is as in the middle of the job’s range after this long in it.'),
    dip: usd(2_000, 'A start that pays less or more than today is told from this difference on.'),
    costs: usd(300, 'Costs of a way are told from this on.'),
    facts: {
      harder: level(4, 'How hard the work is on the body, and how dangerous, is told from here on.'),
      few: count(15_000, 'A job is one of few if no more people than this do it.'),
      selfEmployed: percent(20, 'How many work for themselves is told from this share on.'),
      debt: usd(60_000, 'That people borrow for a study is told if it costs no less than this.'),
      shrinking: percent(5, 'A job shrinks if ten years take this much of it.'),
    },
    week: count(3, 'As many things to do this week are told.'),
    tried: count(2, 'As many ways to try the work are told.'),
  },
);

/** The plain numbers of the practical side. */
export const PRACTICAL_MODEL = PRACTICAL_NUMBERS.values;
