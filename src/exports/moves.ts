import { STEP_MODEL } from '../domain';
import type { ExportContent, LinkTable } from '../exporters';
import type { CareerGraph, RoleNode } from '../graph';
import { hasKnownNeeds } from '../needs';
import { type MoveCost, moveCost, progressionLikelihoods } from '../network';
import { chosenProgressions, chosenRoles } from './chosen';
import { decimal, type Field, tableOf } from './fields';
import type { ExportFilters } from './filters';
import { roleTable } from './node-tables';
import { originOf, sourcesOfRoles } from './origin';
import { provenanceFields } from './provenance-fields';

/** Progressions, at most one per pair of roles, with their cost for someone without a profile. */
export function movesContent(
  graph: CareerGraph,
  filters: ExportFilters,
  written: ExportContent['origin']['filters'],
): ExportContent {
  const roles = chosenRoles(graph, filters);
  const chosen = chosenProgressions(graph, roles, filters);
  const costOf = moveCost(
    graph,
    { levels: new Map(), weeklyHours: STEP_MODEL.defaultWeeklyHours },
    progressionLikelihoods(graph),
  );
  const fields = moveFields(graph);
  const table: LinkTable = {
    type: 'PROGRESSES_TO',
    ...tableOf('moves', fields, chosen.length, function* () {
      for (const progression of chosen) yield moveOf(graph, progression, costOf(progression));
    }),
  };
  return {
    name: 'moves',
    origin: originOf(graph, 'Moves between roles', written, sourcesOfRoles(graph, roles)),
    table,
    graph: { directed: true, parallel: false, nodes: [roleTable(graph, roles)], links: [table] },
  };
}

/** A progression with its ends. */
interface ExportedMove {
  readonly progression: number;
  readonly from: RoleNode;
  readonly to: RoleNode;
  readonly cost: MoveCost;
}

function moveOf(graph: CareerGraph, progression: number, cost: MoveCost): ExportedMove {
  const { source, target } = graph.progressions;
  return {
    progression,
    from: graph.roles[source[progression]!]!,
    to: graph.roles[target[progression]!]!,
    cost,
  };
}

function moveFields(graph: CareerGraph): readonly Field<ExportedMove>[] {
  const { progressions } = graph;
  const likelihoods = progressionLikelihoods(graph);
  return [
    { name: 'source', type: 'text', required: true, about: 'id of the role that is left', of: ({ from }) => from.id },
    { name: 'target', type: 'text', required: true, about: 'id of the role that is taken up', of: ({ to }) => to.id },
    {
      name: 'years',
      type: 'number',
      required: true,
      about: 'years that the move takes: days / 365',
      of: ({ cost }) => Math.round((cost.days * 10_000) / STEP_MODEL.daysPerYear) / 10_000,
    },
    {
      name: 'typical_years',
      type: 'number',
      required: true,
      about: 'years until the move is usually made',
      of: ({ progression }) => decimal(progressions.typicalYears[progression]!),
    },
    {
      name: 'learning_hours',
      type: 'integer',
      required: true,
      about: 'hours of learning for someone who has what the source role gives and nothing else',
      of: ({ cost }) => cost.learningHours,
    },
    {
      name: 'pay_source_usd',
      type: 'integer',
      about: 'middle of what the source role pays, US dollars a year',
      of: ({ from }) => from.typicalPayUsd,
    },
    {
      name: 'pay_target_usd',
      type: 'integer',
      about: 'middle of what the target role pays, US dollars a year',
      of: ({ to }) => to.typicalPayUsd,
    },
    {
      name: 'likelihood',
      type: 'number',
      about:
        'share of those who leave the source role that make this move, 0..1, by the model of moves, else as a source says',
      of: ({ progression }) => decimal(likelihoods[progression]!),
    },
    {
      name: 'kind',
      type: 'text',
      required: true,
      about: 'kind of move: PROMOTION, SPECIALISATION, LATERAL, PIVOT or STEP_BACK',
      property: 'move',
      of: ({ progression }) => progressions.moveKind(progression),
    },
    {
      name: 'confidence',
      type: 'number',
      required: true,
      about: 'how sure all sources together make us that people do make this move, 0..1',
      of: ({ progression }) => decimal(progressions.confidence[progression]!),
    },
    {
      name: 'days',
      type: 'integer',
      required: true,
      about: 'cost by time: max(typical_days, learning_days) + schooling_days',
      of: ({ cost }) => cost.days,
    },
    {
      name: 'typical_days',
      type: 'integer',
      required: true,
      about: 'typical_years in days',
      of: ({ cost }) => cost.typicalDays,
    },
    {
      name: 'learning_days',
      type: 'integer',
      required: true,
      about: 'days that learning_hours take at 8 hours a week, 48 weeks a year',
      of: ({ cost }) => cost.learningDays,
    },
    {
      name: 'schooling_days',
      type: 'integer',
      required: true,
      about: 'days of schooling that the move takes beyond its typical years',
      of: ({ cost }) => cost.schoolingDays,
    },
    {
      name: 'nano_nats',
      type: 'number',
      required: true,
      about:
        'cost by likelihood: -ln(likelihood) * 1e9, a whole number; where no likelihood is known, from the confidence',
      of: ({ cost }) => cost.nanoNats,
    },
    {
      name: 'step_down',
      type: 'boolean',
      required: true,
      about:
        'leads to a lower job zone or seniority, much less schooling or clearly lower pay; routes take it only into their target',
      of: ({ progression }) => progressions.stepDown[progression] === 1,
    },
    {
      name: 'target_needs_known',
      type: 'boolean',
      required: true,
      about: 'whether anything is known of what the target role needs; if not, routes take it only as their target',
      of: ({ to }) => hasKnownNeeds(graph, to.index),
    },
    {
      name: 'source_title',
      type: 'text',
      required: true,
      about: 'title of the source role',
      of: ({ from }) => from.title,
    },
    { name: 'target_title', type: 'text', required: true, about: 'title of the target role', of: ({ to }) => to.title },
    {
      name: 'evidence',
      type: 'texts',
      required: true,
      about: 'kinds of evidence, strongest source first',
      of: ({ progression }) => [...new Set(progressions.claims(progression).map((claim) => claim.properties.evidence))],
    },
    ...provenanceFields<ExportedMove>(graph, ({ progression }) =>
      progressions.claims(progression).map((claim) => claim.source),
    ),
  ];
}
