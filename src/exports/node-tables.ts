import type { NodeTable } from '../exporters';
import type { CareerGraph, CertificationNode, CompanyNode, DisciplineNode, SourceNode } from '../graph';
import { advisorFields } from './advisor-fields';
import { type Choice, chosenCount, chosenOf } from './chosen';
import { competencyTables } from './competency-tables';
import { type Field, tableOf } from './fields';
import { namedFields } from './named-fields';
import { statedBy } from './provenance-fields';
import { roleFields } from './role-fields';

/** Which nodes of each kind are exported. */
export interface ChosenNodes {
  readonly roles: Choice;
  readonly competencies: Choice;
  readonly companies: Choice;
  readonly disciplines: Choice;
  readonly certifications: Choice;
  readonly advisors: Choice;
  readonly sources: Choice;
}

/** The chosen nodes, one table per kind, in order of ids. */
export function nodeTables(graph: CareerGraph, chosen: ChosenNodes): readonly NodeTable[] {
  return [
    roleTable(graph, chosen.roles),
    ...competencyTables(graph, chosen.competencies),
    nodes('companies', 'Company', companyFields(graph), graph.companies, chosen.companies),
    nodes('disciplines', 'Discipline', disciplineFields(graph), graph.disciplines, chosen.disciplines),
    nodes('certifications', 'Certification', certificationFields(graph), graph.certifications, chosen.certifications),
    nodes('advisors', 'AdvisorService', advisorFields(graph), graph.advisors, chosen.advisors),
    nodes('sources', 'Source', SOURCE_FIELDS, graph.sources, chosen.sources),
  ];
}

/** The chosen roles as nodes. */
export function roleTable(graph: CareerGraph, roles: Choice): NodeTable {
  return nodes('roles', 'Role', roleFields(graph), graph.roles, roles);
}

function nodes<T extends { readonly index: number }>(
  name: string,
  label: string,
  fields: readonly Field<T>[],
  all: readonly T[],
  choice: Choice,
): NodeTable {
  return { labels: [label], ...tableOf(name, fields, chosenCount(choice), () => chosenOf(all, choice)) };
}

function companyFields(graph: CareerGraph): readonly Field<CompanyNode>[] {
  return [
    ...namedFields('company'),
    {
      name: 'category',
      type: 'text',
      required: true,
      about: 'what it does: TECHNOLOGY, …',
      of: (node) => node.category,
    },
    { name: 'summary', type: 'text', about: 'what it is', of: (node) => node.summary },
    statedBy(graph),
  ];
}

function disciplineFields(graph: CareerGraph): readonly Field<DisciplineNode>[] {
  return [
    ...namedFields('discipline'),
    { name: 'summary', type: 'text', required: true, about: 'what it is', of: (node) => node.summary },
    statedBy(graph),
  ];
}

function certificationFields(graph: CareerGraph): readonly Field<CertificationNode>[] {
  return [
    ...namedFields('certification'),
    { name: 'issuer', type: 'text', required: true, about: 'who issues it', of: (node) => node.issuer },
    { name: 'summary', type: 'text', about: 'what it is', of: (node) => node.summary },
    statedBy(graph),
  ];
}

const SOURCE_FIELDS: readonly Field<SourceNode>[] = [
  ...namedFields('source'),
  { name: 'publisher', type: 'text', required: true, about: 'who publishes it', of: (node) => node.publisher },
  { name: 'licence', type: 'text', required: true, about: 'its licence', of: (node) => node.licence },
  {
    name: 'attribution',
    type: 'text',
    required: true,
    about: 'to be shown with the data',
    of: (node) => node.attribution,
  },
  {
    name: 'release',
    type: 'text',
    required: true,
    about: 'its release, as the publisher names it',
    of: (node) => node.release,
  },
  {
    name: 'as_of',
    type: 'text',
    required: true,
    about: 'date of the data: year, month, or day',
    of: (node) => node.asOf,
  },
  {
    name: 'precedence',
    type: 'integer',
    required: true,
    about: 'which source leads where two describe one node: the smaller',
    of: (node) => node.precedence,
  },
  {
    name: 'stated_by',
    type: 'text',
    required: true,
    about: 'a source states itself',
    property: 'source',
    of: (node) => node.id,
  },
];
