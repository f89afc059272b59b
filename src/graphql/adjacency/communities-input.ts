import { Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import type { BridgeOrder as BridgeOrderName } from '../../adjacency';
import { COMMUNITY_DEFAULTS, PAIR_DEFAULTS } from '../../adjacency';
import type { BridgingInput as AtlasBridging, CommunityInput as AtlasInput } from '../../app';
import { COMMUNITY_RANGES } from '../../app';
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

const BridgeOrder = enumOf<BridgeOrderName>(['BRIDGING', 'BETWEENNESS', 'PARTICIPATION', 'STRENGTH', 'PAGE_RANK']);
registerEnumType(BridgeOrder, {
  name: 'BridgeOrder',
  description: 'Orders of bridging skills, highest first. Ties are broken by id.',
  valuesConfig: {
    BRIDGING: {
      description: 'Betweenness times participation: it lies on the paths between communities and is tied to several.',
    },
    BETWEENNESS: { description: 'Share of shortest paths that lead through it.' },
    PARTICIPATION: { description: 'Ties spread evenly over communities.' },
    STRENGTH: { description: 'Sum of the weights of its ties.' },
    PAGE_RANK: { description: 'Tied to competencies that are well tied themselves.' },
  },
});

/** "1 to 100" */
function range(field: keyof typeof COMMUNITY_RANGES): string {
  const [least, most] = COMMUNITY_RANGES[field];
  return `${least.toLocaleString('en')} to ${most.toLocaleString('en')}`;
}

@InputType('CommunityInput', {
  description: 'Which communities. Example: {discipline: "Data", kind: TECHNOLOGY, resolution: 1.5}',
})
export class CommunityInput {
  @Field(() => [Scheme], {
    nullable: true,
    description:
      'Whose roles are counted. Left out: those of one scheme, the first of ATLAS, ONET, ESCO that is loaded.',
  })
  schemes?: SchemeName[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only roles of this discipline: id, slug or name. Unknown: `UNKNOWN_REFERENCE`. Example: "Data"',
  })
  discipline?: string | null;

  @Field(() => Importance, {
    nullable: true,
    defaultValue: 'IMPORTANT',
    description: 'Only competencies that roles ask for at this importance or above.',
  })
  importance?: ImportanceName | null;

  @Field(() => CompetencyKind, { nullable: true, description: 'Only skills, or only technologies.' })
  kind?: CompetencyKindName | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: PAIR_DEFAULTS.minSupport,
    description: `Only pairs that at least this many roles need together, ${range('minSupport')}.`,
  })
  minSupport?: number | null;

  @Field(() => Float, {
    nullable: true,
    defaultValue: COMMUNITY_DEFAULTS.minLift,
    description: `Only pairs that occur at least this many times as often as by chance, ${range('minLift')}; a lower value lets widely needed competencies link everything.`,
  })
  minLift?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: COMMUNITY_DEFAULTS.neighbours,
    description: `How many nearest neighbours each competency is joined with, ${range('neighbours')}: with more, communities merge.`,
  })
  neighbours?: number | null;

  @Field(() => Float, {
    nullable: true,
    defaultValue: COMMUNITY_DEFAULTS.resolution,
    description: `A higher value gives smaller communities, ${range('resolution')}.`,
  })
  resolution?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: COMMUNITY_DEFAULTS.seed,
    description: `The same seed gives the same answer, ${range('seed')}.`,
  })
  seed?: number | null;
}

@InputType('BridgingInput', { description: 'Bridges between which communities, and which come first.' })
export class BridgingInput extends CommunityInput {
  @Field(() => BridgeOrder, { nullable: true, defaultValue: 'BRIDGING', description: 'Which come first.' })
  orderBy?: BridgeOrderName | null;
}

/** The input as the atlas takes it. */
export function communityInput(input: CommunityInput | null | undefined): AtlasInput {
  const { kind, ...rest } = withoutNulls(input ?? new CommunityInput());
  return { ...rest, kind: nodeKindOf(kind) };
}

/** The input as the atlas takes it. */
export function bridgingInput(input: BridgingInput | null | undefined): AtlasBridging {
  return { ...communityInput(input), orderBy: input?.orderBy ?? undefined };
}
