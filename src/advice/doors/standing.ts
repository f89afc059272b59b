/** What people in a job have: schooling, credentials, years of experience. */
import { type Credential, type CredentialKind, oncePer } from '../../domain';
import { type CareerGraph, oncePerFigures, type RoleNode } from '../../graph';
import type { PastRole } from '../../needs';
import { doorsInto } from '../../network';
import type { StudyLimit } from '../../routes';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { PAST_MODEL } from '../numbers/move-model';
import { namesSubject, usualSubject } from './subjects';

/** Levels of education, lowest first. */
export const EDUCATION_LEVELS = ['SCHOOL', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTORATE'] as const;

/** The level that a credential of this kind proves: a place in EDUCATION_LEVELS; 0 for no degree. */
export const LEVEL_OF_KIND: Readonly<Partial<Record<CredentialKind, number>>> = {
  BACHELOR: EDUCATION_LEVELS.indexOf('BACHELOR'),
  MASTER: EDUCATION_LEVELS.indexOf('MASTER'),
  DOCTORATE: EDUCATION_LEVELS.indexOf('DOCTORATE'),
  PROFESSIONAL_DEGREE: EDUCATION_LEVELS.indexOf('DOCTORATE'),
};

/** What someone brings and accepts beyond what holders of their job usually do: it stays with them on the whole way. */
export interface Asker {
  /** Names of credentials of doors: those that they named, and with them those of their earlier jobs. */
  readonly named: ReadonlySet<string>;
  readonly credentials: ReadonlySet<string>;
  /** Earlier jobs; each once. */
  readonly past: readonly PastRole[];
  /** True if they study beside work. */
  readonly isBesideWork: boolean;
  readonly study: StudyLimit;
}

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
  /** Not there: they are as holders of their job usually are. */
  readonly asker?: Asker;
}

const { associate, bachelor, master, doctorate } = ENTRY_MODEL.levels;

/** Least years of schooling of most people at each level of education. */
const LEVEL_FROM_YEARS = [0, associate, bachelor, master, doctorate] as const;

/** What usual holders of each job have, by role number; made when asked for. */
const holders = oncePerFigures((graph: CareerGraph) => new Array<Standing | undefined>(graph.roles.length));

/** Usual holders are the same in a graph that differs in claims alone. */
export const shareHolders = (graph: CareerGraph, other: CareerGraph): void => {
  holders.share(graph, other);
  newHolders.share(graph, other);
};

/** What someone has who holds a job as most do. */
export function usualHolder(graph: CareerGraph, job: number): Standing {
  const known = holders(graph);
  known[job] ??= holderOf(graph, graph.roles[job]!);
  return known[job];
}

function holderOf(graph: CareerGraph, role: RoleNode): Standing {
  const [door] = doorsInto(graph, role);
  const credentials = door?.credentials ?? [];
  const education = Math.max(levelOfYears(role.schoolingYears ?? 0), ...credentials.map(levelProved));
  const names = credentials.map(({ name }) => name);
  return {
    education,
    credentials: new Set(withDegree(graph, role.index, names, education)),
    experienceYears: Math.max(role.experienceYears ?? 0, door?.experienceYears ?? 0) + PAST_MODEL.tenure,
    isRecent: role.seniority === 'ENTRY',
  };
}

/** Names of credentials, and the usual bachelor's degree of a job where its holders have one and no name says in what. */
function withDegree(graph: CareerGraph, job: number, names: readonly string[], level: number): readonly string[] {
  const subject = level >= LEVEL_OF_KIND.BACHELOR! && !names.some(namesSubject) ? usualSubject(graph, job) : null;
  return subject === null ? names : [...names, `Bachelor's degree in ${subject}`];
}

function levelOfYears(years: number): number {
  return LEVEL_FROM_YEARS.filter((least) => years >= least).length - 1;
}

/** Names of other ways to the place of a degree that are some college. */
export const SOME_COLLEGE = /associate|two years of college/i;

/** Names of other ways to the place of a degree that build on another one. */
export const ANY_DEGREE = /any bachelor|alternative certification/i;

/** A degree that proven work can replace proves nothing about who holds the job; one that less college can replace, no more than that. */
function levelProved({ kind, or }: Credential): number {
  const level = LEVEL_OF_KIND[kind] ?? 0;
  if (or === undefined || or.every((name) => ANY_DEGREE.test(name))) return level;
  return level > 0 && or.every((name) => SOME_COLLEGE.test(name)) ? 1 : 0;
}

/** Names of the credentials that holders of a job usually have, without degrees above a level. */
export function credentialsOf(graph: CareerGraph, job: number, level: number): readonly string[] {
  const [door] = doorsInto(graph, graph.roles[job]!);
  const credentials = door?.credentials ?? [];
  const names = credentials.filter(({ kind }) => (LEVEL_OF_KIND[kind] ?? 0) <= level).map(({ name }) => name);
  return withDegree(graph, job, names, level);
}

/** New holders of each job by the education that they had before, as most have it; and those of one asker. */
const newHolders = oncePerFigures((_: CareerGraph) => new Map<number, Standing>());
const newHoldersOf = oncePer((_: Asker) => new Map<number, Standing>());

/**
 * What someone has who came into a job on the way, with the education they had before and what else they brought. Made once for all
 * moves out of the job.
 */
export function newHolder(graph: CareerGraph, job: number, educationBefore: number, asker?: Asker): Standing {
  const known = asker === undefined ? newHolders(graph) : newHoldersOf(asker);
  const key = job * EDUCATION_LEVELS.length + educationBefore;
  const holder = known.get(key) ?? newHolderOf(graph, job, educationBefore, asker);
  known.set(key, holder);
  return holder;
}

function newHolderOf(graph: CareerGraph, job: number, educationBefore: number, asker: Asker | undefined): Standing {
  const usual = usualHolder(graph, job);
  const [door] = doorsInto(graph, graph.roles[job]!);
  // Whatever stands in for a degree proves none; other credentials are held in whichever way they were earned.
  const earned = (door?.credentials ?? []).filter(
    ({ or, kind }) => or === undefined || LEVEL_OF_KIND[kind] === undefined,
  );
  return {
    education: Math.max(educationBefore, ...(door?.credentials ?? []).map(levelProved)),
    credentials: new Set([...earned.map(({ name }) => name), ...(asker?.credentials ?? [])]),
    experienceYears: door?.experienceYears ?? usual.experienceYears - PAST_MODEL.tenure,
    isRecent: usual.isRecent,
    ...(asker === undefined ? {} : { asker }),
  };
}
