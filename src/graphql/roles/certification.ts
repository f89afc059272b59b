import { Field, ObjectType } from 'type-graphql';
import type { CareerGraph, CertificationNode, CertificationLink as Link, SourceNode } from '../../graph';
import { Evidence } from '../nodes/evidence';
import { Node } from '../nodes/node';
import { connectionOf } from '../paging/connection';

@ObjectType('Certification', {
  description: 'A certification that helps towards roles.',
  implements: Node,
  simpleResolvers: true,
})
export abstract class Certification extends Node {
  @Field(() => String, { description: 'For example "Certified Kubernetes Administrator".' })
  name!: string;

  @Field(() => String, { description: 'Who awards it.' })
  issuer!: string;

  @Field(() => String, { nullable: true, description: 'What it attests, in a sentence.' })
  summary!: string | null;
}

@ObjectType('CertificationLink', { description: 'A certification that a role values.', simpleResolvers: true })
export class CertificationLink {
  constructor(
    private readonly graph: CareerGraph,
    private readonly link: Link,
  ) {}

  @Field(() => Certification, { description: 'The certification.' })
  get certification(): CertificationNode {
    return this.graph.certifications[this.link.certification] as CertificationNode;
  }

  @Field(() => Evidence, { description: 'Who says so.' })
  get evidence(): Evidence {
    const { source, said } = this.link.claim;
    return new Evidence(this.graph.sources[source] as SourceNode, said);
  }
}

export const CertificationConnection = connectionOf('Certification', 'certifications', () => Certification);
