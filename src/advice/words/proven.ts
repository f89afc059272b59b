/** What the work of one job proves that another needs. */
import { seniorityRank } from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import { rungOf } from '../jobs/rungs';
import { isInGroups } from '../jobs/work-groups';
import { WORD_MODEL } from '../numbers/words';
import { PROVEN_PAIRS } from './proven-pairs';
import { CARING, CREW_LEADERS, HEART, PATIENT_CARE, PROVEN } from './proven-work';

const LEADERS = ['11-', '27-1011', '35-1011'];

/** Farmers mostly work alone. */
const ALONE = ['11-9013'];

const ALL = Object.freeze([...PROVEN_PAIRS, ...PROVEN]);

const AT_HEART: ReadonlySet<string> = new Set(Object.values(HEART));

/** What the work of a job proves that another job needs, the more telling first; each follows "experience". Two at most. */
export function provenFor(graph: CareerGraph, asker: number, to: number): readonly string[] {
  // Titles that only others have go by the nearest job.
  const { codes, standIn } = jobsOf(graph);
  const from = codes[asker]!.length > 0 ? asker : standIn[asker]!;
  const leading = isHiredToLead(graph, from) && leads(graph, to) ? [HEART.leading] : [];
  const others = ALL.filter(({ by, counts }) => isInGroups(graph, from, by) && isInGroups(graph, to, counts));
  const said = [...leading, ...others.map(({ says }) => says)];
  return said.filter((each) => each !== CARING || !said.includes(PATIENT_CARE)).slice(0, WORD_MODEL.proven);
}

/** True for what is named before any skill. */
export function isAtHeart(proven: string): boolean {
  return AT_HEART.has(proven);
}

/**
 * True for people who lead a crew, and for managers from the rung of those who have people below them. It reads what years in the job prove:
 * by its code and rung, as titles are given. `leadingJobs` reads what the work asks for, by its conditions: a team lead without a title
 * leads people all day, and that proves less.
 */
export function isHiredToLead(graph: CareerGraph, job: number): boolean {
  if (isInGroups(graph, job, CREW_LEADERS)) return true;
  return isInGroups(graph, job, LEADERS) && !isInGroups(graph, job, ALONE) && !(rungOf(graph, job) < MANAGER);
}

/** True for jobs that people are hired to lead in, and for managers of any work. */
function leads(graph: CareerGraph, job: number): boolean {
  return isHiredToLead(graph, job) || rungOf(graph, job) >= MANAGER;
}

const MANAGER = seniorityRank('MANAGER');
