/**
 * Which roles need which competencies: the matrix that all of skill adjacency counts in.
 *
 * A requirement is a need from importance 3 on. O*NET rates every skill and field of knowledge for every occupation, so there
 * importance alone says little (everyone needs Reading Comprehension); a rated need also has to be a revealed comparative
 * advantage, as in A. Alabdulkareem et al., "Unpacking the polarization of workplace skills", Science Advances 4(7), 2018,
 * doi:10.1126/sciadv.aao6030, after B. Balassa, "Trade liberalisation and 'revealed' comparative advantage", The Manchester
 * School 33(2), 1965, doi:10.1111/j.1467-9957.1965.tb00050.x. Departure: the paper takes any advantage; here it has to be a need
 * as well, so that n(x) never counts a role that can do without x.
 *
 * Time and space O(roles + competencies + requirements).
 */
import { type Scheme, STEP_MODEL } from '../domain';
import type { CareerGraph, RequirementTable } from '../graph';

export interface MatrixOptions {
  /** Roles of these schemes; default all. */
  readonly schemes?: readonly Scheme[] | undefined;
  /** Id of a discipline: only its roles. */
  readonly discipline?: string | undefined;
  /** Requirements of this importance or more, 1..5, are needs; default 3. */
  readonly importance?: number | undefined;
}

/** A competency's number in the graph is a column, a role's a row; both are numbered anew here, in the same order. */
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

/** The matrix of the roles that the options let in. Its numbers are those of this graph only. */
export function buildSkillMatrix(graph: CareerGraph, options: MatrixOptions = {}): SkillMatrix {
  const table = graph.requirements;
  const within = rolesWithin(graph, options);
  const isNeed = needs(graph, within, options.importance ?? STEP_MODEL.needFromImportance);

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
  return Int32Array.from(counts.keys()).filter((number) => counts[number]! > 0);
}

/** Where rows of these lengths start, and the end of the last. */
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

/** The competencies' rows: who needs each. Roles are gone through in order, so each row is ascending. */
function neederRows(roleHead: Int32Array, needed: Int32Array, competencyHead: Int32Array): Int32Array {
  const next = competencyHead.slice();
  const needers = new Int32Array(needed.length);
  for (let role = 0; role + 1 < roleHead.length; role++) {
    for (let i = roleHead[role]!; i < roleHead[role + 1]!; i++) needers[next[needed[i]!]!++] = role;
  }
  return needers;
}

/** For each role of the graph, 1 if the options let it in. */
function rolesWithin(graph: CareerGraph, { schemes, discipline }: MatrixOptions): Uint8Array {
  return Uint8Array.from(
    graph.roles,
    (role) =>
      +(
        (schemes === undefined || schemes.includes(role.scheme)) &&
        (discipline === undefined || role.discipline === discipline)
      ),
  );
}

/** For each requirement, 1 if a role within needs it at this importance and, where it is rated for all, more than others do. */
function needs(graph: CareerGraph, within: Uint8Array, least: number): Uint8Array {
  const { count, role, importance, levelKnown } = graph.requirements;
  const isRating = Uint8Array.from(graph.roles, ({ scheme }) => +(scheme === 'ONET'));
  const rated = new Uint8Array(count);
  for (let place = 0; place < count; place++) rated[place] = isRating[role[place]!]! & levelKnown[place]!;
  const advantage = comparativeAdvantage(graph, rated);
  const isNeed = new Uint8Array(count);
  for (let place = 0; place < count; place++) {
    const distinctive = rated[place] === 0 || advantage[place]! > 1;
    isNeed[place] = +(within[role[place]!] === 1 && importance[place]! >= least && distinctive);
  }
  return isNeed;
}

/**
 * Revealed comparative advantage of each rated requirement: the competency's share of all that the role is rated for, over its
 * share of all that is rated for all roles; importance is taken from 0 to 1. Places that aren't rated hold 0.
 *
 * All rated roles are compared, whatever the matrix lets in: in a matrix of nurses, nursing would be no advantage.
 */
export function comparativeAdvantage(graph: CareerGraph, rated: Uint8Array): Float64Array {
  const { count, role, competency, importance } = graph.requirements;
  const ofRole = new Float64Array(graph.roles.length);
  const ofCompetency = new Float64Array(graph.competencies.length);
  let total = 0;
  const extent = (place: number): number => (importance[place]! - 1) / 4;
  for (let place = 0; place < count; place++) {
    if (rated[place] === 0) continue;
    ofRole[role[place]!]! += extent(place);
    ofCompetency[competency[place]!]! += extent(place);
    total += extent(place);
  }
  const advantage = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    const expected = ofRole[role[place]!]! * ofCompetency[competency[place]!]!;
    if (rated[place] === 1 && expected > 0) advantage[place] = (extent(place) * total) / expected;
  }
  return advantage;
}
