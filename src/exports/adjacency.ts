import {
  type AdjacencyMeasure,
  allPairs,
  communityDefaults,
  isDirected,
  PAIR_DEFAULTS,
  proportionOf,
  SCORES,
  type SkillPair,
  skillMatrix,
} from '../adjacency';
import type { Scheme } from '../domain';
import type { ExportContent, LinkTable } from '../exporters';
import type { CareerGraph } from '../graph';
import { competencyTables } from './competency-tables';
import { type Field, tableOf } from './fields';
import type { ExportFilters } from './filters';
import { originOf, sourcesOfRoles } from './origin';

type Written = ExportContent['origin']['filters'];

/** Pairs of competencies that roles need together, with every measure of nearness. */
export function adjacencyContent(graph: CareerGraph, filters: ExportFilters, written: Written): ExportContent {
  const { disciplines, nodeKinds, minSupport, measure = PAIR_DEFAULTS.measure } = filters;
  // Counts over mixed schemes mean nothing, so they are mixed only for those who ask for it.
  const { schemes = communityDefaults(graph).schemes } = filters;
  const matrix = skillMatrix(graph, { schemes, discipline: disciplines?.[0] });
  const isKind = (competency: number) => nodeKinds?.includes(graph.competencies[competency]!.kind) !== false;
  const accepts = nodeKinds === undefined ? undefined : (x: number, y: number) => isKind(x) && isKind(y);
  const chosen = new Uint8Array(graph.competencies.length);
  for (const competency of matrix.competencies) if (isKind(competency)) chosen[competency] = 1;
  const roles = new Uint8Array(graph.roles.length);
  for (const role of matrix.roles) roles[role] = 1;
  const table: LinkTable = {
    type: 'ADJACENT_TO',
    ...tableOf('adjacency', pairFields(graph, measure), null, () => allPairs(matrix, { measure, minSupport, accepts })),
  };
  const nodes = competencyTables(graph, chosen).filter(({ rowCount }) => rowCount !== 0);
  return {
    name: 'adjacency',
    origin: originOf(
      graph,
      'Adjacency of skills and technologies',
      withScheme(written, schemes),
      sourcesOfRoles(graph, roles),
    ),
    table,
    graph: { directed: isDirected(measure), parallel: false, nodes, links: [table] },
  };
}

/** The filters with the schemes that count, also where nobody wrote them. */
function withScheme(written: Written, schemes: readonly Scheme[]): Written {
  if (written.some(([name]) => name === 'scheme')) return written;
  return [...written, ['scheme', schemes.join(',')] as const].sort(([a], [b]) => (a < b ? -1 : 1));
}

function pairFields(graph: CareerGraph, measure: AdjacencyMeasure): readonly Field<SkillPair>[] {
  const { competencies } = graph;
  const scored = (name: string, by: AdjacencyMeasure, about: string): Field<SkillPair> => ({
    name,
    type: 'number',
    required: true,
    about,
    of: ({ both, ofX, ofY, roles }) => SCORES[by](both, ofX, ofY, roles),
  });
  return [
    { name: 'source', type: 'text', required: true, about: 'id of x', of: ({ x }) => competencies[x]!.id },
    { name: 'target', type: 'text', required: true, about: 'id of y', of: ({ y }) => competencies[y]!.id },
    {
      name: 'source_name',
      type: 'text',
      required: true,
      about: 'what x is called',
      of: ({ x }) => competencies[x]!.name,
    },
    {
      name: 'target_name',
      type: 'text',
      required: true,
      about: 'what y is called',
      of: ({ y }) => competencies[y]!.name,
    },
    scored('weight', measure, `${measure}, the measure that was asked for`),
    { name: 'n_source', type: 'integer', required: true, about: 'n(x): roles that need x', of: ({ ofX }) => ofX },
    { name: 'n_target', type: 'integer', required: true, about: 'n(y): roles that need y', of: ({ ofY }) => ofY },
    { name: 'n_both', type: 'integer', required: true, about: 'n(x,y): roles that need both', of: ({ both }) => both },
    {
      name: 'n_roles',
      type: 'integer',
      required: true,
      about: 'N: roles with at least one need',
      of: ({ roles }) => roles,
    },
    scored('proximity', 'PROXIMITY', 'n(x,y) / max(n(x), n(y)), 0..1'),
    scored('cosine', 'COSINE', 'n(x,y) / sqrt(n(x) n(y)), 0..1'),
    scored('jaccard', 'JACCARD', 'n(x,y) / (n(x) + n(y) - n(x,y)), 0..1'),
    scored('lift', 'LIFT', 'n(x,y) N / (n(x) n(y)): times more often than by chance'),
    scored('npmi', 'NPMI', 'normalised pointwise mutual information, -1..1'),
    scored('conditional', 'CONDITIONAL', 'P(y|x) = n(x,y) / n(x): what roles that need x need too, 0..1'),
    {
      name: 'conditional_reverse',
      type: 'number',
      required: true,
      about: 'P(x|y) = n(x,y) / n(y), 0..1',
      of: ({ both, ofX, ofY, roles }) => SCORES.CONDITIONAL(both, ofY, ofX, roles),
    },
    {
      name: 'proportion',
      type: 'number',
      required: true,
      about: `the share behind ${measure}, 0..1`,
      of: (pair) => proportionOf(measure, pair).value,
    },
    {
      name: 'proportion_low',
      type: 'number',
      required: true,
      about: "lower end of Wilson's 95 % interval of the proportion",
      of: (pair) => proportionOf(measure, pair).low,
    },
    {
      name: 'proportion_high',
      type: 'number',
      required: true,
      about: "upper end of Wilson's 95 % interval of the proportion",
      of: (pair) => proportionOf(measure, pair).high,
    },
  ];
}
