import { isChoosySchool } from '../../jobs/few-posts';
import { MOVE_MODEL } from '../../numbers/move-model';
import type { OddsRule } from '../move-case';

export const choosySchool: OddsRule = {
  name: 'choosy-school',
  odds: 'RARE',
  weighs: 'POSSIBLE',
  says: 'Few people get into a job whose schools turn most applicants away.',
  numbers: ['moves.studied'],
  breaks: ({ graph, wanted, way }) => way.study >= MOVE_MODEL.studied && isChoosySchool(graph, wanted.index),
  examples: {
    keeps: 'Nursing Assistant > Registered Nurse',
    breaks: 'Paramedic > Physician',
  },
};
