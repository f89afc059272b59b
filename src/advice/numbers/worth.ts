/** The numbers of what is worth naming: a weight for each figure, and where figures end. */
import { type NumberFact, numberIn, numberTable } from '../../domain';
import { WORTH_FIGURES, type WorthFigure } from './worth-figures';
import { WORTH_WEIGHTS } from './worth-weights';

const { count, logit, times, years } = numberIn;

const SET = { from: 'ESTIMATE', source: 'Set by hand before the weights were fitted.' } as const;

/** One weight for each figure. */
function weights(): Readonly<Record<WorthFigure, NumberFact>> {
  const facts = Object.entries(WORTH_FIGURES).map(([name, figure]) => [
    name,
    logit(WORTH_WEIGHTS[name as WorthFigure], `What each unit of this figure adds: ${figure}.`),
  ]);
  return Object.fromEntries(facts);
}

/** The numbers of what is worth naming, with all that is known of them. */
export const WORTH_NUMBERS = numberTable(
  'worth',
  {
    about: 'How worth naming a job is to somebody who asks what they could become',
    from: 'FITTED',
    source:
      'Fitted by `npm run fit:futures` to lists that were written as counsellors would, without sight of our answers.',
  },
  {
    always: logit(WORTH_WEIGHTS.always, 'Every job starts from this.'),
    weight: weights(),
    figures: {
      doublings: times(1.5, 'No more doublings of pay than this count, up or down.', SET),
      years: years(6, 'A way counts for no more years than this.', SET),
      atOnce: years(0.3, 'A way that takes less than this starts at once.', SET),
      study: years(5, 'A way counts for no more years of study than this.', SET),
      cost: years(15, 'A way counts for no more expected years than this.', SET),
      places: count(
        8,
        'A place in a list of exits counts less with each, until nothing is left after as many as this.',
        SET,
      ),
    },
  },
);

/** The plain numbers of what is worth naming. */
export const WORTH_MODEL = WORTH_NUMBERS.values;
