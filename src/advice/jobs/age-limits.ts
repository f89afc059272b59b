/** Jobs that take nobody from an age on, and how old people are at least who hold a job. */
import { oncePer } from '../../domain';
import type { CareerGraph } from '../../graph';
import { doorsInto } from '../../network';
import { VERDICT_MODEL } from '../numbers/verdict-model';
import { toldOfRoles } from './told-of-roles';

const { controllers, customs } = VERDICT_MODEL.ageLimit;

/** The age under which applicants have to be, by codes of the Standard Occupational Classification, and by titles of ours that no code tells apart. */
const limits = oncePer((graph: CareerGraph) =>
  toldOfRoles(
    graph,
    new Map([
      ['53-2021', controllers],
      ['33-3051.04', customs],
    ]),
    { 'Customs Officer': customs },
  ),
);

/** The age under which applicants for a job have to be; null if there is no such age. */
export function ageLimitOf(graph: CareerGraph, job: number): number | null {
  return limits(graph)[job]!;
}

/** The age that nearly all have reached who hold a job: they left school, studied for it and worked as long as its door asks. Years. */
export function leastAgeIn(graph: CareerGraph, job: number): number {
  const { schoolingYears, experienceYears } = graph.roles[job]!;
  const [door] = doorsInto(graph, graph.roles[job]!);
  return VERDICT_MODEL.schoolLeft + (schoolingYears ?? 0) + Math.max(experienceYears ?? 0, door?.experienceYears ?? 0);
}
