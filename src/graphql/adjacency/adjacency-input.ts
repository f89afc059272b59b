import { ArgsType, Field, Int } from 'type-graphql';
import { PAIR_DEFAULTS } from '../../adjacency';
import { QUESTIONS } from '../../app';
import { type Asked, argsType, inputType } from '../inputs/question-input';

const { adjacent, adjacency } = QUESTIONS;

@ArgsType()
class NeighbourPage {
  @Field(() => Int, { nullable: true, defaultValue: PAIR_DEFAULTS.first, description: 'How many, 1 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only neighbours after this cursor.' })
  after?: string | null;
}

export const AdjacentArgs = argsType(adjacent.fields, NeighbourPage);
export type AdjacentArgs = InstanceType<typeof AdjacentArgs>;

export const AdjacencyInput = inputType(
  'AdjacencyInput',
  'Which pairs of competencies. Example: {measure: NPMI, discipline: "Data", kind: TECHNOLOGY}',
  adjacency.fields,
);
export type AdjacencyInput = Asked<typeof adjacency.fields>;
