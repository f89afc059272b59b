import { Field, ID, ObjectType } from 'type-graphql';
import type { CareerGraph, SchemeMatch as Match, RoleNode, SourceNode } from '../../graph';
import { Evidence } from '../nodes/evidence';
import { MatchRelation } from '../vocabulary/vocabulary';
import { Role } from './role';

@ObjectType('SchemeMatch', { description: 'The counterpart of a role in another scheme.', simpleResolvers: true })
export class SchemeMatch {
  constructor(
    private readonly graph: CareerGraph,
    private readonly match: Match,
  ) {}

  @Field(() => MatchRelation, { description: 'How the two relate.' })
  get relation(): string {
    return this.match.relation;
  }

  @Field(() => ID, { description: 'Id of the counterpart, whether it is loaded or not: `role:onet/15-1252.00`.' })
  get roleId(): string {
    return this.match.id;
  }

  @Field(() => Role, { nullable: true, description: 'The counterpart; null if its source is not loaded.' })
  get role(): RoleNode | null {
    return this.match.role === null ? null : (this.graph.roles[this.match.role] as RoleNode);
  }

  @Field(() => Evidence, { description: 'Who says so.' })
  get evidence(): Evidence {
    const { source, said } = this.match.claim;
    return new Evidence(this.graph.sources[source] as SourceNode, said);
  }
}
