/** Of which kind a way to a job is: up, sideways, after a course, after study, on your own. */
import type { ExitWay } from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import { schoolingOfChain } from '../chains/step-facts';
import { exitsFrom } from '../jobs/exits';
import { payOf } from '../jobs/pay';
import { WAY_MODEL } from '../numbers/futures';
import { wayOf } from '../practical/way-of';
import type { Candidate } from './candidate';

/** The kind of way to each candidate: as the list of exits says, as far as study and pay allow; else by its study and moves. */
export function waysNamed(graph: CareerGraph, from: number): (candidate: Candidate) => ExitWay {
  const ways = new Map(exitsFrom(graph, from).map(({ job, way }) => [job, way]));
  const now = payOf(graph, jobsOf(graph).standIn[from]!);
  return ({ role, chain }) => {
    const listed = ways.get(role) ?? wayOf(chain);
    const pay = payOf(graph, role);
    const isDown = listed === 'UP' && now !== null && pay !== null && pay < now;
    return asStudied(isDown ? 'SIDEWAYS' : listed, schoolingOfChain(chain));
  };
}

/** A listed kind of way, unless it takes more study than that kind says. */
function asStudied(way: ExitWay, study: number): ExitWay {
  if (way === 'SIDEWAYS' && study > WAY_MODEL.near) return asStudied('TRAINING', study);
  return way === 'TRAINING' && study > WAY_MODEL.study ? 'STUDY' : way;
}
