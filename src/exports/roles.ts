import type { ExportContent, PropertyGraph } from '../exporters';
import type { CareerGraph, RoleNode } from '../graph';
import { chosenCount, chosenOf, chosenRoles } from './chosen';
import { type Field, tableOf } from './fields';
import type { ExportFilters } from './filters';
import { graphOf } from './graph';
import { originOf, sourcesOfRoles } from './origin';
import { provenanceFields } from './provenance-fields';
import { roleFields } from './role-fields';
import { statementsOf } from './statements';

/** The roles, one per row, with their pay and how much is known of each. */
export function rolesContent(
  graph: CareerGraph,
  filters: ExportFilters,
  written: ExportContent['origin']['filters'],
): ExportContent {
  const roles = chosenRoles(graph, filters);
  const fields = [
    ...roleFields(graph),
    ...countFields(graph),
    ...provenanceFields<RoleNode>(graph, (role) => [graph.sources[role.source]!.id]),
  ];
  const origin = originOf(graph, 'Roles', written, sourcesOfRoles(graph, roles));
  return {
    name: 'roles',
    origin,
    statements: statementsOf(conceptsOf(graph, filters), origin),
    table: tableOf('roles', fields, chosenCount(roles), () => chosenOf(graph.roles, roles)),
  };
}

/** Roles with their disciplines, sources and matches: the part that SKOS has words for. */
function conceptsOf(graph: CareerGraph, filters: ExportFilters): PropertyGraph {
  return graphOf(graph, { ...filters, nodeKinds: ['Role', 'Discipline', 'Source'] }, ['MATCHES']);
}

function countFields({ requirements, progressions }: CareerGraph): readonly Field<RoleNode>[] {
  const length = (head: Int32Array, role: number) => head[role + 1]! - head[role]!;
  return [
    {
      name: 'requirements',
      type: 'integer',
      required: true,
      about: 'how many competencies it is known to require',
      of: ({ index }) => length(requirements.head, index),
    },
    {
      name: 'moves_out',
      type: 'integer',
      required: true,
      about: 'how many roles it leads to',
      of: ({ index }) => length(progressions.head, index),
    },
    {
      name: 'moves_in',
      type: 'integer',
      required: true,
      about: 'how many roles lead to it',
      of: ({ index }) => length(progressions.reverseHead, index),
    },
  ];
}
