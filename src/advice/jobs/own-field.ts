/** Roles of ours that mean one field, though their titles are used in many: elsewhere another job goes by the name. */
import { CLASSIFICATIONS } from '../../domain';
import { type CareerGraph, oncePerNodes } from '../../graph';
import { jobsOf } from '../../network';
import { isInGroups } from './work-groups';

/** Where a title means our role, by the beginnings of codes of the SOC, and the O*NET job of that name elsewhere; null if there is none. */
interface OwnField {
  readonly fields: readonly string[];
  readonly elsewhere: string | null;
}

const COMPUTING = ['11-3021', '15-'];
const MONEY = ['11-3031', '13-10', '13-11', '13-2', '23-', '33-', '41-30', '43-3', '43-401', '43-413', '43-414'];

/** By title. Editorial: what these roles ask for and pay is that of software firms, or of banks. */
const OWN_FIELDS: Readonly<Record<string, OwnField>> = {
  'Engineering Manager': { fields: COMPUTING, elsewhere: 'role:onet/11-9041.00' },
  'Director of Engineering': { fields: COMPUTING, elsewhere: 'role:onet/11-9041.00' },
  'Solutions Engineer': { fields: [...COMPUTING, '41-9031', '49-2'], elsewhere: 'role:onet/41-9031.00' },
  'Compliance Analyst': { fields: MONEY, elsewhere: 'role:onet/13-1041.00' },
  'Compliance Officer': { fields: MONEY, elsewhere: 'role:onet/13-1041.00' },
  'Compliance Manager': { fields: [...MONEY, '11-3'], elsewhere: 'role:onet/11-9199.02' },
  'Risk Manager': { fields: MONEY, elsewhere: null },
};

interface Meant {
  readonly fields: readonly string[];
  readonly elsewhere: number | null;
}

const meant = oncePerNodes((graph: CareerGraph): ReadonlyMap<number, Meant> => {
  const { standIn } = jobsOf(graph);
  const known = new Map<number, Meant>();
  for (const { index, title, scheme } of graph.roles) {
    const own = CLASSIFICATIONS[scheme].isOurs ? OWN_FIELDS[title] : undefined;
    if (own === undefined) continue;
    const node = own.elsewhere === null ? null : graph.find(own.elsewhere);
    const elsewhere = node?.kind === 'Role' ? standIn[node.index]! : null;
    known.set(index, { fields: own.fields, elsewhere: elsewhere === index ? null : elsewhere });
  }
  return known;
});

/** True if a job that goes by this name in the field of another is not this one. */
export function isOfOtherField(graph: CareerGraph, from: number, job: number): boolean {
  const own = meant(graph).get(job);
  return own !== undefined && !isInGroups(graph, jobsOf(graph).standIn[from]!, own.fields);
}

/** The job that a name means to people who come from another: the same, or the one that goes by it in their field; null if none does. */
export function jobInField(graph: CareerGraph, from: number, job: number): number | null {
  return isOfOtherField(graph, from, job) ? meant(graph).get(job)!.elsewhere : job;
}
