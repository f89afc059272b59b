import { Field, ObjectType } from 'type-graphql';
import type { EvidenceProperties, LinkFact } from '../../domain';
import type { CareerGraph, SourceNode } from '../../graph';
import { Node } from './node';
import { EvidenceKind } from './vocabulary';

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

  @Field(() => String, { description: 'Date of the data: an ISO date, or year and month.' })
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
  get asOf(): string | null {
    return this.said.asOf ?? this.source.asOf;
  }

  @Field(() => String, { nullable: true, description: 'What else the source says of it, in plain words.' })
  get note(): string | null {
    return this.said.note ?? null;
  }
}

/** The evidence behind each of these facts, in their order. */
export function evidenceOf(graph: CareerGraph, facts: readonly LinkFact[]): Evidence[] {
  return facts.map((fact) => new Evidence(sourceOf(graph, fact.source), fact.properties as EvidenceProperties));
}

function sourceOf(graph: CareerGraph, id: string): SourceNode {
  const node = graph.find(id);
  if (node === null || node.kind !== 'Source') throw new Error(`No source "${id}" in the graph.`);
  return node;
}
