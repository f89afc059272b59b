import { z } from 'zod';
import type { Scheme } from '../../domain';
import type { CareerGraph, CompetencyNode, SkillNode, TechnologyNode } from '../../graph';
import { inOrder, type Key, oncePerKey, ranksBy } from './order';
import { orderedPlaces } from './ordered-places';
import { choice, MOST_LISTED, parseInput, searchText } from './parse-input';
import { placesByText } from './text-matches';

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
 * Places of the skills or technologies that pass a filter, in order: by default the best match of its text first, or by name.
 * @throws {InvalidOptionError} naming each field of the filter that can't be used and why
 */
export function competencyPlaces(
  graph: CareerGraph,
  kind: 'Skill' | 'Technology',
  given: CompetencyFilter,
  orderBy: readonly CompetencyOrder[] | null | undefined,
): ArrayLike<number> {
  const filter = parseInput(FILTER, 'filter', given);
  return orderedPlaces<CompetencyOrder>({
    all: ofKind(graph, kind),
    known: (order) => ordered(graph, `${kind} ${order}`),
    ranks: (order) => ranks(graph, order),
    matching: placesByText(graph, filter.text, kind),
    passes: passing(graph, filter),
    orderBy: orderBy ?? [],
    byName: 'NAME',
    count: graph.competencies.length,
  });
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
const ofKind = oncePerKey((graph: CareerGraph, kind: string) =>
  graph.competencies.filter((node) => node.kind === kind).map(({ index }) => index),
);

/** The same in one order. */
const ordered = oncePerKey((graph: CareerGraph, key: string) => {
  const [kind, order] = key.split(' ') as ['Skill' | 'Technology', Ranking];
  return inOrder(ofKind(graph, kind), [ranks(graph, order)]);
});

type Ranking = Exclude<CompetencyOrder, 'RELEVANCE'>;

const ranks = oncePerKey((graph: CareerGraph, order: string) =>
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
