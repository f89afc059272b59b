/** How much speaks for somebody who tries a move. */
import { CREDENTIALS, isPaidWork, traitsOf } from '../../domain';
import { outlookOf } from '../../network';
import { usualHolder } from '../doors/standing';
import { howFewGetIn } from '../jobs/few-get-in';
import { rungOf } from '../jobs/rungs';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { MOVE_MODEL } from '../numbers/move-model';
import { shutFrom } from './asked-work';
import type { MoveCase } from './move-case';

/** True if the work is plainly the same, by its relevance and by what sources say of the move. */
export function isPlainlyTheSame({ relevance, sure, wanted }: MoveCase): boolean {
  const { common, commonConfidence, asGood } = MOVE_MODEL;
  return relevance >= common && (sure >= commonConfidence || relevance >= asGood) && wanted.seniority !== 'MANAGER';
}

/** True if something leads there: near work, a move that somebody names, study, or a door that is open to all, or soon. */
export function hasSomethingToGoBy(move: MoveCase): boolean {
  const { relevance, isNamed, isStudied, way } = move;
  return (
    relevance >= MOVE_MODEL.possible ||
    isNamed ||
    isStudied ||
    isSoonLearned(move) ||
    (isOpenToAll(move) && way.door.door !== 'PORTFOLIO')
  );
}

/** True if at least a little leads there: work of some relevance, or a door that asks for few years. */
export function hasALittleToGoBy(move: MoveCase): boolean {
  const { relevance, way } = move;
  return relevance >= MOVE_MODEL.rare || isOpenToAll(move) || way.door.experienceYears <= shutFrom(way);
}

/** True for seats at the top, of which there are few. */
export function isTopSeat({ wanted }: MoveCase): boolean {
  return wanted.seniority === 'EXECUTIVE';
}

/**
 * True for work that takes beginners all the time: no school, papers of weeks at most, no years of work, by the Bureau many openings and nothing that people
 * usually have before, and few who are turned away. Nobody takes people from high above it as readily.
 */
export function takesBeginners(move: MoveCase): boolean {
  const { graph, wanted, rungs, way } = move;
  const { openings, study, selfEmployed } = MOVE_MODEL.beginners;
  const { door } = way;
  if (!isOpenToAll(move) || door.crowded === true || door.door === 'PORTFOLIO' || door.door === 'APPRENTICESHIP')
    return false;
  if (rungs < -1 || rungOf(graph, wanted.index) > 1 || way.study > study) return false;
  if (door.credentials.some((each) => traitsOf(each).level > 0 || isPaidWork(each))) return false;
  const outlook = outlookOf(graph, wanted.index);
  return (
    outlook !== null &&
    (outlook.openingsYearly ?? 0) >= openings &&
    (outlook.selfEmployedPercent ?? 0) <= selfEmployed &&
    outlook.workExperience === 'NONE' &&
    SCHOOLING_OF_BEGINNERS.has(outlook.usualEducation) &&
    howFewGetIn(graph, wanted.index) === null
  );
}

const SCHOOLING_OF_BEGINNERS: ReadonlySet<string | null> = new Set(['NONE', 'HIGH_SCHOOL', 'CERTIFICATE']);

function isOpenToAll({ way }: MoveCase): boolean {
  return way.door.experienceYears <= ENTRY_MODEL.openYears;
}

/** True for work with neither degree nor papers, where some months or a year at its foot are all that is asked: crews, kitchens, cleaning. */
function isSoonLearned({ graph, wanted, way: { door } }: MoveCase): boolean {
  if (door.experienceYears > MOVE_MODEL.soonLearned || door.credentials.length > 0 || door.door === 'PORTFOLIO')
    return false;
  return door.degreeOptional === true || usualHolder(graph, wanted.index).education < CREDENTIALS.BACHELOR.level;
}
