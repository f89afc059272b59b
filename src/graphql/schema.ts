import 'reflect-metadata';
import { type GraphQLSchema, isInterfaceType, printSchema } from 'graphql';

import { buildSchemaSync } from 'type-graphql';
import type { GraphNode } from '../graph';
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

/** What a reader of the schema should know first. type-graphql has no place for it. */
const QUERY_DESCRIPTION = `All questions that you can ask. Nothing here changes the graph.

Names (arguments such as \`ref\`, \`from\`, \`to\`) take an id, a slug, or a title, name or other name in any case. An unknown name means one of two things:
- Look-ups (\`role\`, \`skill\`, \`technology\`, \`competency\`, \`company\`, \`node\`, \`nodes\`) give null. \`search\` finds what you perhaps meant.
- Questions about named things say which name is unknown, and what you perhaps meant: \`routes\` by the type \`UnknownReference\`, all others by one error with the code \`UNKNOWN_REFERENCE\` and \`argument\`, \`ref\` and \`suggestions\` in its extensions.`;

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
  const query = schema.getQueryType();
  if (query) query.description = QUERY_DESCRIPTION;
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
