import { COMPANY_CATEGORIES, SENIORITIES } from '../domain';
import type { CareerGraph } from '../graph';
import { countDisciplines } from './discipline-counts';

/** What seeds/README.md says of how much there is: the sentence that sums up, and the rows of its table. */
export interface SeedsCounts {
  readonly sum: string;
  readonly rows: readonly string[];
}

/** The counts of a graph of the seeds alone, as their README writes them. */
export function seedsCounts(graph: CareerGraph): SeedsCounts {
  const count = (kind: Parameters<typeof graph.counts.get>[0]) => (graph.counts.get(kind) ?? 0).toLocaleString('en-US');
  return {
    sum:
      `${graph.roles.length} roles, ${count('Skill')} skills and ${count('Technology')} technologies, ` +
      `${count('Company')} companies in ${COMPANY_CATEGORIES.length} categories, ${count('Certification')} certifications ` +
      `and ${count('PROGRESSES_TO')} progressions`,
    rows: countDisciplines(graph).map((each) => {
      const rungs = SENIORITIES.map((rung) => each.byRung[rung]);
      const ways = [each.progressionsWithin, each.progressionsIn, each.progressionsOut];
      const cells = [
        each.discipline,
        each.roles,
        ...rungs,
        each.competencies,
        ...ways,
        each.companies,
        each.certifications,
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  };
}

/** True if a text says the counts, however its lines are broken. */
export function saysCounts(text: string, { sum, rows }: SeedsCounts): boolean {
  return text.includes(rows.join('\n')) && text.replaceAll(/\s+/g, ' ').includes(sum);
}
