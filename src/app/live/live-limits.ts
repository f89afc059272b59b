/** How often a live graph looks, waits, keeps and builds. */

/** How soon after its last answer the store is asked for its revision again. */
export const POLL_MS = 250;

/** How soon the store is asked again while somebody waits for a revision that it does not have yet. */
export const REACH_PAUSE_MS = 50;

/** A newer graph is prepared once no edit has come for so long, or after so long. */
export const REST_MS = 100;
export const MOST_REST_MS = 500;

/** A graph that was revised is kept once nobody has edited for so long, */
export const KEEP_AFTER_MS = 30_000;
/** or after so many revisions. Each may take some memory of its own. */
export const MOST_REVISED = 1000;
