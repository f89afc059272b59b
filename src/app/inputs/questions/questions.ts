import { ADJACENCY, ADJACENT, BRIDGING, COMMUNITIES } from './adjacency';
import { FUTURES } from './futures';
import { LEARNING_PLAN, NEXT_SKILLS, SKILL_GAP, SKILL_VALUE } from './learning';
import { NEXT_MOVES } from './moves';
import type { Question } from './question';
import { QUIZ } from './quiz';
import { FEEDER_ROLES, REACHABLE_ROLES } from './reach';
import { ROUTES } from './routes';
import { TRADE_OFFS } from './trade-offs';

/** All questions that are described by tables, by name. */
export const QUESTIONS = {
  routes: ROUTES,
  tradeOffs: TRADE_OFFS,
  futures: FUTURES,
  reachableRoles: REACHABLE_ROLES,
  feederRoles: FEEDER_ROLES,
  skillGap: SKILL_GAP,
  nextMoves: NEXT_MOVES,
  learningPlan: LEARNING_PLAN,
  nextSkills: NEXT_SKILLS,
  skillValue: SKILL_VALUE,
  adjacent: ADJACENT,
  adjacency: ADJACENCY,
  communities: COMMUNITIES,
  bridging: BRIDGING,
  quiz: QUIZ,
} as const satisfies Readonly<Record<string, Question>>;
