/** What holders of each job have, in the words of every classification that moves between jobs lead to. */
import type { Scheme } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import type { HeldLevels } from '../../needs';
import { jobsOf } from '../advice/jobs';
import { broughtTo } from '../held-levels';

/** Rows of all roles; those that stand for no job are empty. What a job brings is as in `withLevelsFor`. */
export function* heldByJobs(graph: CareerGraph): Sliced<HeldLevels> {
  const { standIn } = jobsOf(graph);
  const { requirements, competencies, roles } = graph;
  const schemes = [...new Set(roles.filter(({ index }) => standIn[index] === index).map(({ scheme }) => scheme))];
  const head = new Int32Array(roles.length + 1);
  const competency: number[] = [];
  const level: number[] = [];
  for (const { index, scheme } of roles) {
    if (standIn[index] === index) {
      yield;
      for (let place = requirements.head[index]!; place < requirements.head[index + 1]!; place++) {
        competency.push(requirements.competency[place]!);
        level.push(requirements.level[place]!);
      }
      const abroad = schemes.filter((other) => other !== scheme);
      for (const [had, at] of broughtAbroad(graph, index, abroad)) {
        if (competencies[had]!.scheme === scheme) continue;
        competency.push(had);
        level.push(at);
      }
    }
    head[index + 1] = competency.length;
  }
  return { head, competency: Int32Array.from(competency), level: Float32Array.from(level) };
}

/** The highest level of each competency that a job brings to roles of other classifications. */
function broughtAbroad(graph: CareerGraph, job: number, schemes: readonly Scheme[]): ReadonlyMap<number, number> {
  const brought = new Map<number, number>();
  for (const scheme of schemes) {
    const { competency, level } = broughtTo(graph, job, scheme);
    for (const [place, had] of competency.entries()) {
      if (level[place]! > (brought.get(had) ?? 0)) brought.set(had, level[place]!);
    }
  }
  return brought;
}
