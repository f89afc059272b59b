/**
 * Where people of a profession enter other work at their own level, through the subject that they know: a lawyer the governance of security, a
 * chemist the analysis of data. Editorial, from what employers of such work advertise when they take people of these professions.
 */
import { type CareerGraph, oncePerNodes } from '../../graph';
import { EDUCATION_LEVELS } from '../doors/education-levels';
import { usualHolder } from '../doors/standing';
import { rungOf } from '../jobs/rungs';
import { isInGroups } from '../jobs/work-groups';

/** A kind of profession, by beginnings of codes of the SOC, and the jobs of ours that take its people as they are. */
interface Subject {
  readonly by: readonly string[];
  readonly into: readonly string[];
  /** True where a licence stands for the degree. */
  readonly isLicensed?: true;
}

/** Engineers and architects who calculate, plan and buy. */
const ENGINEERING: Subject = {
  by: ['17-10', '17-2', '11-9041'],
  into: [
    'Business Analyst',
    'Business Operations Analyst',
    'Data Analyst',
    'Procurement Specialist',
    'Product Owner',
    'Project Manager',
    'Solutions Engineer',
    'Supply Chain Analyst',
    'Technical Writer',
  ],
};

/** People who build, run and sell software and systems: the data, the products and the risks of technology are theirs. */
const COMPUTING: Subject = {
  by: ['11-3021', '15-12', '41-9031'],
  into: [
    'Business Analyst',
    'Business Intelligence Analyst',
    'Business Operations Analyst',
    'Data Analyst',
    'GRC Analyst',
    'Internal Auditor',
    'Marketing Analyst',
    'Product Analyst',
    'Project Manager',
    'Risk Analyst',
    'Solutions Engineer',
  ],
};

/** Who measures, counts and publishes for a living: physicists, biologists, and their teachers at colleges. */
const SCIENCE: Subject = {
  by: ['19-1', '19-2', '25-102', '25-103', '25-104', '25-105'],
  into: [
    'Business Analyst',
    'Compliance Officer',
    'Customer Success Manager',
    'Data Analyst',
    'Data Governance Analyst',
    'Project Manager',
    'Solutions Engineer',
    'Technical Writer',
  ],
};

/** Who models for a living: economists, statisticians, mathematicians and physicists, and their teachers at colleges. */
const MODELS: Subject = {
  by: ['15-20', '19-2012', '19-3011', '19-1029.01', '25-1022', '25-1054', '25-1063'],
  into: ['Data Scientist', 'Product Analyst', 'Risk Analyst'],
};

/** People, firms and markets in figures. */
const SOCIAL_SCIENCE: Subject = {
  by: ['15-20', '19-301', '19-302', '19-304', '19-309', '25-106'],
  into: [
    'Business Intelligence Analyst',
    'Business Operations Analyst',
    'Compensation Analyst',
    'Data Analyst',
    'Data Governance Analyst',
    'Marketing Analyst',
    'Product Analyst',
    'Recruiter',
    'Risk Analyst',
    'UX Researcher',
  ],
};

/** How people learn, decide and work together. */
const PSYCHOLOGY: Subject = {
  by: ['19-303', '25-9031'],
  into: ['Customer Success Manager', 'HR Specialist', 'Learning and Development Specialist', 'UX Researcher'],
};

/** Clinicians of hospitals: what those, insurers and makers of their systems buy, teach and check. */
const HEALTH: Subject = {
  by: ['29-103', '29-105', '29-107', '29-112', '29-114', '29-117', '29-12', '29-201', '29-203', '29-207', '29-9021'],
  into: [
    'Business Analyst',
    'Compliance Officer',
    'Customer Success Manager',
    'Learning and Development Specialist',
    'Project Manager',
  ],
  isLicensed: true,
};

/** Doctors, dentists and pharmacists, who write for drug makers, journals and those who approve drugs. */
const MEDICINE: Subject = {
  by: ['29-102', '29-105', '29-12'],
  into: ['Technical Writer'],
  isLicensed: true,
};

/** Law, rules and contracts. */
const LAW: Subject = {
  by: ['13-1041', '13-2061', '23-1'],
  into: [
    'Business Operations Analyst',
    'Compliance Officer',
    'Data Governance Analyst',
    'GRC Analyst',
    'HR Specialist',
    'Procurement Specialist',
    'Project Manager',
    'Recruiter',
    'Risk Analyst',
  ],
};

/** Money, its risks and its books. */
const FINANCE: Subject = {
  by: ['11-3031', '13-20', '15-2011'],
  into: [
    'Business Analyst',
    'Business Intelligence Analyst',
    'Business Operations Analyst',
    'Compliance Officer',
    'Data Analyst',
    'Procurement Specialist',
    'Project Manager',
    'Supply Chain Analyst',
  ],
};

/** Who commands a cockpit, a bridge, a tower or a unit runs people, schedules and safety. */
const COMMAND: Subject = {
  by: ['33-10', '53-2011', '53-2012', '53-2021', '53-5021', '55-1'],
  into: ['Business Operations Analyst', 'Learning and Development Specialist'],
  isLicensed: true,
};

/** Teachers of schools, and those who lead them. */
const TEACHING: Subject = {
  by: ['11-903', '25-2'],
  into: ['Customer Success Manager', 'Learning and Development Specialist', 'Recruiter'],
};

const SUBJECTS: readonly Subject[] = Object.freeze([
  ENGINEERING,
  COMPUTING,
  SCIENCE,
  MODELS,
  SOCIAL_SCIENCE,
  PSYCHOLOGY,
  HEALTH,
  MEDICINE,
  LAW,
  FINANCE,
  COMMAND,
  TEACHING,
]);

/** The subjects of each job as bits: of those who do it, and of those whom it takes. */
const subjects = oncePerNodes((graph: CareerGraph) => ({
  of: Int32Array.from(graph.roles, ({ index }) => bitsOf((subject) => isOf(graph, index, subject))),
  taken: Int32Array.from(graph.roles, ({ title, discipline }) =>
    bitsOf(({ into }) => discipline !== undefined && into.includes(title)),
  ),
}));

function bitsOf(is: (subject: Subject) => boolean): number {
  return SUBJECTS.reduce((bits, subject, place) => bits | (is(subject) ? 1 << place : 0), 0);
}

function isOf(graph: CareerGraph, job: number, { by, isLicensed }: Subject): boolean {
  return isInGroups(graph, job, by) && isProfession(graph, job, isLicensed);
}

/** True for work that takes a degree, past its own first posts. @param isLicensed - true where a licence stands for the degree */
export function isProfession(graph: CareerGraph, job: number, isLicensed = false): boolean {
  const least = EDUCATION_LEVELS.indexOf(isLicensed ? 'COLLEGE' : 'BACHELOR');
  return rungOf(graph, job) !== 0 && usualHolder(graph, job).education >= least;
}

/** True if a job takes people of a profession at their own level, through the subject that they know. */
export function entersBySubject(graph: CareerGraph, from: number, to: number): boolean {
  const { of, taken } = subjects(graph);
  return (of[from]! & taken[to]!) !== 0 && from !== to;
}
