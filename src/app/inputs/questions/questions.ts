import { ADJACENCY, ADJACENT, BRIDGING, COMMUNITIES } from './adjacency';
import { LEARNING_PLAN, NEXT_SKILLS, SKILL_GAP, SKILL_VALUE } from './learning';
import { NEXT_MOVES } from './moves';
import type { Question } from './question';
import { QUIZ } from './quiz';
import { ROUTES } from './routes';

/** All questions that are described by tables, by name. */
export const QUESTIONS = {
  routes: ROUTES,
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
