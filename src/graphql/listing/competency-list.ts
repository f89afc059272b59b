import { Field, InputType, registerEnumType } from 'type-graphql';
import { z } from 'zod';
import type { Scheme as SchemeName } from '../../domain';
import type { CareerGraph, CompetencyNode, SkillNode, TechnologyNode } from '../../graph';
import { choice, MOST_LISTED, parseInput, searchText } from '../inputs/parse-input';
import { withoutNulls } from '../inputs/without-nulls';
import { type Sequence, sequenceOf } from '../paging/page';
import { enumOf, Scheme } from '../types/vocabulary';
import { inOrder, type Key, ranksBy, remembered } from './order';
import { orderedPlaces } from './ordered-places';
import { placesByText } from './text-matches';

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
    description: 'Of one of these kinds, as their `kind` says, in any case: "KNOWLEDGE", "Programming language".',
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
): Sequence<Extract<CompetencyNode, { kind: K }>> {
  const filter = parseInput(FILTER, 'filter', withoutNulls(given ?? {}));
  const places = orderedPlaces<CompetencyOrderName>({
    all: ofKind(graph, kind),
    known: (order) => ordered(graph, `${kind} ${order}`),
    ranks: (order) => ranks(graph, order),
    matching: placesByText(graph, filter.text, kind),
    passes: passing(graph, filter),
    orderBy: orderBy ?? [],
    byName: 'NAME',
    count: graph.competencies.length,
  });
  const nodeAt = (place: number) => graph.competencies[place] as Extract<CompetencyNode, { kind: K }>;
  return sequenceOf(places, nodeAt, (place) => nodeAt(place).id);
}

function passing(graph: CareerGraph, { schemes, kinds }: z.infer<typeof FILTER>): ((place: number) => boolean) | null {
  if (schemes === undefined && kinds === undefined) return null;
  const wanted = new Set(kinds?.map((name) => name.toLowerCase()));
  const byName = new Map<string, boolean>();
  const isOfKind = (name: string): boolean => {
    const known = byName.get(name) ?? wanted.has(name.toLowerCase());
    byName.set(name, known);
    return known;
  };
  return (place) => {
    const node = graph.competencies[place] as CompetencyNode;
    return (
      (schemes === undefined || schemes.includes(node.scheme)) && (kinds === undefined || isOfKind(kindName(node)))
    );
  };
}

/** What sort of skill or technology it is, as the API shows it. */
function kindName(node: SkillNode | TechnologyNode): string {
  return node.kind === 'Skill' ? node.skillKind : node.category;
}

/** Places of all skills or all technologies, by id. */
const ofKind = remembered((graph: CareerGraph, kind: string) =>
  graph.competencies.filter((node) => node.kind === kind).map(({ index }) => index),
);

/** The same in one order. */
const ordered = remembered((graph: CareerGraph, key: string) => {
  const [kind, order] = key.split(' ') as ['Skill' | 'Technology', Ranking];
  return inOrder(ofKind(graph, kind), [ranks(graph, order)]);
});

type Ranking = Exclude<CompetencyOrderName, 'RELEVANCE'>;

const ranks = remembered((graph: CareerGraph, order: string) =>
  ranksBy(graph.competencies, keyOf(graph, order as Ranking), order.endsWith('_DESC') ? -1 : 1),
);

function keyOf(graph: CareerGraph, order: Ranking): Key<CompetencyNode> {
  const { competencyHead } = graph.requirements;
  switch (order) {
    case 'NAME':
    case 'NAME_DESC':
      return (node) => node.name;
    case 'ROLES':
    case 'ROLES_DESC':
      return ({ index }) => (competencyHead[index + 1] as number) - (competencyHead[index] as number);
    case 'LEARNING_HOURS':
    case 'LEARNING_HOURS_DESC':
      return (node) => node.hours.value;
  }
}
