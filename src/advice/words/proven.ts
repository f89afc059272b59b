/** What kinds of work prove of the people who do them, and where it counts: a table by beginnings of codes of the SOC. */
import { seniorityRank } from '../../domain';
import type { CareerGraph } from '../../graph';
import { jobsOf } from '../../network';
import { rungOf } from '../jobs/rungs';
import { isInGroups } from '../jobs/work-groups';
import { WORD_MODEL } from '../numbers/words';

/** One thing that everybody in some kinds of work can do, and that other kinds of work need. */
interface Proven {
  /** It follows "experience". */
  readonly says: string;
  readonly by: readonly string[];
  readonly counts: readonly string[];
}

const PROGRAMMING = ['15-1221', '15-1243', '15-1251', '15-1252', '15-1253', '15-1254'];
const TEACHING = ['11-3131', '13-115', '25-1', '25-2', '25-3', '25-9031'];
/** Work with patients in the room: not laboratories, records and pharmacies. */
const PATIENTS = [
  '29-10',
  '29-11',
  '29-12',
  '29-203',
  '29-204',
  '29-2053',
  '29-2055',
  '29-2057',
  '29-206',
  '31-1',
  '31-2',
  '31-9091',
  '31-9092',
  '31-9097',
];
const INTERVIEWS = ['13-1031', '13-1071', '19-3022', '21-10', '27-3023', '33-3021'];
const CREDIT = ['13-2041', '13-2071', '13-2072', '43-4041', '43-4131'];
const PROJECTS = ['11-9021', '11-9041', '13-1082', '13-1121'];
const ANIMALS = ['29-1131', '29-2056', '31-9096', '39-2', '45-2093'];
const LAW = ['23-', '43-6012'];
const CHILDREN = ['21-1012', '21-1021', '25-2', '25-904', '39-9011'];
const CARE = ['29-1141', '29-204', '29-206', '31-1', '31-2', '39-9011'];
const BUYING = ['11-3061', '13-102'];
const WRITING = ['27-3023', '27-303', '27-304'];
const STUDIES = ['15-1221', '19-1', '19-2', '19-301', '19-302', '19-304', '19-305', '19-306', '19-309', '25-1'];
const RESEARCH = [...STUDIES, '19-303'];
const FIGURES = ['11-3031', '13-1051', '13-1141', '13-201', '13-204', '13-205', '13-206', '13-208', '15-20', '43-303'];
const LOADS = ['11-3071', '13-1081', '43-5011', '43-503', '43-506', '43-507', '53-1'];
const INSPECTION = ['13-1041', '19-5', '29-9011', '47-4011', '51-9061'];
const MACHINES = ['47-', '49-', '51-2', '51-4', '51-8'];
const OUTDOORS = ['37-3', '45-', '47-'];
const COUNTER = [
  '35-3',
  '41-2',
  '43-3071',
  '43-405',
  '43-408',
  '43-411',
  '43-412',
  '43-4141',
  '43-415',
  '43-417',
  '53-2031',
];
const OFFICE = [
  '43-1',
  '43-302',
  '43-303',
  '43-305',
  '43-306',
  '43-403',
  '43-406',
  '43-407',
  '43-413',
  '43-415',
  '43-416',
  '43-6',
  '43-9',
];
const CREW_LEADERS = [
  '33-10',
  '35-10',
  '37-10',
  '39-10',
  '41-10',
  '43-10',
  '45-10',
  '47-10',
  '49-10',
  '51-10',
  '53-10',
];
const LEADERS = ['11-', '27-1011', '35-1011'];

/** Farmers mostly work alone. */
const ALONE = ['11-9013'];

/** It is the heart of the work, whatever skills both jobs list by name. */
const HEART = { leading: 'in leading people', teaching: 'in teaching', training: 'in training newcomers' };
/** Who works with patients cares for them too: one of both is told. */
const PATIENT_CARE = 'with patients';
const CARING = 'in caring for people';

const AT_HEART: ReadonlySet<string> = new Set(Object.values(HEART));

/** The more telling first. What people are, such as patient, stands nowhere: work proves what they have done. */
const PROVEN: readonly Proven[] = Object.freeze([
  { says: 'in programming', by: PROGRAMMING, counts: [...PROGRAMMING, '15-2051'] },
  {
    says: 'with medical terms and private records',
    by: ['29-1', '29-2', '31-1', '31-2', '31-909', '43-6013'],
    counts: ['11-9111', '29-2072', '31-9092', '31-9094', '43-6013'],
  },
  { says: PATIENT_CARE, by: PATIENTS, counts: PATIENTS },
  { says: 'with animals', by: ANIMALS, counts: ANIMALS },
  { says: 'in lending and credit', by: CREDIT, counts: [...CREDIT, '13-2051', '13-2054'] },
  { says: 'with the law and its deadlines', by: LAW, counts: [...LAW, '13-1041'] },
  { says: HEART.teaching, by: TEACHING, counts: [...TEACHING, '11-903'] },
  { says: HEART.training, by: CREW_LEADERS, counts: TEACHING },
  { says: 'with children', by: CHILDREN, counts: [...CHILDREN, '21-1014', '29-1127'] },
  {
    says: CARING,
    by: CARE,
    counts: [...CARE, '21-10', '29-1071', '29-1171', '29-112', '29-1292', '31-909', '39-90'],
  },
  {
    says: 'with emergencies',
    by: ['29-1141', '29-204', '33-1', '33-2', '33-3', '43-5031', '55-'],
    counts: ['29-204', '33-', '43-5031'],
  },
  {
    says: 'in selling',
    by: ['11-2022', '41-1', '41-2031', '41-3', '41-4', '41-9022', '41-9031'],
    counts: ['11-2022', '13-1131', '13-2052', '41-3', '41-4', '41-9'],
  },
  { says: 'in interviewing people', by: INTERVIEWS, counts: [...INTERVIEWS, '13-1161', '15-1255', '43-4111'] },
  { says: 'in running projects', by: PROJECTS, counts: [...PROJECTS, '13-1111'] },
  { says: 'in buying and negotiating', by: BUYING, counts: [...BUYING, '41-4'] },
  { says: 'in writing for readers', by: [...WRITING, '23-1', '25-1'], counts: [...WRITING, '11-2032', '13-1131'] },
  {
    says: 'in running research projects',
    by: ['15-1221', '19-1042', '19-2012', '25-1'],
    counts: ['11-1011', '11-3021', '11-9041', '13-1082'],
  },
  { says: 'in research', by: RESEARCH, counts: [...STUDIES, '11-9121', '15-20', '19-4'] },
  { says: 'with figures', by: [...FIGURES, '17-2', '19-2', '19-3011'], counts: [...FIGURES, '13-2099'] },
  { says: 'in planning loads and schedules', by: LOADS, counts: LOADS },
  {
    says: 'in checking that rules are kept',
    by: [...INSPECTION, '33-3'],
    counts: [...INSPECTION, '11-9199', '13-2061'],
  },
  { says: 'with tools and machines', by: [...MACHINES, '51-91'], counts: [...MACHINES, '17-302', '51-9'] },
  { says: 'in kitchens', by: ['35-1', '35-2'], counts: ['35-', '51-3011'] },
  { says: 'in driving for a living', by: ['53-3'], counts: ['43-505', '53-3'] },
  { says: 'in working outdoors', by: [...OUTDOORS, '11-9013', '53-7081'], counts: [...OUTDOORS, '17-3031', '49-905'] },
  {
    says: 'with customers and the public',
    by: [...COUNTER, '35-9031', '39-5', '43-418', '53-6061'],
    counts: [...COUNTER, '13-119', '29-2081', '31-9092', '31-9096', '53-6061', '39-6', '41-3', '41-9022', '43-6013'],
  },
  { says: 'in office work', by: OFFICE, counts: [...OFFICE, '13-1071', '13-1199', '23-2011'] },
]);

/** What the work of a job proves that another job needs, the more telling first; each follows "experience". Two at most. */
export function provenFor(graph: CareerGraph, asker: number, to: number): readonly string[] {
  // Titles that only others have go by the nearest job.
  const { codes, standIn } = jobsOf(graph);
  const from = codes[asker]!.length > 0 ? asker : standIn[asker]!;
  const leading = isHiredToLead(graph, from) && isHiredToLead(graph, to) ? [HEART.leading] : [];
  const others = PROVEN.filter(({ by, counts }) => isInGroups(graph, from, by) && isInGroups(graph, to, counts));
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

const MANAGER = seniorityRank('MANAGER');
