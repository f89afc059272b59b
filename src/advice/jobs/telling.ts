/** Which competencies tell a job from others, and how far. */
import { CLASSIFICATIONS } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';

/** By competency: the share of our roles that ask for it, 0..1. */
export const askedByOurs = oncePerFigures(({ roles, competencies, requirements }: CareerGraph): Float64Array => {
  const { head, competency, weight } = requirements;
  const asked = new Float64Array(competencies.length);
  let ours = 0;
  for (const { index, scheme } of roles) {
    if (!CLASSIFICATIONS[scheme].isOurs) continue;
    ours++;
    for (let place = head[index]!; place < head[index + 1]!; place++)
      if (weight[place]! > 0) asked[competency[place]!]!++;
  }
  return ours === 0 ? asked : asked.map((count) => count / ours);
});

/** Traits of a person rather than things to learn: "Attention to detail", "Compassion". */
export function isTrait(graph: CareerGraph, competency: number): boolean {
  const node = graph.competencies[competency]!;
  return node.kind === 'Skill' && node.skillKind === 'ATTITUDE';
}
