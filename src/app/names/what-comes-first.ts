/** Which of the roles that have a name come first, whatever points they have. Rules of our own. */
import { CLASSIFICATIONS } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import { representativeOf } from '../../network';
import { sameLetters } from './candidates';
import type { Candidate, Certainty } from './reading';

/**
 * Ranked candidates, with ours first where the first is another form of an O*NET occupation's title and ours is the same work, or is called by the
 * very name: "human resources specialist" is our HR Specialist. Whoever gives such a title letter by letter means that.
 */
export function oursFirst(graph: CareerGraph, ranked: readonly Candidate[]): readonly Candidate[] {
  const [first] = ranked;
  if (first === undefined || !isRole(first) || isOurs(first) || first.ground !== 'TITLE_VARIANT') return ranked;
  const node = representativeOf(graph, first.node.index);
  const ours = node === first.node ? ranked.find(isOurName) : { ...first, node };
  return ours === undefined ? ranked : [ours, ...ranked.filter((each) => each.node !== ours.node)];
}

type OfRole = Candidate & { readonly node: RoleNode };

function isRole(candidate: Candidate): candidate is OfRole {
  return candidate.node.kind === 'Role';
}

function isOurs({ node }: OfRole): boolean {
  return CLASSIFICATIONS[node.scheme].isOurs;
}

/** True for a role of ours that has the name among its other titles, letter by letter, or that the table means first by it. */
function isOurName(candidate: Candidate): boolean {
  const { ground, by, asked, place } = candidate;
  if (!isRole(candidate) || !isOurs(candidate)) return false;
  return ground === 'EVERYDAY' ? place === 0 : ground === 'OTHER_TITLE' && sameLetters(by) === sameLetters(asked);
}

/**
 * Ranked candidates, with a title as it stands first, whichever classification has it, before guesses and before what others list as another
 * title. Not where the role that stands for the same work has the name too: then the ranking knows of it.
 */
export function exactFirst(
  graph: CareerGraph,
  ranked: readonly Candidate[],
  certaintyOf: (candidate: Candidate) => Certainty,
): readonly Candidate[] {
  const [first] = ranked;
  const exact = ranked.find((each) => certaintyOf(each) === 'EXACT');
  if (first === undefined || exact === undefined || !isRole(exact) || !isRole(first)) return ranked;
  const stand = representativeOf(graph, exact.node.index);
  if (stand !== exact.node && ranked.some(({ node }) => node === stand)) return ranked;
  const isListed = first.ground === 'OTHER_TITLE' && !isOurs(first);
  if (!isListed && certaintyOf(first) !== 'GUESS') return ranked;
  return [exact, ...ranked.filter((each) => each !== exact)];
}
