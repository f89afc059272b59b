import { Field, InputType, registerEnumType } from 'type-graphql';
import { z } from 'zod';
import type { Scheme as SchemeName } from '../../domain';
import type { CareerGraph, CompetencyNode, SkillNode, TechnologyNode } from '../../graph';
import { choice, MOST_LISTED, parseInput, searchText } from '../inputs/parse-input';
import { withoutNulls } from '../inputs/without-nulls';
import { by, type Comparison, oncePerKey, sorted } from '../paging/order';
import { matchesByText } from '../paging/text-matches';
import { enumOf, Scheme } from '../vocabulary/vocabulary';

/** Orders of skills and technologies. */
export const CompetencyOrder = enumOf([
  'NAME',
  'NAME_DESC',
  'ROLES',
  'ROLES_DESC',
  'LEARNING_HOURS',
  'LEARNING_HOURS_DESC',
  'RELEVANCE',
]);
export type CompetencyOrderName = keyof typeof CompetencyOrder;
registerEnumType(CompetencyOrder, {
  name: 'CompetencyOrder',
  description: 'Orders of skills and technologies. Ties are broken by id.',
  valuesConfig: {
    NAME: { description: 'By name, A to Z.' },
    NAME_DESC: { description: 'By name, Z to A.' },
    ROLES: { description: 'Asked for by the fewest roles first.' },
    ROLES_DESC: { description: 'Asked for by the most roles first.' },
    LEARNING_HOURS: { description: 'Quickest to learn first.' },
    LEARNING_HOURS_DESC: { description: 'Longest to learn first.' },
    RELEVANCE: { description: 'Best match of `filter.text` first; by name without such text.' },
  },
});

@InputType('CompetencyFilter', {
  description: 'Only competencies that fulfil all of it. Example: {kinds: ["KNOWLEDGE"], text: "data"}',
})
export class CompetencyFilter {
  @Field(() => [Scheme], { nullable: true, description: 'Of one of these schemes.' })
  schemes?: SchemeName[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Of one of these kinds, as `Skill.kind` or `Technology.family` says, in any case: "KNOWLEDGE", "Programming language".',
  })
  kinds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A name has these words; prefixes and typos count. At most 200 characters.',
  })
  text?: string | null;
}

const FILTER = z.object({
  schemes: choice<SchemeName>().optional(),
  kinds: z
    .array(z.string())
    .min(1, 'is empty, which allows nothing; leave it out to allow all')
    .max(MOST_LISTED, `has more than ${MOST_LISTED} values`)
    .optional(),
  text: searchText.optional(),
});

/** The skills or technologies that pass a filter, in order: by default the best match of its text first, or by name. */
export function listCompetencies<K extends 'Skill' | 'Technology'>(
  graph: CareerGraph,
  kind: K,
  given: CompetencyFilter | null | undefined,
  orderBy: readonly CompetencyOrderName[] | null | undefined,
): readonly Extract<CompetencyNode, { kind: K }>[] {
  const filter = parseInput(FILTER, 'filter', withoutNulls(given ?? {}));
  const { schemes } = filter;
  const kinds = filter.kinds?.map((name) => name.toLowerCase());
  const text = matchesByText(graph, filter.text, [kind]);
  const orders = orderBy === null || orderBy === undefined || orderBy.length === 0 ? [defaultOrder(text)] : orderBy;
  const [first] = orders as readonly [CompetencyOrderName];
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
  const [kind, name] = key.split(' ') as ['Skill' | 'Technology', CompetencyOrderName];
  return sorted(ofKind(graph, kind), [comparison(graph, name, null)]);
});

function ofKind(graph: CareerGraph, kind: 'Skill' | 'Technology'): readonly CompetencyNode[] {
  return graph.competencies.filter((node) => node.kind === kind);
}

function defaultOrder(text: ReadonlyMap<string, number> | null): CompetencyOrderName {
  return text === null ? 'NAME' : 'RELEVANCE';
}

function comparison(
  graph: CareerGraph,
  name: CompetencyOrderName,
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
