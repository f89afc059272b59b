/** Which jobs are technical: what they ask for takes years to learn. */
import { type CareerGraph, oncePerFigures } from '../../graph';
import { RELEVANCE_MODEL } from '../numbers/relevance';
import { isInGroups } from './work-groups';

/** Computing and mathematics, architecture and engineering. */
const TECHNICAL_WORK = Object.freeze(['15-', '17-']);

const technical = oncePerFigures((graph: CareerGraph): Uint8Array => {
  const byCode = graph.roles.map(({ index }) => isTechnicalWork(graph, index));
  const counts = new Map<string, { all: number; technical: number }>();
  for (const { discipline, index } of graph.roles) {
    if (discipline === undefined) continue;
    const count = counts.get(discipline) ?? { all: 0, technical: 0 };
    counts.set(discipline, count);
    count.all++;
    if (byCode[index]!) count.technical++;
  }
  return Uint8Array.from(graph.roles, ({ discipline, index }) => {
    const count = discipline === undefined ? undefined : counts.get(discipline)!;
    return byCode[index]! || (count !== undefined && count.technical >= RELEVANCE_MODEL.technical * count.all) ? 1 : 0;
  });
});

/** Which jobs are technical is the same in a graph that differs in claims alone. */
export const shareTechnical = technical.share;

/** True for computing, mathematics, architecture and engineering. */
export function isTechnicalWork(graph: CareerGraph, job: number): boolean {
  return isInGroups(graph, job, TECHNICAL_WORK);
}

/** True for technical work, and for all jobs of a discipline that are mostly that. */
export function isTechnical(graph: CareerGraph, job: number): boolean {
  return technical(graph)[job] === 1;
}
