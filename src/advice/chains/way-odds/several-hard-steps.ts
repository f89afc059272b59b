import { MOVE_MODEL } from '../../numbers/move-model';
import { atMost } from '../../ruling/rule';
import { leadsElsewhere, type WayCase, type WayOddsRule } from './way-case';

function hardSteps({ chain }: WayCase): number {
  return chain.filter(({ odds }) => odds === 'POSSIBLE').length;
}

/** So many hard moves are too many: one less on a long way, on which people also have to keep going. */
function tooMany({ chain }: WayCase): number {
  return chain.length >= MOVE_MODEL.longLadder ? MOVE_MODEL.hardSteps - 1 : MOVE_MODEL.hardSteps;
}

/** Several moves into a new field that only some manage each. */
export const severalHardSteps: WayOddsRule = {
  name: 'several-hard-steps',
  odds: 'RARE',
  says: 'Few people go all of a way into a new field on which several moves are such that only some of those who try manage them: three, or two of four and more.',
  numbers: ['moves.hardSteps', 'moves.longLadder'],
  breaks: (way) => hardSteps(way) >= tooMany(way) && leadsElsewhere(way),
  measures: (way) => atMost(tooMany(way) - 1, hardSteps(way)),
  sentence: 'Some people manage each of these steps, but few manage all of them.',
  examples: {
    keeps: 'Nanny > IT Support Specialist > Network Engineer',
    breaks: 'Psychologist > Management Trainee > Retail Store Manager > Warehouse Manager',
  },
};
