/** The numbers from which answers say something, and how they round it. */
import { numberIn, numberTable } from '../../domain';

const { confidence, count, level, relevance, share, times, usd, years } = numberIn;

/** The numbers of words, with all that is known of them. */
export const WORD_NUMBERS = numberTable(
  'words',
  {
    about: 'What answers say, and from where on',
    from: 'ESTIMATE',
    source: 'Set by hand, for sentences that people find worth reading.',
  },
  {
    weeksBelow: years(0.2, 'Shorter times are told in weeks.'),
    monthsBelow: years(0.95, 'Shorter times are told in months.'),
    halvesBelow: years(4, 'Shorter times are rounded to half years.'),
    exactly: years(
      0.1,
      'Years that are rounded by less than this are told as they are, else as “almost” or “a little over”.',
    ),
    served: years(0.25, 'Work that a step asks for is told from this length on.'),
    junior: years(
      3,
      'Nobody stays in a junior job for longer than this: more years are spent on the jobs above it too.',
    ),
    unserved: share(0.75, 'Nothing that you did counts if this share of the work asked for is left.'),
    otherYears: share(
      0.3,
      'An answer says how many years of work employers want where those to serve differ by no more than this share.',
    ),
    learnt: count(3, 'This many things to learn are named.'),
    proven: count(2, 'This many things that a kind of work proves are named.'),
    tasks: count(2, 'Tasks of a job are named if there are this many.'),
    task: {
      least: count(3, 'A task of fewer words says nothing.'),
      most: count(9, 'A task of more words is no part of a sentence.'),
    },
    ratedLevel: level(4.5, 'A subject among general ratings is named as something to learn from this level on.'),
    asked: share(
      0.025,
      'A skill that more than this share of the jobs of another classification ask for tells nothing.',
    ),
    rarest: share(0.004, 'What fewer of our roles ask for tells no more than this share does.'),
    essential: times(1.5, 'What a job asks for as essential tells this much more of what somebody brings.'),
    named: count(3, 'This many jobs of a group are named.'),
    training: years(0.5, 'A way starts with its training if that takes this long.'),
    brought: years(0.5, 'An answer says that a job on the way brings related work if the next one asks for this much.'),
    broughtRelevance: relevance(0.4, 'It says so if the job has this relevance for the next one.'),
    course: years(0.1, 'The length of a credential is told from here on.'),
    schooled: years(1, 'Work takes people who have learned it if that takes this long.'),
    search: {
      least: years(0.2, 'The time of applications is told from this length on.'),
      share: share(0.3, 'It is told where it is this share of the time or more.'),
    },
    inRank: usd(1_000, 'A step down that loses less pay is one in rank.'),
    payLost: usd(5_000, 'A goal that pays less is told from this difference on.'),
    compared: {
      years: years(0.25, 'Two ways differ in time from this difference on.'),
    },
    figures: {
      covered: share(0.995, 'A step is covered in full from this share on: it rounds to 100 %.'),
      least: share(0.005, 'Shares below this are told as less than 1 %.'),
      schooling: years(0.25, 'Schooling is told from this length on.'),
      doubt: confidence(0.5, 'The least sure step is told if we are less sure than this that people make the move.'),
      longShot: confidence(
        0.03,
        'A route is called a long shot if we are less sure of all its moves together than this.',
      ),
      rarest: times(1_000_000, 'Moves rarer than one in this many are beyond what the model can tell apart.'),
    },
  },
);

/** The plain numbers of words. */
export const WORD_MODEL = WORD_NUMBERS.values;
