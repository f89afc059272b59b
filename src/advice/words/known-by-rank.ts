/** What people of a rank have whatever their sources list: nobody tells a director to learn project management, or a principal engineer Linux. */
import { remembered, type Seniority, seniorityRank } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { jobsOf } from '../../network';
import { rungOf } from '../jobs/rungs';
import { isInGroups } from '../jobs/work-groups';
import { isHiredToLead } from './proven';

interface KnownByRank {
  /** Beginnings of codes of the SOC. */
  readonly by: readonly string[];
  readonly from: Seniority;
  /** Ids without their kind: skills and technologies. */
  readonly known: readonly string[];
}

/** What everybody has who leads people, whatever the work. */
const LEADERS = Object.freeze([
  'skill:administrative-coordination',
  'skill:budgeting',
  'skill:change-management',
  'skill:coaching',
  'skill:hiring',
  'skill:mentoring',
  'skill:people-leadership',
  'skill:performance-management',
  'skill:project-management',
  'skill:project-scheduling',
  'skill:work-scheduling',
]);

/** Lines of work, and what their people have from a rank on. Editorial, from what advertisements of that rank take for granted. */
const KNOWN: readonly KnownByRank[] = Object.freeze([
  {
    by: ['11-3021', '15-1221', '15-1241', '15-1243', '15-1244', '15-125', '15-1299'],
    from: 'SENIOR',
    known: [
      'skill:agile-methods',
      'skill:algorithms-and-data-structures',
      'skill:debugging',
      'skill:monitoring',
      'skill:networking',
      'skill:operating-systems',
      'skill:requirements-analysis',
      'skill:software-testing',
      'skill:system-integration',
      'skill:technical-documentation',
      'skill:user-support',
      'skill:version-control',
      'technology:bash',
      'technology:git',
      'technology:linux',
      'technology:sql',
    ],
  },
  {
    by: ['11-2021', '13-1082', '13-1111', '15-1299'],
    from: 'SENIOR',
    known: [
      'skill:agile-methods',
      'skill:business-analysis',
      'skill:data-analysis',
      'skill:market-research',
      'skill:process-improvement',
      'skill:product-thinking',
      'skill:project-management',
      'skill:project-scheduling',
      'skill:requirements-analysis',
      'skill:risk-management',
    ],
  },
  {
    by: ['11-3031', '13-20'],
    from: 'SENIOR',
    known: ['skill:budgeting', 'skill:data-analysis', 'skill:financial-analysis', 'skill:internal-controls'],
  },
]);

/** Studied professions in which each one writes, counts or calculates, from the first day on. */
const OF_PROFESSIONS: readonly Omit<KnownByRank, 'from'>[] = Object.freeze([
  {
    by: ['15-20', '19-1', '19-2', '19-30', '25-101', '25-102', '25-103', '25-104', '25-105', '25-106'],
    known: [
      'skill:data-analysis',
      'skill:data-visualisation',
      'skill:scientific-research',
      'skill:statistics',
      'skill:technical-documentation',
    ],
  },
  {
    by: ['17-2'],
    known: ['skill:engineering-fundamentals', 'skill:requirements-analysis', 'skill:technical-documentation'],
  },
  { by: ['25-1', '25-2'], known: ['skill:training-delivery', 'skill:presentation', 'skill:mentoring'] },
]);

/** True if everybody of the rank and line of a role has a competency, whatever is listed. */
export function isKnownByRank(graph: CareerGraph, role: number, competency: number): boolean {
  const known = remembered(knownBy(graph), role, () => new Set(allKnown(graph, jobsOf(graph).standIn[role]!)));
  return known.has(graph.competencies[competency]!.id);
}

/** What roles have by their rank, of those that were asked for. */
const knownBy = oncePerFigures((_: CareerGraph) => new Map<number, ReadonlySet<string>>());

function allKnown(graph: CareerGraph, job: number): readonly string[] {
  const rung = rungOf(graph, job);
  const ofLine = KNOWN.filter(({ by, from }) => rung >= seniorityRank(from) && isInGroups(graph, job, by));
  const ofStudy = OF_PROFESSIONS.filter(({ by }) => isInGroups(graph, job, by));
  const leads = isHiredToLead(graph, job) && rung >= seniorityRank('MANAGER');
  return [...(leads ? LEADERS : []), ...[...ofLine, ...ofStudy].flatMap(({ known }) => known)];
}
