import 'reflect-metadata';
import { type GraphQLSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { CompanyQuery } from './resolvers/company-query';
import { CompetencyQuery } from './resolvers/competency-query';
import { CompetencyResolver, SkillResolver, TechnologyResolver } from './resolvers/competency-resolver';
import { GraphQuery } from './resolvers/graph-query';
import { CertificationResolver, CompanyResolver, DisciplineResolver } from './resolvers/membership-resolver';
import { NodeQuery } from './resolvers/node-query';
import { CompetencyProvenanceResolver, PayBandResolver, RoleProvenanceResolver } from './resolvers/provenance-resolver';
import { RoleQuery } from './resolvers/role-query';
import { RoleResolver } from './resolvers/role-resolver';
import { RouteQuery } from './resolvers/route-query';

/** The schema of the API. */
export function buildCareerSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      NodeQuery,
      RouteQuery,
      RoleQuery,
      CompetencyQuery,
      CompanyQuery,
      GraphQuery,
      RoleResolver,
      RoleProvenanceResolver,
      CompetencyResolver,
      SkillResolver,
      TechnologyResolver,
      CompetencyProvenanceResolver,
      CompanyResolver,
      DisciplineResolver,
      CertificationResolver,
      PayBandResolver,
    ],
    // Inputs are parsed with zod; class-validator is not used.
    validate: false,
  });
}

/** The schema in GraphQL's own language, as `schema/career.graphql` holds it. */
export function printCareerSchema(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`;
}
