/**
 * What the Standard Occupational Classification says about an occupation: its families, and its rank where it says so.
 * A code 15-1252.00 belongs to major group 15, minor group 15-12 and broad occupation 15-125.
 */
import type { MoveKind, Seniority } from '../../domain';
import { ONET_MODEL } from './model';

/** The two-digit major group: "15", computer and mathematical occupations. */
export function majorGroup(code: string): string {
  return code.slice(0, 2);
}

/** "15-12", computer occupations. */
export function minorGroup(code: string): string {
  return code.slice(0, 5);
}

/** "15-125", software and web developers, programmers and testers. */
function broadOccupation(code: string): string {
  return code.slice(0, 6);
}

const MANAGEMENT = '11';
const LEGISLATORS = '11-1031.00';
const CHIEF_EXECUTIVES = '11-1011';

/**
 * The rung of an occupation, only where the SOC says it. Major group 11 is management by definition (but legislators
 * manage nobody), and first-line supervisors are called so. All others hold juniors and seniors alike: undefined.
 */
export function seniorityOf(code: string, title: string): Seniority | undefined {
  if (code.startsWith(CHIEF_EXECUTIVES)) return 'EXECUTIVE';
  if (majorGroup(code) === MANAGEMENT && code !== LEGISLATORS) return 'MANAGER';
  return title.startsWith('First-Line Supervisors') ? 'LEAD' : undefined;
}

const RUNGS: readonly (Seniority | undefined)[] = [undefined, 'LEAD', 'MANAGER', 'EXECUTIVE'];

/** An occupation, as far as the kind of a move depends on it. */
export interface Ranked {
  readonly occupation: { readonly code: string; readonly title: string; readonly jobZone?: number };
  readonly experienceYears?: number;
}

/**
 * What kind of move leads from one occupation to another: PROMOTION up in rank, or within a field up in job zone or in
 * experience asked for; PIVOT between major groups; STEP_BACK down in rank or job zone; SPECIALISATION within a broad occupation; else
 * LATERAL.
 */
export function moveKindOf(from: Ranked, to: Ranked): MoveKind {
  const [source, target] = [from.occupation, to.occupation];
  const zones = (target.jobZone ?? 0) - (source.jobZone ?? 0);
  const rungs = rungOf(target) - rungOf(source);
  const sameMajor = majorGroup(source.code) === majorGroup(target.code);
  if (rungs > 0 && zones >= 0 && (sameMajor || majorGroup(target.code) === MANAGEMENT)) return 'PROMOTION';
  if (!sameMajor) return 'PIVOT';
  const moreYears = (to.experienceYears ?? 0) - (from.experienceYears ?? 0);
  const sameField = minorGroup(source.code) === minorGroup(target.code);
  const up = zones > 0 || (zones === 0 && sameField && moreYears >= ONET_MODEL.promotionYears);
  if (rungs >= 0 && up) return 'PROMOTION';
  if (rungs < 0 || (rungs === 0 && zones < 0)) return 'STEP_BACK';
  return broadOccupation(source.code) === broadOccupation(target.code) ? 'SPECIALISATION' : 'LATERAL';
}

function rungOf(occupation: { readonly code: string; readonly title: string }): number {
  return RUNGS.indexOf(seniorityOf(occupation.code, occupation.title));
}
