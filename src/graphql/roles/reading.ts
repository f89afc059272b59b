import { Field, ObjectType } from 'type-graphql';
import type { CareerGraph, RoleNode } from '../../graph';
import type { Reading as Read } from '../../network';
import { Evidence } from '../nodes/evidence';
import { MatchRelation } from '../vocabulary/vocabulary';
import { Role } from './role';

@ObjectType('Reading', {
  description: 'The same work in another classification, or a kind of it.',
  simpleResolvers: true,
})
export class Reading {
  constructor(
    private readonly graph: CareerGraph,
    private readonly reading: Read,
  ) {}

  @Field(() => Role, { description: 'The role that reads so.' })
  get role(): RoleNode {
    return this.graph.roles[this.reading.role]!;
  }

  @Field(() => MatchRelation, {
    description:
      'What it is: EXACT and CLOSE are the same work, BROAD is a wider role, NARROW a kind of this one. Never RELATED.',
  })
  get relation(): string {
    return this.reading.relation;
  }

  @Field(() => String, { description: 'Why, in one or two sentences.' })
  get because(): string {
    return this.reading.because;
  }

  @Field(() => Evidence, { description: 'Who says so, and how they know.' })
  get evidence(): Evidence {
    return new Evidence(this.reading.source, { evidence: this.reading.evidence });
  }
}
