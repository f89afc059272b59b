/**
 * What the International Standard Classification of Occupations (ISCO-08) says about an occupation: preparation, rank,
 * field.
 */
import type { MoveKind, Seniority } from '../../domain';
import { ESCO_MODEL } from './model';

/** Preparation that an ISCO group implies. */
export interface IscoPreparation {
  /** ISCO skill level, 1..4. */
  readonly level: number;
  readonly experienceYears: number;
  readonly schoolingYears: number;
  readonly preparationHours: number;
}

const HOSPITALITY_MANAGERS = '14';
const CHIEF_EXECUTIVES = '112';

/** The preparation behind a unit group, four digits such as `2512`. */
export function preparationOf(group: string): IscoPreparation {
  const { elementary, skilled, technician, professional, manager } = ESCO_MODEL.preparation;
  const officers = [professional, skilled, elementary];
  switch (group[0]) {
    case '0':
      return officers[Number(group[1]) - 1] ?? elementary;
    case '1':
      return group.startsWith(HOSPITALITY_MANAGERS) ? technician : manager;
    case '2':
      return professional;
    case '3':
      return technician;
    case '9':
      return elementary;
    default:
      return skilled;
  }
}

/**
 * The rung of an occupation, where ISCO says it: its major group 1 is management. All other groups hold juniors and
 * seniors alike: undefined.
 */
export function seniorityOf(group: string): Seniority | undefined {
  if (!group.startsWith('1')) return undefined;
  return group.startsWith(CHIEF_EXECUTIVES) ? 'EXECUTIVE' : 'MANAGER';
}

const RUNGS: readonly (Seniority | undefined)[] = [undefined, 'MANAGER', 'EXECUTIVE'];

/** How many rungs a move climbs; negative if it leads down. */
export function rungsBetween(from: string, to: string): number {
  return RUNGS.indexOf(seniorityOf(to)) - RUNGS.indexOf(seniorityOf(from));
}

/** How many skill levels a move climbs. */
export function levelsBetween(from: string, to: string): number {
  return preparationOf(to).level - preparationOf(from).level;
}

/** PROMOTION up in rank or skill level, SPECIALISATION within a unit group, LATERAL within a sub-major group (25, ICT), else PIVOT. */
export function moveKindOf(from: string, to: string): MoveKind {
  if (rungsBetween(from, to) > 0 || levelsBetween(from, to) > 0) return 'PROMOTION';
  if (from === to) return 'SPECIALISATION';
  return from.slice(0, 2) === to.slice(0, 2) ? 'LATERAL' : 'PIVOT';
}
