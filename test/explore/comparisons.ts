/** Every statement for people, and how its answer is compared with our own engines'. */
import type { Comparison } from './explored-graph';
import { neededTogether, rolesOneSkillAway, skillsSharedAndMissing, topTechnologies } from './needs';
import { hubs, payDisagreements } from './roles';
import { cheapestRoutesByYears, shortestProgressions } from './routes';

/** By the statement's name. */
export const COMPARISONS: Readonly<Record<string, Comparison>> = {
  'cheapest-routes-by-years': cheapestRoutesByYears,
  hubs,
  'needed-together': neededTogether,
  'pay-disagreements': payDisagreements,
  'roles-one-skill-away': rolesOneSkillAway,
  'shortest-progressions': shortestProgressions,
  'skills-shared-and-missing': skillsSharedAndMissing,
  'top-technologies': topTechnologies,
};
