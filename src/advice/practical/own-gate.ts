/** What nobody gets round who works on their own account in the job they hold. */
import type { CareerGraph } from '../../graph';
import { isInGroups } from '../jobs/work-groups';
import { GATE_MODEL } from '../numbers/futures';
import type { Gate } from './gate';

/**
 * Building trades, by the beginnings of codes of the Standard Occupational Classification: construction, heating and cooling. Editorial;
 * most states or cities license contractors in them, and clients ask for insurance.
 */
const CONTRACTORS = ['47-1', '47-2', '49-9021'];

const NAME = "Contractor's license, where your state or city asks for one, and liability insurance";

/** The gate of work on your own account; null if there is none. */
export function ownGateOf(graph: CareerGraph, job: number): Gate | null {
  if (!isInGroups(graph, job, CONTRACTORS, GATE_MODEL.sure)) return null;
  return { kind: 'LICENCE', name: NAME, held: false, note: null, takes: NAME };
}
