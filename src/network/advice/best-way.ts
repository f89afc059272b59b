/** The best way through the doors of a job. */
import type { CareerGraph, RoleNode } from '../../graph';
import { doorsInto } from '../doors';
import type { Backing } from './asker';
import { type EntryWay, isAccepted, UNKNOWN_DOOR, wayThrough } from './entry';
import { isUpAt, jobMovesOf, placeOfMove } from './job-moves';
import { jobsOf } from './jobs';
import { MOVE_MODEL } from './move-model';
import { rungsUp } from './rungs';
import { EDUCATION_LEVELS, type Standing, usualHolder } from './standing';

export interface BestWay {
  readonly way: EntryWay;
  /** True if the asker accepts the study of no door; then the way is the best of those. */
  readonly isExcluded: boolean;
}

/** The quickest way through the doors that name the job held; through any of them, if none does. Open doors come before shut ones. */
export function bestWay(
  graph: CareerGraph,
  held: RoleNode,
  wanted: RoleNode,
  standing: Standing,
  { kind, keptKind, pastYears }: Pick<Backing, 'kind' | 'keptKind' | 'pastYears'>,
  isFirst: boolean,
): BestWay {
  const doors = doorsInto(graph, wanted);
  const own = doors.filter(({ source }) => source === doors[0]!.source);
  const relatedYears = keptKind * standing.experienceYears + pastYears;
  const isBack = isBelow(graph, held, wanted, keptKind);
  const isClinical = jobsOf(graph).isHealthWork[wanted.index] === 1;
  const subjectLevel = isFirst ? EDUCATION_LEVELS.length : usualHolder(graph, held.index).education;
  const footing = { kind, relatedYears, subjectLevel, isClinical, isBack };
  const named = own.filter(({ experienceIn }) => experienceIn.includes(held.id));
  const unknown = () => [{ ...UNKNOWN_DOOR, source: graph.sources[wanted.source]!.id }];
  let best: (BestWay & { readonly rank: readonly number[] }) | null = null;
  for (const door of own.length === 0 ? unknown() : named.length > 0 ? named : own) {
    const way = wayThrough(door, standing, footing);
    const isExcluded = !isAccepted(way, standing.asker?.study ?? 'ANY');
    const rank = [Number(isExcluded), Number(isShut(way, kind, keptKind)), timeOf(way, keptKind)];
    if (best === null || compare(rank, best.rank) < 0) best = { way, isExcluded, rank };
  }
  return best!;
}

/** True if a job is on a lower rung of the line held: people come up from it, or it is near work of the same discipline. */
function isBelow(graph: CareerGraph, held: RoleNode, wanted: RoleNode, kind: number): boolean {
  if (!(rungsUp(graph, wanted.index, held.index) > 0)) return false;
  const moves = jobMovesOf(graph);
  if (isUpAt(graph, moves, placeOfMove(moves, wanted.index, held.index))) return true;
  return kind >= MOVE_MODEL.knownBelow && held.discipline !== undefined && held.discipline === wanted.discipline;
}

function timeOf(way: EntryWay, kind: number): number {
  const { study, besideWork, trained, search } = way;
  const { weight } = MOVE_MODEL;
  const served = experienceAsked(way, kind);
  return weight.study * (study - besideWork) + weight.besideWork * besideWork + trained + served + search;
}

/** Years to serve in a job of so much experience in kind: in one of another kind nothing can be gained, in one that is near a part of each year counts. */
export function experienceAsked({ door, experience }: EntryWay, kind: number): number {
  return kind < MOVE_MODEL.newField ? experience : Math.min(experience / kind, door.experienceYears);
}

/** True if a door is shut to people from other lines of work; where earlier work counts, only what it leaves to serve shuts it. */
export function isShut(way: EntryWay, kind: number, keptKind: number): boolean {
  const asked = kind < MOVE_MODEL.newField ? way.door.experienceYears : way.experience;
  return keptKind < MOVE_MODEL.newField && (asked > closedFrom(way) || cannotServe(way));
}

/** True if the work that the door names can't be had in the job held, and a year or more of it is missing. */
export function cannotServe({ door, experience }: EntryWay): boolean {
  return door.experienceIn.length > 0 && experience >= MOVE_MODEL.mostMissing;
}

/** Years of related work from which a door is shut to people from other lines. */
export function closedFrom({ door }: EntryWay): number {
  return door.experienceIn.length > 0 ? MOVE_MODEL.closedFrom.named : MOVE_MODEL.closedFrom.any;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place === -1 ? 0 : a[place]! - b[place]!;
}
