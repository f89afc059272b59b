import { describeOnNeo4j } from '../neo4j-server';
import { type Comparison, type Explored, exploreNeo4j, statementNames, statementText } from './explored-graph';
import { neededTogether, rolesOneSkillAway, skillsSharedAndMissing, topTechnologies } from './needs';
import { hubs, payDisagreements } from './roles';
import { cheapestRoutesByYears, shortestProgressions } from './routes';

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  'cheapest-routes-by-years': cheapestRoutesByYears,
  hubs,
  'needed-together': neededTogether,
  'pay-disagreements': payDisagreements,
  'roles-one-skill-away': rolesOneSkillAway,
  'shortest-progressions': shortestProgressions,
  'skills-shared-and-missing': skillsSharedAndMissing,
  'top-technologies': topTechnologies,
};

describeOnNeo4j('the statements for people at a Neo4j prompt', (access) => {
  let explored: Explored;
  beforeAll(async () => {
    explored = await exploreNeo4j(access());
  }, 300_000);
  afterAll(() => explored?.close());

  for (const [name, compare] of Object.entries(COMPARISONS)) describe(name, () => compare(() => explored));
});

test('every statement is compared with our own engines', () => {
  expect(Object.keys(COMPARISONS).sort()).toEqual(statementNames());
});

test.each(statementNames())('%s opens with what it answers, and its example gives all that it takes', (name) => {
  const text = statementText(name);
  const example = /^\/\/ :param \{(.*)\}$/m.exec(text)?.[1] ?? '';
  const given = [...example.matchAll(/(\w+): /g)].map((match) => match[1]);
  const statement = text.replaceAll(/^\s*\/\/.*$/gm, '');
  const taken = new Set([...statement.matchAll(/\$(\w+)/g)].map((match) => match[1]));
  expect(text.startsWith('// ')).toBe(true);
  expect(given.sort()).toEqual([...taken].sort());
  for (const parameter of taken) expect(text).toMatch(new RegExp(`^//.*\\$${parameter}\\b`, 'm'));
});
