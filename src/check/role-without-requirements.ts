import { hasKnownNeeds } from '../needs';
import type { CheckRule } from './rule';

/** Roles that need nothing as far as anyone says: routes leave them out, since their steps would seem free. */
export const roleWithoutRequirements: CheckRule = {
  name: 'role-without-requirements',
  finds: 'a role of which no need is known',
  observe: (graph) =>
    graph.roles
      .filter((role) => !hasKnownNeeds(graph, role.index))
      .map(({ id, title, scheme }) => ({ scheme, subjects: [id], message: `No need of ${title} is known.` })),
};
