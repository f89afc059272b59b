import { z } from 'zod';
import type { Scheme } from '../../domain';
import type { CareerGraph, CompetencyNode, SkillNode, TechnologyNode } from '../../graph';
import { by, type Comparison, oncePerKey, sorted } from './order';
import { choice, MOST_LISTED, parseInput, searchText } from './parse-input';
import { matchesByText } from './text-matches';

/** Orders of skills and technologies. Ties are broken by id. */
export const COMPETENCY_ORDERS = [
  'NAME',
  'NAME_DESC',
  'ROLES',
  'ROLES_DESC',
  'LEARNING_HOURS',
  'LEARNING_HOURS_DESC',
  'RELEVANCE',
] as const;
export type CompetencyOrder = (typeof COMPETENCY_ORDERS)[number];

/** What a competency has to fulfil, all of it; what is left out is not asked. */
export interface CompetencyFilter {
  readonly schemes?: readonly Scheme[] | undefined;
  /** In any case: "KNOWLEDGE", "Programming language". */
  readonly kinds?: readonly string[] | undefined;
  /** Words of a name. */
  readonly text?: string | undefined;
}

const FILTER = z.object({
  schemes: choice<Scheme>().optional(),
  kinds: z
    .array(z.string())
    .min(1, 'is empty, which allows nothing; leave it out to allow all')
    .max(MOST_LISTED, `has more than ${MOST_LISTED} values`)
    .optional(),
  text: searchText.optional(),
});

/**
 * The skills or technologies that pass a filter, in order: by default the best match of its text first, or by name.
 * @throws {InvalidOptionError} naming each field of the filter that can't be used and why
 */
export function listCompetencies<K extends 'Skill' | 'Technology'>(
  graph: CareerGraph,
  kind: K,
  given: CompetencyFilter,
  orderBy: readonly CompetencyOrder[] | null | undefined,
): readonly Extract<CompetencyNode, { kind: K }>[] {
  const filter = parseInput(FILTER, 'filter', given);
  const { schemes } = filter;
  const kinds = filter.kinds?.map((name) => name.toLowerCase());
  const text = matchesByText(graph, filter.text, [kind]);
  const orders = orderBy === null || orderBy === undefined || orderBy.length === 0 ? [defaultOrder(text)] : orderBy;
  const [first] = orders as readonly [CompetencyOrder];
  const known = orders.length === 1 && (text === null || first !== 'RELEVANCE');
  const listed = known
    ? ordered(graph, `${kind} ${first}`)
    : sorted(
        ofKind(graph, kind),
        orders.map((name) => comparison(graph, name, text)),
      );
  const passes = (node: CompetencyNode): boolean =>
    (schemes === undefined || schemes.includes(node.scheme)) &&
    (kinds === undefined || kinds.includes(kindName(node).toLowerCase())) &&
    (text === null || text.has(node.id));
  return listed.filter(passes) as Extract<CompetencyNode, { kind: K }>[];
}

/** What sort of skill or technology it is, as the API shows it. */
function kindName(node: SkillNode | TechnologyNode): string {
  return node.kind === 'Skill' ? node.skillKind : node.category;
}

/** All skills or all technologies in one order. */
const ordered = oncePerKey((graph: CareerGraph, key: string) => {
  const [kind, name] = key.split(' ') as ['Skill' | 'Technology', CompetencyOrder];
  return sorted(ofKind(graph, kind), [comparison(graph, name, null)]);
});

function ofKind(graph: CareerGraph, kind: 'Skill' | 'Technology'): readonly CompetencyNode[] {
  return graph.competencies.filter((node) => node.kind === kind);
}

function defaultOrder(text: ReadonlyMap<string, number> | null): CompetencyOrder {
  return text === null ? 'NAME' : 'RELEVANCE';
}

function comparison(
  graph: CareerGraph,
  name: CompetencyOrder,
  text: ReadonlyMap<string, number> | null,
): Comparison<CompetencyNode> {
  const direction = name.endsWith('_DESC') ? -1 : 1;
  const { competencyHead } = graph.requirements;
  switch (name) {
    case 'NAME':
    case 'NAME_DESC':
      return by((node) => node.name, direction);
    case 'ROLES':
    case 'ROLES_DESC':
      return by(({ index }) => (competencyHead[index + 1] as number) - (competencyHead[index] as number), direction);
    case 'LEARNING_HOURS':
    case 'LEARNING_HOURS_DESC':
      return by((node) => node.hours.value, direction);
    case 'RELEVANCE':
      return text === null ? by((node) => node.name) : by((node) => text.get(node.id) ?? null);
  }
}
