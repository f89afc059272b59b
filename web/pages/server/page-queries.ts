/** All that the pages ask the API, so that a server that answers known queries alone knows these. */
import { SKILLS, SKILLS_IN_TEXT } from '../about-me/skills';
import { ADVISORS } from '../advisors/advisors-query';
import { ASK_BACK, FUTURES } from '../become/futures-query';
import { JOBS } from '../become/jobs-query';
import { NAMES } from '../client/names';
import { MAP_MOVES, MAP_REACH, MAP_ROLE, MAP_ROLES, MAP_WAYS } from '../map/map-query';
import { QUIZ } from '../quiz/quiz-query';
import { MEANINGS_QUERY, ROLE_QUERY } from '../role/role-query';
import { PLAN } from '../routes/plan-query';
import { ROUTES } from '../routes/routes-query';
import { TRADE_OFFS } from '../routes/trade-offs-query';
import { WHY_NOT } from '../routes/why-not-query';
import { GROUPS, PAIRS, POPULAR, SKILL, SKILL_NAMES } from '../skills/skill-query';

export const PAGE_QUERIES: readonly string[] = [
  ADVISORS,
  ASK_BACK,
  FUTURES,
  GROUPS,
  JOBS,
  MAP_MOVES,
  MAP_REACH,
  MAP_ROLE,
  MAP_ROLES,
  MAP_WAYS,
  MEANINGS_QUERY,
  NAMES,
  PAIRS,
  PLAN,
  POPULAR,
  QUIZ,
  ROLE_QUERY,
  ROUTES,
  SKILL,
  SKILL_NAMES,
  SKILLS,
  SKILLS_IN_TEXT,
  TRADE_OFFS,
  WHY_NOT,
];
