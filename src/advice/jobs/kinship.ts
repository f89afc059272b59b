/** How far years in one job count as experience for another. */
import { CLASSIFICATIONS, type Door } from '../../domain';
import { type CareerGraph, oncePerFigures, oncePerNodes, type RoleNode } from '../../graph';
import { doorsInto, isOnet, jobsOf, type OccupationCode } from '../../network';
import { RELEVANCE_MODEL as MODEL } from '../numbers/relevance';
import { isNamedAt, isUpAt, jobMovesOf, placeOfMove } from './job-moves';
import { rolesNamed } from './named-roles';
import { ownDoorsOf } from './own-doors';
import { PairTable } from './pair-table';
import { rungOf, rungsUp } from './rungs';
import { isTechnical, isTechnicalWork } from './technical';

/** Detailed occupations that hold what is left of a group. */
const RESIDUAL = /99$/;

/** The major group of management. */
const MANAGERS = '11-';

/** First-line supervisors, and the major groups that have one kind of them. */
const SUPERVISOR = Object.freeze({ code: /^(3[1-9]|4[1-9]|5[1-3])-10/, whole: /^4[3579]|^51/ });

/** Helpers of a trade, by their title. */
const HELPER = /^Helpers--(.+)$/;

/** Kinships among jobs; those of roles that others stand for are not kept. */
const kinships = oncePerFigures((graph: CareerGraph) => {
  const { standIn } = jobsOf(graph);
  const isKept = (role: RoleNode) => CLASSIFICATIONS[role.scheme].isOurs || isOnet(role);
  return new PairTable(graph, (role) => standIn[role.index] === role.index && isKept(role), kinshipAnew);
});

/**
 * Relevance, 0..1: which share of the years in `from` counts where `to` asks for related experience. The
 * strongest of: what doors, editors and publishers say of the move; the same occupation, group or discipline; what the jobs
 * share; the same for the rung below `from`.
 */
export function kinship(graph: CareerGraph, from: number, to: number): number {
  if (from === to) return 1;
  return kinships(graph).of(from, to);
}

function kinshipAnew(graph: CareerGraph, from: number, to: number): number {
  let relevance = ownKinship(graph, from, to);
  for (const below of rungsBelow(graph)[from]!) {
    // Where the law asks for years of named work, not all who were promoted have done it.
    if (below !== to && ownWork(graph)[to] == null)
      relevance = Math.max(relevance, MODEL.rungBelow.share * ownKinship(graph, below, to));
  }
  return relevance;
}

function ownKinship(graph: CareerGraph, from: number, to: number): number {
  const moves = jobMovesOf(graph);
  const place = placeOfMove(moves, from, to);
  const relevance = Math.max(place === -1 ? 0 : moves.relevance[place]!, likeness(graph, from, to));
  const named = ownWork(graph)[to];
  if (named == null || named.has(from) || isNamedAt(moves, place)) return relevance;
  return Math.min(relevance, MODEL.ownWork.most);
}

/** By job: the jobs that its doors name, where the law asks for years of that work, so that no other counts, however near; else null. */
const ownWork = oncePerFigures((graph: CareerGraph): readonly (ReadonlySet<number> | null)[] => {
  const { standIn } = jobsOf(graph);
  const isOwn = ({ credentials, experienceIn, experienceYears }: Door) =>
    credentials.some(({ kind }) => kind === 'LICENCE') &&
    experienceIn.length > 0 &&
    experienceYears >= MODEL.ownWork.years;
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
  const { reverseHead, reverse, source, relevance } = moves;
  return graph.roles.map((role) => {
    const below: { readonly job: number; readonly relevance: number }[] = [];
    for (let at = reverseHead[role.index]!; at < reverseHead[role.index + 1]!; at++) {
      const move = reverse[at]!;
      const job = source[move]!;
      if (relevance[move]! >= MODEL.rungBelow.relevance && isUpAt(graph, moves, move))
        below.push({ job, relevance: relevance[move]! });
    }
    return below
      .sort((a, b) => b.relevance - a.relevance || a.job - b.job)
      .slice(0, MODEL.rungBelow.most)
      .map(({ job }) => job);
  });
});

function likeness(graph: CareerGraph, from: number, to: number): number {
  const [a, b] = [graph.roles[from]!, graph.roles[to]!];
  let most: number = MODEL.code.none;
  if (sharesMajor(graph, from, to)) {
    const { codes } = jobsOf(graph);
    for (const one of codes[from]!) for (const other of codes[to]!) most = Math.max(most, byCode(one, other));
  }
  if (CLASSIFICATIONS[a.scheme].isOurs && CLASSIFICATIONS[b.scheme].isOurs) {
    const isDiscipline = a.discipline !== undefined && a.discipline === b.discipline;
    const { least, shared } = MODEL.discipline;
    const share = sharedNeeds(graph, from, to);
    const isOtherLine = a.discipline !== undefined && b.discipline !== undefined && !isDiscipline;
    // One group of the classification holds designers, writers and programmers.
    if (isOtherLine) most = Math.min(most, MODEL.otherLine + share);
    // Within a discipline we know the needs, and a minor group holds all computer work.
    if (isDiscipline) most = most <= MODEL.code.minor ? MODEL.code.none : Math.min(most, MODEL.discipline.code + share);
    most = Math.max(most, isDiscipline ? least + shared * share : MODEL.sharedNeeds * share);
    if (isOtherLine && isSeniorBeside(graph, from, to, share)) most = Math.max(most, MODEL.seniors.relevance);
  }
  const helped = helpedBy(graph)[from];
  if (helped != null && sharesWord(helped, b.title)) most = Math.max(most, MODEL.helpers);
  return most;
}

/** By job: the trade that its title says it helps; null for other jobs. */
const helpedBy = oncePerNodes(({ roles }: CareerGraph) => roles.map(({ title }) => HELPER.exec(title)?.[1] ?? null));

/** True if someone of a high rung looks at work on a lower one that shares some of their needs; at technical work only if theirs is. */
function isSeniorBeside(graph: CareerGraph, from: number, to: number, share: number): boolean {
  if (!(rungOf(graph, from) >= MODEL.seniors.rung) || !(rungsUp(graph, from, to) < 0)) return false;
  if (!isTechnical(graph, to)) return share >= MODEL.seniors.other && rungOf(graph, to) <= MODEL.seniors.below;
  return isTechnicalWork(graph, from) && share >= MODEL.seniors.technical;
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
  const isOurs = (role: number) => CLASSIFICATIONS[graph.roles[role]!.scheme].isOurs;
  return isOurs(from) && isOurs(to) ? 1 - sharedNeeds(graph, from, to) : MODEL.unknownNeeds;
}

/** What a role asks for, by number. */
function needsOf(graph: CareerGraph, role: number): ReadonlySet<number> {
  const known = needs(graph);
  const { head, competency } = graph.requirements;
  known[role] ??= new Set(competency.subarray(head[role], head[role + 1]));
  return known[role];
}

const needs = oncePerFigures((graph: CareerGraph) => new Array<ReadonlySet<number> | undefined>(graph.roles.length));

/** True if two jobs have codes of one major group: of others nothing is alike, and most pairs of jobs are of others. */
function sharesMajor(graph: CareerGraph, from: number, to: number): boolean {
  const majors = majorsOf(graph);
  return (majors[from]! & majors[to]!) !== 0;
}

/** By job: the major groups of its codes, "11-" to "55-", as bits: they are odd numbers. */
const majorsOf = oncePerNodes((graph: CareerGraph) =>
  Int32Array.from(jobsOf(graph).codes, (codes) =>
    codes.reduce((bits, { code }) => bits | (1 << ((Number.parseInt(code, 10) - FIRST_MAJOR) >> 1)), 0),
  ),
);

/** The number of the first major group. */
const FIRST_MAJOR = Number.parseInt(MANAGERS, 10);

function byCode(a: OccupationCode, b: OccupationCode): number {
  const weight = a.weight * b.weight;
  if (!isSameStart(a.code, b.code, 3)) return MODEL.code.none;
  if (a.code === b.code) return (RESIDUAL.test(a.code) ? MODEL.code.minor : MODEL.code.same) * weight;
  if (isSameStart(a.code, b.code, 6)) return MODEL.code.broad * weight;
  const isManagement = a.code.startsWith(MANAGERS);
  if (SUPERVISOR.code.test(b.code) && !SUPERVISOR.code.test(a.code))
    return (SUPERVISOR.whole.test(b.code) ? MODEL.supervisors.of : MODEL.supervisors.part) * weight;
  if (isSameStart(a.code, b.code, 4)) return (isManagement ? MODEL.managers.minor : MODEL.code.minor) * weight;
  return Math.max(MODEL.code.none, (isManagement ? MODEL.managers.major : MODEL.code.major) * weight);
}

/** True if two codes begin with the same characters, up to a number of them. It makes no strings. */
function isSameStart(a: string, b: string, length: number): boolean {
  for (let at = 0; at < length; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) return false;
  return true;
}

function sharesWord(helped: string, title: string): boolean {
  const words = new Set(title.toLowerCase().match(/[a-z]{5,}/g) ?? []);
  return (helped.toLowerCase().match(/[a-z]{5,}/g) ?? []).some((word) => words.has(word));
}
