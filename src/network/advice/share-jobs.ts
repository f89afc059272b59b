import type { CareerGraph } from '../../graph';
import { shareDoors } from '../doors';
import { jobsOf } from './jobs';
import { shareHolders } from './standing';

/** Jobs, their doors and usual holders are the same in a graph that differs from another one in claims alone. */
export function shareJobs(graph: CareerGraph, other: CareerGraph): void {
  jobsOf.share(graph, other);
  shareDoors(graph, other);
  shareHolders(graph, other);
}
