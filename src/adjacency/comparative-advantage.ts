/**
 * Which requirements set a role apart, if a source rates everything for everyone.
 *
 * O*NET rates every skill and field of knowledge for every occupation, so importance alone says little (everyone needs
 * Reading Comprehension). A rated need must also be a revealed comparative advantage, as in A. Alabdulkareem et al.,
 * "Unpacking the polarization of workplace skills", Science Advances 4(7), 2018, doi:10.1126/sciadv.aao6030, after B.
 * Balassa, "Trade liberalisation and 'revealed' comparative advantage", The Manchester School 33(2), 1965,
 * doi:10.1111/j.1467-9957.1965.tb00050.x. Departure: the paper accepts any advantage; here it must be a need as well,
 * so that n(x) never counts a role that can do without x.
 *
 * Time and space O(requirements).
 */
import { CLASSIFICATIONS } from '../domain';
import { type CareerGraph, oncePerFigures } from '../graph';

/**
 * For each requirement: 1 if its source does not rate it for everyone, or if it is more of an advantage here than in
 * other roles. Computed once per graph.
 *
 * It compares all rated roles, whatever a matrix lets in. In a matrix of nurses alone, nursing would be no advantage.
 */
export const distinctiveRequirements = oncePerFigures((graph: CareerGraph): Uint8Array => {
  const { count, role, levelKnown } = graph.requirements;
  const isRating = Uint8Array.from(graph.roles, ({ scheme }) => +CLASSIFICATIONS[scheme].needsAreRatings);
  const rated = new Uint8Array(count);
  for (let place = 0; place < count; place++) rated[place] = isRating[role[place]!]! & levelKnown[place]!;
  return comparativeAdvantage(graph, rated);
});

/**
 * 1 where the competency's share of the role's ratings exceeds its share of all roles' ratings, and where nothing is
 * rated. Importance counts from 0 to 1.
 */
function comparativeAdvantage({ requirements, roles, competencies }: CareerGraph, rated: Uint8Array): Uint8Array {
  const { count, role, competency, importance } = requirements;
  const ofRole = new Float64Array(roles.length);
  const ofCompetency = new Float64Array(competencies.length);
  let total = 0;
  const extent = (place: number): number => (importance[place]! - 1) / 4;
  for (let place = 0; place < count; place++) {
    if (rated[place] === 0) continue;
    ofRole[role[place]!]! += extent(place);
    ofCompetency[competency[place]!]! += extent(place);
    total += extent(place);
  }
  const advantage = new Uint8Array(count).fill(1);
  for (let place = 0; place < count; place++) {
    if (rated[place] === 0) continue;
    const expected = ofRole[role[place]!]! * ofCompetency[competency[place]!]!;
    advantage[place] = +(extent(place) * total > expected);
  }
  return advantage;
}
