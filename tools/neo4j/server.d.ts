export interface ServerOptions {
  /** Holds the server's data, configuration and logs; made if missing, kept when the server stops. */
  readonly folder: string;
  readonly boltPort: number;
  readonly httpPort: number;
  /** At least 8 characters; a folder's first start sets it. */
  readonly password: string;
  /** True for a server that runs for minutes: it starts with less effort, and is slower in the long run. Default: false. */
  readonly isShortLived?: boolean;
}

export interface RunningServer {
  readonly uri: string;
  readonly http: string;
  readonly user: string;
  readonly password: string;
  /** The number of its process. */
  readonly pid: number;
  stop(): Promise<void>;
  /** Sends its process a signal: SIGSTOP has it hang until SIGCONT. */
  kill(signal: NodeJS.Signals): void;
  /** Settles when the server's process has ended. */
  readonly ended: Promise<unknown>;
}

/** Folder of the downloaded jars and of the servers' own folders. */
export const CACHE: string;
export const VERSION: string;
export function missingForNeo4j(): string | null;
export function freePort(preferred?: number): Promise<number>;
/** @returns what it printed @throws if it fails */
export function runNeo4jAdmin(serverFolder: string, args: readonly string[], cwd: string): string;
export function startNeo4j(options: ServerOptions): Promise<RunningServer>;
