import { hasKnownNeeds } from '../needs';
import type { CheckRule } from './rule';

/** Roles without known needs. Routes leave them out, because a step to them would look free. */
export const roleWithoutRequirements: CheckRule = {
  name: 'role-without-requirements',
  finds: 'a role without known needs',
  observe: (graph) =>
    graph.roles
      .filter((role) => !hasKnownNeeds(graph, role.index))
      .map(({ id, title, scheme }) => ({ scheme, subjects: [id], message: `No need of ${title} is known.` })),
};
