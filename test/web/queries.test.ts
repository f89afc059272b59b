/** The pages ask nothing that the schema doesn't have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { linkedTab } from '../../web/graphiql/opening-tab';
import { SKILLS, SKILLS_IN_TEXT } from '../../web/pages/about-me/skills';
import { ADVISORS } from '../../web/pages/advisors/advisors-query';
import { ASK_BACK, FUTURES } from '../../web/pages/become/futures-query';
import { JOBS } from '../../web/pages/become/jobs-query';
import { NAMES } from '../../web/pages/client/names';
import { queryAddress } from '../../web/pages/client/query-address';
import { MAP_MOVES, MAP_REACH, MAP_ROLE, MAP_ROLES, MAP_WAYS } from '../../web/pages/map/map-query';
import { QUIZ } from '../../web/pages/quiz/quiz-query';
import { ROLE_QUERY } from '../../web/pages/role/role-query';
import { PLAN } from '../../web/pages/routes/plan-query';
import { ROUTES } from '../../web/pages/routes/routes-query';
import { TRADE_OFFS } from '../../web/pages/routes/trade-offs-query';
import { WHY_NOT } from '../../web/pages/routes/why-not-query';
import { GROUPS, PAIRS, POPULAR, SKILL, SKILL_NAMES } from '../../web/pages/skills/skill-query';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/career.graphql'), 'utf8'));
const ROUTE_PAGE = { ROUTES, PLAN, TRADE_OFFS, WHY_NOT, SKILLS, SKILLS_IN_TEXT };
const MAP = { MAP_ROLES, MAP_MOVES, MAP_ROLE, MAP_WAYS, MAP_REACH };
const SKILL_MAP = { SKILL, GROUPS, PAIRS, POPULAR, SKILL_NAMES };
const QUERIES = { NAMES, ROLE_QUERY, QUIZ, FUTURES, ASK_BACK, JOBS, ADVISORS, ...ROUTE_PAGE, ...MAP, ...SKILL_MAP };

test.each(Object.entries(QUERIES))('%s is valid', (_, query) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
});

test('the playground reads a linked query as the page wrote it', () => {
  const variables = { ref: 'a & b #1 "ü"' };
  const address = queryAddress({ text: ROLE_QUERY, variables });
  const tab = linkedTab(address.slice(address.indexOf('#')));
  expect(tab?.query).toBe(ROLE_QUERY);
  expect(JSON.parse(tab?.variables ?? '')).toEqual(variables);
  expect(['', '#', '#top'].map(linkedTab)).toEqual([null, null, null]);
});
