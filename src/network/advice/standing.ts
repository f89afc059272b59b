/** What people in a job have: schooling, credentials, years of experience. */
import { type Credential, type CredentialKind, oncePer } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import { doorsInto } from '../doors';

/** Levels of education, lowest first. */
export const EDUCATION_LEVELS = ['SCHOOL', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTORATE'] as const;

/** The level that a credential of this kind proves: a place in EDUCATION_LEVELS; 0 for no degree. */
export const LEVEL_OF_KIND: Readonly<Partial<Record<CredentialKind, number>>> = {
  BACHELOR: 2,
  MASTER: 3,
  DOCTORATE: 4,
  PROFESSIONAL_DEGREE: 4,
};

/** Who makes a move. */
export interface Standing {
  /** Place in EDUCATION_LEVELS. */
  readonly education: number;
  /** Names of the credentials held. */
  readonly credentials: ReadonlySet<string>;
  /** Years of related work when they came into the job, and since. */
  readonly experienceYears: number;
  /** True if they can have come from school or university not long ago: those on the lowest rung. */
  readonly isRecent: boolean;
}

/**
 * Years that someone has usually been in a job who asks how to leave it: half of the usual tenure of about four years.
 * Estimate.
 */
const TENURE_YEARS = 2;

/** Least years of schooling of most people at each level of education. Estimates. */
const LEVEL_FROM_YEARS = [0, 1.4, 3.3, 5, 7.5] as const;

/** What usual holders of each job have, by role number; made when asked for. */
const holders = oncePer((graph: CareerGraph) => new Array<Standing | undefined>(graph.roles.length));

/** What someone has who holds a job as most do. */
export function usualHolder(graph: CareerGraph, job: number): Standing {
  const known = holders(graph);
  known[job] ??= holderOf(graph, graph.roles[job]!);
  return known[job];
}

function holderOf(graph: CareerGraph, role: RoleNode): Standing {
  const [door] = doorsInto(graph, role);
  const credentials = door?.credentials ?? [];
  return {
    education: Math.max(levelOfYears(role.schoolingYears ?? 0), ...credentials.map(levelProved)),
    credentials: new Set(credentials.map(({ name }) => name)),
    experienceYears: Math.max(role.experienceYears ?? 0, door?.experienceYears ?? 0) + TENURE_YEARS,
    isRecent: role.seniority === 'ENTRY',
  };
}

function levelOfYears(years: number): number {
  return LEVEL_FROM_YEARS.filter((least) => years >= least).length - 1;
}

/** A degree that proven work can replace proves nothing about who holds the job. */
function levelProved({ kind, or }: Credential): number {
  return or !== undefined ? 0 : (LEVEL_OF_KIND[kind] ?? 0);
}

/** What someone has who came into a job on the way, with the education they had before. */
export function newHolder(graph: CareerGraph, job: number, educationBefore: number): Standing {
  const usual = usualHolder(graph, job);
  const [door] = doorsInto(graph, graph.roles[job]!);
  const earned = (door?.credentials ?? []).filter(({ or }) => or === undefined);
  return {
    education: Math.max(educationBefore, ...(door?.credentials ?? []).map(levelProved)),
    credentials: new Set(earned.map(({ name }) => name)),
    experienceYears: usual.experienceYears - TENURE_YEARS,
    isRecent: usual.isRecent,
  };
}
