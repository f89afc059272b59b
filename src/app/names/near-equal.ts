/** Readings of a name that are about as likely as the first, so that a person is better asked which is meant. Rules of our own. */
import { CLASSIFICATIONS } from '../../domain';
import type { CareerGraph, RoleNode } from '../../graph';
import { outlookOf, readingTable } from '../../network';
import { sameLetters } from './candidates';
import type { Candidate } from './reading';
import { employmentOf } from './usual';

/** Points that a reading may lack to be about as likely as the first, as `pointsOf` gives them. Estimate. */
const MOST_POINTS_LESS = 2;

/** Share of the people in the first job that have to be in another one of the table. Estimate. */
const LEAST_SHARE_OF_PEOPLE = 0.5;

/** How many can be offered at once, the first among them. */
const MOST_OFFERED = 3;

/**
 * The candidates among which only the person can choose, the first of the ranking among them; empty where it is clear enough.
 *
 * @param ranked - best first
 */
export function nearEqual(
  graph: CareerGraph,
  ranked: readonly Candidate[],
  points: (candidate: Candidate) => number,
): ReadonlySet<Candidate> {
  const [first, ...others] = ranked;
  if (first === undefined || !isOfRole(first) || isOfItsTitle(first)) return new Set();
  const { job } = readingTable(graph);
  const jobs = new Set([job[first.node.index]]);
  const rivals = others.filter((other) => {
    if (
      !isOfRole(other) ||
      isKindOf(first.node, other.node) ||
      !isRival(graph, first, other, points) ||
      jobs.has(job[other.node.index])
    )
      return false;
    jobs.add(job[other.node.index]);
    return true;
  });
  return new Set(rivals.length === 0 ? [] : [first, ...rivals].slice(0, MOST_OFFERED));
}

type OfRole = Candidate & { readonly node: RoleNode };

function isOfRole(candidate: Candidate): candidate is OfRole {
  return candidate.node.kind === 'Role' && CLASSIFICATIONS[candidate.node.scheme].hasPay;
}

/** True if one is published as the same work as the other, as a kind of it, or as the wider one. */
function isKindOf(role: RoleNode, other: RoleNode): boolean {
  return [
    [role, other],
    [other, role],
  ].some(([one, another]) => one!.schemeMatches.some((match) => match.role === another!.index));
}

function isOfItsTitle({ ground, isOnRung }: Candidate): boolean {
  return isOnRung === true || ground === 'ID' || ground === 'TITLE' || ground === 'TITLE_VARIANT';
}

function isRival(graph: CareerGraph, first: OfRole, other: OfRole, points: (candidate: Candidate) => number): boolean {
  if (first.ground !== 'EVERYDAY') return points(first) - points(other) <= MOST_POINTS_LESS;
  if (other.ground === 'EVERYDAY') return other.place > first.place && areAsMany(graph, first.node, other.node);
  // Ours is called so too, letter by letter: a route driver delivers, or sells.
  const isOurs = CLASSIFICATIONS[other.node.scheme].isOurs;
  return isOurs && other.ground === 'OTHER_TITLE' && sameLetters(other.by) === sameLetters(other.asked);
}

/** How many do a role's work: as projections count it, which come with our careers, else as wages do; null if nobody counts them. */
function peopleIn(graph: CareerGraph, role: RoleNode): number | null {
  return outlookOf(graph, role.index)?.employment ?? employmentOf(graph, role);
}

/** True if about as many people do the other work, or more; true too where nobody counts them. */
function areAsMany(graph: CareerGraph, first: RoleNode, other: RoleNode): boolean {
  const [people, others] = [peopleIn(graph, first), peopleIn(graph, other)];
  return people === null || others === null || others >= LEAST_SHARE_OF_PEOPLE * people;
}
