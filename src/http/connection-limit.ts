/**
 * How many connections there may be: in all, as many as the process may have files, less what it needs itself, so that the store can
 * always be written; and of one network much fewer, so that nobody can hold all of them.
 */
import { readFileSync } from 'node:fs';
import type { Server, Socket } from 'node:net';
import type { Logger } from 'pino';
import { networkOf } from './client-network';
import { answerAndClose, type RawAnswer } from './raw-answers';
import { seldom } from './seeing/seldom';
import { HTTP_LIMITS, type HttpConfig } from './settings';
import { trustedPeers } from './trusted-peers';

/** Files that the store, the database's connections, logs and pages need, at most; of a low limit, a share. */
const OWN_FILES = 120;
const OWN_SHARE = 0.6;

/** One network may have such a share of all connections, however many it may have else. */
const NETWORK_SHARE = 0.25;

/** How many that are refused may take a moment to read why. */
const MOST_LEAVING = 50;

/** Connections that a process may have at once with so many open files; at least one. */
export function mostConnections(openFiles: number): number {
  return Math.max(1, openFiles - Math.min(OWN_FILES, Math.ceil(openFiles * OWN_SHARE)));
}

/** Connections that one network may have of so many. @param asked - as the configuration says; no more than that */
export function mostOfNetwork(all: number, asked: number): number {
  return Math.max(1, Math.min(asked, Math.floor(all * NETWORK_SHARE)));
}

/**
 * Refuses connections beyond what the limit on open files leaves for them, and those of a network beyond its share, and says so in the
 * log. Where the limit on files can't be found out, the configuration alone counts. Connections of trusted proxies are many clients',
 * so they are not counted.
 *
 * @param refused - called for each connection that is refused
 */
export function limitConnections(
  server: Server,
  { trustProxy, connectionsPerAddress = HTTP_LIMITS.connectionsPerAddress }: HttpConfig,
  logger: Logger,
  refused: () => void,
): void {
  const openFiles = openFilesLimit();
  const most = openFiles === null ? Number.POSITIVE_INFINITY : mostConnections(openFiles);
  const perNetwork = mostOfNetwork(most, connectionsPerAddress);
  const warn = seldom((figures: object, message: string) => logger.warn(figures, message));
  if (openFiles !== null) {
    server.maxConnections = most;
    server.on('drop', () => {
      refused();
      warn(
        { openFiles, mostConnections: most },
        'connections are refused: as many are open as the limit on open files allows; raise it (ulimit -n)',
      );
    });
  }
  limitNetworks(server, perNetwork, trustedPeers(trustProxy), () => {
    refused();
    warn(
      { connectionsPerAddress: perNetwork },
      'connections are refused: one address has as many open as it may; if it is your proxy, name it in TRUST_PROXY',
    );
  });
}

/** Stands before what takes connections, and answers those that are too many of one network itself. */
function limitNetworks(
  server: Server,
  most: number,
  isTrusted: (address: string) => boolean,
  refused: () => void,
): void {
  const open = new Map<string, number>();
  const takers = server.listeners('connection') as ((this: Server, socket: Socket) => void)[];
  server.removeAllListeners('connection');
  const leaving = new Set<Socket>();
  const refusal: RawAnswer = {
    status: 429,
    code: 'TOO_MANY_CONNECTIONS',
    message: `${most} connections from your address are open. Use them again, or close some.`,
    retryAfter: 2,
  };
  const refuse = (socket: Socket): void => {
    refused();
    if (leaving.size >= MOST_LEAVING) {
      socket.destroy();
      return;
    }
    leaving.add(socket);
    answerAndClose(socket, refusal, () => leaving.delete(socket));
  };
  server.on('connection', (socket: Socket) => {
    const { remoteAddress } = socket;
    if (remoteAddress !== undefined && !isTrusted(remoteAddress)) {
      const network = networkOf(remoteAddress);
      const own = open.get(network) ?? 0;
      if (own >= most) return refuse(socket);
      open.set(network, own + 1);
      socket.once('close', () => {
        const left = open.get(network)! - 1;
        if (left === 0) open.delete(network);
        else open.set(network, left);
      });
    }
    for (const take of takers) take.call(server, socket);
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
