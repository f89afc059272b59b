/** The numbers of the rules about jobs on the way, and about further routes. */
import { numberIn, numberTable } from '../../domain';

const { count, confidence, relevance, rungs, share, times, years } = numberIn;

/** The numbers of rules, with all that is known of them. */
export const RULE_NUMBERS = numberTable(
  'rules',
  {
    about: 'Which routes are listed',
    from: 'ESTIMATE',
    source: 'Set by hand, so that routes are those that counsellors name.',
  },
  {
    moreRelevance: relevance(
      0.15,
      'A job on the way brings something if your relevance for the next job is higher by this much after it.',
    ),
    fewerYears: years(0.5, 'A job on the way brings something if it saves this much work or study for the next job.'),
    firstLook: relevance(
      0.4,
      'Where the next job asks for no experience, your relevance for it has to be higher by this much.',
    ),
    firstLookRelevance: relevance(
      0.7,
      'A first look at work is worth it only if it leads to this relevance for the next job.',
    ),
    openStudy: years(0.25, 'A door is open if it asks for no more study than this.'),
    trodden: relevance(
      0.6,
      'Two known moves may follow each other, though they save no time, if each job has this relevance for the next.',
    ),
    goesUp: times(1.15, 'A job on the same rung is a step up if it pays this many times as much.'),
    goesOn: relevance(0.6, 'Behind the first move, each job has at least this relevance for the next.'),
    level: count(2, 'This many jobs on the way may stand on no higher rung than the job before.'),
    namedStudy: years(
      3,
      'Where people are known to go on from a job on the way, this much study for it has to count for the goal too.',
    ),
    otherStudy: years(1.5, 'The same for a job of another discipline and group than the goal.'),
    lateStudy: years(2.5, 'Study for the goal that is this long comes before a ladder of other jobs.'),
    doorAlone: share(
      0.7,
      'A door alone is no reason for a job on the way if more than this share of the needs of the next job is new.',
    ),
    wholeStudy: share(0.8, 'A job that takes this share of the study that the goal takes is not on the way to it.'),
    strayed: count(1, 'This many moves into another line of work that few people make are allowed on the way.'),
    nearGoal: relevance(0.3, 'A job on the way has at least this relevance for the goal.'),
    lessNear: relevance(0.1, 'Its relevance for the goal may be this much lower than that of the job before.'),
    ladder: relevance(
      0.2,
      'The first rung of a ladder to the top of its own line needs only this relevance for the goal.',
    ),
    payLost: share(0.6, 'A job on the way may pay this much less than the lower paid of both ends.'),
    ownLevel: {
      pay: share(
        0.65,
        'A first post on the way that nobody names for a profession pays at least this share of the lower pay of both ends.',
      ),
    },
    troddenDown: {
      rungs: rungs(2, 'A known step down loses no more rungs than this.'),
      relevance: relevance(
        0.55,
        'A known step down, and the known move from there to the goal, have at least this relevance.',
      ),
    },
    outgrown: relevance(
      0.6,
      'You have outgrown a lower rung of your discipline if your work has this relevance for it.',
    ),
    soon: years(2, 'A goal that you reach in less time needs no step down.'),
    anyhow: years(0.3, 'A goal that you reach in less time needs no job on the way.'),
    startAgainRelevance: relevance(0.35, 'A job in which you start again has at least this relevance for the goal.'),
    landing: {
      rungs: rungs(1, 'A softer landing lies no more rungs below the goal than this.'),
      lost: {
        near: rungs(0, 'You lose no more rungs than this for a softer landing, if you are near the goal.'),
        farther: rungs(1, 'The same if you are not.'),
      },
      near: relevance(
        0.75,
        'People whose work has this relevance for the goal are near it, and may lose fewer rungs for a softer landing.',
      ),
      pay: share(0.6, 'A softer landing pays at least this share of the lower pay of both ends.'),
      goal: share(0.6, 'Nobody needs a softer landing before a goal that pays less than this share of today’s pay.'),
    },
    beside: {
      study: years(0.4, 'You work while you study for a goal that takes at least this much study or training.'),
      relevance: relevance(0.45, 'A job beside study has at least this relevance for the goal.'),
      trainedRelevance: relevance(0.7, 'The same before paid training, which shows you the work itself.'),
    },
    leastRelevance: relevance(0.4, 'A move is looked at if the job left has this relevance for the next.'),
    wayIn: {
      belowYears: years(2, 'Below a shut door people also start in jobs that ask for no more experience than this.'),
      belowRelevance: relevance(0.6, 'Such a job has at least this relevance for the goal.'),
      knownRelevance: relevance(0.4, 'You start on a lower rung than yours if your work has this relevance for it.'),
      nextDoorRelevance: relevance(
        0.6,
        'You start in a job that stands no higher than yours if your work has this relevance for it.',
      ),
    },
    besideDoor: {
      jobs: count(1, 'A route beside an open door goes through no more jobs than this.'),
      near: relevance(0.45, 'A first job is near if your work has this relevance for it.'),
      confidence: confidence(
        0.25,
        'From a first job that is not, we are at least this sure that people go on to the goal.',
      ),
      saved: years(0.5, 'Beside a door that takes little time, a route saves at least this much.'),
      soon: years(0.8, 'A door takes little time if it takes less than this.'),
    },
    otherWay: {
      study: years(0.4, 'A further route takes no more study and training than this on top of the best one.'),
      saved: years(1, 'It may take more study if it saves this much time.'),
      share: share(0.3, 'The last job before the goal asks for at least this share of what the goal asks for.'),
      most: share(0.4, 'It asks for as much of it as your job does, up to this share.'),
      pay: share(0.7, 'Beside an open door, no job pays less than this share of the lower pay of both ends.'),
      morePay: share(1.05, 'No job pays more than this share of the higher pay of both ends.'),
      leader: rungs(2, 'People on this rung or above, from 0, are seniors or lead others.'),
      goal: share(0.65, 'Where the goal pays less than this share of your pay, no further route is named.'),
      post: share(0.6, 'A first post that nobody is known to go to pays at least this share of your pay.'),
      learner: share(0.45, 'A job that pays you while you study for the goal pays at least this share of your pay.'),
      near: relevance(0.45, 'Your work has at least this relevance for a first job outside the line of the goal.'),
    },
    otherKind: {
      unpaid: years(1, 'A further way is another kind of way if it pays you through at least this much study.'),
      longer: years(0.5, 'It is one if more people manage it, and it takes no more than this much longer.'),
      years: years(0.4, 'It is one if it saves this much time, and the share of it below.'),
      share: share(0.1, 'The time saved is at least this share of what the best way takes.'),
      straight: times(1.5, 'The way straight in is one if it takes no longer than the best way times this.'),
      jobs: count(1, 'It goes through no more jobs than the best way and this many more.'),
      study: years(0.75, 'Where it goes through still more, it takes this much less study and training.'),
    },
    leads: {
      longer: times(1.1, 'A way that more people manage leads if it takes no longer than the cheapest times this.'),
      years: years(0.4, 'A way at no worse odds leads if it saves this much time, and the share of it below.'),
      saved: share(0.1, 'The time saved is at least this share of what the cheapest way takes.'),
      pay: share(0.1, 'It pays on the way no more than this share of your pay less than the cheapest one does.'),
      straight: times(
        1.05,
        'A way straight into what people study for leads over one with other jobs if it takes no longer than that times this.',
      ),
    },
    dearer: times(2.2, 'A route costs no more expected years than the direct door times this.'),
    dearerThanBest: {
      times: times(
        1.2,
        'Where the best route goes through other jobs, a further one costs no more than it times this, and the years below on top.',
      ),
      years: years(0.6, 'A further route may cost this many expected years more than that.'),
    },
  },
);

/** The plain numbers of rules. */
export const ADVICE_RULES = RULE_NUMBERS.values;
