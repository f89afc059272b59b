import { Field, ObjectType } from 'type-graphql';
import type { CareerGraph, CompanyNode, Employment as EmploymentFact, RoleNode, SourceNode } from '../../graph';
import { Evidence } from '../nodes/evidence';
import { Node } from '../nodes/node';
import { connectionOf } from '../paging/connection';
import { Role } from '../roles/role';
import { CompanyCategory } from '../vocabulary/vocabulary';

@ObjectType('Company', { description: 'A company that employs roles.', implements: Node, simpleResolvers: true })
export abstract class Company extends Node {
  @Field(() => String, { description: 'For example "Shopify".' })
  name!: string;

  @Field(() => CompanyCategory, { description: 'What it does.' })
  category!: string;

  @Field(() => String, { nullable: true, description: 'A description in one sentence.' })
  summary!: string | null;
}

@ObjectType('Employment', { description: 'A role that a company employs, and what for.', simpleResolvers: true })
export class Employment {
  constructor(
    private readonly graph: CareerGraph,
    private readonly fact: EmploymentFact,
  ) {}

  @Field(() => Company, { description: 'The employer.' })
  get company(): CompanyNode {
    return this.graph.companies[this.fact.company] as CompanyNode;
  }

  @Field(() => Role, { description: 'The role it employs.' })
  get role(): RoleNode {
    return this.graph.roles[this.fact.role] as RoleNode;
  }

  @Field(() => String, { nullable: true, description: 'What it employs the role for.' })
  get purpose(): string | null {
    return this.fact.claim.said.purpose ?? null;
  }

  @Field(() => Evidence, { description: 'Who says so.' })
  get evidence(): Evidence {
    const { source, said } = this.fact.claim;
    return new Evidence(this.graph.sources[source] as SourceNode, said);
  }
}

export const CompanyConnection = connectionOf('Company', 'companies', () => Company);
export const EmploymentConnection = connectionOf('Employment', 'employments', () => Employment);
