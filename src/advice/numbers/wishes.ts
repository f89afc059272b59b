/** The numbers of wishes. */
import { numberIn, numberTable } from '../../domain';

const { confidence, level, logit, percent, relevance, share, years } = numberIn;

/** The numbers of wishes, with all that is known of them. */
export const WISH_NUMBERS = numberTable(
  'wishes',
  {
    about: 'When a job meets a wish (a fit of 1) or misses it (-1), and what that adds to how worth naming it is',
    from: 'ESTIMATE',
    source: 'Set by hand, so that the jobs meet a wish of which a counsellor would say so.',
  },
  {
    weight: logit(
      0.75,
      'A wish that a job meets adds this to how worth naming it is; one that it misses takes as much away.',
    ),
    towards: logit(
      2.5,
      'A job or field that somebody names adds this to how worth naming a job of it is: what people ask for by name is answered first.',
    ),
    tiresOf: logit(
      3,
      'A job that has what somebody would rather have less of, such as phones or tests, loses this: it is named where little else is left.',
    ),
    strength: logit(
      2,
      'A job where something counts that somebody has besides their work, such as a language or the subject of a degree, gains this.',
    ),
    clear: share(0.65, 'From this fit on an answer says that a job meets a wish, or misses it.'),
    more: share(1.08, 'Pay is more from this share of today’s pay on.'),
    same: share(0.97, 'Pay holds from this share of today’s pay on.'),
    less: share(0.93, 'Pay is lost below this share of today’s pay.'),
    shortStudy: years(0.6, 'Study is short up to this.'),
    longStudy: years(1.05, 'Study is long from this on.'),
    sameWork: relevance(0.5, 'From this relevance on a job is in your field, whatever it is called.'),
    growing: percent(3, 'Work is secure if employment grows by this in ten years.'),
    shrinking: percent(-2, 'Work is not secure if employment changes by this or less in ten years.'),
    own: percent(20, 'Work on your own account is usual if as many as this are self-employed.'),
    leading: confidence(0.8, 'A job leads people if a code of management matches it more surely than this.'),
    scale: {
      little: level(2, 'Body, contact and stress are little up to this.'),
      middling: level(
        3,
        'Up to this, work that asks clearly less than the job held counts as light. From this on, work is too hard on the body to be desk work.',
      ),
      much: level(4, 'Body, contact and stress are much from this on.'),
      desk: level(1.5, 'Desk work asks no more of the body than this.'),
      clearly: level(1, 'Something is clearly less than now if it falls by this.'),
    },
    fit: {
      answerable: share(
        0,
        'Leading, by day, the nights and weekends that somebody works now fits the wish for regular hours by this.',
      ),
      lessButMuch: share(0.5, 'What is clearly less than now but still much fits a wish for less by this.'),
      office: share(-0.3, 'An office fits the wish to work from home by this.'),
      nearTrade: share(
        -0.6,
        'Near work of another trade misses the wish for another field by this, so that it is told and comes late: readers saw store managers denied their best ways out of retail.',
        { from: 'COUNSELLORS', source: 'Two blind readings of sixty lists.' },
      ),
      hands: share(-0.7, 'Work without the trait misses the wish for work with your hands by this.'),
      outdoors: share(-0.7, 'Work without the trait misses the wish for work outdoors by this.'),
      helps: share(-0.5, 'Work without the trait misses the wish to help people by this.'),
      creative: share(-0.5, 'Work without the trait misses the wish for creative work by this.'),
      partTime: share(-0.5, 'Work without the trait misses the wish for part-time work by this.'),
      leads: share(-0.5, 'Work that leads nobody misses the wish to lead by this.'),
      own: share(-0.5, 'Work that few do on their own account misses the wish for it by this.'),
    },
  },
);

/** The plain numbers of wishes. */
export const WISH_MODEL = WISH_NUMBERS.values;
