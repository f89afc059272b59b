/** Jobs at firms that serve every branch: somebody's years count at those that serve theirs. */
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';

interface Firms {
  /** Who hires, up to whom they serve: "law firms that work for". */
  readonly says: string;
  readonly consulting?: true;
  /** True where people invest, or advise those who do: they keep no books of a house. */
  readonly invests?: true;
  /** Ids of roles. */
  readonly jobs: ReadonlySet<string>;
}

const FIRMS: readonly Firms[] = Object.freeze([
  {
    says: 'consulting firms that work for',
    consulting: true,
    jobs: new Set([
      'role:associate-consultant',
      'role:management-consultant',
      'role:senior-consultant',
      'role:consulting-manager',
      'role:consulting-principal',
      'role:consulting-partner',
    ]),
  },
  {
    says: 'accounting firms that audit',
    jobs: new Set([
      'role:audit-associate',
      'role:senior-auditor',
      'role:audit-manager',
      'role:audit-senior-manager',
      'role:audit-partner',
    ]),
  },
  {
    says: 'accounting firms that work for',
    jobs: new Set(['role:tax-associate', 'role:senior-tax-accountant', 'role:tax-manager', 'role:tax-director']),
  },
  {
    says: 'investment firms that follow',
    invests: true,
    jobs: new Set(['role:equity-research-associate', 'role:equity-research-analyst']),
  },
  {
    says: 'investment banks that advise',
    invests: true,
    jobs: new Set([
      'role:investment-banking-analyst',
      'role:investment-banking-associate',
      'role:investment-banking-vice-president',
      'role:investment-banking-managing-director',
    ]),
  },
  {
    says: 'private equity firms that invest in',
    invests: true,
    jobs: new Set(['role:private-equity-associate']),
  },
  { says: 'law firms that work for', jobs: new Set(['role:lawyer']) },
  { says: 'trade publications for', jobs: new Set(['role:editorial-assistant', 'role:editor', 'role:journalist']) },
]);

/** The firms that hire for a job, whatever the branch; null if branches hire for it themselves. */
export function firmsFor(graph: CareerGraph, job: number): Firms | null {
  const { id } = graph.roles[jobsOf(graph).standIn[job]!]!;
  return FIRMS.find(({ jobs }) => jobs.has(id)) ?? null;
}
