/** The numbers of how far the work of one job counts for another. */
import { numberIn, numberTable } from '../../domain';

const ARMED_FORCES = {
  from: 'SURVEY',
  source: 'The basic pay tables of the Department of Defense, rounded; wage surveys leave out the armed forces.',
} as const;

const { confidence, count, relevance, rungs, share, usd, years } = numberIn;

/** The numbers of relevance, with all that is known of them. */
export const RELEVANCE_NUMBERS = numberTable(
  'relevance',
  {
    about: 'How far years in one job count for another: the strongest of these, 0 to 1',
    from: 'ESTIMATE',
    source: 'Set by hand, so that moves are near or strange as counsellors see them.',
  },
  {
    said: {
      sisters: relevance(
        0.75,
        'The door of a job in our disciplines names the other: such doors name sister roles too.',
      ),
      named: relevance(0.95, 'The door of any other job names the other.'),
      editors: {
        least: relevance(0.45, 'Our editors name the move: this, and a part of their confidence on top.'),
        share: share(0.5, 'That part of our editors’ confidence.'),
        most: relevance(0.95, 'A move that our editors name counts for no more than this.'),
        from: share(0.3, 'Relevance falls faster where our editors’ confidence is less than this.'),
        rare: relevance(0.35, 'The relevance to which it falls where they have none.'),
      },
      list: {
        least: relevance(
          0.2,
          'A publisher lists the other as a related occupation: this, and a part of its confidence.',
        ),
        share: share(0.5, 'That part of the publisher’s confidence.'),
      },
      observed: relevance(0.3, 'A survey counts people who moved; it does not say that their work helped.'),
      lifted: share(0.75, 'What is said of an O*NET role holds this far for each of our roles that is a kind of it.'),
      whole: share(0.85, 'What is said of one of our roles holds this far for the O*NET role that it is a kind of.'),
      rungBelow: relevance(0.9, 'People were promoted out of the job, so they can do it.'),
      leap: years(4, 'A door that asks for this much work in an occupation does not mean its entry posts.'),
      least: relevance(0.25, 'What is said of a move counts from here on: less is what any two jobs of a field share.'),
    },
    code: {
      same: relevance(0.85, 'Both are the same detailed occupation of the Standard Occupational Classification.'),
      broad: relevance(0.6, 'Both are of the same broad occupation.'),
      minor: relevance(0.45, 'Both are of the same minor group.'),
      major: relevance(0.2, 'Both are of the same major group.'),
      none: relevance(0.05, 'The two have nothing in common.'),
    },
    managers: {
      minor: relevance(
        0.25,
        'Both are of the same minor group of management, which holds chiefs of every kind of work.',
      ),
      major: relevance(0.1, 'Both are of management.'),
    },
    supervisors: {
      of: relevance(0.6, 'Supervisors come from all of their major group, where it has one kind of supervisor.'),
      part: relevance(0.4, 'Supervisors come from their major group, where each kind leads work of its own.'),
    },
    discipline: {
      least: relevance(0.25, 'Both are our roles in one discipline: this, and a part of the share of needs in common.'),
      shared: relevance(0.45, 'That part, for needs that are all in common.'),
      code: relevance(0.35, 'Within a discipline the classification counts for this and the share of needs, no more.'),
    },
    otherLine: relevance(0.2, 'Between our disciplines it counts for this and the share of needs, no more.'),
    sharedNeeds: relevance(0.5, 'Two of our roles that have all needs in common, if nothing else joins them.'),
    unknownNeeds: share(0.5, 'The share of needs that is new where the two jobs are not both ours.'),
    seniors: {
      rung: rungs(2, 'People on this rung or above, from 0, can take up other work on a lower one.'),
      below: rungs(1, 'The rung up to which they do so, outside technical work.'),
      technical: share(0.12, 'The share of needs in common from which they do so within technical work.'),
      other: share(0.2, 'The share of needs in common from which they do so elsewhere.'),
      relevance: relevance(0.42, 'Their work then counts for this.'),
    },
    rungBelow: {
      share: share(0.95, 'People who were promoted bring this much of what the rung below brings.'),
      relevance: relevance(0.7, 'A promotion counts for that if the rung below has this relevance for the rung above.'),
      most: count(2, 'This many jobs on the rung below count, the nearest ones.'),
    },
    helpers: relevance(0.75, 'Helpers of a trade have seen it.'),
    ownWork: {
      years: years(1, 'A licence that asks for this much named work takes hardly any other.'),
      most: relevance(0.3, 'Other work counts no more than this for such a licence.'),
    },
    technical: share(0.5, 'A discipline is technical if this share of its jobs is.'),
    ladder: {
      relevance: relevance(
        0.7,
        'Each move up a ladder to the goal is named, and the job left has this relevance for the next.',
      ),
      confidence: confidence(0.2, 'We are this sure that people make each move up a ladder to the goal.'),
      nearest: relevance(0.3, 'A ladder on which less than this is left brings nobody near.'),
    },
    forces: {
      officers: usd(85_000, 'Officers of the armed forces earn about this much.', ARMED_FORCES),
      supervisors: usd(54_000, 'Supervisors in the armed forces earn about this much.', ARMED_FORCES),
      others: usd(42_000, 'Others in the armed forces earn about this much.', ARMED_FORCES),
    },
  },
);

/** The plain numbers of relevance. */
export const RELEVANCE_MODEL = RELEVANCE_NUMBERS.values;
