import { Field, Float, ObjectType } from 'type-graphql';
import {
  type EvidenceProperties,
  type LinkFactOf,
  type ProgressesProperties,
  type RequiresProperties,
  recheckBy,
  SHELF_MONTHS,
} from '../../domain';
import type { CareerGraph, SourceNode } from '../../graph';
import { deprecatedSince } from '../vocabulary/deprecated';
import { EvidenceKind, MoveShare } from '../vocabulary/vocabulary';
import { Node } from './node';

/** Why a date of evidence is no longer called `asOf`. */
export const USE_OBSERVED_ON = deprecatedSince({
  instead: 'Use `observedOn`: the argument `asOf` is a moment to look back to.',
  ...{ since: '1.0.0', on: '2026-11-30', until: '1.1.0' },
});

@ObjectType('Source', {
  description: 'Where claims come from. Show `attribution` wherever you show the claims.',
  implements: Node,
  simpleResolvers: true,
})
export abstract class Source extends Node {
  @Field(() => String, { description: 'For example "O*NET 29.3".' })
  name!: string;

  @Field(() => String, { description: 'Who publishes it.' })
  publisher!: string;

  @Field(() => String, { description: 'The licence of its data: "CC BY 4.0".' })
  licence!: string;

  @Field(() => String, { description: 'The words that its licence asks to be shown.' })
  attribution!: string;

  @Field(() => String, { description: 'Release of the data, as its publisher names it: "29.3", "May 2025".' })
  release!: string;

  @Field(() => String, {
    description: 'The same as `observedOn`.',
    deprecationReason: USE_OBSERVED_ON,
  })
  asOf!: string;
}

@ObjectType('Evidence', {
  description: 'One source’s word for a claim. Sources that disagree each keep their own entry.',
  simpleResolvers: true,
})
export class Evidence {
  constructor(
    source: SourceNode,
    private readonly said: EvidenceProperties,
    private readonly figures: ClaimFigures = {},
  ) {
    this.source = source;
  }

  @Field(() => Source, { description: 'Who says so.' })
  readonly source: SourceNode;

  @Field(() => EvidenceKind, { description: 'How the source knows.' })
  get kind(): string {
    return this.said.evidence;
  }

  @Field(() => String, {
    nullable: true,
    description: 'The source’s own figure in its own words: "Primary-Short, rank 3".',
  })
  get value(): string | null {
    return this.said.value ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Date of the claim: an ISO date, or year and month.' })
  get observedOn(): string | null {
    return this.said.asOf ?? this.source.asOf;
  }

  @Field(() => String, {
    nullable: true,
    description: 'The same as `observedOn`.',
    deprecationReason: USE_OBSERVED_ON,
  })
  get asOf(): string | null {
    return this.observedOn;
  }

  @Field(() => String, {
    nullable: true,
    description: 'When to look at the claim again, as exact as `observedOn`: an estimate by the kind of evidence.',
  })
  get recheckBy(): string | null {
    return this.observedOn === null ? null : recheckBy(this.observedOn, SHELF_MONTHS[this.said.evidence]);
  }

  @Field(() => String, { nullable: true, description: 'What else the source says about it, in plain words.' })
  get note(): string | null {
    return this.said.note ?? null;
  }

  @Field(() => Float, { nullable: true, description: 'Of a progression: years until the move, by this source.' })
  get typicalYears(): number | null {
    return this.figures.typicalYears ?? null;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Of a progression: share of the people leaving who make the move, 0 to 1, by this source.',
  })
  get likelihood(): number | null {
    return this.figures.likelihood ?? null;
  }

  @Field(() => MoveShare, {
    nullable: true,
    description: 'Of a progression: how many of the people leaving make the move, in words, by this source.',
  })
  get share(): string | null {
    return this.figures.share ?? null;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Of a progression: how sure we are from this source alone that people make the move, 0 to 1.',
  })
  get confidence(): number | null {
    return this.figures.confidence ?? null;
  }

  @Field(() => Float, { nullable: true, description: 'Of a requirement: its importance, 1 to 5, by this source.' })
  get importanceScore(): number | null {
    return this.figures.importance ?? null;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Of a requirement: the level it asks for, 0 to 7, by this source.',
  })
  get level(): number | null {
    return this.figures.level ?? null;
  }
}

/** What one source states of a progression or a requirement. */
type ClaimFigures = Partial<
  Pick<ProgressesProperties, 'typicalYears' | 'likelihood' | 'share' | 'confidence'> &
    Pick<RequiresProperties, 'importance' | 'level'>
>;

/** The evidence behind each of these facts, with the figures of each source, in their order. */
export function evidenceOf(
  graph: CareerGraph,
  facts: readonly (LinkFactOf<'PROGRESSES_TO'> | LinkFactOf<'REQUIRES'>)[],
): Evidence[] {
  return facts.map(({ source, properties }) => new Evidence(sourceOf(graph, source), properties, properties));
}

function sourceOf(graph: CareerGraph, id: string): SourceNode {
  const node = graph.find(id);
  if (node === null || node.kind !== 'Source') throw new Error(`No source "${id}" in the graph.`);
  return node;
}
