import {
  type CommunityQuestion,
  type CommunityRow,
  communityDefaults,
  partitionInSlices,
  rowsFor,
  skillMatrix,
} from '../adjacency';
import type { ExportContent } from '../exporters';
import type { CareerGraph, Sliced } from '../graph';
import { type Field, tableOf } from './fields';
import type { ExportFilters } from './filters';
import { originOf, sourcesOfRoles } from './origin';

/** Competencies by community, most typical first. */
export function communitiesContent(
  graph: CareerGraph,
  filters: ExportFilters,
  written: ExportContent['origin']['filters'],
): ExportContent {
  const question = questionOf(graph, filters);
  const roles = new Uint8Array(graph.roles.length);
  for (const role of skillMatrix(graph, question).roles) roles[role] = 1;
  return {
    name: 'communities',
    origin: originOf(graph, 'Communities of skills and technologies', written, sourcesOfRoles(graph, roles)),
    table: tableOf('communities', communityFields(graph), null, () => rowsFor(graph, question)),
  };
}

/** Finds the communities of an export in slices. */
export function* prepareCommunities(graph: CareerGraph, filters: ExportFilters): Sliced<void> {
  yield* partitionInSlices(graph, questionOf(graph, filters));
}

function questionOf(graph: CareerGraph, filters: ExportFilters): CommunityQuestion {
  const { schemes, disciplines, nodeKinds, minSupport, seed } = filters;
  const kinds = [...new Set(nodeKinds)];
  const kind = kinds.length === 1 ? (kinds[0] as CommunityQuestion['only']) : undefined;
  return {
    ...communityDefaults(graph),
    ...(schemes !== undefined && { schemes }),
    ...(minSupport !== undefined && { minSupport }),
    ...(seed !== undefined && { seed }),
    discipline: disciplines?.[0],
    only: kind,
  };
}

function communityFields(graph: CareerGraph): readonly Field<CommunityRow>[] {
  const { competencies } = graph;
  const field = (
    name: string,
    type: Field<CommunityRow>['type'],
    about: string,
    of: Field<CommunityRow>['of'],
  ): Field<CommunityRow> => ({ name, type, required: true, about, of });
  return [
    field('community', 'integer', 'place of the community, largest first, from 0', ({ community }) => community),
    field('community_name', 'text', 'its three most typical members', ({ name }) => name),
    field('competency', 'text', 'id of the member', ({ competency }) => competencies[competency]!.id),
    field('competency_name', 'text', 'what the member is called', ({ competency }) => competencies[competency]!.name),
    field('kind', 'text', 'Skill or Technology', ({ competency }) => competencies[competency]!.kind),
    field('typicality', 'number', 'how typical it is of the community, 0..1', ({ typicality }) => typicality),
    field('modularity', 'number', 'of the whole partition, up to 1', ({ modularity }) => modularity),
    field('seed', 'integer', 'the seed that it was found with', ({ seed }) => seed),
  ];
}
