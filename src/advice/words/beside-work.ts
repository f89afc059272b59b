/** That somebody can keep their pay while they study, where their study leaves time for it. */
import { isEarnedAtWork, traitsOf } from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import type { RouteSearch } from '../../routes';
import type { Chain } from '../chains/beginning';
import { levelOf } from '../doors/credential-left';
import { isInGroups } from '../jobs/work-groups';
import { WORD_MODEL } from '../numbers/words';
import { standingOf } from '../price/asker';

/** Work that is learned in laboratories, clinics, shops and studios, mostly by day. */
const ON_SITE = ['17-', '19-', '25-2', '29-', '31-', '33-', '35-', '39-', '45-', '47-', '49-', '51-', '53-'];

/** Work for which firms hire full-time students, by grades and internships. Ids of roles. */
const BY_DAY: ReadonlySet<string> = new Set([
  'role:associate-consultant',
  'role:equity-research-associate',
  'role:investment-banking-analyst',
  'role:investment-banking-associate',
  'role:management-consultant',
  'role:private-equity-associate',
]);

/** How to study and earn; null if there is little to study, the study leaves no time for a job, or the asker has said that they want that. */
export function besideWorkSentence(graph: CareerGraph, search: RouteSearch, chain: Chain): string | null {
  if (search.profile.background?.jobIsGone === true) return null;
  if (standingOf(graph, chain[0]!.from, search).asker?.isBesideWork === true) return null;
  const left = chain.flatMap(({ way }) => way.credentials).filter(({ held, byKind }) => !held && byKind !== 'WORK');
  const leavesWork =
    chain.some(({ way }) => way.leavesWork) || left.some(({ credential }) => isResearch(credential.kind));
  const years = left
    .filter(({ credential }) => traitsOf(credential).isTaught && !isEarnedAtWork(credential))
    .reduce((sum, { yearsLeft }) => sum + yearsLeft, 0);
  if (isByDay(graph, search.to) || chain.some(({ to }) => isByDay(graph, to))) return null;
  if (leavesWork || years < WORD_MODEL.training || isInGroups(graph, search.to, ON_SITE)) return null;
  const keep = 'Many people study for this in the evening or online and keep their job, which takes longer.';
  const isCollege = left.some(
    ({ credential, byKind }) => byKind === 'COURSES' || (byKind === null && levelOf(credential) > 0),
  );
  return isCollege ? `${keep} Ask your employer whether they pay a part of the tuition.` : keep;
}

/** True for work that hires full-time students: also where it is only the first job of a way. */
function isByDay(graph: CareerGraph, job: number): boolean {
  return BY_DAY.has(graph.roles[jobsOf(graph).standIn[job]!]!.id);
}

/** Study that is a job of its own. */
function isResearch(kind: string): boolean {
  return kind === 'DOCTORATE';
}
