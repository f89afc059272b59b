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

  const support = new Int32Array(graph.competencies.length);
  const roles: number[] = [];
  for (let role = 0; role < within.length; role++) {
    let count = 0;
    for (let place = table.head[role]!; place < table.head[role + 1]!; place++) {
      if (isNeed[place] === 0) continue;
      support[table.competency[place]!]!++;
      count++;
    }
    if (count > 0) roles.push(role);
  }
  const competencies = Int32Array.from(graph.competencies.keys()).filter((number) => support[number]! > 0);
  const numberOf = new Int32Array(support.length).fill(-1);
  competencies.forEach((number, here) => {
    numberOf[number] = here;
  });
  return {
    roles: Int32Array.from(roles),
    competencies,
    numberOf,
    ...rowsOf(table, roles, isNeed, numberOf, competencies.length),
    support: support.filter((count) => count > 0),
  };
}

/** Both sides' rows. Places run by role, so the roles of a competency come in ascending order. */
function rowsOf(
  table: RequirementTable,
  roles: readonly number[],
  isNeed: Uint8Array,
  numberOf: Int32Array,
  competencyCount: number,
): Pick<SkillMatrix, 'roleHead' | 'needs' | 'competencyHead' | 'needers'> {
  const roleHead = new Int32Array(roles.length + 1);
  const competencyHead = new Int32Array(competencyCount + 1);
  const all: number[] = [];
  roles.forEach((role, here) => {
    const row: number[] = [];
    for (let place = table.head[role]!; place < table.head[role + 1]!; place++) {
      if (isNeed[place] === 1) row.push(numberOf[table.competency[place]!]!);
    }
    for (const competency of row.sort((a, b) => a - b)) {
      all.push(competency);
      competencyHead[competency + 1]!++;
    }
    roleHead[here + 1] = all.length;
  });
  for (let c = 0; c < competencyCount; c++) competencyHead[c + 1]! += competencyHead[c]!;
  const next = competencyHead.slice();
  const needers = new Int32Array(all.length);
  for (let role = 0; role < roles.length; role++) {
    for (let i = roleHead[role]!; i < roleHead[role + 1]!; i++) needers[next[all[i]!]!++] = role;
  }
  return { roleHead, needs: Int32Array.from(all), competencyHead, needers };
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
  const isNeed = new Uint8Array(count);
  const rated = new Uint8Array(count);
  for (let place = 0; place < count; place++) {
    const each = graph.roles[role[place]!]!;
    rated[place] = +(each.scheme === 'ONET' && levelKnown[place] === 1);
    isNeed[place] = +(within[each.index] === 1 && importance[place]! >= least);
  }
  const advantage = comparativeAdvantage(graph, rated);
  for (let place = 0; place < count; place++) if (rated[place] === 1 && !(advantage[place]! > 1)) isNeed[place] = 0;
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
