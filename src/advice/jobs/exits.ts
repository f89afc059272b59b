/** Where people go who leave a job, by the editors' lists of exits, and by those of near work where a job has none of its own. */
import { type ExitWay, exitsOf, oncePer, remembered, type Seniority } from '../../domain';
import { type CareerGraph, oncePerNodes } from '../../graph';
import { jobsOf } from '../../network';
import { EXIT_MODEL } from '../numbers/futures';
import { kinship } from './kinship';
import { jobInField } from './own-field';

/** One job that people go to, by its number. */
export interface KnownExit {
  readonly job: number;
  readonly way: ExitWay;
  /** Usual years from the decision to the first day. */
  readonly years: number;
  readonly why: string;
  /** Its place in the list, 0 for what a counsellor would name first. */
  readonly place: number;
}

/** The lists of all jobs that have one. */
interface ExitLists {
  readonly from: ReadonlyMap<number, readonly KnownExit[]>;
  /** Least years to each job that a job's own list names. */
  readonly leastYears: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Usual years to each job of other work to which a job's own list sends people straight. */
  readonly straightTo: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** How many lists name a job, by role number. */
  readonly namedBy: Int32Array;
}

/** Which share of the usual years that a list states a way takes at least. What doors ask of those who study is known better. */
const LEAST: Readonly<Record<ExitWay, number>> = { ...EXIT_MODEL.least, TRAINING: 0, STUDY: 0, OWN: 0 };

const NONE: readonly KnownExit[] = [];

/** The lists of a graph, made once. O(exits). */
const listsOf = oncePerNodes((graph: CareerGraph): ExitLists => {
  const { standIn } = jobsOf(graph);
  const jobNamed = (id: string): number | null => {
    const node = graph.find(id);
    return node?.kind === 'Role' ? standIn[node.index]! : null;
  };
  const from = new Map<number, readonly KnownExit[]>();
  const namedBy = new Int32Array(graph.roles.length);
  for (const text of graph.sources.flatMap(({ exits = [] }) => exits)) {
    const list = exitsOf(text);
    const job = jobNamed(list.from);
    if (job === null) continue;
    const known = new Map<number, KnownExit>();
    for (const [place, { to, way, years, why }] of list.exits.entries()) {
      const named = jobNamed(to);
      const goal = named === null ? null : jobInField(graph, job, named);
      if (goal !== null && !known.has(goal)) known.set(goal, { job: goal, way, years, why, place });
    }
    from.set(job, [...known.values()]);
    for (const goal of known.keys()) namedBy[goal]!++;
  }
  const leastYears = Array.from(
    from,
    ([job, exits]) => [job, new Map(exits.map(({ job: goal, way, years }) => [goal, LEAST[way] * years]))] as const,
  );
  const straightTo = Array.from(
    from,
    ([job, exits]) =>
      [job, new Map(exits.filter(({ way }) => way !== 'UP').map(({ job: goal, years }) => [goal, years]))] as const,
  );
  return { from, leastYears: new Map(leastYears), straightTo: new Map(straightTo), namedBy };
});

/**
 * The exits of a job, first those that a counsellor would name first: its own list; else that of the commonest of our roles that is a
 * kind of it; else that of its neighbour in the same occupation, detailed or broad; else none.
 *
 * @param role - its number in the graph
 */
export function exitsFrom(graph: CareerGraph, role: number): readonly KnownExit[] {
  const job = jobsOf(graph).standIn[role]!;
  return listsOf(graph).from.get(job) ?? remembered(borrowed(graph), job, () => listOfOther(graph, job));
}

/** What the list of a job says of another job; undefined if it doesn't name it. */
export function exitTo(graph: CareerGraph, role: number, job: number): KnownExit | undefined {
  return exitsFrom(graph, role).find((exit) => exit.job === job);
}

/** Lists of jobs that have none of their own, by job. */
const borrowed = oncePer((_: CareerGraph) => new Map<number, readonly KnownExit[]>());

function listOfOther(graph: CareerGraph, job: number): readonly KnownExit[] {
  const { from } = listsOf(graph);
  const { kinds, kindOf } = jobsOf(graph);
  const same = [...kinds[job]!, ...kindOf[job]!].filter((kind) => from.has(kind));
  const [usual] = same.sort((a, b) => rungFromMiddle(graph, a) - rungFromMiddle(graph, b) || a - b);
  const other = usual ?? neighbour(graph, job);
  return other === undefined ? NONE : from.get(other)!.filter((exit) => exit.job !== job);
}

/** The nearest job with a list in the same occupation, else in the same broad occupation: what is said of one mostly holds for the others. */
function neighbour(graph: CareerGraph, job: number): number | undefined {
  const { from } = listsOf(graph);
  const { codes } = jobsOf(graph);
  const [own] = codes[job]!;
  if (own === undefined) return undefined;
  for (const length of [OCCUPATION, BROAD]) {
    const part = own.code.slice(0, length);
    const near = [...from.keys()].filter((other) => codes[other]![0]?.code.startsWith(part) === true);
    const [best] = near
      .map((other) => ({ other, relevance: kinship(graph, job, other) }))
      .sort(
        (a, b) =>
          b.relevance - a.relevance ||
          rungFromMiddle(graph, a.other) - rungFromMiddle(graph, b.other) ||
          a.other - b.other,
      );
    if (best !== undefined) return best.other;
  }
  return undefined;
}

/** Characters of a code that name an occupation, and a broad one. */
const OCCUPATION = '29-1141'.length;
const BROAD = '29-114'.length;

/** Levels of a ladder, those first that the plain title means. */
const NEAREST_TO_MIDDLE: readonly Seniority[] = ['MID', 'SENIOR', 'ENTRY', 'LEAD', 'MANAGER', 'EXECUTIVE'];

/** How far a role stands from the middle of its ladder. */
function rungFromMiddle({ roles }: CareerGraph, role: number): number {
  return NEAREST_TO_MIDDLE.indexOf(roles[role]!.seniority ?? 'MID');
}

/**
 * Least years from the decision to the first day, by the own list of the job left, whatever somebody brings; 0 if it doesn't name the
 * job.
 */
export function leastYearsTo(graph: CareerGraph, from: number, to: number): number {
  return listsOf(graph).leastYears.get(from)?.get(to) ?? 0;
}

/**
 * Years from the decision to the first day for people who hold a job as most do, where its own list sends them straight to other work;
 * null where it doesn't. Rungs of their own line are not meant: of those the ladder knows more.
 */
export function yearsListed(graph: CareerGraph, from: number, to: number): number | null {
  return listsOf(graph).straightTo.get(from)?.get(to) ?? null;
}

/** How many lists of all jobs name a job. */
export function timesNamed(graph: CareerGraph, job: number): number {
  return listsOf(graph).namedBy[job]!;
}

/**
 * How strongly people in work like theirs are sent to each job: the sum, over jobs with a list, of how much their lists resemble the
 * list of this job (cosine of the sets), or, for a job without a list, of how near their work is (`kinship`) over the nearest.
 */
export function pulledTo(graph: CareerGraph, role: number): ReadonlyMap<number, number> {
  const { from } = listsOf(graph);
  const job = jobsOf(graph).standIn[role]!;
  const own = new Set(exitsFrom(graph, role).map((exit) => exit.job));
  const near = own.size > 0 ? likeLists(from, job, own) : nearestWork(graph, from, job);
  const pull = new Map<number, number>();
  for (const [other, weight] of near) {
    for (const exit of from.get(other)!) pull.set(exit.job, (pull.get(exit.job) ?? 0) + weight);
  }
  return pull;
}

type Weighted = readonly (readonly [job: number, weight: number])[];

function likeLists(from: ExitLists['from'], job: number, own: ReadonlySet<number>): Weighted {
  const like: [number, number][] = [];
  for (const [other, list] of from) {
    if (other === job) continue;
    const shared = list.reduce((sum, exit) => sum + (own.has(exit.job) ? 1 : 0), 0);
    const likeness = shared / Math.sqrt(own.size * list.length);
    if (likeness >= EXIT_MODEL.likeness) like.push([other, likeness]);
  }
  return like;
}

function nearestWork(graph: CareerGraph, from: ExitLists['from'], job: number): Weighted {
  return [...from.keys()]
    .map((other) => [other, kinship(graph, job, other)] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, EXIT_MODEL.neighbours);
}
