/** What holders of each job have, in the words of every classification that moves between jobs lead to. */
import type { CareerGraph, Sliced } from '../../graph';
import type { HeldLevels } from '../../needs';
import { jobsOf } from '../advice/jobs';
import { broughtTo } from '../held-levels';
import { isKind } from '../readings/relations';

/**
 * Rows of all roles; those that stand for no job are empty. What a job brings is as in `withLevelsFor`, as far as some job asks for it. To
 * the few roles of ESCO that are read in no other classification it brings what it asks for alone.
 */
export function* heldByJobs(graph: CareerGraph): Sliced<HeldLevels> {
  const { standIn } = jobsOf(graph);
  const { requirements, competencies, roles } = graph;
  const jobs = roles.filter(({ index }) => standIn[index] === index);
  const schemes = [...new Set(jobs.filter((job) => !isKind(job)).map(({ scheme }) => scheme))];
  const isAsked = new Uint8Array(competencies.length);
  for (const { index } of jobs) {
    for (let place = requirements.head[index]!; place < requirements.head[index + 1]!; place++) {
      if (requirements.weight[place]! > 0) isAsked[requirements.competency[place]!] = 1;
    }
  }
  const head = new Int32Array(roles.length + 1);
  const competency: number[] = [];
  const level: number[] = [];
  const add = (had: number, at: number) => {
    if (isAsked[had] === 0) return;
    competency.push(had);
    level.push(at);
  };
  for (const { index, scheme } of roles) {
    if (standIn[index] === index) {
      yield;
      for (let place = requirements.head[index]!; place < requirements.head[index + 1]!; place++) {
        add(requirements.competency[place]!, requirements.level[place]!);
      }
      for (const other of schemes) {
        if (other === scheme) continue;
        const brought = broughtTo(graph, index, other);
        for (const [place, had] of brought.competency.entries()) {
          // Within a classification nothing carries over.
          if (competencies[had]!.scheme !== scheme) add(had, brought.level[place]!);
        }
      }
    }
    head[index + 1] = competency.length;
  }
  return { head, competency: Int32Array.from(competency), level: Float32Array.from(level) };
}
