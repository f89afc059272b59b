/** The graph after a few facts changed, made of the graph before. */
import { type ChangeEntry, EDITS_SOURCE, type LinkFactOf, withoutUndefined } from '../../domain';
import { type Renumbering, renumbering } from '../arrays/renumbering';
import type { Sliced } from '../arrays/slices';
import type {
  CareerGraph,
  CompanyNode,
  CompetencyNode,
  ProgressionTable,
  RequirementTable,
  RoleNode,
  SourceNode,
} from '../shape/career-graph';
import { typicalPayUsd } from '../shape/typical-pay';
import { learningHoursOf } from '../tables/competency-nodes';
import type { NamedNodes } from '../words/named';
import type { NamesChanged } from '../words/revised-words';
import { disciplineOf, graphOf } from './lists';
import { revisedProgressions, revisedRequirements } from './revised-tables';
import { isComingOrGoing, roleChanges } from './role-changes';
import { type Touched, touchedBy } from './touched';
import { withRoles } from './with-roles';

/** A graph that is being revised, and what of it may change. */
export interface Revision {
  /** The work. */
  readonly made: Sliced<CareerGraph>;
  /** The claims that change, if nothing else does but texts about nodes that no answer is worked out from; else null. */
  readonly claims: ChangedClaims | null;
  /** How numbers of roles are moved, if nothing but roles of ours or their other titles came or went; else null. */
  readonly roles: Renumbering | null;
}

/** Whose claims change. */
export interface ChangedClaims {
  /** Numbers of roles whose needs change. */
  readonly requires: ReadonlySet<number>;
  /** Those of them of which a source other than our editors' says something else now. */
  readonly restated: ReadonlySet<number>;
  /** Numbers of roles whose progressions change. */
  readonly progressesTo: ReadonlySet<number>;
  /** Ids of the sources that state these progressions. */
  readonly sources: ReadonlySet<string>;
}

/** Properties by which nodes are found. */
const NAMES = ['title', 'alternateTitles', 'name', 'alternateNames'];

/** Properties of roles that moves between them are judged by, beside their pay. */
const STANDING = ['seniority', 'jobZone', 'schoolingYears'];

/**
 * The graph with these changes, the same as if it were built anew; null if they are of a sort that calls for that.
 *
 * @param entries - what changed since the revision of `graph`, each fact once: one group of `inSteps`
 */
export function revisedGraph(
  graph: CareerGraph,
  revision: number,
  entries: readonly ChangeEntry[],
  loadedAt: string,
): Revision | null {
  if (entries.some(isComingOrGoing)) {
    const changes = entries.every(isComingOrGoing) ? roleChanges(graph, entries) : null;
    return changes && { made: withRoles(graph, revision, changes, loadedAt), claims: null, roles: changes.numbers };
  }
  const touched = touchedBy(graph, entries);
  if (touched === null) return null;
  const { requires, progressesTo, areShown, areOurTitles } = touched;
  const claims = {
    requires: new Set(requires.keys()),
    restated: new Set(
      [...requires].flatMap(([role, changes]) =>
        changes.some(({ before, after }) => (after ?? before)!.source !== EDITS_SOURCE) ? [role] : [],
      ),
    ),
    progressesTo: new Set(progressesTo.keys()),
    sources: new Set([...progressesTo.values()].flat().map(({ before, after }) => (after ?? before)!.source)),
  };
  return {
    made: made(withEditsSource(graph, touched), revision, touched, loadedAt),
    claims: areShown ? claims : null,
    roles:
      !areShown && areOurTitles && claims.requires.size + claims.progressesTo.size === 0 ? sameNumbers(graph) : null,
  };
}

function sameNumbers({ roles }: CareerGraph): Renumbering {
  return renumbering(roles.length, new Set(), []);
}

/** The graph with the source of edits, if that is new. */
function withEditsSource(graph: CareerGraph, { editsSource }: Touched): CareerGraph {
  if (editsSource === null) return graph;
  const { id, properties } = editsSource;
  const source: SourceNode = { ...properties, kind: 'Source', id, index: graph.sources.length };
  return {
    ...graph,
    sources: [...graph.sources, source],
    find: (wanted) => (wanted === id ? source : graph.find(wanted)),
    counts: new Map([...graph.counts].map(([kind, count]) => [kind, kind === 'Source' ? count + 1 : count])),
  };
}

function* made(graph: CareerGraph, revision: number, touched: Touched, loadedAt: string): Sliced<CareerGraph> {
  const roles = graph.roles.slice();
  for (const [index, { properties }] of touched.roles) {
    const old = graph.roles[index]!;
    roles[index] = { ...properties, ...linksOfRole(old), typicalPayUsd: typicalPayUsd(old.pay, properties.seniority) };
  }
  yield;
  const requirements = yield* requirementsOf(graph, touched);
  const competencies = yield* competenciesOf(graph, touched, requirements);
  const progressions = yield* progressionsOf(graph, roles, touched);
  const companies = graph.companies.slice();
  for (const [index, { properties }] of touched.companies) {
    const { kind, id, source, employs } = graph.companies[index]!;
    companies[index] = { ...properties, kind, id, index, source, employs } satisfies CompanyNode;
  }
  const disciplines = touched.properties.has('discipline')
    ? graph.disciplines.map((each) => disciplineOf(each, roles))
    : graph.disciplines;
  const { sources, certifications, advisors } = graph;
  const lists = { sources, disciplines, companies, certifications, advisors, roles, competencies };
  const isRenamed = [...touched.properties].some((name) => NAMES.includes(name));
  const names = (named: NamedNodes) => (isRenamed ? namesChanged(named, touched) : null);
  const counts = countsOf(graph, touched);
  return yield* graphOf(graph, { revision, loadedAt, ...lists, requirements, progressions, counts, names });
}

/** The nodes with other names. */
function namesChanged(named: NamedNodes, touched: Touched): NamesChanged {
  const changed = [...touched.roles, ...touched.skills, ...touched.technologies, ...touched.companies];
  const fresh = changed.map(([, { id }]) => named.numberOf(id)).sort((a, b) => a - b);
  const moved = Int32Array.from({ length: named.count }, (_, number) => number);
  for (const number of fresh) moved[number] = -1;
  return { moved, fresh };
}

function linksOfRole(old: RoleNode) {
  const { kind, id, index, source, pay, employment, employments, certifiedBy, schemeMatches } = old;
  return { kind, id, index, source, pay, employment, employments, certifiedBy, schemeMatches };
}

function* requirementsOf(graph: CareerGraph, touched: Touched): Sliced<RequirementTable> {
  const { requirements } = graph;
  const rows = new Set(touched.requires.keys());
  if (touched.properties.has('preparationHours')) for (const role of touched.roles.keys()) rows.add(role);
  if (touched.properties.has('learningHours')) {
    for (const index of [...touched.skills.keys(), ...touched.technologies.keys()]) {
      for (const role of rolesNeeding(requirements, index)) rows.add(role);
    }
  }
  if (rows.size === 0) return requirements;
  const stated = (index: number): { readonly learningHours?: number } | undefined =>
    touched.skills.get(index)?.properties ?? touched.technologies.get(index)?.properties;
  return yield* revisedRequirements(
    graph,
    [...rows].sort((a, b) => a - b),
    touched.requires,
    (role) => (touched.roles.get(role)?.properties ?? graph.roles[role])?.preparationHours,
    (competency) => (stated(competency) ?? graph.competencies[competency])?.learningHours,
  );
}

function* competenciesOf(
  graph: CareerGraph,
  touched: Touched,
  requirements: RequirementTable,
): Sliced<readonly CompetencyNode[]> {
  const affected = new Set([...touched.skills.keys(), ...touched.technologies.keys()]);
  if (requirements !== graph.requirements) {
    for (const table of [graph.requirements, requirements])
      addChangedNeeds(affected, graph.requirements, requirements, table);
    for (const changes of touched.requires.values()) {
      for (const { before, after } of changes) affected.add(graph.find((after ?? before)!.to)!.index);
    }
  }
  if (affected.size === 0) return graph.competencies;
  yield;
  const competencies = graph.competencies.slice();
  for (const index of affected) {
    competencies[index] = competencyOf(graph.competencies[index]!, touched, requirements);
    yield;
  }
  return competencies;
}

/** Adds what roles need whose hours are other ones now. */
function addChangedNeeds(
  affected: Set<number>,
  before: RequirementTable,
  now: RequirementTable,
  of: RequirementTable,
): void {
  for (let role = 0; role + 1 < now.head.length; role++) {
    const [first, end] = [before.head[role]!, before.head[role + 1]!];
    const [start, length] = [now.head[role]!, now.head[role + 1]! - now.head[role]!];
    let isSame = end - first === length;
    for (let at = 0; isSame && at < length; at++) {
      isSame =
        before.hours[first + at] === now.hours[start + at] &&
        before.level[first + at] === now.level[start + at] &&
        before.competency[first + at] === now.competency[start + at];
    }
    if (isSame) continue;
    for (let place = of.head[role]!; place < of.head[role + 1]!; place++) affected.add(of.competency[place]!);
  }
}

function competencyOf(old: CompetencyNode, touched: Touched, requirements: RequirementTable): CompetencyNode {
  const { id, index, source, namedBy } = old;
  if (old.kind === 'Skill') {
    const { name, alternateNames, description, scheme, skillKind, learningHours, edited } = old;
    const own = { name, alternateNames, description, scheme, skillKind, learningHours, edited };
    const properties = touched.skills.get(index)?.properties ?? withoutUndefined(own);
    const { technologies, broader, narrower } = old;
    const hours = learningHoursOf(properties.learningHours, index, requirements);
    return { ...properties, kind: 'Skill', id, index, source, technologies, broader, narrower, hours, namedBy };
  }
  const { name, alternateNames, description, scheme, category, learningHours, edited, skills } = old;
  const own = { name, alternateNames, description, scheme, category, learningHours, edited };
  const properties = touched.technologies.get(index)?.properties ?? withoutUndefined(own);
  const hours = learningHoursOf(properties.learningHours, index, requirements);
  const hot = isFlagged(requirements, index, 'hot');
  const inDemand = isFlagged(requirements, index, 'inDemand');
  return { ...properties, kind: 'Technology', id, index, source, skills, hot, inDemand, hours, namedBy };
}

function isFlagged(requirements: RequirementTable, index: number, flag: 'hot' | 'inDemand'): boolean {
  const { competencyHead, byCompetency } = requirements;
  for (let at = competencyHead[index]!; at < competencyHead[index + 1]!; at++) {
    const claims: readonly LinkFactOf<'REQUIRES'>[] = requirements.claims(byCompetency[at]!);
    if (claims.some(({ properties }) => properties[flag] === true)) return true;
  }
  return false;
}

function rolesNeeding({ competencyHead, byCompetency, role }: RequirementTable, index: number): readonly number[] {
  return Array.from(byCompetency.subarray(competencyHead[index], competencyHead[index + 1]), (place) => role[place]!);
}

function* progressionsOf(graph: CareerGraph, roles: readonly RoleNode[], touched: Touched): Sliced<ProgressionTable> {
  const rows = new Set(touched.progressesTo.keys());
  if (STANDING.some((name) => touched.properties.has(name))) {
    const { reverse, reverseHead, source } = graph.progressions;
    for (const role of touched.roles.keys()) {
      rows.add(role);
      for (let at = reverseHead[role]!; at < reverseHead[role + 1]!; at++) rows.add(source[reverse[at]!]!);
    }
  }
  if (rows.size === 0) return graph.progressions;
  const ascending = [...rows].sort((a, b) => a - b);
  return yield* revisedProgressions(graph, roles, ascending, touched.progressesTo);
}

function countsOf({ counts }: CareerGraph, touched: Touched): ReadonlyMap<string, number> {
  const counted = new Map(counts);
  for (const [kind, changes] of [
    ['REQUIRES', touched.requires],
    ['PROGRESSES_TO', touched.progressesTo],
  ] as const) {
    for (const { before, after } of [...changes.values()].flat()) {
      counted.set(kind, (counted.get(kind) ?? 0) + (after === null ? 0 : 1) - (before === null ? 0 : 1));
    }
  }
  return counted;
}
