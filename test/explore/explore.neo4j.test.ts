import { describeOnNeo4j } from '../neo4j-server';
import { COMPARISONS } from './comparisons';
import { type Explored, exploreNeo4j } from './explored-graph';

describeOnNeo4j('the statements for people at a Neo4j prompt', (access) => {
  let explored: Explored;
  beforeAll(async () => {
    explored = await exploreNeo4j(access());
  });
  afterAll(() => explored?.close());

  for (const [name, compare] of Object.entries(COMPARISONS)) describe(name, () => compare(() => explored));
});
