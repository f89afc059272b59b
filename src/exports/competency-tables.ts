import type { NodeTable } from '../exporters';
import type { CareerGraph, CompetencyNode, SkillNode, TechnologyNode } from '../graph';
import { type Choice, chosenOf } from './chosen';
import { type Field, tableOf } from './fields';
import { namedFields } from './named-fields';
import { statedBy } from './provenance-fields';

/** The chosen skills and technologies as nodes. */
export function competencyTables(graph: CareerGraph, chosen: Choice): readonly NodeTable[] {
  const skills = () => ofKind(chosenOf(graph.competencies, chosen), isSkill);
  const technologies = () => ofKind(chosenOf(graph.competencies, chosen), isTechnology);
  return [
    { labels: ['Skill', 'Competency'], ...tableOf('skills', skillFields(graph), [...skills()].length, skills) },
    {
      labels: ['Technology', 'Competency'],
      ...tableOf('technologies', technologyFields(graph), [...technologies()].length, technologies),
    },
  ];
}

const isSkill = (node: CompetencyNode): node is SkillNode => node.kind === 'Skill';
const isTechnology = (node: CompetencyNode): node is TechnologyNode => node.kind === 'Technology';

function* ofKind<T extends CompetencyNode>(
  nodes: Iterable<CompetencyNode>,
  is: (node: CompetencyNode) => node is T,
): Iterable<T> {
  for (const node of nodes) if (is(node)) yield node;
}

function competencyFields(graph: CareerGraph, kind: string): readonly Field<CompetencyNode>[] {
  return [
    ...namedFields(kind),
    { name: 'scheme', type: 'text', required: true, about: 'ATLAS, ONET or ESCO', of: (node) => node.scheme },
    { name: 'alternate_names', type: 'texts', required: true, about: 'other names', of: (node) => node.alternateNames },
    { name: 'description', type: 'text', about: 'what it is', of: (node) => node.description },
    {
      name: 'learning_hours',
      type: 'number',
      required: true,
      about: 'hours of learning from nothing to working level',
      of: (node) => node.hours.value,
    },
    {
      name: 'hours_stated',
      type: 'boolean',
      required: true,
      about: 'whether a source states these hours; if not, they are derived from the roles that need it',
      of: (node) => node.hours.stated,
    },
    statedBy(graph),
  ];
}

function skillFields(graph: CareerGraph): readonly Field<SkillNode>[] {
  return [
    ...competencyFields(graph, 'skill'),
    {
      name: 'skill_kind',
      type: 'text',
      required: true,
      about: 'SKILL, KNOWLEDGE, ATTITUDE or LANGUAGE',
      of: (node) => node.skillKind,
    },
  ];
}

function technologyFields(graph: CareerGraph): readonly Field<TechnologyNode>[] {
  return [
    ...competencyFields(graph, 'technology'),
    {
      name: 'category',
      type: 'text',
      required: true,
      about: "what sort of technology, in the source's words",
      of: (node) => node.category,
    },
    {
      name: 'hot',
      type: 'boolean',
      required: true,
      about: 'asked for in many current adverts',
      of: (node) => node.hot,
    },
    {
      name: 'in_demand',
      type: 'boolean',
      required: true,
      about: 'asked for in many current adverts of at least one role',
      of: (node) => node.inDemand,
    },
  ];
}
