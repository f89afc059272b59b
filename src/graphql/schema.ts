import 'reflect-metadata';
import { type GraphQLSchema, isInterfaceType, printSchema } from 'graphql';

import { buildSchemaSync } from 'type-graphql';
import type { GraphNode } from '../graph';
import { boundLists } from './bound-lists';
import { AdjacencyResolver } from './resolvers/adjacency-resolver';
import { CompanyQuery } from './resolvers/company-query';
import { CompetencyQuery } from './resolvers/competency-query';
import { CompetencyResolver, SkillResolver, TechnologyResolver } from './resolvers/competency-resolver';
import { GraphQuery } from './resolvers/graph-query';
import { LearningPlanQuery } from './resolvers/learning-plan-query';
import { CertificationResolver, CompanyResolver, DisciplineResolver } from './resolvers/membership-resolver';
import { NodeQuery } from './resolvers/node-query';
import { PayBandResolver, ProvenanceResolvers } from './resolvers/provenance-resolver';
import { RoleQuery } from './resolvers/role-query';
import { RoleResolver } from './resolvers/role-resolver';
import { RouteQuery } from './resolvers/route-query';
import { SkillCommunityResolver, SkillMapQuery } from './resolvers/skill-map-resolver';
import { NextSkillsResolver, SkillValueResolver } from './resolvers/skill-worth-resolver';
import { CompetencyInTextResolver, SkillsInTextQuery } from './resolvers/skills-in-text-query';

/** The schema of the API. */
export function buildCareerSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeQuery,
      RouteQuery,
      RoleQuery,
      CompetencyQuery,
      CompanyQuery,
      GraphQuery,
      LearningPlanQuery,
      SkillsInTextQuery,
      SkillValueResolver,
      SkillMapQuery,
      SkillCommunityResolver,
      NextSkillsResolver,
      RoleResolver,
      CompetencyResolver,
      AdjacencyResolver,
      SkillResolver,
      TechnologyResolver,
      CompanyResolver,
      DisciplineResolver,
      CertificationResolver,
      PayBandResolver,
      CompetencyInTextResolver,
      ...ProvenanceResolvers,
    ],
    // Inputs are parsed with zod; class-validator is not used.
    validate: false,
  });
  // type-graphql makes its own of these asynchronous, which graphql-jit can't take.
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (node: GraphNode) => node.kind;
  }
  boundLists(schema);
  return schema;
}

/** The schema in GraphQL's own language, as `schema/career.graphql` holds it. */
export function printCareerSchema(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`;
}
