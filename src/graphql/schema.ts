import { boundLists } from './request/bound-lists';
import { readGettersPlainly } from './request/plain-getters';
import 'reflect-metadata';
import { type GraphQLSchema, isInterfaceType, printSchema } from 'graphql';

import { buildSchemaSync, type PubSub } from 'type-graphql';
import type { GraphNode } from '../graph';
import { AdjacencyResolver } from './adjacency/adjacency-resolver';
import { SkillCommunityResolver, SkillMapQuery, SkillPartitionResolver } from './adjacency/communities-resolver';
import { AdviceQuery } from './advice/advice-query';
import {
  AdvisorConnectionResolver,
  AdvisorQuery,
  AdvisorServiceResolver,
  RoleAdvisorsResolver,
  RouteAdvisorsResolver,
} from './advisors/advisor-resolver';
import { AdvisorOrganisationQuery } from './advisors/organisation';
import { CompanyQuery } from './companies/company-query';
import { CertificationResolver, CompanyResolver, DisciplineResolver } from './companies/membership-resolver';
import { CompetencyQuery } from './competencies/competency-query';
import { ApplyChangesResolver, CommandResolvers } from './edits/edit-resolvers';
import { exactlyOne } from './errors/exactly-one';
import { FuturesQuery } from './futures/futures-query';
import { GraphQuery, LookBackResolver } from './graph/graph-query';
import { NodeQuery } from './graph/node-query';
import {
  OutlookDateResolver,
  PayBandResolver,
  ProvenanceResolvers,
  SourceDateResolver,
} from './graph/provenance-resolver';
import { ApiSearchQuery } from './guide/api-search-query';
import { LearningPlanQuery } from './learning/learning-plan-query';
import { NextSkillsResolver, SkillValueResolver } from './learning/skill-worth-resolver';
import { CompetencyResolver, SkillResolver, TechnologyResolver } from './links/competency-resolver';
import { RoleResolver } from './links/role-resolver';
import { Subscriptions } from './live/subscriptions';
import { nameInLanguages } from './names/languages';
import { UnderstandQuery } from './names/understand-query';
import { addAsOf } from './past/as-of-argument';
import { PastQuery } from './past/past-query';
import { QuizQuery } from './quiz/quiz-query';
import { guardMutations } from './request/mutation-scopes';
import { RoleQuery } from './roles/role-query';
import { ReachQuery } from './routes/reach-query';
import { RouteQuery } from './routes/route-query';
import { CompetencyInTextResolver, SkillsInTextQuery } from './text/skills-in-text-query';

/** What a reader of the schema should know first. type-graphql has no place for it. */
const QUERY_DESCRIPTION = `All questions that you can ask. Nothing here changes the graph.

Names (arguments such as \`ref\`, \`from\`, \`to\`) take an id, a slug, or a title, name or other name as people type it: in any case, number, order of words, British or American spelling. \`understand\` tells what a name may mean. Questions about roles use the likeliest reading, look-ups only a clear one. An unknown name means one of two things:
- Look-ups (\`role\`, \`skill\`, \`technology\`, \`competency\`, \`company\`, \`node\`, \`nodes\`) give null. \`understand\` and \`search\` find what you perhaps meant.
- Questions about named things say which name is unknown, and what you perhaps meant: \`routes\` and \`tradeOffs\` by the type \`UnknownReference\`, all others by one error with the code \`UNKNOWN_REFERENCE\` and \`argument\`, \`ref\` and \`suggestions\` in its extensions.`;

const SUBSCRIPTION_DESCRIPTION =
  'What you can be told of as it happens: over server-sent events (send the operation to /graphql and accept text/event-stream) or WebSocket (/graphql, protocol graphql-transport-ws).';

/** A bus that nothing may use. */
const NO_BUS: PubSub = {
  publish: () => {
    throw new Error('There is no bus: give the subscription a source.');
  },
  subscribe: () => {
    throw new Error('There is no bus: give the subscription a source.');
  },
};
const MUTATION_DESCRIPTION = `Changes to the graph. Each takes the key or token of an editor, as \`Authorization: Bearer <key>\`. A mutation is done whole or not at all, and what is wrong with it comes as data in \`userErrors\`. The audit trail names who did it.`;

/** The schema of the API. */
export function buildCareerSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeQuery,
      UnderstandQuery,
      RouteQuery,
      FuturesQuery,
      ReachQuery,
      RoleQuery,
      CompetencyQuery,
      CompanyQuery,
      GraphQuery,
      LookBackResolver,
      LearningPlanQuery,
      SkillsInTextQuery,
      QuizQuery,
      AdviceQuery,
      ApiSearchQuery,
      SkillValueResolver,
      SkillMapQuery,
      SkillCommunityResolver,
      SkillPartitionResolver,
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
      SourceDateResolver,
      OutlookDateResolver,
      CompetencyInTextResolver,
      AdvisorQuery,
      AdvisorOrganisationQuery,
      AdvisorConnectionResolver,
      AdvisorServiceResolver,
      RoleAdvisorsResolver,
      RouteAdvisorsResolver,
      ...ProvenanceResolvers,
      PastQuery,
      Subscriptions,
      ...CommandResolvers,
      ApplyChangesResolver,
    ],
    // Every subscription has a source of its own; type-graphql wants a bus all the same.
    pubSub: NO_BUS,
    // Inputs are parsed with zod; class-validator is not used.
    validate: false,
    // Type-graphql would ask the schema about itself at each start; tests and the server's own check do.
    skipCheck: true,
  });
  const query = schema.getQueryType();
  if (query) query.description = QUERY_DESCRIPTION;
  const subscription = schema.getSubscriptionType();
  if (subscription) subscription.description = SUBSCRIPTION_DESCRIPTION;
  // type-graphql makes its own of these asynchronous, which graphql-jit can't take.
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (node: GraphNode) => node.kind;
  }
  const mutation = schema.getMutationType();
  if (mutation) mutation.description = MUTATION_DESCRIPTION;
  // Lists get resolvers of ours, so they come after.
  readGettersPlainly(schema);
  nameInLanguages(schema);
  exactlyOne(schema);
  boundLists(schema);
  addAsOf(schema);
  guardMutations(schema);
  return schema;
}

/** The schema in GraphQL's own language, as `schema/career.graphql` holds it. */
export function printCareerSchema(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`;
}
