/** The numbers by which jobs are weighed that somebody speaks of. */
import { numberIn, numberTable } from '../../domain';

const { count, level, relevance, share, years } = numberIn;

/** The numbers of what somebody says in their own words, with all that is known of them. */
export const HEARING_NUMBERS = numberTable(
  'hearing',
  {
    about: 'What follows from what somebody says of themselves in their own words',
    from: 'ESTIMATE',
    source: 'Set by hand, as a counsellor would take it.',
  },
  {
    earlier: {
      years: years(3, 'An earlier job counts for this long if nobody says how long it was.'),
      sameTrade: relevance(
        0.6,
        'Years in an earlier job that count for this or more today were in the same trade: it draws nobody back.',
      ),
      pay: share(
        0.75,
        'An earlier job that pays less than this share of today’s was left, not lost: it draws nobody back.',
      ),
    },
    topics: {
      desk: level(2, 'Work at a desk asks less of the body than this.'),
      onFeet: level(3, 'Work that is not driving is done standing if it asks this of the body, or more.'),
      heavy: level(4, 'Work is heavy if it asks this of the body, or more.'),
      dangerous: level(4, 'Work is dangerous if its danger is this, or more.'),
    },
    madeOf: {
      most: share(0.12, 'A word that a larger share of the jobs shows tells none from another.'),
      asked: share(0.8, 'What a job asks for shows a word as plainly as this; its title shows it wholly.'),
      done: share(0.5, 'What is done in a job shows a word as plainly as this.'),
      often: share(
        0.6,
        'What is done in a job in two tasks or more shows a word as plainly as this: that is enough where few jobs show it.',
      ),
      plain: share(0.7, 'A job is made of what it shows as plainly as this, or more.'),
      few: count(12, 'Of no more jobs than this those count too that show it less plainly.'),
      jobs: count(40, 'No more jobs than this are made of one thing.'),
    },
    otherLanguage: {
      words: count(4, 'A text of fewer words tells no language.'),
      small: share(
        0.3,
        'A text is in a language whose small words make up this share of it, or more, and more than English ones do.',
      ),
    },
    late: years(
      57,
      'Somebody of this age or more is taken to wish for no long study: it hardly pays back before they retire.',
    ),
  },
);

/** The plain numbers of what somebody says. */
export const HEARING_MODEL = HEARING_NUMBERS.values;
