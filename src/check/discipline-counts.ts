import { SENIORITIES, type Seniority } from '../domain';
import type { CareerGraph } from '../graph';

/** How much is known of one discipline. */
export interface DisciplineCounts {
  readonly discipline: string;
  readonly roles: number;
  readonly byRung: Readonly<Record<Seniority, number>>;
  /** Requirements of its roles, and how many different competencies they name. */
  readonly requirements: number;
  readonly competencies: number;
  /** Progressions between its own roles, and into and out of roles of others. */
  readonly progressionsWithin: number;
  readonly progressionsIn: number;
  readonly progressionsOut: number;
  readonly payBands: number;
  readonly companies: number;
  readonly certifications: number;
}

/** Counts of every discipline, in order of ids. */
export function countDisciplines(graph: CareerGraph): readonly DisciplineCounts[] {
  const { requirements, progressions } = graph;
  return graph.disciplines.map((discipline) => {
    const members = new Set(discipline.roles);
    const roles = discipline.roles.flatMap((role) => graph.roles[role] ?? []);
    const asked = roles.flatMap(({ index }) => [
      ...requirements.competency.subarray(requirements.head[index], requirements.head[index + 1]),
    ]);
    const leads = [...progressions.source].map(
      (source, place) => [members.has(source), members.has(progressions.target[place]!)] as const,
    );
    return {
      discipline: discipline.name,
      roles: roles.length,
      byRung: Object.fromEntries(
        SENIORITIES.map((rung) => [rung, roles.filter(({ seniority }) => seniority === rung).length]),
      ) as Record<Seniority, number>,
      requirements: asked.length,
      competencies: new Set(asked).size,
      progressionsWithin: leads.filter(([from, to]) => from && to).length,
      progressionsIn: leads.filter(([from, to]) => !from && to).length,
      progressionsOut: leads.filter(([from, to]) => from && !to).length,
      payBands: roles.reduce((sum, { pay }) => sum + pay.length, 0),
      companies: new Set(roles.flatMap(({ employments }) => employments.map(({ company }) => company))).size,
      certifications: new Set(roles.flatMap(({ certifiedBy }) => certifiedBy.map(({ certification }) => certification)))
        .size,
    };
  });
}
