import DataLoader from 'dataloader';
import type { Atlas, Payer } from '../../app';
import type { Change } from '../../domain';

/** How many of a node's newest changes its history holds. */
export const HISTORY_DEPTH = 100;

/** Loads histories by node id, all ids asked for in one turn with one statement. */
export function historyLoader(atlas: Atlas, payer: Payer): DataLoader<string, readonly Change[]> {
  return new DataLoader(async (ids) => atlas.history(ids, HISTORY_DEPTH, payer));
}
