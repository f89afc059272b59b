/** Jobs: roles of all classifications as the network of advice counts them, each piece of work once. */
import { CLASSIFICATIONS, type MatchRelation } from '../domain';
import { type CareerGraph, oncePerFigures, type RoleNode } from '../graph';
import { readingsOf, representativeOf } from './readings/readings';

/** A code of the Standard Occupational Classification (2018) that a role belongs to, and how surely: 0..1. */
export interface OccupationCode {
  /** "15-1252" */
  readonly code: string;
  readonly weight: number;
}

/** Roles as jobs, by role number. */
export interface Jobs {
  /** The role that stands for the same work: ours if one matches exactly, else the closest match, else the role itself. */
  readonly standIn: Int32Array;
  /** Our roles that are kinds of an O*NET role; empty if the role stands for itself alone. */
  readonly kinds: readonly (readonly number[])[];
  /** The O*NET roles that one of our roles is a kind of. */
  readonly kindOf: readonly (readonly number[])[];
  /** 1 if a route may pass through the role: ours, and O*NET roles of which none of ours is a kind. */
  readonly isStation: Uint8Array;
  /** Best first. */
  readonly codes: readonly (readonly OccupationCode[])[];
  /** 1 for occupations of health care: major groups 29 and 31 of the Standard Occupational Classification. */
  readonly isHealthWork: Uint8Array;
}

/** How surely a match puts a role into the occupation of the other. Estimates. */
const CODE_WEIGHT: Readonly<Record<MatchRelation, number>> = {
  exactMatch: 1,
  closeMatch: 1,
  broadMatch: 0.9,
  narrowMatch: 0.9,
  relatedMatch: 0.6,
};

const ONET = 'role:onet/';

/** Titles of remainders: what is left of a group is no job that a person could want. */
const REMAINDER = /, All Other$/;

/** True for what is left of a group of jobs. */
export function isRemainder({ title }: RoleNode): boolean {
  return REMAINDER.test(title);
}

/** People are elected into these. */
const ELECTED: ReadonlySet<string> = new Set(['role:onet/11-1031.00']);

/** True for a job into which people are elected. */
export function isElected({ id }: RoleNode): boolean {
  return ELECTED.has(id);
}

/** Nobody joins the armed forces on the way to other work. */
const MILITARY = /^55-/;

/** The jobs of a graph; made once. O(roles). */
export const jobsOf = oncePerFigures((graph: CareerGraph): Jobs => {
  const { roles } = graph;
  const standIn = Int32Array.from(roles, (role) => standInOf(graph, role));
  const kinds = roles.map((role) => (CLASSIFICATIONS[role.scheme].isOurs ? [] : kindsOf(graph, role)));
  const kindOf = roles.map((): number[] => []);
  kinds.forEach((ours, whole) => {
    for (const kind of ours) kindOf[kind]!.push(whole);
  });
  const codes = roles.map(codesOf);
  return {
    standIn,
    kinds,
    kindOf,
    isStation: Uint8Array.from(roles, (role) =>
      standIn[role.index] === role.index &&
      !isRemainder(role) &&
      !isElected(role) &&
      !(codes[role.index]!.length > 0 && codes[role.index]!.every(({ code }) => MILITARY.test(code))) &&
      (CLASSIFICATIONS[role.scheme].isOurs || (isOnet(role) && kinds[role.index]!.length === 0))
        ? 1
        : 0,
    ),
    codes,
    isHealthWork: Uint8Array.from(codes, (each) => (each.some(({ code }) => /^(29|31)-/.test(code)) ? 1 : 0)),
  };
});

/** True for occupations of O*NET. */
export function isOnet({ id }: RoleNode): boolean {
  return id.startsWith(ONET);
}

/** Exact matches of ours stand in for a role; a role that is neither ours nor O*NET's stands for its closest match. */
function standInOf(graph: CareerGraph, role: RoleNode): number {
  if (CLASSIFICATIONS[role.scheme].isOurs) return role.index;
  const exact = role.schemeMatches.find(
    ({ relation, role: other }) => relation === 'exactMatch' && other !== null && isOursIn(graph, other),
  );
  if (exact?.role != null) return exact.role;
  if (isOnet(role)) return role.index;
  const same = representativeOf(graph, role.index).index;
  if (same !== role.index) return same;
  // A kind of other work is advised as that work.
  const wider = readingsOf(graph, role.index).find(({ role: other }) => graph.roles[other]!.scheme !== role.scheme);
  return wider === undefined ? role.index : standInOf(graph, graph.roles[wider.role]!);
}

function isOursIn(graph: CareerGraph, role: number): boolean {
  return CLASSIFICATIONS[graph.roles[role]!.scheme].isOurs;
}

function kindsOf(graph: CareerGraph, role: RoleNode): readonly number[] {
  const found = role.schemeMatches.flatMap(({ relation, role: other }) =>
    other !== null && relation !== 'relatedMatch' && isOursIn(graph, other) ? [other] : [],
  );
  return [...new Set(found)];
}

/** Codes of the closest matches; those that are only related count if there is nothing closer. */
function codesOf(role: RoleNode): readonly OccupationCode[] {
  if (isOnet(role)) return [{ code: codeIn(role.id), weight: 1 }];
  const codes = new Map<string, number>();
  for (const { relation, id } of role.schemeMatches) {
    if (!id.startsWith(ONET) || (relation === 'relatedMatch' && codes.size > 0)) continue;
    codes.set(codeIn(id), Math.max(codes.get(codeIn(id)) ?? 0, CODE_WEIGHT[relation]));
  }
  return Array.from(codes, ([code, weight]) => ({ code, weight }));
}

function codeIn(id: string): string {
  return id.slice(ONET.length, ONET.length + 7);
}

/** How far what is said of a role holds for a job behind it, 0..1. */
export interface BehindShares {
  /** For the job that it is a kind of. */
  readonly wider: number;
  /** For each of our roles that is a kind of it. */
  readonly kind: number;
  /** For the O*NET role that it is a kind of. */
  readonly whole: number;
}

/** A move between jobs that is said of a move between roles. */
export interface MoveBehind {
  readonly from: number;
  readonly to: number;
  /** How far what is said of each role holds for the job, 0..1. */
  readonly fromShare: number;
  readonly toShare: number;
  /** True if the roles are these jobs. */
  readonly isOwn: boolean;
}

/** The moves between jobs behind a move from one role to another. */
export function* movesBehind(
  graph: CareerGraph,
  source: number,
  target: number,
  shares: BehindShares,
): Generator<MoveBehind> {
  for (const [from, fromShare] of jobsBehind(graph, source, shares)) {
    for (const [to, toShare] of jobsBehind(graph, target, shares)) {
      const isOwn = from === source && to === target;
      // Between two of our roles in disciplines, only what is said of the two counts.
      if (from === to || (!isOwn && isEdited(graph, from) && isEdited(graph, to))) continue;
      yield { from, to, fromShare, toShare, isOwn };
    }
  }
}

/** The jobs behind a role, with how far what is said of the role holds for them: the same work in full, kinds and what it is a kind of less. */
function* jobsBehind(
  graph: CareerGraph,
  role: number,
  shares: BehindShares,
): Generator<readonly [job: number, share: number]> {
  const { standIn, kinds, kindOf } = jobsOf(graph);
  const job = standIn[role]!;
  yield [job, shares.wider === 1 || isSameJob(graph, role, job) ? 1 : shares.wider];
  for (const kind of kinds[role]!) if (kind !== job) yield [kind, shares.kind];
  for (const whole of kindOf[role]!) if (standIn[whole] === whole) yield [whole, shares.whole];
}

/** The jobs behind some roles. */
export function jobsBehindAll(graph: CareerGraph, roles: Iterable<number>): Set<number> {
  const jobs = new Set<number>();
  for (const role of roles) for (const [job] of jobsBehind(graph, role, ANY_SHARES)) jobs.add(job);
  return jobs;
}

const ANY_SHARES: BehindShares = { wider: 1, kind: 1, whole: 1 };

/** The roles that some jobs are behind, ascending. */
export function rolesInFrontOf(graph: CareerGraph, jobs: ReadonlySet<number>): readonly number[] {
  const { standIn, kinds, kindOf } = jobsOf(graph);
  const roles = new Set<number>();
  standIn.forEach((job, role) => {
    if (jobs.has(job)) roles.add(role);
  });
  for (const job of jobs) for (const role of [...kindOf[job]!, ...kinds[job]!]) roles.add(role);
  return [...roles].sort((a, b) => a - b);
}

/** True if a role is the same work as the job that stands for it, false if it is a kind of it. */
export function isSameJob(graph: CareerGraph, role: number, job: number): boolean {
  return role === job || isOnet(graph.roles[role]!) || representativeOf(graph, role).index === job;
}

/** True for our roles in disciplines, whose moves our editors state one by one. */
export function isEdited({ roles }: CareerGraph, job: number): boolean {
  return roles[job]!.discipline !== undefined;
}

/** True if two jobs belong to one of our disciplines. */
export function sharesDiscipline({ roles }: CareerGraph, job: number, goal: number): boolean {
  const { discipline } = roles[job]!;
  return discipline !== undefined && discipline === roles[goal]!.discipline;
}

/** Characters of a code that name its group: "15", "15-1". */
const GROUP_LENGTH = { major: 2, minor: 4 };

/** True if two jobs belong to one group of occupations. */
export function sharesGroup(
  graph: CareerGraph,
  job: number,
  goal: number,
  group: keyof typeof GROUP_LENGTH = 'major',
): boolean {
  const length = GROUP_LENGTH[group];
  const { codes } = jobsOf(graph);
  return codes[job]!.some((a) => codes[goal]!.some((b) => a.code.slice(0, length) === b.code.slice(0, length)));
}
