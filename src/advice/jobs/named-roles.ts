/** The jobs that a door means by the work that it names. */
import { type CareerGraph, oncePerFigures } from '../../graph';
import { jobsOf } from '../../network';

/** The job that an id of a door names, and the kinds of it among ours. Empty if it is not loaded. */
export function rolesNamed(graph: CareerGraph, id: string): readonly number[] {
  const node = graph.find(id);
  if (node?.kind === 'Role') {
    const { standIn, kinds } = jobsOf(graph);
    return [standIn[node.index]!, ...kinds[node.index]!];
  }
  return matchedBy(graph).get(id) ?? [];
}

/** Roles by the ids of what they match, other than what is only related: also where the other source is not loaded. */
const matchedBy = oncePerFigures((graph: CareerGraph) => {
  const found = new Map<string, number[]>();
  for (const role of graph.roles) {
    for (const { id, relation } of role.schemeMatches) {
      if (relation === 'relatedMatch') continue;
      found.set(id, [...(found.get(id) ?? []), role.index]);
    }
  }
  return found;
});
