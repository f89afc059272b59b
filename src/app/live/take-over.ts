/** Taking over what is worked out of an earlier graph, where nothing that it depends on has changed since. */

import {
  followJobMoves,
  followJobTable,
  renumberJobMoves,
  renumberJobTable,
  shareJobMoves,
  shareJobs,
} from '../../advice';
import { shareTransfers } from '../../alignment';
import {
  type CareerGraph,
  type ChangedClaims,
  oncePerFigures,
  type Renumbering,
  type Revision,
  shareFigures,
  shareNodes,
} from '../../graph';
import { followStepLikelihoods, renumberStepLikelihoods, shareMatchedParts, shareModel } from '../../moves';
import { followLikelihoods, followReadings, shareReadings } from '../../network';
import { shareCompetencyNames } from '../../text';

/** The graph whose work is taken over, and the claims that changed since. */
interface Lead {
  readonly from: CareerGraph;
  readonly claims: ChangedClaims;
}

/** Of graphs that follow others. No lead is to a graph that has one itself, so no chain of graphs stays in memory. */
const leadOf = oncePerFigures((_): { lead: Lead | null } => ({ lead: null }));

/** Of graphs whose work waits for that of others: how many these are, one behind the other, by roles that came or went. */
const behind = oncePerFigures((_): { count: number } => ({ count: 0 }));

/** Behind so many, work is done anew instead: each graph that is waited for stays in memory. */
const MOST_BEHIND = 12;

const NO_CLAIMS: ChangedClaims = Object.freeze({
  requires: new Set<number>(),
  restated: new Set<number>(),
  progressesTo: new Set<number>(),
  sources: new Set<string>(),
});

/**
 * Takes over what it can for a graph that was made of another one. If that one's work is not done yet, it is done for both.
 *
 * @param isPrepared - whether all that searches need of the graph before is worked out
 * @returns true if nothing is left to work out
 */
export function takeOver(
  before: CareerGraph,
  graph: CareerGraph,
  { claims: changed, roles }: Pick<Revision, 'claims' | 'roles'>,
  isPrepared: boolean,
): boolean {
  const known = leadOf(before);
  if (isPrepared) known.lead = null;
  const waits = isPrepared ? 0 : behind(before).count;
  if (roles !== null) {
    if (waits < MOST_BEHIND) {
      behind(graph).count = waits + 1;
      renumberWork(graph, before, roles);
    }
    return false;
  }
  if (changed === null) return false;
  if (changed.requires.size + changed.progressesTo.size === 0) {
    shareFigures(graph, before);
    return isPrepared;
  }
  behind(graph).count = waits;
  const { from, claims: earlier } = known.lead ?? { from: before, claims: NO_CLAIMS };
  const claims = {
    requires: new Set([...earlier.requires, ...changed.requires]),
    restated: new Set([...earlier.restated, ...changed.restated]),
    progressesTo: new Set([...earlier.progressesTo, ...changed.progressesTo]),
    sources: new Set([...earlier.sources, ...changed.sources]),
  };
  leadOf(graph).lead = { from, claims };
  // None of them looks at claims.
  shareNodes(graph, before);
  shareReadings(graph, from);
  shareTransfers(graph, from);
  shareCompetencyNames(graph, from);
  shareJobs(graph, from);
  if (claims.progressesTo.size === 0) shareJobMoves(graph, from);
  else followJobMoves(graph, from, claims);
  followStepLikelihoods(graph, from, claims);
  followLikelihoods(graph, from, claims);
  followJobTable(graph, from, claims);
  return false;
}

/** Takes over what is worked out of a graph for one in which roles of ours, or other titles of them, came or went. */
function renumberWork(graph: CareerGraph, before: CareerGraph, roles: Renumbering): void {
  followReadings(graph, before, roles);
  shareTransfers(graph, before);
  shareCompetencyNames(graph, before);
  renumberStepLikelihoods(graph, before, roles);
  renumberJobMoves(graph, before, roles);
  renumberJobTable(graph, before, roles);
}

/** Takes over, for a graph with the same facts as another, what is worked out of that and not kept in files. */
export function shareWork(graph: CareerGraph, other: CareerGraph): void {
  shareModel(graph, other);
  shareMatchedParts(graph, other);
  shareJobs(graph, other);
  shareJobMoves(graph, other);
}
