/** The best way through the doors of a job. */
import { CREDENTIALS, type Door } from '../../domain';
import { type CareerGraph, oncePerFigures, type RoleNode } from '../../graph';
import { isElected, jobsOf } from '../../network';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import { type EntryWay, isAccepted, wayThrough } from '../doors/entry';
import { type Standing, usualHolder } from '../doors/standing';
import { isDeskWork } from '../jobs/desk-work';
import { isUpAt, jobMovesOf, placeOfMove } from '../jobs/job-moves';
import { rolesNamed } from '../jobs/named-roles';
import { ownDoorsOf } from '../jobs/own-doors';
import { rungsUp } from '../jobs/rungs';
import { isTechnical, isTechnicalWork } from '../jobs/technical';
import { isInGroups } from '../jobs/work-groups';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { MOVE_MODEL } from '../numbers/move-model';
import { type Backing, relatedYears } from './backing';
import { isHelpedBy } from './clinicians';
import type { Outline } from './move-outline';

/** A way through one of the doors of a job. */
export interface WayIn {
  readonly way: EntryWay;
  /** True if the asker does not accept its study. */
  readonly isExcluded: boolean;
}

/**
 * The ways through the doors that are open to people from the job held.
 * @param usualYears - years of related work that most bring who leave it
 */
export function waysIn(
  { graph, held, wanted, isFirst, listed }: Pick<Outline, 'graph' | 'held' | 'wanted' | 'isFirst' | 'listed'>,
  standing: Standing,
  backing: Pick<Backing, 'relevance' | 'keptRelevance' | 'past' | 'practised' | 'isFar' | 'isOfSubject'>,
  usualYears: number,
): readonly WayIn[] {
  const { relevance, keptRelevance, practised } = backing;
  const isBack = isBelow(graph, held, wanted, keptRelevance);
  const isClinical = jobsOf(graph).isHealthWork[wanted.index] === 1;
  const subjectLevel = isFirst ? EDUCATION_LEVELS.length : usualHolder(graph, held.index).education;
  const knowsOffices = standing.education >= CREDENTIALS.BACHELOR.level || isDeskWork(graph, held.index);
  const doors = ownDoorsOf(graph)[wanted.index]!;
  const named = doors.length === 1 ? doors : doors.filter((door) => namesJob(graph, door, held.index));
  // Whom another door names is let in there by their work; here their degree must be in the subject.
  const elsewhere = Math.min(relevance, MOVE_MODEL.namedElsewhere);
  // Their profession stands for the first posts below such work.
  const servedBefore = backing.isOfSubject ? MOVE_MODEL.ownSubject.years : 0;
  const ways: WayIn[] = [];
  for (const door of doorsFor(doors, named, relevance)) {
    const isElsewhere = named.length > 0 && !named.includes(door) && asksForItsOwn(door);
    const related = relatedYears(backing, standing.experienceYears, usualYears, door.experienceYears);
    const isServed =
      door.experienceYears <= servedBefore || (knowsOffices && isFirstOfficePost(graph, wanted.index, door));
    const years = isServed ? Math.max(related, door.experienceYears) : related;
    const found = wayThrough(door, standing, {
      relevance: isElsewhere ? elsewhere : relevance,
      relatedYears: years,
      subjectLevel,
      isClinical,
      isBack,
      knowsOffices,
      practised,
    });
    // Which door is quickest is compared in years that the door asks for; `experienceLeft` bounds the years that are told, after study and search.
    const served = listed === null ? found : { ...found, experience: Math.min(found.experience, listed) };
    const way = isElected(wanted) ? { ...served, search: MOVE_MODEL.campaignYears } : served;
    ways.push({ way, isExcluded: !isAccepted(way, standing.asker?.study ?? 'ANY') });
  }
  return ways;
}

/** True for office work whose door asks for months of some such work: whoever has studied, or works at a desk, is not sent to another desk first. */
function isFirstOfficePost(graph: CareerGraph, job: number, { experienceYears }: Door): boolean {
  return experienceYears > 0 && experienceYears <= ENTRY_MODEL.openYears && isInGroups(graph, job, OFFICE_WORK);
}

/** True for a door that names work, or asks for a technical degree. */
function asksForItsOwn({ experienceIn, credentials }: Door): boolean {
  return experienceIn.length > 0 || credentials.some(({ isTechnical }) => isTechnical === true);
}

/** Office and administrative support. */
const OFFICE_WORK = Object.freeze(['43-']);

/**
 * The doors of a job that are open to someone: the first, those that name no work or theirs, and, if none names theirs, those for work so near that it
 * counts as theirs. Whom another door names is not asked for years of the work that the first one names, nor for a degree of last year.
 */
function doorsFor(doors: readonly Door[], named: readonly Door[], relevance: number): readonly Door[] {
  if (doors.length === 1 || (relevance >= MOVE_MODEL.asTheirs && named.length === 0)) return doors;
  return doors.filter((door, place) => {
    if (named.includes(door)) return true;
    if (place === 0) return named.length === 0 || !isForOthers(door);
    return door.experienceIn.length === 0;
  });
}

/** True for a door that asks for years of work that it names, other than for what can be shown of it, or for a degree of the last years. */
function isForOthers({ door, experienceIn, experienceYears, credentials }: Door): boolean {
  const isOfWork = door !== 'PORTFOLIO' && experienceIn.length > 0 && experienceYears >= MOVE_MODEL.mostMissing;
  return isOfWork || credentials.some(({ fresh }) => fresh === true);
}

/** True if a door names a job, or the occupation that it is a kind of. */
function namesJob(graph: CareerGraph, door: Door, job: number): boolean {
  if (door.experienceIn.length === 0) return false;
  const known = jobsNamed(graph);
  let jobs = known.get(door);
  if (jobs === undefined) {
    jobs = namedBy(graph, door);
    known.set(door, jobs);
  }
  return jobs.has(job);
}

function namedBy(graph: CareerGraph, { experienceIn }: Door): ReadonlySet<number> {
  const jobs = new Set(experienceIn.flatMap((id) => rolesNamed(graph, id)));
  // A role that another one stands for is named by its own id too.
  for (const id of experienceIn) {
    const node = graph.find(id);
    if (node?.kind === 'Role') jobs.add(node.index);
  }
  return jobs;
}

/** The jobs that each door names, by their numbers. */
const jobsNamed = oncePerFigures((_: CareerGraph) => new Map<Door, ReadonlySet<number>>());

/** The quickest of some ways. @param relevance - of the job left, 0..1 */
export function quickest(ways: readonly WayIn[], relevance: number): EntryWay {
  let [best] = ways;
  for (const way of ways) if (way !== best && timeOf(way.way, relevance) < timeOf(best!.way, relevance)) best = way;
  return best!.way;
}

/**
 * True if a job is on a lower rung of the line held: people come up from it, it is near work of the same discipline, or helps with the
 * work held. Who leads others in a discipline has seen the first posts in it that take no technical skill.
 */
function isBelow(graph: CareerGraph, held: RoleNode, wanted: RoleNode, relevance: number): boolean {
  if (isHelpedBy(graph, held.index, wanted.index)) return true;
  if (!(rungsUp(graph, wanted.index, held.index) > 0)) return false;
  const moves = jobMovesOf(graph);
  if (isUpAt(graph, moves, placeOfMove(moves, wanted.index, held.index))) return true;
  if (held.discipline === undefined || held.discipline !== wanted.discipline) return false;
  if (relevance >= MOVE_MODEL.knownBelow) return true;
  const { rungs, relevance: least } = MOVE_MODEL.farBelow;
  if (relevance < least || wanted.seniority !== 'ENTRY') return false;
  if (isTechnical(graph, wanted.index) && !isTechnicalLead(graph, held)) return false;
  return rungsUp(graph, wanted.index, held.index) >= rungs;
}

/** True for people high in technical work who do it still: who leads others has left it. */
function isTechnicalLead(graph: CareerGraph, { index, seniority }: RoleNode): boolean {
  return seniority === 'LEAD' && isTechnicalWork(graph, index);
}

function timeOf(way: EntryWay, relevance: number): number {
  const { study, besideWork, trained, search } = way;
  const { weight } = MOVE_MODEL;
  const served = experienceAsked(way, relevance);
  return weight.study * (study - besideWork) + weight.besideWork * besideWork + trained + served + search;
}

/** Years to serve in a job of some relevance: in one of another kind nothing can be gained, in one that is near a part of each year counts. */
export function experienceAsked({ door, experience }: EntryWay, relevance: number): number {
  return relevance < MOVE_MODEL.newField ? experience : Math.min(experience / relevance, door.experienceYears);
}
