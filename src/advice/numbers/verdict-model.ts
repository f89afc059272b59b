/** The numbers at which verdicts begin. */
import { numberIn, numberTable } from '../../domain';

const { relevance, rungs, share, usd, years } = numberIn;

/** The numbers of verdicts, with all that is known of them. */
export const VERDICT_NUMBERS = numberTable(
  'verdict',
  {
    about: 'Where verdicts begin',
    from: 'COUNSELLORS',
    source: 'Set by hand, so that verdicts are those that counsellors gave beforehand.',
  },
  {
    usual: {
      years: years(2.5, 'A route is usual if it takes less time than this.'),
      study: years(0.5, 'A route is usual if it takes less study than this.'),
    },
    ladder: {
      relevance: relevance(
        0.75,
        'A route is a ladder if each move is named, each job has this relevance for the next, and the goal stands no lower.',
      ),
      anyNeedsRelevance: relevance(
        0.9,
        'A ladder may have any share of new needs if each job has this relevance for the next.',
      ),
      newNeeds: share(0.7, 'Any other ladder has no more than this share of new needs.'),
      years: years(6.5, 'A ladder is usual if it takes less time than this.'),
      most: years(9, 'A ladder is hard from this length on.'),
      near: share(0.3, 'A named move into the goal with no more new needs than this may take more study.'),
      study: years(3, 'Such a move is usual if it takes less study than this.'),
    },
    hard: {
      years: years(7, 'A route is hard from this length on.'),
      newField: years(4.75, 'A route into a new field is hard from this length on.'),
      study: years(3.5, 'A route is hard from this much study on.'),
      newStudy: years(2.75, 'A route into a new field is hard from this much study on.'),
      shown: years(
        0.75,
        'A new field is hard if you prepare this long and have only a course or work to show for a degree.',
      ),
      trainingUsd: usd(40_000, 'Training that costs this much, and is no degree, is hard.'),
    },
    unwise: {
      years: years(9, 'A route into a new field is unwise from this length on.'),
      study: years(6, 'A route into a new field is unwise from this much study on.'),
      shown: years(
        7,
        'A ladder in a new field that begins without the degree that most have is unwise from this length on.',
      ),
      forLess: years(7, 'A route into a new field that pays no better is unwise from this length on.'),
    },
    schoolLeft: years(18, 'People leave school at this age.'),
    ageLimit: {
      controllers: years(31, 'The aviation agency takes people as controllers who are younger than this.', {
        from: 'SURVEY',
        source: 'Federal Aviation Administration, by law (5 U.S.C. 3307).',
      }),
      customs: years(
        40,
        'The border agency takes people as officers who are younger than this; veterans are excepted.',
        { from: 'SURVEY', source: 'U.S. Customs and Border Protection.' },
      ),
    },
    openYears: years(1, 'A job that takes people from anywhere takes less time than this.'),
    atOnce: {
      years: years(0.75, 'A first post in a new field is usual only if it takes less time than this.'),
      payLost: share(0.15, 'A first post in a new field is usual only if it costs a smaller share of pay than this.'),
    },
    payLost: {
      share: share(0.35, 'It is unwise to lose this share of pay after long study.'),
      study: years(1, 'Study before a loss of pay is long from here on.'),
      alone: share(0.36, 'It is hard to lose this share of pay.'),
      bottom: share(0.3, 'The same for people who go from a high rung to the lowest.'),
      highRung: rungs(2, 'A rung is high from here on, from 0.'),
      years: years(3, 'It is unwise to lose as much in a new field that takes this long.'),
      new: {
        share: share(0.2, 'It is hard to lose this share of pay in a new field after long study.'),
        study: years(1.5, 'Study for a new field is long from here on.'),
      },
      most: share(0.55, 'It is unwise to lose this share of pay, whatever the way takes.'),
      told: share(0.2, 'An answer says how much less a job pays from this share on.'),
    },
    studyForLess: {
      years: years(3, 'It is unwise to study this long in a new field to earn less.'),
      share: share(0.05, 'A goal pays less if it pays less by this share.'),
    },
    newNeeds: share(0.7, 'A job above the first rung with more new needs than this is not a usual wish.'),
    onTheWay: {
      hard: years(0.5, 'It is hard to earn less on the way by so much in all, in years of today’s pay.'),
      unwise: years(1.75, 'It is unwise to earn less on the way by so much in all, in years of today’s pay.'),
    },
  },
);

/** The plain numbers of verdicts. */
export const VERDICT_MODEL = VERDICT_NUMBERS.values;
