import { similarRoles } from '../adjacency';
import { groundsOf } from '../moves';
import { type CareerStore, createStore } from '../store';
import { adjacentCompetencies, strongestAdjacency } from './adjacency';
import type { Atlas, Health } from './atlas';
import type { Config } from './config';
import { exportOf } from './exports/export';
import { findRoutes } from './find-routes';
import { findSkills } from './find-skills';
import { readHistory } from './history';
import { learningPlan } from './learning-plan';
import { type GraphLife, LiveGraph } from './live-graph';
import { nextMoves } from './next-moves';
import { nextSkills } from './next-skills';
import { resolve, suggest } from './references';
import { bridgingSkills, skillCommunities } from './skill-communities';
import { skillGap } from './skill-gap';
import { skillValue } from './skill-value';

/** An Atlas with its life. */
export interface RunningAtlas extends Atlas {
  /** Brings the graph up to the store's revision. */
  refresh(): Promise<void>;
  /** Stops following the store; the store stays open. */
  close(): Promise<void>;
}

/** The store that a configuration names, open and migrated. @throws what CareerStore.open throws */
export async function openStore(config: Pick<Config, 'dataDir' | 'neo4j'>): Promise<CareerStore> {
  const store = createStore(
    config.neo4j === null ? { kind: 'embedded', dataDir: config.dataDir } : { kind: 'neo4j', ...config.neo4j },
  );
  try {
    await store.open();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

/**
 * The use cases over an open store, with its graph loaded.
 *
 * @param prepare - true for a server: what searches need of each graph is worked out ahead of them
 */
export async function openAtlas(
  store: CareerStore,
  { tell = () => {}, prepare = false }: Partial<GraphLife> = {},
): Promise<RunningAtlas> {
  const live = await LiveGraph.open(store, { tell, prepare });
  return {
    graph: () => live.graph(),
    isStale: () => live.isStale(),
    routes: (input) => findRoutes(live.graph(), input),
    skillGap: (to, profile) => skillGap(live.graph(), to, profile),
    learningPlan: (input) => learningPlan(live.graph(), input),
    nextMoves: (role, options) => nextMoves(live.graph(), role, options),
    moveGrounds: ({ from, to }) => groundsOf(live.graph(), live.graph().roles[from]!, to),
    nextSkills: (role, input) => nextSkills(live.graph(), role, input),
    skillValue: (input) => skillValue(live.graph(), input),
    skillCommunities: (input) => skillCommunities(live.graph(), input),
    bridgingSkills: (input) => bridgingSkills(live.graph(), input),
    similar: (role, measure, first) => similarRoles(live.graph(), role, measure, first),
    adjacent: (competency, input) => adjacentCompetencies(live.graph(), competency, input),
    strongestAdjacency: (input) => strongestAdjacency(live.graph(), input),
    export: (request, progress) => exportOf(live.graph(), request, progress),
    skillsInText: (text) => findSkills(live.graph(), text),
    resolve: (kind, argument, ref) => resolve(live.graph(), kind, argument, ref),
    suggest: (kind, ref) => suggest(live.graph(), kind, ref),
    history: (ids, limit) => readHistory(store, live, ids, limit),
    health: () => Promise.resolve(healthOf(live.troubleReason())),
    refresh: () => live.refresh(),
    close: () => live.close(),
  };
}

/** Degraded while the database doesn't answer; a newer revision that is being loaded is no trouble. */
function healthOf(reason: string | null): Health {
  return { status: reason === null ? 'ok' : 'degraded', reason };
}
