/** The numbers of what a move from one job into another takes and costs. */
import { numberIn, numberTable } from '../../domain';

const { confidence, count, percent, relevance, rungs, share, years } = numberIn;

/** The numbers of moves, with all that is known of them. */
export const MOVE_NUMBERS = numberTable(
  'moves',
  {
    about: 'What a move takes, what it costs, and how often it succeeds',
    from: 'ESTIMATE',
    source: 'Set by hand, so that years and order are those that counsellors state.',
  },
  {
    weight: {
      study: years(1.5, 'A year of unpaid study costs this many expected years.'),
      besideWork: years(1, 'A year of study while you keep your job costs this many expected years.'),
      trained: years(1, 'A year of paid training costs this many expected years.'),
      experience: years(1, 'A year of work in the present line costs this many expected years.'),
      search: years(1, 'A year of search costs this many expected years.'),
    },
    move: years(0.3, 'Any move costs this many expected years on top of its time: notice, learning the ropes.'),
    strange: years(
      1.2,
      'A move costs this many expected years if your work has no relevance for the job, and none at a relevance of 1.',
    ),
    payLost: years(2, 'A step down costs this many expected years times the share of pay that it loses.'),
    rungLost: years(0.6, 'A step down costs this many expected years for each rung that it loses.'),
    listedSure: confidence(
      0.5,
      'We are at least this sure that people go where the list of exits of their own job sends them, where that is no higher.',
    ),
    unusual: years(2, 'A move that nobody names costs this many expected years, and less the surer the sources are.'),
    newNeeds: years(2, 'A job of which all needs are new to you costs this many expected years.'),
    preparation: {
      least: share(0.5, 'Up to this share of new needs nobody has to learn beside work first.'),
      years: years(1.6, 'Learning beside work would take this long for needs that are all new.'),
    },
    besideOwnWork: {
      most: years(
        0.75,
        'People prepare beside their work for no longer than this for other work that stands no higher: then they apply.',
      ),
      level: years(2, 'This holds for doors that ask for no more related work than this on the rung where they stand.'),
      below: years(4, 'The same on a lower rung.'),
    },
    odds: {
      COMMON: years(0, 'Failed tries cost this many expected years where many people make the move.'),
      POSSIBLE: years(0.3, 'The same where people do make the move.'),
      RARE: years(2, 'The same where few people make the move.'),
      EXCEPTIONAL: years(3, 'The same where hardly anybody makes the move.'),
    },
    newField: relevance(0.35, 'A move into a job for which your work has less relevance is a change of field.'),
    knownBelow: relevance(0.5, 'You know the work of a lower rung of your discipline from this relevance on.'),
    farBelow: {
      rungs: rungs(3, 'You also know the first posts of your discipline if you stand so many rungs above them.'),
      relevance: relevance(0.35, 'You know such a post from this relevance on, unless it is technical.'),
    },
    soonLearned: years(
      1.5,
      'Work that asks for no degree and no more years than this is open to all who begin at its foot.',
    ),
    beginners: {
      openings: count(30_000, 'Work takes beginners all the time if the Bureau counts this many openings a year.'),
      study: years(0.25, 'And if it asks for no longer course than this before the hire.'),
      selfEmployed: percent(40, 'And if no larger share of those who do it work on their own account.'),
    },
    common: relevance(0.7, 'A move can be common if your work has this relevance for the job.'),
    asGood: relevance(0.9, 'It is common, whatever sources say of it, from this relevance on.'),
    studied: years(
      0.5,
      'People who study this long for a job are as good as trained for it: a change of field is possible for them, and a job on the way that takes it has to count for the goal.',
    ),
    commonConfidence: confidence(0.4, 'We are at least this sure that people make a common move.'),
    possible: relevance(0.4, 'A move is possible at least if your work has this relevance for the job.'),
    rare: relevance(
      0.15,
      'A move is exceptional if your work has less relevance for the job, unless its door is open to all.',
    ),
    hardSteps: count(3, 'Few people go all of a way into a new field with this many moves that only some manage.'),
    longLadder: count(4, 'On a way of this many moves or more, one such move less is enough.'),
    leadingPosts: count(
      1,
      'Few people from other work go all of a way with more posts than this in which they lead others.',
    ),
    few: {
      years: years(2, 'The odds of a move that few make are rare if the job asks for at least this much related work.'),
      relevance: relevance(0.5, 'They are rare only for people whose work has less relevance for the job than this.'),
    },
    shutFrom: {
      named: years(
        2,
        'A job that asks for more related work than this, and names which, hires nobody from other lines.',
      ),
      any: years(3, 'The same where the job names no work.'),
    },
    insider: {
      relevance: relevance(0.6, 'Insiders are people whose work has this relevance for the job.'),
      below: relevance(0.5, 'People from a higher rung of the same discipline are insiders from this relevance on.'),
      years: years(
        4,
        'A job that asks for more related work than this hires only insiders, unless somebody names the move.',
      ),
    },
    strangers: {
      years: years(
        1.5,
        'A technical job above the first rung that asks for this much related work hires no strangers.',
      ),
      newNeeds: share(0.65, 'Strangers are people to whom more than this share of its needs is new.'),
      relevance: relevance(0.5, 'People whose work has this relevance for the job are no strangers.'),
    },
    led: relevance(0.6, 'Work of managers whom people at the top led has at least this relevance for them.'),
    ownBranch: {
      relevance: relevance(
        0.4,
        'People who know a branch have at least this relevance for work that every branch has.',
      ),
      studied: rungs(1, 'Studied professions whose rung nobody says stand on this one, from 0.'),
      rung: rungs(2, 'People on this rung or above, from 0, know their branch; so do those whose work takes a degree.'),
    },
    ownSubject: {
      relevance: relevance(
        0.5,
        'A profession has at least this relevance for jobs that take its people at their own level.',
      ),
      years: years(
        3,
        'Such a job asks them for no related work if it asks others for no more years than this: their profession stands for a first post.',
      ),
      prepared: years(0.4, 'For technical work they learn its tools beside their work for this long first.'),
    },
    knownLine: relevance(0.45, 'Years of named work can be made up for in other work from this relevance on.'),
    asTheirs: relevance(0.75, 'Doors that name other work are yours too from this relevance on.'),
    namedElsewhere: relevance(
      0.5,
      'Where another door names your work, your work counts no more than this for a degree here.',
    ),
    mostMissing: years(1, 'A door that names work is shut to people who lack this much of it and can’t gain it.'),
    mostRungs: rungs(1, 'One move climbs no more rungs than this unless somebody names it.'),
    opensYears: years(3, 'This much study opens a door on any rung if the door asks for no work.'),
    enough: share(0.6, 'Where many make a move, this share of the years of work that its door asks for is enough.'),
    stayYears: years(0.75, 'You stay at least this long in a job on the way, if the next one asks for experience.'),
    campaignYears: years(1.5, 'An election takes this long.'),
    leastYears: years(0.1, 'No move takes less time than this.'),
  },
);

/** The plain numbers of moves. */
export const MOVE_MODEL = MOVE_NUMBERS.values;

/** The numbers of earlier work, with all that is known of them. */
export const PAST_NUMBERS = numberTable(
  'past',
  {
    about: 'What work before the present job counts for',
    from: 'ESTIMATE',
    source: 'Set by hand, so that answers are those that counsellors give to people who name earlier work.',
  },
  {
    fullYears: years(
      2,
      'From this many years on earlier work counts with its full relevance; fewer count for their share.',
    ),
    leastRelevance: relevance(0.15, 'Earlier work that has less relevance for the job counts for nothing.'),
    nearRelevance: relevance(0.7, 'Years of work count without a limit if the work has this relevance for the job.'),
    heldYears: years(0.5, 'From this many years on you had what holders of the job usually have.'),
    tenure: years(2, 'People who ask have been in their job this long, if they don’t say.', {
      from: 'SURVEY',
      source: 'Half of the median tenure of about four years in the United States (Bureau of Labor Statistics).',
    }),
  },
);

/** The plain numbers of earlier work. */
export const PAST_MODEL = PAST_NUMBERS.values;
