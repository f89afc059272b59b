import type { CareerGraph } from '../../graph';
import { shareOwnDoors } from '../advice/best-way';
import { jobsOf } from '../advice/jobs';
import { shareOwnWork } from '../advice/kinship';
import { shareRungs } from '../advice/rungs';
import { shareHolders } from '../advice/standing';
import { shareTechnical } from '../advice/technical';
import { shareDoors } from '../doors';
import { shareOpenJobs } from './modelled-moves';

/** Jobs, their doors and usual holders are the same in a graph that differs from another one in claims alone. */
export function shareJobs(graph: CareerGraph, other: CareerGraph): void {
  jobsOf.share(graph, other);
  shareRungs(graph, other);
  shareOwnWork(graph, other);
  shareDoors(graph, other);
  shareOwnDoors(graph, other);
  shareHolders(graph, other);
  shareTechnical(graph, other);
  shareOpenJobs(graph, other);
}
