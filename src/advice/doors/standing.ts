/** What people in a job have: schooling, credentials, years of experience. */
import { CLASSIFICATIONS, CREDENTIALS, type Credential, oncePer, traitsOf } from '../../domain';
import { type CareerGraph, oncePerFigures, type RoleNode } from '../../graph';
import type { PastRole } from '../../needs';
import { doorsInto, outlookOf } from '../../network';
import type { StudyLimit } from '../../routes';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { PAST_MODEL } from '../numbers/move-model';
import { EDUCATION_LEVELS } from './education-levels';
import type { HeldCredentials } from './held-credentials';
import { papersOfCopies } from './near-copies';
import { degreeIn, isInSubject, type Proofs, proofsOf, usualSubject } from './subjects';

/** What someone brings and accepts beyond what holders of their job usually do: it stays with them on the whole way. */
export interface Asker {
  /** Names of credentials of doors: those that they named, and with them those of their earlier jobs. */
  readonly named: ReadonlySet<string>;
  readonly credentials: ReadonlySet<string>;
  /** What these credentials prove. */
  readonly proofs: Proofs;
  /** Earlier jobs; each once. */
  readonly past: readonly PastRole[];
  /** True if they study beside work. */
  readonly isBesideWork: boolean;
  readonly study: StudyLimit;
  /** What they nearly have, what they have of a bachelor's degree in any subject, and the papers that answers speak of. */
  readonly papers: Pick<HeldCredentials, 'inPart' | 'collegeYears' | 'told'>;
  /** What they can do besides what their work asks for: levels 0..7 by competency number. */
  readonly skills: ReadonlyMap<number, number>;
  /** How many times as long study in evenings takes them: 1 at the usual hours a week. */
  readonly pace: number;
}

/** Who makes a move. */
export interface Standing {
  /** Place in EDUCATION_LEVELS. */
  readonly education: number;
  /** Names of the credentials held, and what they prove. */
  readonly credentials: ReadonlySet<string>;
  readonly proofs: Proofs;
  /** Not there for the job held now: names of degrees among the credentials for which the last door took something else. */
  readonly passed?: ReadonlySet<string>;
  /** Not there for the job held now: their education when they came into the job. */
  readonly educationBefore?: number;
  /** There for those who came into a job on the way as they did: the highest level of education in its subject that they earned. */
  readonly subjectLevel?: number;
  /** There for the same: what the degrees would prove for which a door on their way took something else. */
  readonly passedProofs?: Proofs;
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

/** Somebody who holds a job as most do. */
export interface UsualHolder extends Standing {
  /** What the first door of the job asked of them. */
  readonly earned: readonly Credential[];
}

/** What usual holders of each job have, by role number; made when asked for. */
const holders = oncePerFigures((graph: CareerGraph) => new Array<UsualHolder | undefined>(graph.roles.length));

/** Usual holders are the same in a graph that differs in claims alone. */
export const shareHolders = (graph: CareerGraph, other: CareerGraph): void => {
  holders.share(graph, other);
  newHolders.share(graph, other);
};

/** What someone has who holds a job as most do. */
export function usualHolder(graph: CareerGraph, job: number): UsualHolder {
  const known = holders(graph);
  known[job] ??= holderOf(graph, graph.roles[job]!);
  return known[job];
}

function holderOf(graph: CareerGraph, role: RoleNode): UsualHolder {
  const [door] = doorsInto(graph, role);
  const credentials = door?.credentials ?? [];
  const education = Math.max(
    levelOfYears(role.schoolingYears ?? 0),
    agreedLevel(graph, role, credentials),
    ...credentials.map(levelProved),
  );
  const held = new Set(withDegree(graph, role.index, credentials, education));
  return {
    education,
    credentials: held,
    proofs: proofsOf(graph, held),
    experienceYears: Math.max(role.experienceYears ?? 0, door?.experienceYears ?? 0) + PAST_MODEL.tenure,
    isRecent: role.seniority === 'ENTRY',
    earned: credentials,
  };
}

/** Names of credentials, those that near-copies of the job ask for, and the usual bachelor's degree of a job where its holders have one and none says in what. */
function withDegree(
  graph: CareerGraph,
  job: number,
  credentials: readonly Credential[],
  level: number,
): readonly string[] {
  const names = [...credentials, ...papersOfCopies(graph, job)].map(({ name }) => name);
  const isKnown = level < CREDENTIALS.BACHELOR.level || credentials.some(isInSubject);
  const subject = isKnown ? null : usualSubject(graph, job);
  return subject === null ? names : [...names, degreeIn(subject)];
}

function levelOfYears(years: number): number {
  return LEVEL_FROM_YEARS.filter((least) => years >= least).length - 1;
}

/** A degree that proven work can replace proves nothing about people who hold the job; one that less college can replace, no more than that. */
function levelProved(credential: Credential): number {
  const { level } = traitsOf(credential);
  const { insteadOf } = credential;
  if (insteadOf === undefined || insteadOf.every(({ kind }) => kind === 'ANY_DEGREE' || kind === 'MASTER'))
    return level;
  return level > 0 && insteadOf.every(({ kind }) => kind === 'COLLEGE') ? 1 : 0;
}

/**
 * The level of a bachelor's degree where the door of another source's job asks for one and the Bureau counts it as usual, though something
 * less does in its place and the average of all answers to O*NET is lower; else 0. Our editors' schooling is no such average.
 */
function agreedLevel(graph: CareerGraph, { scheme, index }: RoleNode, credentials: readonly Credential[]): number {
  if (CLASSIFICATIONS[scheme].isOurs || !credentials.some(({ kind }) => kind === 'BACHELOR')) return 0;
  return outlookOf(graph, index)?.usualEducation === 'BACHELOR' ? CREDENTIALS.BACHELOR.level : 0;
}

/** Names of the credentials that holders of a job usually have, without degrees above a level. */
export function credentialsOf(graph: CareerGraph, job: number, level: number): readonly string[] {
  const [door] = doorsInto(graph, graph.roles[job]!);
  const credentials = (door?.credentials ?? []).filter((each) => traitsOf(each).level <= level);
  return withDegree(graph, job, credentials, level);
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
  const earned = (door?.credentials ?? []).filter((each) => each.insteadOf === undefined || traitsOf(each).level === 0);
  const held = new Set([...earned.map(({ name }) => name), ...(asker?.credentials ?? [])]);
  // Who had a degree of the level before came in with that one, or with courses on top of it.
  const passed = earned.filter((each) => {
    const { level } = traitsOf(each);
    return (
      level > 0 && level <= educationBefore && each.subject !== 'ANY' && asker?.credentials.has(each.name) !== true
    );
  });
  return {
    education: Math.max(educationBefore, ...(door?.credentials ?? []).map(levelProved)),
    credentials: held,
    passed: new Set(passed.map(({ name }) => name)),
    educationBefore,
    proofs: proofsOf(graph, held),
    experienceYears: door?.experienceYears ?? usual.experienceYears - PAST_MODEL.tenure,
    isRecent: usual.isRecent,
    ...(asker === undefined ? {} : { asker }),
  };
}
