/** How far years in one job count as experience for another. */
import type { CareerGraph } from '../../graph';
import { jobMovesOf, placeOfMove } from './job-moves';
import { jobsOf, type OccupationCode } from './jobs';

/**
 * Experience in kind by the Standard Occupational Classification, where nobody names the move: same detailed occupation,
 * same broad occupation, same minor group, same major group, and none. Estimates.
 */
const BY_CODE = Object.freeze({ same: 0.85, broad: 0.6, minor: 0.45, major: 0.2, none: 0.05 });

/** The same within management, whose major group holds chiefs of every kind of work. Estimate. */
const MANAGERS = Object.freeze({ prefix: '11-', minor: 0.25, major: 0.1 });

/** First-line supervisors come from the work of their own major group. Estimate. */
const SUPERVISOR = Object.freeze({ code: /^(3[1-9]|4[1-9]|5[1-3])-10/, of: 0.6 });

/** Two of our roles in one discipline. Estimate. */
const SAME_DISCIPLINE = 0.4;

/** Helpers of a trade have seen it. Estimate. */
const HELPER = Object.freeze({ title: /^Helpers--(.+)$/, of: 0.75 });

/**
 * Experience in kind, 0..1: which share of the years in `from` counts where `to` asks for related experience. The
 * strongest of: what doors, editors and publishers say of the move; the same occupation, group or discipline.
 */
export function kinship(graph: CareerGraph, from: number, to: number): number {
  if (from === to) return 1;
  const moves = jobMovesOf(graph);
  const place = placeOfMove(moves, from, to);
  return Math.max(place === -1 ? 0 : moves.kind[place]!, likeness(graph, from, to));
}

function likeness(graph: CareerGraph, from: number, to: number): number {
  const [a, b] = [graph.roles[from]!, graph.roles[to]!];
  const { codes } = jobsOf(graph);
  let most: number = BY_CODE.none;
  for (const one of codes[from]!) for (const other of codes[to]!) most = Math.max(most, byCode(one, other));
  if (most < SAME_DISCIPLINE && a.discipline !== undefined && a.discipline === b.discipline) most = SAME_DISCIPLINE;
  const helped = HELPER.title.exec(a.title)?.[1];
  if (helped !== undefined && sharesWord(helped, b.title)) most = Math.max(most, HELPER.of);
  return most;
}

function byCode(a: OccupationCode, b: OccupationCode): number {
  const weight = a.weight * b.weight;
  if (a.code.slice(0, 3) !== b.code.slice(0, 3)) return BY_CODE.none;
  if (a.code === b.code) return BY_CODE.same * weight;
  if (a.code.slice(0, 6) === b.code.slice(0, 6)) return BY_CODE.broad * weight;
  const isManagement = a.code.startsWith(MANAGERS.prefix);
  if (SUPERVISOR.code.test(b.code) && !SUPERVISOR.code.test(a.code)) return SUPERVISOR.of * weight;
  if (a.code.slice(0, 4) === b.code.slice(0, 4)) return (isManagement ? MANAGERS.minor : BY_CODE.minor) * weight;
  return Math.max(BY_CODE.none, (isManagement ? MANAGERS.major : BY_CODE.major) * weight);
}

function sharesWord(helped: string, title: string): boolean {
  const words = new Set(title.toLowerCase().match(/[a-z]{5,}/g) ?? []);
  return (helped.toLowerCase().match(/[a-z]{5,}/g) ?? []).some((word) => words.has(word));
}
