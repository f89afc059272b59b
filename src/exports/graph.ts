import type { LinkFactOf } from '../domain';
import type { ExportContent, LinkTable, PropertyGraph } from '../exporters';
import type { CareerGraph, GraphNode } from '../graph';
import { type Choice, chosenRoles } from './chosen';
import { type Field, tableOf } from './fields';
import type { ExportFilters } from './filters';
import { CLAIM_FIELDS, type ExportedLinkKind, LINK_FIELDS } from './link-fields';
import { CLAIMS } from './links';
import { type ChosenNodes, nodeTables } from './node-tables';
import { originOf } from './origin';
import { statementsOf } from './statements';

/**
 * The whole graph: nodes as their leading sources describe them, and every source's claim as a link of its own. If you
 * choose roles, it leaves out what belongs to none of them.
 */
export function graphContent(
  graph: CareerGraph,
  filters: ExportFilters,
  written: ExportContent['origin']['filters'],
): ExportContent {
  const origin = originOf(graph, 'The career graph', written, new Set(graph.sources.keys()));
  const content = graphOf(graph, filters);
  return { name: 'graph', origin, graph: content, statements: statementsOf(content, origin) };
}

/** The chosen nodes and the claims of some kinds between them. */
export function graphOf(
  graph: CareerGraph,
  filters: ExportFilters,
  kinds = Object.keys(LINK_FIELDS) as readonly ExportedLinkKind[],
): PropertyGraph {
  const chosen = chosenNodes(graph, filters);
  return {
    directed: true,
    parallel: true,
    nodes: nodeTables(graph, chosen).filter((table) => table.rowCount !== 0),
    links: kinds.flatMap((kind) => linkTable(graph, kind, chosen) ?? []),
  };
}

/** The claims of a kind between chosen nodes; null if there is none. */
function linkTable(graph: CareerGraph, kind: ExportedLinkKind, chosen: ChosenNodes): LinkTable | null {
  const isChosen = membership(graph, chosen);
  const kept = function* (): Iterable<AnyClaim> {
    for (const claim of CLAIMS[kind](graph)) if (isChosen(claim.from) && isChosen(claim.to)) yield claim;
  };
  if (kept()[Symbol.iterator]().next().done === true) return null;
  const fields = [...CLAIM_FIELDS, ...(LINK_FIELDS[kind] as readonly Field<AnyClaim>[])];
  return { type: kind, ...tableOf(kind.toLowerCase(), fields, graph.counts.get(kind) ?? null, kept) };
}

type AnyClaim = LinkFactOf<ExportedLinkKind>;

/** A test of whether the node with an id is exported. */
function membership(graph: CareerGraph, chosen: ChosenNodes): (id: string) => boolean {
  const choices: { readonly [K in GraphNode['kind']]: Choice } = {
    Role: chosen.roles,
    Skill: chosen.competencies,
    Technology: chosen.competencies,
    Company: chosen.companies,
    Discipline: chosen.disciplines,
    Certification: chosen.certifications,
    AdvisorService: chosen.advisors,
    Source: chosen.sources,
  };
  return (id) => {
    const node = graph.find(id);
    return node !== null && choices[node.kind][node.index] === 1;
  };
}

function chosenNodes(graph: CareerGraph, filters: ExportFilters): ChosenNodes {
  const roles = chosenRoles(graph, filters);
  const isPart = filters.schemes !== undefined || filters.disciplines !== undefined;
  const competencies = isPart ? competenciesOf(graph, roles) : all(graph.competencies);
  const belongs = (hasRole: (node: GraphNode) => boolean) => (nodes: readonly GraphNode[]) =>
    Uint8Array.from(nodes, (node) => (!isPart || hasRole(node) ? 1 : 0));
  const touches = (numbers: readonly number[]) => numbers.some((role) => roles[role] === 1);
  const kindIs = (kind: GraphNode['kind']) => filters.nodeKinds === undefined || filters.nodeKinds.includes(kind);
  const only = (choice: Choice, isOfKind: (place: number) => boolean): Choice =>
    choice.map((chosen, place) => (isOfKind(place) ? chosen : 0));
  const disciplines = belongs((node) => node.kind === 'Discipline' && touches(node.roles))(graph.disciplines);
  const isChosen = (id: string) => graph.disciplines.some((node) => node.id === id && disciplines[node.index] === 1);
  return {
    roles: only(roles, () => kindIs('Role')),
    competencies: only(competencies, (place) => kindIs(graph.competencies[place]!.kind)),
    companies: only(
      belongs((node) => node.kind === 'Company' && touches(node.employs.map(({ role }) => role)))(graph.companies),
      () => kindIs('Company'),
    ),
    disciplines: only(disciplines, () => kindIs('Discipline')),
    certifications: only(
      belongs((node) => node.kind === 'Certification' && touches(node.roles))(graph.certifications),
      () => kindIs('Certification'),
    ),
    advisors: only(
      belongs((node) => node.kind === 'AdvisorService' && node.disciplines.some(isChosen))(graph.advisors),
      () => kindIs('AdvisorService'),
    ),
    sources: only(all(graph.sources), () => kindIs('Source')),
  };
}

/** The competencies that the roles require, and the skills that these are part of or narrower than. */
function competenciesOf(graph: CareerGraph, roles: Choice): Choice {
  const { head, competency } = graph.requirements;
  const chosen = new Uint8Array(graph.competencies.length);
  const open: number[] = [];
  const add = (number: number): void => {
    if (chosen[number] === 1) return;
    chosen[number] = 1;
    open.push(number);
  };
  for (let role = 0; role < roles.length; role++) {
    if (roles[role] !== 1) continue;
    for (let place = head[role]!; place < head[role + 1]!; place++) add(competency[place]!);
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = graph.competencies[next]!;
    for (const above of node.kind === 'Skill' ? node.broader : node.skills) add(above);
  }
  return chosen;
}

function all(nodes: readonly unknown[]): Choice {
  return new Uint8Array(nodes.length).fill(1);
}
