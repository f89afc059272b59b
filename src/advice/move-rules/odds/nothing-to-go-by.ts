import type { OddsRule } from '../move-case';
import { hasALittleToGoBy, hasSomethingToGoBy } from '../tries';

export const nothingToGoBy: OddsRule = {
  name: 'nothing-to-go-by',
  odds: 'EXCEPTIONAL',
  says: 'Hardly anybody gets into a job that asks for years of related work if nothing leads there: no near work, no study, no source that names the move.',
  numbers: ['moves.possible', 'moves.rare', 'moves.shutFrom', 'moves.soonLearned', 'entry.openYears'],
  breaks: (move) => !hasSomethingToGoBy(move) && !hasALittleToGoBy(move),
  examples: {
    keeps: 'Art Director > Creative Director',
    breaks: 'Data Center Technician > Creative Director',
  },
};
