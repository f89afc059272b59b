/** How far years in one job count as experience for another. */
import { CLASSIFICATIONS, type Door } from '../../domain';
import { type CareerGraph, oncePerFigures, type RoleNode } from '../../graph';
import { doorsInto, isOnet, jobsOf, type OccupationCode } from '../../network';
import { isNamedAt, isUpAt, jobMovesOf, placeOfMove } from './job-moves';
import { rolesNamed } from './named-roles';
import { ownDoorsOf } from './own-doors';
import { PairTable } from './pair-table';
import { rungOf, rungsUp } from './rungs';
import { isTechnical, isTechnicalWork } from './technical';

/**
 * Experience in kind by the Standard Occupational Classification, where nobody names the move: same detailed occupation,
 * same broad occupation, same minor group, same major group, and none. Estimates.
 */
const BY_CODE = Object.freeze({ same: 0.85, broad: 0.6, minor: 0.45, major: 0.2, none: 0.05 });

/** Detailed occupations that hold what is left of a group. */
const RESIDUAL = /99$/;

/** The same within management, whose major group holds chiefs of every kind of work. Estimate. */
const MANAGERS = Object.freeze({ prefix: '11-', minor: 0.25, major: 0.1 });

/**
 * First-line supervisors come from the work of their own major group: of all of it where the group has one kind of supervisor (`whole`), less
 * surely where each kind leads work of its own. Estimates.
 */
const SUPERVISOR = Object.freeze({ code: /^(3[1-9]|4[1-9]|5[1-3])-10/, whole: /^4[3579]|^51/, of: 0.6, part: 0.4 });

/** Two of our roles in one discipline, how much more if one has all that the other needs, and at most so much and the share by their occupation. Estimates. */
const SAME_DISCIPLINE = Object.freeze({ least: 0.25, shared: 0.45, code: 0.35 });

/** At most so much by the classification between our disciplines, and the share of needs on top. Estimate. */
const OTHER_LINE = Object.freeze({ least: 0.2 });

/**
 * Whoever stands on such a rung can take up other work up to the rung `below`, if the two share so many of its needs: fewer within
 * technical work, which is learnt faster by those who know some, and on any lower rung of it. Estimates.
 */
const SENIORS = Object.freeze({ rung: 2, below: 1, share: { technical: 0.12, other: 0.2 }, kind: 0.42 });

/** Two of our roles of other disciplines, if one has all that the other needs. Estimate. */
const SHARED_NEEDS = 0.5;

/** Who was promoted out of a job brings what it brings, nearly. Estimate. */
const RUNG_BELOW = Object.freeze({ share: 0.95, kind: 0.7, most: 2 });

/** Helpers of a trade have seen it. Estimate. */
const HELPER = Object.freeze({ title: /^Helpers--(.+)$/, of: 0.75 });

/** Kinships among jobs; those of roles that others stand for are not kept. */
const kinships = oncePerFigures((graph: CareerGraph) => {
  const { standIn } = jobsOf(graph);
  const isKept = (role: RoleNode) => CLASSIFICATIONS[role.scheme].isOurs || isOnet(role);
  return new PairTable(graph, (role) => standIn[role.index] === role.index && isKept(role), kinshipAnew);
});

/** Years of named work from which a licence takes no other, and the most that other work counts for there. Estimates. */
const OWN_WORK = Object.freeze({ years: 1, most: 0.3 });

/**
 * Experience in kind, 0..1: which share of the years in `from` counts where `to` asks for related experience. The
 * strongest of: what doors, editors and publishers say of the move; the same occupation, group or discipline; what the jobs
 * share; the same for the rung below `from`.
 */
export function kinship(graph: CareerGraph, from: number, to: number): number {
  if (from === to) return 1;
  return kinships(graph).of(from, to);
}

function kinshipAnew(graph: CareerGraph, from: number, to: number): number {
  let kind = ownKinship(graph, from, to);
  for (const below of rungsBelow(graph)[from]!) {
    // Where the law asks for years of named work, not all who were promoted have done it.
    if (below !== to && ownWork(graph)[to] == null)
      kind = Math.max(kind, RUNG_BELOW.share * ownKinship(graph, below, to));
  }
  return kind;
}

function ownKinship(graph: CareerGraph, from: number, to: number): number {
  const moves = jobMovesOf(graph);
  const place = placeOfMove(moves, from, to);
  const kind = Math.max(place === -1 ? 0 : moves.kind[place]!, likeness(graph, from, to));
  const named = ownWork(graph)[to];
  if (named == null || named.has(from) || isNamedAt(moves, place)) return kind;
  return Math.min(kind, OWN_WORK.most);
}

/** By job: the jobs that its doors name, where the law asks for years of that work, so that no other counts, however near; else null. */
const ownWork = oncePerFigures((graph: CareerGraph): readonly (ReadonlySet<number> | null)[] => {
  const { standIn } = jobsOf(graph);
  const isOwn = ({ credentials, experienceIn, experienceYears }: Door) =>
    credentials.some(({ kind }) => kind === 'LICENCE') && experienceIn.length > 0 && experienceYears >= OWN_WORK.years;
  const named = ownDoorsOf(graph).map((doors) => (doors.every(isOwn) ? new Set<number>() : null));
  // The same work in another classification may name others.
  for (const role of graph.roles) {
    const found = named[standIn[role.index]!];
    if (found == null) continue;
    for (const { experienceIn } of doorsInto(graph, role))
      for (const id of experienceIn) for (const job of rolesNamed(graph, id)) found.add(job);
  }
  return named;
});

/** What doors ask of own work is the same in a graph that differs in claims alone. */
export const shareOwnWork = ownWork.share;

/** By job: the jobs on a lower rung from which people are promoted into it, nearest first. */
export const rungsBelow = oncePerFigures((graph: CareerGraph): readonly (readonly number[])[] => {
  const moves = jobMovesOf(graph);
  const { reverseHead, reverse, source, kind } = moves;
  return graph.roles.map((role) => {
    const below: { readonly job: number; readonly kind: number }[] = [];
    for (let at = reverseHead[role.index]!; at < reverseHead[role.index + 1]!; at++) {
      const move = reverse[at]!;
      const job = source[move]!;
      if (kind[move]! >= RUNG_BELOW.kind && isUpAt(graph, moves, move)) below.push({ job, kind: kind[move]! });
    }
    return below
      .sort((a, b) => b.kind - a.kind || a.job - b.job)
      .slice(0, RUNG_BELOW.most)
      .map(({ job }) => job);
  });
});

function likeness(graph: CareerGraph, from: number, to: number): number {
  const [a, b] = [graph.roles[from]!, graph.roles[to]!];
  const { codes } = jobsOf(graph);
  let most: number = BY_CODE.none;
  for (const one of codes[from]!) for (const other of codes[to]!) most = Math.max(most, byCode(one, other));
  if (CLASSIFICATIONS[a.scheme].isOurs && CLASSIFICATIONS[b.scheme].isOurs) {
    const isDiscipline = a.discipline !== undefined && a.discipline === b.discipline;
    const { least, shared } = SAME_DISCIPLINE;
    const share = sharedNeeds(graph, from, to);
    const isOtherLine = a.discipline !== undefined && b.discipline !== undefined && !isDiscipline;
    // One group of the classification holds designers, writers and programmers.
    if (isOtherLine) most = Math.min(most, OTHER_LINE.least + share);
    // Within a discipline we know the needs, and a minor group holds all computer work.
    if (isDiscipline) most = most <= BY_CODE.minor ? BY_CODE.none : Math.min(most, SAME_DISCIPLINE.code + share);
    most = Math.max(most, isDiscipline ? least + shared * share : SHARED_NEEDS * share);
    if (isOtherLine && isSeniorBeside(graph, from, to, share)) most = Math.max(most, SENIORS.kind);
  }
  const helped = HELPER.title.exec(a.title)?.[1];
  if (helped !== undefined && sharesWord(helped, b.title)) most = Math.max(most, HELPER.of);
  return most;
}

/** True if someone of a high rung looks at work on a lower one that shares some of their needs; at technical work only if theirs is. */
function isSeniorBeside(graph: CareerGraph, from: number, to: number, share: number): boolean {
  if (!(rungOf(graph, from) >= SENIORS.rung) || !(rungsUp(graph, from, to) < 0)) return false;
  if (!isTechnical(graph, to)) return share >= SENIORS.share.other && rungOf(graph, to) <= SENIORS.below;
  return isTechnicalWork(graph, from) && share >= SENIORS.share.technical;
}

/** Share of what `to` needs, 0..1, that `from` asks for too, by weight. */
function sharedNeeds(graph: CareerGraph, from: number, to: number): number {
  return sharesOf(graph).of(from, to);
}

/** Shares of needs among our roles. */
const sharesOf = oncePerFigures(
  (graph: CareerGraph) => new PairTable(graph, ({ scheme }) => CLASSIFICATIONS[scheme].isOurs, sumOfShared),
);

function sumOfShared(graph: CareerGraph, from: number, to: number): number {
  const { head, competency, weight } = graph.requirements;
  const has = needsOf(graph, from);
  let sum = 0;
  for (let place = head[to]!; place < head[to + 1]!; place++) if (has.has(competency[place]!)) sum += weight[place]!;
  return sum;
}

/** Share of what `to` needs that `from` does not ask for, 0..1; a half unless both are ours: others state needs of other kinds. */
export function newNeeds(graph: CareerGraph, from: number, to: number): number {
  const areOurs = [from, to].every((role) => CLASSIFICATIONS[graph.roles[role]!.scheme].isOurs);
  return areOurs ? 1 - sharedNeeds(graph, from, to) : 0.5;
}

/** What a role asks for, by number. */
function needsOf(graph: CareerGraph, role: number): ReadonlySet<number> {
  const known = needs(graph);
  const { head, competency } = graph.requirements;
  known[role] ??= new Set(competency.subarray(head[role], head[role + 1]));
  return known[role];
}

const needs = oncePerFigures((graph: CareerGraph) => new Array<ReadonlySet<number> | undefined>(graph.roles.length));

function byCode(a: OccupationCode, b: OccupationCode): number {
  const weight = a.weight * b.weight;
  if (a.code.slice(0, 3) !== b.code.slice(0, 3)) return BY_CODE.none;
  if (a.code === b.code) return (RESIDUAL.test(a.code) ? BY_CODE.minor : BY_CODE.same) * weight;
  if (a.code.slice(0, 6) === b.code.slice(0, 6)) return BY_CODE.broad * weight;
  const isManagement = a.code.startsWith(MANAGERS.prefix);
  if (SUPERVISOR.code.test(b.code) && !SUPERVISOR.code.test(a.code))
    return (SUPERVISOR.whole.test(b.code) ? SUPERVISOR.of : SUPERVISOR.part) * weight;
  if (a.code.slice(0, 4) === b.code.slice(0, 4)) return (isManagement ? MANAGERS.minor : BY_CODE.minor) * weight;
  return Math.max(BY_CODE.none, (isManagement ? MANAGERS.major : BY_CODE.major) * weight);
}

function sharesWord(helped: string, title: string): boolean {
  const words = new Set(title.toLowerCase().match(/[a-z]{5,}/g) ?? []);
  return (helped.toLowerCase().match(/[a-z]{5,}/g) ?? []).some((word) => words.has(word));
}
