/**
 * What roles of the model need by their sources, without what our editors say of it. The model of moves is fitted on O*NET's ratings, each of
 * which moves mean and deviation of its element over all roles: if it looked at edits, one rating would change every likelihood.
 */
import { CLASSIFICATIONS, EDITS_SOURCE, levelOf } from '../domain';
import type { CareerGraph, RequirementTable, Sliced } from '../graph';

/** In the rows of the table of requirements. */
export interface SourcesNeeds extends Pick<RequirementTable, 'head' | 'competency' | 'level' | 'importance'> {
  /** False if our editors alone state the need at a place. */
  isStated(place: number): boolean;
}

/** The needs of a graph by their sources; only for roles of the model. */
export function* sourcesNeeds(graph: CareerGraph): Sliced<SourcesNeeds> {
  const { requirements } = graph;
  if (graph.find(EDITS_SOURCE) === null) return { ...pickedOf(requirements), isStated: () => true };
  const [level, importance] = [requirements.level.slice(), requirements.importance.slice()];
  const unstated = new Set<number>();
  for (const { index, scheme } of graph.roles) {
    if (CLASSIFICATIONS[scheme].likelihoods !== 'MODEL') continue;
    for (let place = requirements.head[index]!; place < requirements.head[index + 1]!; place++) {
      const claims = requirements.claims(place);
      // Claims of editors come first.
      if (claims[0]?.source !== EDITS_SOURCE) continue;
      const stated = claims.find(({ source }) => source !== EDITS_SOURCE);
      if (stated === undefined) unstated.add(place);
      else {
        level[place] = levelOf(stated.properties);
        importance[place] = stated.properties.importance;
      }
    }
    yield;
  }
  return { ...pickedOf(requirements), level, importance, isStated: (place) => !unstated.has(place) };
}

function pickedOf({ head, competency, level, importance }: RequirementTable) {
  return { head, competency, level, importance };
}
