import 'reflect-metadata';
import { type GraphQLSchema, isInterfaceType, printSchema } from 'graphql';

import { buildSchemaSync } from 'type-graphql';
import type { GraphNode } from '../graph';
import { AdjacencyResolver } from './adjacency/adjacency-resolver';
import { SkillCommunityResolver, SkillMapQuery } from './adjacency/communities-resolver';
import { CompanyQuery } from './companies/company-query';
import { CertificationResolver, CompanyResolver, DisciplineResolver } from './companies/membership-resolver';
import { CompetencyQuery } from './competencies/competency-query';
import { CompetencyResolver, SkillResolver, TechnologyResolver } from './competencies/competency-resolver';
import { GraphQuery } from './graph/graph-query';
import { NodeQuery } from './graph/node-query';
import { PayBandResolver, ProvenanceResolvers } from './graph/provenance-resolver';
import { LearningPlanQuery } from './learning/learning-plan-query';
import { NextSkillsResolver, SkillValueResolver } from './learning/skill-worth-resolver';
import { RoleQuery } from './roles/role-query';
import { RoleResolver } from './roles/role-resolver';
import { RouteQuery } from './routes/route-query';
import { CompetencyInTextResolver, SkillsInTextQuery } from './text/skills-in-text-query';

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
  return schema;
}

/** The schema in GraphQL's own language, as `schema/career.graphql` holds it. */
export function printCareerSchema(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`;
}
