import { Field, InputType, registerEnumType } from 'type-graphql';
import { COMPETENCY_ORDERS, type CompetencyOrder as CompetencyOrderName, competencyPlaces } from '../../app';
import type { Scheme as SchemeName } from '../../domain';
import type { CareerGraph, CompetencyNode } from '../../graph';
import { withoutNulls } from '../inputs/without-nulls';
import { type Sequence, sequenceOf } from '../paging/page';
import { enumOf, Scheme } from '../vocabulary/vocabulary';

/** Orders of skills and technologies. */
export const CompetencyOrder = enumOf<CompetencyOrderName>(COMPETENCY_ORDERS);
export type { CompetencyOrderName };

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
  description: 'Only competencies that match every condition. Example: {kinds: ["KNOWLEDGE"], text: "data"}',
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
    description: 'A name contains these words; prefixes and typos count. At most 200 characters.',
  })
  text?: string | null;
}

/** The skills or technologies that pass a filter, in order. */
export function listCompetencies<K extends 'Skill' | 'Technology'>(
  graph: CareerGraph,
  kind: K,
  filter: CompetencyFilter | null | undefined,
  orderBy: readonly CompetencyOrderName[] | null | undefined,
): Sequence<Extract<CompetencyNode, { kind: K }>> {
  const nodeAt = (place: number) => graph.competencies[place] as Extract<CompetencyNode, { kind: K }>;
  const places = competencyPlaces(graph, kind, withoutNulls(filter ?? {}), orderBy);
  return sequenceOf(places, nodeAt, (place) => nodeAt(place).id);
}
