/** As many connections as the process may have files, less what it needs itself: so that the store can always be written. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:net';
import type { Logger } from 'pino';

/** Files that the store, the database's connections, logs and pages need, at most; of a low limit, a share. */
const OWN_FILES = 120;
const OWN_SHARE = 0.6;

/** How often it is said that connections are refused. */
const TOLD_EACH_MS = 60_000;

/** Connections that a process may have at once with so many open files; at least one. */
export function mostConnections(openFiles: number): number {
  return Math.max(1, openFiles - Math.min(OWN_FILES, Math.ceil(openFiles * OWN_SHARE)));
}

/**
 * Refuses connections beyond what the limit on open files leaves for them, and says so in the log. Where that limit can't be found
 * out, there is none.
 *
 * @param refused - called for each connection that is refused
 */
export function limitConnections(server: Server, logger: Logger, refused: () => void): void {
  const openFiles = openFilesLimit();
  if (openFiles === null) return;
  const most = mostConnections(openFiles);
  server.maxConnections = most;
  let toldAt = Number.NEGATIVE_INFINITY;
  server.on('drop', () => {
    refused();
    if (performance.now() - toldAt < TOLD_EACH_MS) return;
    toldAt = performance.now();
    logger.warn(
      { openFiles, mostConnections: most },
      'connections are refused: as many are open as the limit on open files allows; raise it (ulimit -n)',
    );
  });
}

/** The limit of this process on open files; null if it has none, or this is no Linux. */
function openFilesLimit(): number | null {
  try {
    const limit = Number(/^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1]);
    return Number.isSafeInteger(limit) ? limit : null;
  } catch {
    return null;
  }
}
