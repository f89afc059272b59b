import { requiredByPlaces, type Snapshot } from '../../app';
import type { CareerGraph, CompetencyNode } from '../../graph';
import { print, printJson, prose } from '../print/print';
import { printSections, type Section } from '../print/section';
import { EXIT } from '../program/help';
import { withSnapshot } from '../program/with-store';
import { USUAL_ROWS } from './role';
import { type Named, named, requirementAt } from './role-facts';

export interface CompetencyOptions {
  readonly first?: number;
  readonly json?: true;
}

/** `career-atlas skill`: skills and technologies. */
export function competencyCommand(ref: string, options: CompetencyOptions): Promise<number> {
  return withSnapshot(async (snapshot) => {
    const facts = competencyFacts(snapshot, snapshot.competency('competency', ref));
    if (options.json) printJson(facts);
    else printCompetency(facts, options.first ?? USUAL_ROWS);
    return EXIT.done;
  });
}

type CompetencyFacts = ReturnType<typeof competencyFacts>;

/** All that the commands show of a competency, with names in place of numbers. Lists are complete, in GraphQL's order. */
function competencyFacts(snapshot: Snapshot, node: CompetencyNode) {
  const graph = snapshot.graph;
  const { id, name, alternateNames, scheme, description = null, hours } = node;
  const near = snapshot.adjacent(node, {});
  const isSkill = node.kind === 'Skill';
  return {
    ...{ id, name, type: node.kind, kind: isSkill ? node.skillKind : node.category, scheme },
    ...{ alternateNames, description, learningHours: Math.round(hours.value), learningHoursStated: hours.stated },
    requiredBy: Array.from(requiredByPlaces(graph, node), (place) => {
      const { id: roleId, title, typicalPayUsd } = graph.roles[graph.requirements.role[place]!]!;
      const { importance, importanceScore, level } = requirementAt(graph, place);
      return { role: { id: roleId, title }, typicalPayUsd, importance, importanceScore, level };
    }),
    neighbours: near.pairs.map((pair) => neighbour(graph, pair)),
    broader: isSkill ? namesOf(graph, node.broader) : [],
    narrower: isSkill ? namesOf(graph, node.narrower) : [],
    technologies: isSkill ? namesOf(graph, node.technologies) : [],
    skills: isSkill ? [] : namesOf(graph, node.skills),
  };
}

function neighbour(graph: CareerGraph, pair: { readonly y: number; readonly score: number; readonly both: number }) {
  return { ...named(graph.competencies[pair.y]!), score: Math.round(1000 * pair.score) / 1000, roles: pair.both };
}

function namesOf(graph: CareerGraph, numbers: readonly number[]): readonly Named[] {
  return numbers.map((number) => named(graph.competencies[number]!));
}

function printCompetency(facts: CompetencyFacts, first: number): void {
  const { learningHours, learningHoursStated, alternateNames, description } = facts;
  print(prose(`${facts.name} (${facts.id})`));
  const whose = learningHoursStated ? 'stated by a source' : 'derived from the roles that need it';
  print(prose(`${sortOf(facts)}; about ${learningHours} hours of learning to working level, ${whose}.`));
  if (alternateNames.length > 0) print(prose(`Also called ${alternateNames.join(', ')}.`));
  if (description !== null) print(`\n${prose(description)}`);
  printRelatives(facts, first);
  if (facts.requiredBy.length === 0) print('\nNo role here asks for it.');
  printSections(sectionsOf(facts), first);
}

/** "Skill", "Knowledge", "Technology: relational database". */
function sortOf({ type, kind }: CompetencyFacts): string {
  if (type === 'Technology') return `Technology: ${kind.toLowerCase()}`;
  return `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
}

/** What it belongs to and what belongs to it, a line each. */
function printRelatives(facts: CompetencyFacts, first: number): void {
  const relatives: readonly (readonly [string, readonly Named[]])[] = [
    ['Part of', facts.skills],
    ['Broader', facts.broader],
    ['Narrower', facts.narrower],
    ['Technologies', facts.technologies],
  ];
  const known = relatives.filter(([, nodes]) => nodes.length > 0);
  if (known.length > 0) print('');
  for (const [label, nodes] of known) {
    const names = nodes.slice(0, first).map(({ name }) => name);
    const more = nodes.length > first ? ` and ${nodes.length - first} more (--first ${nodes.length})` : '';
    print(prose(names.join(', ') + more, `${label}: `));
  }
}

function sectionsOf({ requiredBy, neighbours }: CompetencyFacts): readonly Section[] {
  return [
    {
      heading: 'Who needs it',
      header: ['role', 'importance', 'level', 'pay $'],
      rows: requiredBy.map(({ role, importance, level, typicalPayUsd }) => [
        role.title,
        importance.toLowerCase(),
        level,
        typicalPayUsd?.toLocaleString('en-US') ?? null,
      ]),
    },
    {
      heading: 'Often needed with it (0 never, 1 always)',
      header: ['competency', 'nearness', 'roles with both'],
      rows: neighbours.map(({ name, score, roles }) => [name, score, roles]),
    },
  ];
}
