/**
 * Which roles need which competencies: the matrix that all of skill adjacency counts in.
 *
 * A requirement is a need from importance 3 on. If its source rates everything for everyone, it must also be a
 * comparative advantage.
 *
 * Time and space O(roles + competencies + requirements).
 */
import { type Scheme, STEP_MODEL } from '../domain';
import type { CareerGraph, RequirementTable, RoleNode } from '../graph';
import { distinctiveRequirements } from './comparative-advantage';

export interface MatrixOptions {
  /** Roles of these schemes; default all. */
  readonly schemes?: readonly Scheme[] | undefined;
  /** Id of a discipline: only its roles. */
  readonly discipline?: string | undefined;
  /** Requirements of this importance or more, 1..5, are needs; default 3. */
  readonly importance?: number | undefined;
}

/** A role is a row and a competency a column. Both have new numbers here, in the same order as in the graph. */
export interface SkillMatrix {
  /** Numbers in the graph of the roles with at least one need, ascending; N is their count. */
  readonly roles: Int32Array;
  /** Numbers in the graph of the competencies that at least one of the roles needs, ascending. */
  readonly competencies: Int32Array;
  /** The number here of a competency of the graph, -1 if none of the roles needs it. */
  readonly numberOf: Int32Array;
  /** Needs of role r are `needs[roleHead[r]]` up to `needs[roleHead[r + 1]]`, ascending. */
  readonly roleHead: Int32Array;
  readonly needs: Int32Array;
  /** Roles that need competency c are `needers[competencyHead[c]]` up to `needers[competencyHead[c + 1]]`, ascending. */
  readonly competencyHead: Int32Array;
  readonly needers: Int32Array;
  /** n(x): how many of the roles need each competency. */
  readonly support: Int32Array;
}

/** The matrix of the roles that the options select. Its numbers are valid for this graph only. */
export function buildSkillMatrix(graph: CareerGraph, options: MatrixOptions = {}): SkillMatrix {
  const table = graph.requirements;
  const isNeed = needsWithin(graph, options);

  const needCount = new Int32Array(graph.roles.length);
  const needersOf = new Int32Array(graph.competencies.length);
  for (let place = 0; place < table.count; place++) {
    needCount[table.role[place]!]! += isNeed[place]!;
    needersOf[table.competency[place]!]! += isNeed[place]!;
  }
  const roles = numbersWithCount(needCount);
  const competencies = numbersWithCount(needersOf);
  const numberOf = new Int32Array(needersOf.length).fill(-1);
  for (let here = 0; here < competencies.length; here++) numberOf[competencies[here]!] = here;
  const support = competencies.map((number) => needersOf[number]!);
  const roleHead = headsOf(roles.map((number) => needCount[number]!));
  const competencyHead = headsOf(support);
  const needed = neededBy(table, roles, roleHead, isNeed, numberOf);
  return {
    roles,
    competencies,
    numberOf,
    roleHead,
    needs: needed,
    competencyHead,
    needers: neederRows(roleHead, needed, competencyHead),
    support,
  };
}

function numbersWithCount(counts: Int32Array): Int32Array {
  const numbers = new Int32Array(counts.length);
  let found = 0;
  for (let number = 0; number < counts.length; number++) if (counts[number]! > 0) numbers[found++] = number;
  return numbers.slice(0, found);
}

/** The start of each row of these lengths, and the end of the last. */
function headsOf(lengths: Int32Array): Int32Array {
  const heads = new Int32Array(lengths.length + 1);
  for (let row = 0; row < lengths.length; row++) heads[row + 1] = heads[row]! + lengths[row]!;
  return heads;
}

/** The roles' rows: what each needs, ascending. */
function neededBy(
  { head, competency }: RequirementTable,
  roles: Int32Array,
  roleHead: Int32Array,
  isNeed: Uint8Array,
  numberOf: Int32Array,
): Int32Array {
  const needed = new Int32Array(roleHead[roles.length]!);
  let next = 0;
  for (let row = 0; row < roles.length; row++) {
    const role = roles[row]!;
    for (let place = head[role]!; place < head[role + 1]!; place++) {
      if (isNeed[place] === 1) needed[next++] = numberOf[competency[place]!]!;
    }
    needed.subarray(roleHead[row], next).sort();
  }
  return needed;
}

/** The competencies' rows: who needs each. Roles are visited in order, so each row is ascending. */
function neederRows(roleHead: Int32Array, needed: Int32Array, competencyHead: Int32Array): Int32Array {
  const next = competencyHead.slice();
  const needers = new Int32Array(needed.length);
  for (let role = 0; role + 1 < roleHead.length; role++) {
    for (let i = roleHead[role]!; i < roleHead[role + 1]!; i++) needers[next[needed[i]!]!++] = role;
  }
  return needers;
}

/** Number of roles selected by the options that need a competency: its support in their matrix, without building it. */
export function supportIn(graph: CareerGraph, competency: number, options: MatrixOptions): number {
  const { competencyHead, byCompetency, role, importance } = graph.requirements;
  const least = options.importance ?? STEP_MODEL.needFromImportance;
  const distinctive = distinctiveRequirements(graph);
  let count = 0;
  for (let i = competencyHead[competency]!; i < competencyHead[competency + 1]!; i++) {
    const place = byCompetency[i]!;
    if (importance[place]! < least || distinctive[place] === 0) continue;
    count += +isWithin(graph.roles[role[place]!]!, options);
  }
  return count;
}

function isWithin(role: RoleNode, { schemes, discipline }: MatrixOptions): boolean {
  return (
    (schemes === undefined || schemes.includes(role.scheme)) &&
    (discipline === undefined || role.discipline === discipline)
  );
}

/** For each requirement: 1 if it is a need of a role that the options select. */
function needsWithin(graph: CareerGraph, options: MatrixOptions): Uint8Array {
  const { count, role, importance } = graph.requirements;
  const least = options.importance ?? STEP_MODEL.needFromImportance;
  const within = Uint8Array.from(graph.roles, (each) => +isWithin(each, options));
  const distinctive = distinctiveRequirements(graph);
  const isNeed = new Uint8Array(count);
  for (let place = 0; place < count; place++) {
    isNeed[place] = importance[place]! >= least ? within[role[place]!]! & distinctive[place]! : 0;
  }
  return isNeed;
}
