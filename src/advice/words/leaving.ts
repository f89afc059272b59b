/** What people give up who leave work that has a pension. */

import type { CareerGraph } from '../../graph';
import { branchOf } from '../../network';
import type { RouteSearch } from '../../routes';
import { isInGroups } from '../jobs/work-groups';

/** Public employers whose pensions grow with the years in one plan: police, fire, forces, public schools, courts, air traffic control, mail. */
const PENSIONED = [
  '11-9032',
  '23-102',
  '25-202',
  '25-203',
  '25-205',
  '33-1011',
  '33-1012',
  '33-1021',
  '33-2',
  '33-3',
  '43-4031',
  '43-505',
  '53-2021',
  '55-',
];

/** Police who go to the courts, and teachers who go to other schools, mostly stay in a plan of their state. */
const PUBLIC = [...PENSIONED, '21-1012', '21-1092', '25-9', '43-4061'];

/** What to ask before somebody leaves a public pension plan; null if they are in none, or stay in it. */
export function pensionSentence(graph: CareerGraph, { from, to, profile }: RouteSearch): string | null {
  if (profile.background?.jobIsGone === true) return null;
  if (!isInGroups(graph, from, PENSIONED) || isInGroups(graph, to, PUBLIC)) return null;
  if (branchOf(graph, from)?.id === branchOf(graph, to)?.id) return null;
  return 'If you have years in a public pension plan, ask before you quit what you would lose. Often it pays in full only after 20 years or more.';
}
