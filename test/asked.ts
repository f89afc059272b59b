/** What the use cases answer from one graph, as the faces ask them: names are read first. */

import type { Snapshot } from '../src/app';
import { snapshotOf } from '../src/app/snapshot/snapshot';
import { atOnce, type CareerGraph, type CompetencyNode, type RoleNode } from '../src/graph';

/** All that can be asked of a graph. */
export function asking(graph: CareerGraph): Snapshot {
  return snapshotOf(graph, false);
}

type Input<K extends keyof Snapshot> = Snapshot[K] extends (input: infer I) => unknown ? I : never;

/** A clock that stands still, so that no search ends before it is done, however busy the machine is. */
export const STANDING_CLOCK = () => 0;

export const routesOf = (graph: CareerGraph, input: Input<'routes'>) => routesFrom(asking(graph), input);
/** The same from what somebody asks already. */
export const routesFrom = (snapshot: Snapshot, input: Input<'routes'>) =>
  atOnce(snapshot.routesInSlices(input, STANDING_CLOCK));
/** Routes by one of the engines' rankings: TIME unless the input says another. */
export const rankedRoutesOf = (graph: CareerGraph, input: Input<'routes'>) =>
  routesOf(graph, { rankBy: 'TIME', ...input });
export const learningPlan = (graph: CareerGraph, input: Input<'learningPlan'>) => asking(graph).learningPlan(input);
export const skillValue = (graph: CareerGraph, input: Input<'skillValue'>) => asking(graph).skillValue(input);
export const skillCommunities = (graph: CareerGraph, input: Input<'skillCommunities'>) =>
  asking(graph).skillCommunities(input);
export const bridgingSkills = (graph: CareerGraph, input: Input<'bridgingSkills'>) =>
  asking(graph).bridgingSkills(input);
export const strongestAdjacency = (graph: CareerGraph, input: Input<'strongestAdjacency'>) =>
  asking(graph).strongestAdjacency(input);
export const exportOf = (graph: CareerGraph, ...args: Parameters<Snapshot['export']>) => asking(graph).export(...args);
export const skillGap = (graph: CareerGraph, ...args: Parameters<Snapshot['skillGap']>) =>
  asking(graph).skillGap(...args);
export const nextMoves = (graph: CareerGraph, role: RoleNode, input: Parameters<Snapshot['nextMoves']>[1]) =>
  asking(graph).nextMoves(role, input);
export const nextSkills = (graph: CareerGraph, role: RoleNode, input: Parameters<Snapshot['nextSkills']>[1]) =>
  asking(graph).nextSkills(role, input);
export const adjacentCompetencies = (
  graph: CareerGraph,
  competency: CompetencyNode,
  input: Parameters<Snapshot['adjacent']>[1],
) => asking(graph).adjacent(competency, input);

/** What a question that throws comes to. @throws if it throws nothing */
export function outcome(question: () => unknown): unknown {
  let answer: unknown;
  try {
    answer = question();
  } catch (error) {
    return error;
  }
  throw new Error(`It was answered: ${JSON.stringify(answer)}`);
}
