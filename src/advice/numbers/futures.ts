/** The numbers of the open question: who could I become? */
import { numberIn, numberTable } from '../../domain';

const { confidence, count, level, logit, percentile, relevance, share, times, years } = numberIn;

/** The numbers of the open question, with all that is known of them. */
export const FUTURES_NUMBERS = numberTable(
  'futures',
  {
    about: 'Which jobs the open question names, and what it says of each',
    from: 'ESTIMATE',
    source: 'Set by hand, so that lists are such as counsellors make.',
  },
  {
    withinYears: years(6, 'Jobs are named that are no further away than this, unless you say otherwise.'),
    first: {
      most: count(12, 'As many jobs as this are chosen with care: a person reads them in a minute.'),
      anyhow: count(
        6,
        'As many of them as this are told in any case: of those behind them that are not plainly worth naming readers called two in five silly.',
        { from: 'COUNSELLORS', source: 'Two blind readings of thirty lists each.' },
      ),
      tellsEarly: logit(
        1,
        'Of the jobs worth naming the first of the list of exits is told as if it were worth this much more, less with each place.',
        {
          from: 'COUNSELLORS',
          source: 'Fitted to two blind readings of thirty lists each, and tried on the other one.',
        },
      ),
      tellsLearned: logit(
        1,
        'A job of that list that takes a course or study is told as if it were worth this much more.',
        {
          from: 'COUNSELLORS',
          source: 'Fitted with the figure of the first exits, to the same readings.',
        },
      ),
      plain: logit(
        1,
        'Others of them are told from this worth on: of those below it readers called one in three silly, of those above one in eight.',
        { from: 'COUNSELLORS', source: 'A blind reading of thirty lists.' },
      ),
      ofAnotherWay: logit(-0.5, 'The best of a kind of way that is not told yet is told from this worth on.'),
      ofOneWay: count(
        7,
        'Of one kind of way (up, sideways, after a course, after study, on your own) no more than this are named.',
      ),
      ofOneFamily: count(2, 'Of one broad occupation no more than this are named: near-copies say nothing new.'),
      among: count(
        40,
        'A person wants to see several directions: some of a kind are named if they are among as many of the best as this.',
      ),
      meeting: count(
        3,
        'At least as many meet the wish that is said first, where a list of exits names as many that are among the best.',
      ),
      fewest: count(
        9,
        'Jobs for which only the wish that is said first speaks are named until there are as many as this.',
      ),
      met: count(6, 'The same until as many meet it.'),
      missing: count(
        2,
        'Of what misses the wish that is said first no more next rungs than this are named, and nothing else.',
      ),
      builtOn: count(
        1,
        'As many jobs where something counts that somebody has besides their work are named, if they are among the best: of those that nobody in the work goes to readers called two in three silly.',
        { from: 'COUNSELLORS', source: 'Two blind readings of thirty lists each.' },
      ),
      drawn: count(
        5,
        'Of what draws somebody, such as cooking or children, as many of the best jobs are named, wherever they stand.',
      ),
      strange: logit(
        -4.5,
        'Below this, wishes aside, a job is told only to people who have something for it besides their work.',
      ),
      strangeBuiltOn: logit(
        -6.5,
        'Below this, whatever they have for it, it is told to nobody who does not ask for it.',
      ),
      inFull: count(4, 'As many jobs as this are told in full, the others in a line: people read few.'),
      some: count(5, 'Where fewer than this are left, what misses a lesser wish or pays less is told too.'),
      enough: count(3, 'Where fewer than this are left, what is not advised is told too, with its warning.'),
      spare: count(
        5,
        'Where even so fewer are left, the best of the others to which people go are told too, up to as many as this.',
      ),
      spareUnlisted: count(2, 'Where even so fewer are left, the best of all others are told, up to as many as this.'),
      byName: count(3, 'As many jobs are asked for by name; more are a field that draws somebody.'),
      drawnAway: count(3, 'Where as many are told of what draws somebody to other work, little else is.'),
      besidesDrawn: count(2, 'As many others are told to people who are drawn to other work.'),
      longClimb: years(5.1, 'A job to which other jobs lead for as long as this is told on the ladder alone.', {
        from: 'COUNSELLORS',
        source: 'A blind reading of thirty lists: of ten such jobs readers called nine silly.',
      }),
      worksUntil: years(65, 'People are taken to work until this age.'),
      schoolShare: share(0.2, 'Of the years until then school may take no more than this share.'),
      leftOut: count(2, 'Of what somebody rules out as many of the best are named.'),
      told: count(
        80,
        'As many of the best as this are looked at for a reason and a way that does not begin below: others come last.',
      ),
      stationPay: share(0.75, 'A job on the way is below the job held if it pays less than this share of today’s pay.'),
      downPay: share(
        0.8,
        'A job that pays less than this share of today’s pay and asks for no more schooling is a step down: it is told only to people whose main wish it meets.',
      ),
      unlisted: logit(
        1,
        'A job that the list of exits does not name loses this: of such jobs counsellors name one in ten, of those in the list six in ten.',
      ),
      unlistedWay: logit(1, 'It loses this besides if the way leads through another job: nobody sends you that way.'),
      late: logit(
        2,
        'A job to which our way takes far longer than people who know the trade say loses this: then our way is not the one that they mean.',
      ),
      farLonger: times(2, 'Far longer is more than this many times their years, and some years on top.'),
      moreYears: years(0.75, 'Far longer is at least this many years more than theirs.'),
      leastStated: years(0.5, 'Fewer years than this in a list are read as this.'),
      least: {
        UP: count(2, 'This many next rungs are named, if they are among the best.'),
        TRAINING: count(2, 'This many exits after a course are named, if they are among the best.'),
        STUDY: count(1, 'This many exits after longer study are named, if they are among the best.'),
        OWN: count(
          1,
          'This many jobs that people of this work do on their own account are named, if they are among the best.',
        ),
      },
    },
    way: {
      study: years(1.2, 'A way that no list names is one of study from more schooling than this.'),
      near: years(0.5, 'A job is not near your work, whatever a list says, if it asks for more schooling than this.'),
      training: years(0.1, 'A way that no list names is one of training from more schooling than this.'),
    },
    exits: {
      least: {
        UP: share(0.33, 'Nobody rises quicker than in this share of the usual years, however long they have served.', {
          from: 'FITTED',
          source:
            'The share at which most years lie in those of the counsellors’ lists for fitting: 86 % (57 % without).',
        }),
        SIDEWAYS: share(1, 'Nobody is hired in near work quicker than in this share of the usual years.', {
          from: 'FITTED',
          source: 'The same: 91 % (80 % without).',
        }),
      },
      likeness: share(0.15, 'Lists of exits that resemble each other less than this don’t speak for each other.'),
      neighbours: count(5, 'As many of the nearest jobs speak for one that has no list of its own.'),
    },
    ladder: {
      most: count(4, 'As many rungs are told.'),
      farthest: years(10, 'A rung farther away than this is no promise that anybody can make.'),
      topSeat: years(6, 'The same of a seat at the top.'),
      keeps: share(0.95, 'A rung pays at least this share of what the one below it pays, else it is none.'),
      ownLine: relevance(
        0.2,
        'Above the rungs that the own list names, others’ lists lead on while the job has this relevance for today’s.',
      ),
    },
    gate: {
      years: years(0.75, 'Related work is a gate from this on.'),
      sure: confidence(0.95, 'A job is one into which few get if its code matches as surely as this.'),
    },
    yearsOfAge: {
      begins: {
        SCHOOL: years(19, 'People without a degree begin their working life at this age.'),
        COLLEGE: years(21, 'The same of people with some college or an associate degree.'),
        BACHELOR: years(23, 'The same of people with a bachelor’s degree.'),
        MASTER: years(25, 'The same of people with a master’s degree.'),
        DOCTORATE: years(28, 'The same of people with a doctorate or a professional degree.'),
      },
      share: share(
        0.5,
        'Of somebody who tells no years, this share of their working life is taken to be in their work.',
      ),
      times: times(3, 'It is taken to be no more than this many times the usual years.'),
    },
    takes: {
      told: years(0.15, 'A paper that takes less than this is named without its years.'),
      program: years(1, 'A paper of health work from this length on is that of a school that chooses.'),
    },
    rungOfYears: {
      times: times(
        3.5,
        'Whoever has done a job for this many times its usual years stands on the next rung of the same title.',
      ),
      leading: years(1, 'People who say that they lead others have done so for this long, unless they say more.'),
    },
    why: {
      description: count(220, 'A description is told in a sentence of no more characters than this.'),
      sentences: count(3, 'A job is named in no more sentences than this.'),
      studied: years(0.25, 'Study and training of this length teach what is new, so it is not told.'),
    },
    firstStep: {
      college: years(0.45, 'Courses from this length on are those of a college.'),
    },
    payStart: {
      trained: years(
        2,
        'People who are trained for this long after the hire, as apprentices are, start at the bottom of the pay, however near the work is.',
      ),
      near: relevance(
        0.05,
        'People come from near work from this relevance on, and start below the middle of its pay.',
      ),
      same: relevance(
        0.6,
        'People come from the same kind of work from this relevance on, and start at the middle of its pay, or below it if they rise.',
      ),
      leap: times(
        1.4,
        'Whoever would earn more than this many times today’s pay at once starts at the bottom of the pay, unless they studied for it.',
      ),
      studied: years(
        0.9,
        'From this much study and training on, pay at the start is that of the new work, whatever was earned before.',
      ),
      learns: years(0.1, 'Who has to learn for this long first is a beginner there, and starts below the middle.'),
      bottom: {
        low: percentile(10, 'Newcomers start from here.'),
        high: percentile(25, 'Newcomers start up to here.'),
      },
      belowMiddle: {
        low: percentile(25, 'People from near work start from here.'),
        high: percentile(50, 'People from near work start up to here.'),
      },
      middle: {
        low: percentile(50, 'People from the same work start from here.'),
        high: percentile(50, 'People from the same work start up to here.'),
      },
    },
    askBack: {
      least: count(3, 'A question is asked back if its answer changes as many of the first jobs.'),
      seen: count(
        2,
        'And if it changes as many of the jobs that are told, those that come and those that go together.',
      ),
      most: count(3, 'As many questions are asked back: a person answers no more.'),
      among: count(60, 'Ways of several moves are priced again for as many of the best.'),
      longYears: years(10, 'Years in the job that the answer "long in it" stands for.'),
      noStudy: years(0.5, 'Study that somebody accepts who would not go back to school.'),
      hardOnBody: level(3, 'Work is hard on the body from this on.'),
    },
  },
);

const {
  first,
  exits,
  ladder,
  gate,
  takes,
  rungOfYears,
  yearsOfAge,
  why,
  way,
  firstStep,
  payStart,
  askBack,
  withinYears,
} = FUTURES_NUMBERS.values;

/** How the first jobs are chosen. */
export const FIRST_NAMED = first;
/** How lists of exits speak for other jobs. */
export const EXIT_MODEL = exits;
/** How far a ladder goes. */
export const LADDER = ladder;
/** What counts as a gate. */
export const GATE_MODEL = gate;
/** How the papers of a way are told. */
export const TAKES = takes;
/** When years say a later rung. */
export const RUNG_OF_YEARS = rungOfYears;
/** Years in the job of people who tell their age alone. */
export const YEARS_OF_AGE = yearsOfAge;
/** What sentences name. */
export const WHY_NAMED = why;
/** Of which kind a way is that no list names. */
export const WAY_MODEL = way;
/** Whom to ask first. */
export const FIRST_STEP = firstStep;
/** Where people start who come from elsewhere. */
export const PAY_START = payStart;
/** What is asked back. */
export const ASK_BACK = askBack;
/** Years that the open question goes unless it says otherwise. */
export const FUTURES_WITHIN_YEARS = withinYears;
