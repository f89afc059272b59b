import type { LinkFact, LinkFactOf, LinkKind, NodeFact } from '../../domain';
import { gatheredBy } from '../arrays/rows';
import { atOnce, inTurns, type Sliced } from '../arrays/slices';
import type { CareerGraph, GraphNode, RoleNode } from '../shape/career-graph';
import { namedNodes } from '../shape/named-nodes';
import { buildCompetencyNodes, joinDescriptions } from '../tables/competency-nodes';
import { buildProgressionTable } from '../tables/progression-table';
import { buildRequirementTable } from '../tables/requirement-table';
import { buildRoleNodes, employmentOf } from '../tables/role-nodes';
import { buildNameTables, nameIndexOf } from '../words/name-index';
import { buildVariantTables, nameVariantsOf } from '../words/name-variants';
import { buildTextTables } from '../words/text-index';
import { textIndexOf } from '../words/text-search';
import { draftLinks, type LinksByKind } from './link-facts';
import { type NodeNumbers, numbersOf, type SortedNodes, sortedNodes } from './node-facts';
import { sourceNamesOf } from './source-names';

/** The facts to project, in any order. */
export interface GraphFacts {
  readonly revision: number;
  readonly nodes: Iterable<NodeFact>;
  readonly links: Iterable<LinkFact>;
}

/** The facts to project as a store gives them, links batch by batch. */
export interface FactStream {
  readonly revision: number;
  readonly nodes: Iterable<NodeFact>;
  readonly links: AsyncIterable<readonly LinkFact[]>;
}

/**
 * The projection of a store's facts at one revision. The same facts give the same graph, in whatever order they come.
 *
 * @param loadedAt - ISO 8601, UTC
 * @throws {Error} if a link's end is not among the nodes: a store never holds such a link
 */
export function buildCareerGraph(facts: GraphFacts, loadedAt: string): CareerGraph {
  const nodes = sortedNodes(facts.nodes);
  const number = numbersOf(nodes);
  const links = draftLinks(nodes, number);
  for (const link of facts.links) links.add(link);
  return atOnce(assembled(facts.revision, nodes, number, links.done(), loadedAt));
}

/**
 * As `buildCareerGraph`, from a stream, sharing the process with other work. Batches of links are not kept.
 * @throws {Error} as `buildCareerGraph`
 */
export async function projectCareerGraph(facts: FactStream, loadedAt: string): Promise<CareerGraph> {
  const nodes = sortedNodes(facts.nodes);
  const number = numbersOf(nodes);
  const links = draftLinks(nodes, number);
  for await (const batch of facts.links) for (const link of batch) links.add(link);
  return inTurns(assembled(facts.revision, nodes, number, links.done(), loadedAt));
}

function* assembled(
  revision: number,
  nodes: SortedNodes,
  number: NodeNumbers,
  links: LinksByKind,
  loadedAt: string,
): Sliced<CareerGraph> {
  const { PAYS, EMPLOYS, CERTIFIED_BY, MATCHES, PART_OF, BROADER, DESCRIBED_BY } = links.facts;
  const roleLinks = { pays: PAYS, employs: EMPLOYS, certifiedBy: CERTIFIED_BY, matches: MATCHES };
  const roles = yield* buildRoleNodes(nodes.of.Role, roleLinks, number);
  const competencyFacts = joinDescriptions(nodes.competencies, DESCRIBED_BY);
  const requirements = yield* buildRequirementTable(links.requires, {
    roleCount: roles.length,
    competencyCount: competencyFacts.length,
    precedenceOf: number.precedence,
    preparationHours: (role) => roles[role]?.preparationHours,
    learningHours: (competency) => competencyFacts[competency]?.properties.learningHours,
  });
  const namedBy = sourceNamesOf(nodes.competencies, DESCRIBED_BY, number.source, number.precedence);
  const competencies = yield* buildCompetencyNodes(
    competencyFacts,
    { partOf: PART_OF, broader: BROADER, namedBy },
    requirements,
    links.requires,
    number.competency,
    number.source,
  );
  const progressions = yield* buildProgressionTable(links.progressesTo, roles, number.precedence);
  const others = otherNodes(nodes, EMPLOYS, roles, number);
  const byId = new Map<string, GraphNode>();
  for (const group of [roles, competencies, ...Object.values(others)]) {
    for (const node of group as readonly GraphNode[]) byId.set(node.id, node);
    yield;
  }
  const find = (id: string) => byId.get(id) ?? null;
  const named = namedNodes({ ...others, roles, competencies, find });
  yield;
  return Object.freeze({
    revision,
    loadedAt,
    ...others,
    roles,
    competencies,
    competencyLinks: [...PART_OF, ...BROADER].sort((a, b) => (a.key < b.key ? -1 : 1)),
    requirements,
    progressions,
    text: textIndexOf(yield* buildTextTables(named), named),
    names: nameIndexOf(yield* buildNameTables(named), named),
    variants: nameVariantsOf(yield* buildVariantTables(named), named),
    find,
    counts: countsOf(nodes, links),
  });
}

type OtherNodes = Pick<CareerGraph, 'sources' | 'disciplines' | 'companies' | 'certifications' | 'advisors'>;

function otherNodes(
  nodes: SortedNodes,
  employments: readonly LinkFactOf<'EMPLOYS'>[],
  roles: readonly RoleNode[],
  number: NodeNumbers,
): OtherNodes {
  const employs = gatheredBy(employments, (link) => link.from);
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
    advisors: nodes.of.AdvisorService.map((fact, index) => ({
      ...fact.properties,
      ...own(fact, index),
      kind: 'AdvisorService',
    })),
  };
}

function countsOf({ of }: SortedNodes, { requires, progressesTo, facts }: LinksByKind): ReadonlyMap<string, number> {
  const links: Record<LinkKind, number> = {
    REQUIRES: requires.count,
    PROGRESSES_TO: progressesTo.count,
    PAYS: facts.PAYS.length,
    EMPLOYS: facts.EMPLOYS.length,
    CERTIFIED_BY: facts.CERTIFIED_BY.length,
    PART_OF: facts.PART_OF.length,
    BROADER: facts.BROADER.length,
    MATCHES: facts.MATCHES.length,
    DESCRIBED_BY: facts.DESCRIBED_BY.length,
  };
  return new Map([...Object.entries(of).map(([kind, all]) => [kind, all.length] as const), ...Object.entries(links)]);
}
