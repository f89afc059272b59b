/** Papers that the work somebody does implies, whatever another record of the same work calls them. */
import { type Credential, seniorityRank, traitsOf } from '../../domain';
import { type CareerGraph, nameWords, oncePerFigures, type RoleNode } from '../../graph';
import { doorsInto, jobsOf } from '../../network';

/** Characters of a code that name a broad occupation. */
const BROAD = '17-301'.length;

/**
 * Papers that no law asks for, such as courses and work to show, of near-copies of a job: jobs of the same broad occupation that its title
 * names or that name it, "Drafter" for "Mechanical Drafters", and that stand no higher and ask for no more schooling. A draughtsman of
 * twenty years holds what drafting asks for.
 */
export function papersOfCopies(graph: CareerGraph, job: number): readonly Credential[] {
  const role = graph.roles[job]!;
  const [door] = doorsInto(graph, role);
  if (door?.door === 'LICENCE') return [];
  return (byBroadCode(graph).get(broadCode(graph, job) ?? '') ?? []).flatMap((other) =>
    other !== job && isCopy(role, graph.roles[other]!) ? papersOf(graph, other) : [],
  );
}

function isCopy(role: RoleNode, other: RoleNode): boolean {
  const [own, theirs] = [new Set(nameWords(role.title)), new Set(nameWords(other.title))];
  const isNamed = [...own].every((word) => theirs.has(word)) || [...theirs].every((word) => own.has(word));
  return isNamed && rank(other) <= rank(role) && (other.schoolingYears ?? 0) <= (role.schoolingYears ?? 0);
}

function rank({ seniority }: RoleNode): number {
  return seniorityRank(seniority ?? 'MID');
}

function papersOf(graph: CareerGraph, job: number): readonly Credential[] {
  const [door] = doorsInto(graph, graph.roles[job]!);
  if (door === undefined || door.door === 'LICENCE') return [];
  return door.credentials.filter(
    (each) => traitsOf(each).level === 0 && (each.kind === 'CERTIFICATE' || each.kind === 'PORTFOLIO'),
  );
}

function broadCode(graph: CareerGraph, job: number): string | undefined {
  return jobsOf(graph).codes[job]![0]?.code.slice(0, BROAD);
}

/** Jobs by broad occupation. */
const byBroadCode = oncePerFigures((graph: CareerGraph): ReadonlyMap<string, readonly number[]> => {
  const jobs = new Map<string, number[]>();
  for (const { index } of graph.roles) {
    const code = broadCode(graph, index);
    if (code === undefined || jobsOf(graph).standIn[index] !== index) continue;
    const some = jobs.get(code);
    if (some === undefined) jobs.set(code, [index]);
    else some.push(index);
  }
  return jobs;
});
