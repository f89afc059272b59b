/** Making the graphs that a live graph answers with: from the store, from the file of an earlier start, from the graph before. */

import { adoptJobTable, type KeptJobTable, keptJobTable } from '../../advice';
import { adoptTransfers, type TransferTable, transferTable } from '../../alignment';
import type { ChangeEntry } from '../../domain';
import { type CareerGraph, type DecodedGraph, inSteps, inTurns, projectCareerGraph, revisedGraph } from '../../graph';
import { adoptStepLikelihoods, stepLikelihoods } from '../../moves';
import { adoptReadings, type ReadingTable, readingTable } from '../../network';
import type { CareerStore } from '../../store';
import { adoptCompetencyNames, type GatheredNames, keptCompetencyNames } from '../../text';
import type { GraphLife } from './graph-life';
import { takeOver } from './take-over';

/** The graph of all that the store holds. */
export async function builtGraph(store: CareerStore, { tell }: GraphLife): Promise<CareerGraph> {
  const start = performance.now();
  const graph = await store.read((stored) => projectCareerGraph(stored, new Date().toISOString()));
  const { revision } = graph;
  tell({ kind: 'loaded', from: 'store', revision, milliseconds: Math.round(performance.now() - start) });
  return graph;
}

/** A graph of the store's newest revision. */
interface NextGraph {
  readonly graph: CareerGraph;
  /** Whether what searches need is worked out. */
  readonly isReady: boolean;
  /** Whether it was built anew. */
  readonly isBuilt: boolean;
}

/**
 * The graph of the store's newest revision, made of an older one if that can be.
 *
 * @param isPrepared - whether what searches need of the older one is worked out
 */
export async function nextGraph(
  store: CareerStore,
  before: CareerGraph,
  isPrepared: boolean,
  life: GraphLife,
): Promise<NextGraph> {
  const followed = await followedGraph(store, before, isPrepared, life);
  if (followed !== null) return { ...followed, isBuilt: false };
  return { graph: await builtGraph(store, life), isReady: false, isBuilt: true };
}

/** Changes that are made one after the other to a graph; beyond that, building it anew is as quick. */
const MOST_CHANGES = 100;

/**
 * The graph of the store's newest revision, made of an older one; null if that takes building it anew.
 *
 * @param isPrepared - whether that one is; if so, and if it differs in words alone, the new one is too: `isReady`
 */
async function followedGraph(
  store: CareerStore,
  before: CareerGraph,
  isPrepared: boolean,
  { tell }: GraphLife,
): Promise<{ readonly graph: CareerGraph; readonly isReady: boolean } | null> {
  const start = performance.now();
  const changes = await store.changesSince(before.revision, MOST_CHANGES + 1);
  const last = changes.at(-1);
  if (last === undefined || changes.length > MOST_CHANGES || last.revision !== before.revision + changes.length) {
    return null;
  }
  const entries = new Map<string, ChangeEntry>();
  for (const change of changes) {
    const touched = Object.values(change.counts).reduce((sum, count) => sum + count, 0);
    // Of a bulk import the trail keeps counts alone.
    if (touched > 0 && change.entries.length === 0) return null;
    for (const entry of change.entries) {
      entries.set(entry.subject, { ...entry, before: entries.get(entry.subject)?.before ?? entry.before });
    }
  }
  const loadedAt = new Date().toISOString();
  let [graph, isReady] = [before, isPrepared];
  for (const step of inSteps([...entries.values()])) {
    const revision = revisedGraph(graph, last.revision, step, loadedAt);
    if (revision === null) return null;
    const next = await inTurns(revision.made);
    isReady = takeOver(graph, next, revision, isReady);
    graph = next;
  }
  const milliseconds = Math.round(performance.now() - start);
  tell({ kind: 'revised', revision: last.revision, milliseconds });
  return { graph, isReady };
}

/** The graph that an earlier start kept, if it is certain to be that of the store; else null. */
export async function keptGraph(store: CareerStore, { startFile, tell }: GraphLife): Promise<CareerGraph | null> {
  if (startFile === null) return null;
  const start = performance.now();
  const kept = await startFile.read(await store.state());
  if (kept === null) return null;
  const graph = withKept(kept);
  const { revision } = graph;
  tell({ kind: 'loaded', from: 'file', revision, milliseconds: Math.round(performance.now() - start) });
  return graph;
}

/** What is worked out of a graph, as it is kept with it. */
interface KeptBeside {
  readonly stepLikelihoods: Float64Array;
  readonly readings: ReadingTable;
  readonly transfers: TransferTable;
  readonly jobTable: KeptJobTable;
  readonly competencyNames: GatheredNames;
}

/** The same of a graph. */
export function keptBeside(graph: CareerGraph): KeptBeside {
  return {
    stepLikelihoods: stepLikelihoods(graph),
    readings: readingTable(graph),
    transfers: transferTable(graph),
    jobTable: keptJobTable(graph),
    competencyNames: keptCompetencyNames(graph),
  };
}

/** A graph that was kept, with what was kept beside it. */
export function withKept({ graph, beside }: DecodedGraph): CareerGraph {
  const kept = beside as unknown as KeptBeside;
  adoptStepLikelihoods(graph, kept.stepLikelihoods);
  adoptReadings(graph, kept.readings);
  adoptTransfers(graph, kept.transfers);
  adoptJobTable(graph, kept.jobTable);
  adoptCompetencyNames(graph, kept.competencyNames);
  return graph;
}
