import { ArgsType, Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { MEASURES, type AdjacencyMeasure as MeasureName, PAIR_DEFAULTS } from '../../adjacency';
import type { AdjacencyInput as AtlasInput, NeighbourInput } from '../../app';
import type { Importance as ImportanceName, Scheme as SchemeName } from '../../domain';
import { withoutNulls } from '../inputs/without-nulls';
import {
  CompetencyKind,
  type CompetencyKindName,
  enumOf,
  Importance,
  nodeKindOf,
  Scheme,
} from '../vocabulary/vocabulary';

const AdjacencyMeasure = enumOf<MeasureName>(MEASURES);
registerEnumType(AdjacencyMeasure, {
  name: 'AdjacencyMeasure',
  description: 'How near two competencies x and y are: n(x) and n(y) roles need one, n(x,y) need both, of N roles.',
  valuesConfig: {
    PROXIMITY: { description: 'The smaller of P(x|y) and P(y|x): n(x,y) / max(n(x), n(y)). 0 to 1.' },
    COSINE: { description: 'Cosine of the two columns of the matrix: n(x,y) / sqrt(n(x) n(y)). 0 to 1.' },
    JACCARD: { description: 'Share of the roles that need either: n(x,y) / (n(x) + n(y) - n(x,y)). 0 to 1.' },
    LIFT: { description: 'How many times as often as by chance: n(x,y) N / (n(x) n(y)). Favours rare competencies.' },
    NPMI: { description: 'Normalised pointwise mutual information: ln(LIFT) / -ln(n(x,y) / N). -1 to 1, 0 by chance.' },
    CONDITIONAL: {
      description:
        'The share of roles needing x that also need y: P(y|x) = n(x,y) / n(x). The only measure with a direction. It puts what everyone needs first; raise minLift to avoid that.',
    },
    CO_OCCURRENCE: { description: 'How many roles need both: n(x,y).' },
  },
});

/** What arguments of one competency's neighbours and the input of the strongest pairs have in common. */
@ArgsType()
@InputType()
abstract class AdjacencyFilters {
  @Field(() => AdjacencyMeasure, {
    nullable: true,
    defaultValue: PAIR_DEFAULTS.measure,
    description: 'How nearness is measured.',
  })
  measure?: MeasureName | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: PAIR_DEFAULTS.minSupport,
    description: 'Only pairs that at least this many roles need together, 1 to 10,000.',
  })
  minSupport?: number | null;

  @Field(() => Float, {
    nullable: true,
    defaultValue: PAIR_DEFAULTS.minLift,
    description:
      'Only pairs that occur more than this many times as often as by chance, 0 (all) to 1,000. A higher value removes what everyone needs.',
  })
  minLift?: number | null;

  @Field(() => [Scheme], {
    nullable: true,
    description:
      'Whose roles are counted. Left out: those of one scheme, the finest (ATLAS, ONET, ESCO) whose roles need it often enough; `schemes` of the answer says which.',
  })
  schemes?: SchemeName[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only roles of this discipline: id, slug or name. Unknown: `UNKNOWN_REFERENCE`. Example: "Data"',
  })
  discipline?: string | null;

  @Field(() => Importance, {
    nullable: true,
    description:
      'Only competencies that roles ask for at this importance or above. Left out: IMPORTANT, or OPTIONAL for competencies that no scheme needs often enough.',
  })
  importance?: ImportanceName | null;

  @Field(() => CompetencyKind, { nullable: true, description: 'Only skills, or only technologies.' })
  kind?: CompetencyKindName | null;
}

@ArgsType()
export class AdjacentArgs extends AdjacencyFilters {
  @Field(() => Int, { nullable: true, defaultValue: PAIR_DEFAULTS.first, description: 'How many, 1 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only neighbours after this cursor.' })
  after?: string | null;
}

@InputType('AdjacencyInput', {
  description: 'Which pairs of competencies. Example: {measure: NPMI, discipline: "Data", kind: TECHNOLOGY}',
})
export class AdjacencyInput extends AdjacencyFilters {
  @Field(() => [String], {
    nullable: true,
    description:
      'Only pairs with at least one of these: ids, slugs or names, at most 50. Unknown: `UNKNOWN_REFERENCE`. Example: ["Docker", "sql"]',
  })
  competencies?: string[] | null;
}

/** One competency's neighbours, as the atlas takes them. */
export function neighbourInput(args: AdjacentArgs): NeighbourInput {
  const { first, after, ...rest } = args;
  return atlasInput(rest);
}

/** The strongest pairs, as the atlas takes them. */
export function atlasInput(input: AdjacencyInput): AtlasInput {
  const { kind, ...rest } = withoutNulls(input);
  return { ...rest, kind: nodeKindOf(kind) };
}
