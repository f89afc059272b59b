import type { CareerGraph } from '../../graph';
import { jobsOf } from '../advice/jobs';
import { shareOwnWork } from '../advice/kinship';
import { shareOwnDoors } from '../advice/own-doors';
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
