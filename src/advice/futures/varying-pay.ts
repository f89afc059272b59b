/** Work whose pay hangs on tips, commission or clients. */
import { oncePer } from '../../domain';
import type { CareerGraph } from '../../graph';
import { conditionsOf } from '../../network';
import { isInGroups } from '../jobs/work-groups';
import { GATE_MODEL } from '../numbers/futures';
import { WISH_MODEL } from '../numbers/wishes';

/**
 * Such work by codes of the Standard Occupational Classification, or the beginnings of codes. Editorial: work that is mostly paid by
 * tips, commission, fares or the client, in the United States.
 */
const VARIES = [
  '13-2052', // Financial advisors
  '13-2072', // Loan officers
  '35-3011', // Bartenders
  '35-3031', // Waiters
  '39-3', // Entertainment attendants, among them dealers
  '39-5', // Hair, nails and skin
  '39-6011', // Baggage porters
  '39-7', // Guides
  '31-9011', // Massage therapists
  '41-3011', // Advertising sales
  '41-3021', // Insurance sales
  '41-3031', // Securities sales
  '41-3041', // Travel agents
  '41-3091', // Sales of services
  '41-4', // Sales representatives
  '41-9', // Real estate, telephone and door-to-door sales
  '53-3031', // Driver/sales workers
  '53-3053', // Shuttle drivers and chauffeurs
  '53-3054', // Taxi drivers
  '53-6021', // Parking attendants
  '27-20', // Actors, dancers, musicians
];

const varying = oncePer((graph: CareerGraph): readonly boolean[] =>
  graph.roles.map(({ index }) => isInGroups(graph, index, VARIES, GATE_MODEL.sure)),
);

/** True for work that hangs on tips, commission or clients. */
export function hasVaryingPay(graph: CareerGraph, role: number): boolean {
  return varying(graph)[role]!;
}

/** True for work that many do on their own account. */
export function isOftenOwn(graph: CareerGraph, role: number): boolean {
  return (conditionsOf(graph, role)?.selfEmployedPercent ?? 0) >= WISH_MODEL.own;
}
