import type { CareerGraph } from '../../graph';
import { jobsOf, shareDoors } from '../../network';
import { shareHolders } from '../doors/standing';
import { shareOwnWork } from '../jobs/kinship';
import { shareOwnDoors } from '../jobs/own-doors';
import { shareNamedByDoors } from '../jobs/quiet-roles';
import { shareRungs } from '../jobs/rungs';
import { shareTechnical } from '../jobs/technical';
import { shareOpenJobs } from './modelled-moves';

/** Jobs, their doors and usual holders are the same in a graph that differs from another one in claims alone. */
export function shareJobs(graph: CareerGraph, other: CareerGraph): void {
  jobsOf.share(graph, other);
  shareRungs(graph, other);
  shareOwnWork(graph, other);
  shareDoors(graph, other);
  shareOwnDoors(graph, other);
  shareNamedByDoors(graph, other);
  shareHolders(graph, other);
  shareTechnical(graph, other);
  shareOpenJobs(graph, other);
}
