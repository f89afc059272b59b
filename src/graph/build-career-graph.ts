import type { LinkFact, LinkFactOf, LinkKind, NodeFact, NodeFactOf, NodeKind } from '../domain';
import type { CareerGraph, CompetencyNode, GraphNode, RoleNode } from './career-graph';
import { buildCompetencyNodes, type CompetencyFact, joinDescriptions } from './competency-nodes';
import { buildNameIndex, type Named } from './name-index';
import { buildProgressionTable } from './progression-table';
import { buildRequirementTable } from './requirement-table';
import { buildRoleNodes, employmentOf, type Numbering } from './role-nodes';
import { gatheredBy } from './rows';
import { buildTextIndex } from './text-index';

/** The facts to project, in any order. */
export interface GraphFacts {
  readonly revision: number;
  readonly nodes: Iterable<NodeFact>;
  readonly links: Iterable<LinkFact>;
}

/**
 * The projection of a store's facts at one revision. The same facts give the same graph, in whatever order they come.
 *
 * @param loadedAt - ISO 8601, UTC
 * @throws {Error} if a link's end is not among the nodes: a store never holds such a link
 */
export function buildCareerGraph(facts: GraphFacts, loadedAt: string): CareerGraph {
  const nodes = sortedNodes(facts.nodes);
  const links = linksByKind(facts.links);
  const competencyFacts = joinDescriptions(nodes.competencies, links.DESCRIBED_BY);
  const number = {
    source: numbering(nodes.of.Source),
    role: numbering(nodes.of.Role),
    competency: numbering(competencyFacts),
    company: numbering(nodes.of.Company),
    certification: numbering(nodes.of.Certification),
  };
  const numbers: Numbering = {
    ...pick(number),
    roleIfLoaded: (id) => number.role.get(id) ?? null,
    precedence: (source) => nodes.of.Source[source]?.properties.precedence ?? Number.MAX_SAFE_INTEGER,
  };
  const precedences = new Map(nodes.of.Source.map((source) => [source.id, source.properties.precedence]));
  const precedenceOf = (id: string): number => precedences.get(id) ?? Number.MAX_SAFE_INTEGER;

  const roles = buildRoleNodes(
    nodes.of.Role,
    { pays: links.PAYS, employs: links.EMPLOYS, certifiedBy: links.CERTIFIED_BY, matches: links.MATCHES },
    numbers,
  );
  const competencyNumber = known(number.competency);
  const requirements = buildRequirementTable(links.REQUIRES, {
    roleCount: roles.length,
    competencyCount: competencyFacts.length,
    roleNumber: numbers.role,
    competencyNumber,
    precedenceOf,
    preparationHours: (role) => roles[role]?.preparationHours,
    learningHours: (competency) => competencyFacts[competency]?.properties.learningHours,
  });
  const competencies = buildCompetencyNodes(
    competencyFacts,
    { partOf: links.PART_OF, broader: links.BROADER, describedBy: links.DESCRIBED_BY },
    requirements,
    competencyNumber,
    numbers.source,
  );
  const others = otherNodes(nodes, links, roles, numbers);
  const byId = new Map<string, GraphNode>();
  for (const group of [roles, competencies, ...Object.values(others)]) {
    for (const node of group as readonly GraphNode[]) byId.set(node.id, node);
  }
  const named = namedNodes(roles, competencies, others);
  return Object.freeze({
    revision: facts.revision,
    loadedAt,
    ...others,
    roles,
    competencies,
    requirements,
    progressions: buildProgressionTable(links.PROGRESSES_TO, roles, numbers.role, precedenceOf),
    text: buildTextIndex(named),
    names: buildNameIndex(named),
    find: (id: string) => byId.get(id) ?? null,
    counts: countsOf(nodes, links),
  });
}

type NodesByKind = { readonly [K in NodeKind]: readonly NodeFactOf<K>[] };
type LinksByKind = { readonly [K in LinkKind]: readonly LinkFactOf<K>[] };

interface SortedNodes {
  readonly of: NodesByKind;
  readonly competencies: readonly CompetencyFact[];
}

function sortedNodes(facts: Iterable<NodeFact>): SortedNodes {
  const of: Record<NodeKind, NodeFact[]> = {
    Role: [],
    Skill: [],
    Technology: [],
    Company: [],
    Discipline: [],
    Certification: [],
    Source: [],
  };
  for (const fact of facts) of[fact.kind].push(fact);
  for (const group of Object.values(of)) group.sort(byId);
  const sorted = of as NodesByKind;
  return { of: sorted, competencies: [...sorted.Skill, ...sorted.Technology].sort(byId) };
}

function linksByKind(facts: Iterable<LinkFact>): LinksByKind {
  const of: Record<LinkKind, LinkFact[]> = {
    REQUIRES: [],
    PROGRESSES_TO: [],
    PAYS: [],
    EMPLOYS: [],
    CERTIFIED_BY: [],
    PART_OF: [],
    BROADER: [],
    MATCHES: [],
    DESCRIBED_BY: [],
  };
  for (const fact of facts) of[fact.kind].push(fact);
  return of as LinksByKind;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function numbering(facts: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(facts.map((fact, index) => [fact.id, index]));
}

function known(numbers: ReadonlyMap<string, number>): (id: string) => number {
  return (id) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`A link names ${id}, which is not in the store`);
    return number;
  };
}

function pick(maps: Record<'source' | 'role' | 'company' | 'certification', Map<string, number>>) {
  return {
    source: known(maps.source),
    role: known(maps.role),
    company: known(maps.company),
    certification: known(maps.certification),
  };
}

type OtherNodes = Pick<CareerGraph, 'sources' | 'disciplines' | 'companies' | 'certifications'>;

function otherNodes(nodes: SortedNodes, links: LinksByKind, roles: readonly RoleNode[], number: Numbering): OtherNodes {
  const employs = gatheredBy(links.EMPLOYS, (link) => link.from);
  const own = (fact: NodeFact, index: number) => ({ id: fact.id, index, source: number.source(fact.source) });
  const rolesWhere = (holds: (role: RoleNode) => boolean) => roles.filter(holds).map((role) => role.index);
  return {
    sources: nodes.of.Source.map(({ id, properties }, index) => ({ ...properties, kind: 'Source', id, index })),
    disciplines: nodes.of.Discipline.map((fact, index) => ({
      ...fact.properties,
      ...own(fact, index),
      kind: 'Discipline',
      roles: rolesWhere((role) => role.discipline === fact.id),
    })),
    companies: nodes.of.Company.map((fact, index) => ({
      ...fact.properties,
      ...own(fact, index),
      kind: 'Company',
      employs: (employs.get(fact.id) ?? []).map((link) => employmentOf(link, number)).sort((a, b) => a.role - b.role),
    })),
    certifications: nodes.of.Certification.map((fact, index) => ({
      ...fact.properties,
      ...own(fact, index),
      kind: 'Certification',
      roles: rolesWhere((role) => role.certifiedBy.some((link) => link.certification === index)),
    })),
  };
}

function namedNodes(roles: readonly RoleNode[], competencies: readonly CompetencyNode[], others: OtherNodes): Named[] {
  const ours = [...others.companies, ...others.disciplines, ...others.certifications];
  return [
    ...roles.map(({ kind, id, title, alternateTitles, scheme }) => ({
      kind,
      id,
      name: title,
      alternates: alternateTitles,
      scheme,
    })),
    ...competencies.map(({ kind, id, name, alternateNames, scheme }) => ({
      kind,
      id,
      name,
      alternates: alternateNames,
      scheme,
    })),
    ...ours.map(({ kind, id, name }) => ({ kind, id, name, alternates: [], scheme: 'ATLAS' as const })),
  ];
}

function countsOf(nodes: SortedNodes, links: LinksByKind): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [kind, group] of [...Object.entries(nodes.of), ...Object.entries(links)]) counts.set(kind, group.length);
  return counts;
}
