/** One rule of steps: see `says`. */
import type { CareerGraph } from '../../../graph';
import { sharesDiscipline, sharesGroup } from '../../../network';
import type { Beginning } from '../../chains/beginning';
import { rareChangeOfLine } from '../../chains/move-traits';
import type { StepRule } from '../../chains/rule-kinds';
import { rungOf } from '../../jobs/rungs';
import type { MovePrice } from '../../price/move-price';

export const noTwoDoorsAside: StepRule = {
  name: 'no-two-doors-aside',
  says: 'That a door would let people in is no sign that they come: a move into another line above its first posts that only a door names counts as a change that few make, and a route has one such change.',
  numbers: [],
  breaks: ({ graph }, before, move) => {
    if (before === null) return false;
    const isAside = isByDoorAlone(graph, move);
    if (!isAside && rareChangeOfLine(move) === 0) return false;
    for (let at: Beginning | null = before; at !== null; at = at.before) {
      if (isByDoorAlone(graph, at.move)) return true;
      if (isAside && rareChangeOfLine(at.move) > 0) return true;
    }
    return false;
  },
  examples: {
    keeps: 'Web Developer > Credit Analyst > Treasury Analyst',
    breaks:
      'Product Manager > Data Analyst > Supply Chain Analyst > Senior Supply Chain Analyst > Supply Chain Manager',
  },
};

/** True for a move into another line above its first posts, on no higher rung, that a door names and no list of moves. */
function isByDoorAlone(graph: CareerGraph, { from, to, isNamed, sure, rungs }: MovePrice): boolean {
  if (!isNamed || sure > 0 || rungs > 0 || !(rungOf(graph, to) > 0)) return false;
  return !sharesDiscipline(graph, from, to) && !sharesGroup(graph, from, to, 'minor');
}
