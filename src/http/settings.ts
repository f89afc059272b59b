import type { Logger } from 'pino';
import type { Atlas } from '../app';
import type { ExecutorKind } from '../graphql';

/** What may stay open on a server that answers known documents alone. */
export type OpenBesideDocuments = 'export' | 'mcp' | 'schema';

/** What the environment decides about the server. */
export interface HttpConfig {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly executor: ExecutorKind;
  /** May clients ask for the schema? */
  readonly introspection: boolean;
  /** Errors name what the schema has ("Did you mean …?"). */
  readonly development: boolean;
  /** Proxies whose `X-Forwarded-For` is believed: none, so many before this server, or those at these addresses; default none. */
  readonly trustProxy?: false | number | readonly string[];
  /** Origins of pages that may open streams, beside the server's own; "*" for all. Default none. */
  readonly streamOrigins?: readonly string[];
  /** Points a minute for one network; default `HTTP_LIMITS.pointsPerMinute`. */
  readonly pointsPerMinute?: number;
  /** Points a minute for one key; default `HTTP_LIMITS.keyPointsPerMinute`. */
  readonly keyPointsPerMinute?: number;
  /** Connections that one network may have open; default `HTTP_LIMITS.connectionsPerAddress`. Those of trusted proxies are not counted. */
  readonly connectionsPerAddress?: number;
  /** File of the documents that are answered, and no others; null or left out: all are. */
  readonly trustedDocuments?: string | null;
  /** What stays open on a server that answers known documents alone; default nothing. */
  readonly openBesideDocuments?: readonly OpenBesideDocuments[];
  /** Exports a minute for one address; default `HTTP_LIMITS.exportsPerMinute`. */
  readonly exportsPerMinute?: number;
  /** Sign-ups an hour from one address; default `HTTP_LIMITS.signUpsPerHour`. */
  readonly signUpsPerHour?: number;
  /** Where people reach the server: "https://careers.example.org"; null or left out: as each request names it. */
  readonly publicUrl?: string | null;
  /** Longest wait of requests before more are turned away, milliseconds; default `HTTP_LIMITS.longestWaitMs`. */
  readonly longestWaitMs?: number;
  /** Port of the metrics, 0 for any free one; null, the default, for none. */
  readonly metricsPort?: number | null;
  /** null, the default: `host`. */
  readonly metricsHost?: string | null;
}

export interface HttpServerParts {
  readonly atlas: Atlas;
  readonly config: HttpConfig;
  readonly logger: Logger;
  /** Folder of the built pages; a folder that is not there leaves them out. */
  readonly webDir?: string;
}

/** What one request, one client and one moment may ask of the server. */
export const HTTP_LIMITS = Object.freeze({
  /** Largest request body, bytes: many times the longest query with a full profile. */
  bodyBytes: 256 * 1024,
  /** Largest headers together, bytes. A GET query travels in them. */
  headerBytes: 16 * 1024,
  /** Longest wait for a request's headers, and for the whole of it. */
  headersMs: 5_000,
  requestMs: 10_000,
  /** How long an idle connection is kept; longer than load balancers keep theirs. */
  idleConnectionMs: 72_000,
  /** How long a connection is kept on which nothing is read or written meanwhile: longer than any answer takes. */
  silentConnectionMs: 300_000,
  /** Connections that one network may have open: many times what a browser opens. */
  connectionsPerAddress: 256,
  /** A point is about a microsecond of work: a tenth of a processor for one address, which a school or an office may share. */
  pointsPerMinute: 6_000_000,
  /** Half a processor for one key. */
  keyPointsPerMinute: 30_000_000,
  /** What reading a request and sending its answer takes, beside what is worked between. */
  requestPoints: 250,
  /** What each character of a document takes that is read for the first time, and how many count: as many as the most words usually have. */
  characterPoints: 10,
  charactersPaid: 8_000,
  /** What a query takes that is refused for its cost: working that out. */
  refusedPoints: 10_000,
  /** Bytes of a body that take a point: reading JSON. */
  bytesForAPoint: 16,
  /** What looking a key or a private link up takes. */
  lookUpPoints: 1_000,
  /** What is set aside for an export. */
  exportPoints: 50_000,
  /** An export may be a hundred megabytes. */
  exportsPerMinute: 30,
  /** A family, or a class, may share an address. */
  signUpsPerHour: 10,
  /** Deletions of sign-ups from one address. */
  deletionsPerHour: 60,
  /** Largest sign-up, bytes: all its texts at their longest, in any script. */
  signUpBytes: 16 * 1024,
  /** A client that reads nothing of an export for this long is disconnected. */
  stalledExportMs: 30_000,
  /** When requests wait longer than this, more are turned away. */
  longestWaitMs: 150,
  /** Words and signs of a query; the longest example has about 450. Checking that they go together may take the square of it. */
  queryTokens: 1_000,
  /** Selections with fragments written out. */
  querySelections: 10_000,
  /** Streams of news that may be open, in all and for one address; a WebSocket is one of them. */
  streams: 500,
  streamsPerAddress: 20,
  subscriptionsPerSocket: 10,
  /** Largest message of a WebSocket, bytes, and how many a minute. */
  messageBytes: 64 * 1024,
  messagesPerMinute: 300,
  /** Bytes that may wait for a client that does not read; then its socket is closed. */
  unreadBytes: 1_000_000,
  /** A quiet stream of events shows that often that it is alive. */
  heartbeatMs: 12_000,
  /** How long running requests may take to end once the server stops; shorter than what is asked of those who stop it. */
  drainMs: 25_000,
  /** How long a client that is cut off may take to read why. */
  farewellMs: 3_000,
});
