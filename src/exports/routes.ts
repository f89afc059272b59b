import { findRoutes, type Route, type RouteSearchResult, type RouteSet, type RouteStep } from '../advice';
import type { ExportContent, LinkTable } from '../exporters';
import type { CareerGraph } from '../graph';
import { decimal, type Field, tableOf } from './fields';
import type { ExportFilters } from './filters';
import { roleTable } from './node-tables';
import { originOf, sourcesOfRoles } from './origin';
import { provenanceFields } from './provenance-fields';

/** The steps of the best routes between two roles, for someone without a profile. @param answer - of the search, if it is known */
export function routesContent(
  graph: CareerGraph,
  filters: ExportFilters,
  written: ExportContent['origin']['filters'],
  answer?: RouteSearchResult,
): ExportContent {
  if (filters.search === undefined) throw new Error('The export of routes needs a search.');
  const found = answer ?? findRoutes(graph, filters.search);
  const set: Pick<RouteSet, 'routes' | 'exact'> = found.kind === 'RouteSet' ? found : { routes: [], exact: true };
  const on = new Uint8Array(graph.roles.length);
  for (const role of set.routes.flatMap((route) => route.roles)) on[role] = 1;
  const steps = set.routes.flatMap((route, place) =>
    route.steps.map((step, index): ExportedStep => ({ route, number: place + 1, step, index: index + 1 })),
  );
  const table: LinkTable = {
    type: 'STEP',
    ...tableOf('routes', stepFields(graph, set.exact), steps.length, () => steps),
  };
  return {
    name: 'routes',
    origin: originOf(graph, 'Routes between two roles', written, sourcesOfRoles(graph, on)),
    table,
    graph: { directed: true, parallel: true, nodes: [roleTable(graph, on)], links: [table] },
    ...(found.kind === 'NoRoute' && { note: [found.reason, found.relaxation ?? ''].join(' ').trim() }),
  };
}

interface ExportedStep {
  readonly route: Route;
  /** Of the route, 1 the best. */
  readonly number: number;
  readonly step: RouteStep;
  /** Of the step in its route, from 1. */
  readonly index: number;
}

function stepFields(graph: CareerGraph, exact: boolean): readonly Field<ExportedStep>[] {
  const { progressions, roles } = graph;
  return [
    {
      name: 'source',
      type: 'text',
      required: true,
      about: 'id of the role that is left',
      of: ({ step }) => roles[step.from]!.id,
    },
    {
      name: 'target',
      type: 'text',
      required: true,
      about: 'id of the role that is taken up',
      of: ({ step }) => roles[step.to]!.id,
    },
    {
      name: 'route',
      type: 'integer',
      required: true,
      about: 'number of the route, 1 the best',
      of: ({ number }) => number,
    },
    {
      name: 'step',
      type: 'integer',
      required: true,
      about: 'number of the step in its route, from 1',
      of: ({ index }) => index,
    },
    {
      name: 'source_title',
      type: 'text',
      required: true,
      about: 'title of the source role',
      of: ({ step }) => roles[step.from]!.title,
    },
    {
      name: 'target_title',
      type: 'text',
      required: true,
      about: 'title of the target role',
      of: ({ step }) => roles[step.to]!.title,
    },
    { name: 'years', type: 'number', required: true, about: 'years that the step takes', of: ({ step }) => step.years },
    {
      name: 'learning_hours',
      type: 'integer',
      required: true,
      about: 'hours of learning that the step asks',
      of: ({ step }) => step.learningHours,
    },
    {
      name: 'schooling_years',
      type: 'number',
      required: true,
      about: 'years of schooling among the years',
      of: ({ step }) => step.schoolingYears,
    },
    {
      name: 'coverage',
      type: 'number',
      about: 'share of what the target needs that is there by then, 0..1',
      of: ({ step }) => step.coverage,
    },
    { name: 'pay_change_usd', type: 'integer', about: 'US dollars a year', of: ({ step }) => step.payChangeUsd },
    {
      name: 'move',
      type: 'text',
      required: true,
      about: 'kind of move: PROMOTION, SPECIALISATION, LATERAL, PIVOT or STEP_BACK',
      of: ({ step }) => step.kind,
    },
    {
      name: 'basis',
      type: 'text',
      required: true,
      about: 'who says that people make this move: STATED, READING, MODELLED or DOOR',
      of: ({ step }) => step.basis,
    },
    {
      name: 'likelihood',
      type: 'number',
      about: 'share of those who leave the source role that make this move, 0..1',
      of: ({ step }) => decimal(step.likelihood ?? Number.NaN),
    },
    {
      name: 'confidence',
      type: 'number',
      required: true,
      about: 'how sure all sources together make us that people do make this move, 0..1',
      of: ({ step }) => decimal(step.confidence),
    },
    {
      name: 'cost',
      type: 'number',
      required: true,
      about: "the step's part of the route's cost",
      of: ({ step }) => step.cost,
    },
    {
      name: 'route_cost',
      type: 'number',
      required: true,
      about:
        'recommended: expected years; by time years, by gap hours of the largest step, by pay US dollars, by likelihood nats, by steps steps',
      of: ({ route }) => route.cost,
    },
    {
      name: 'route_years',
      type: 'number',
      required: true,
      about: 'years of the whole route',
      of: ({ route }) => route.years,
    },
    {
      name: 'route_learning_hours',
      type: 'integer',
      required: true,
      about: 'hours of learning of the whole route',
      of: ({ route }) => route.learningHours,
    },
    {
      name: 'route_likelihood',
      type: 'number',
      about: 'product over the steps, 0..1',
      of: ({ route }) => route.likelihood,
    },
    {
      name: 'route_confidence',
      type: 'number',
      required: true,
      about: 'product over the steps, 0..1',
      of: ({ route }) => route.confidence,
    },
    {
      name: 'exact',
      type: 'boolean',
      required: true,
      about: 'whether these are proved to be the best routes; if not, the time of the search was up',
      of: () => exact,
    },
    ...provenanceFields<ExportedStep>(graph, ({ step }) =>
      step.progression === null
        ? [step.entry.door.source]
        : progressions.claims(step.progression).map((claim) => claim.source),
    ),
  ];
}
