import pino, { type DestinationStream, type Logger } from 'pino';
import { withoutSecrets } from './secrets';
import { terminalLine } from './terminal-line';

/** Lines are written together, at least so often and in at least so many bytes: one at a time, writing would cost more than a small request. */
const TOGETHER = { minLength: 8 * 1024, periodicFlush: 100 } as const;

/** Bytes that may wait for whoever reads the log; beyond that lines are dropped rather than memory filled. */
const MOST_WAITING_BYTES = 4 * 1024 * 1024;

export interface LoggerOptions {
  readonly level: string;
  /** True for lines that people read; false for one JSON object a line. */
  readonly isForPeople: boolean;
  /** Default: standard error, without waiting for its reader. */
  readonly to?: DestinationStream;
}

/** The server's log: JSON lines or lines for people, with all secrets removed. */
export function createLogger({ level, isForPeople, to }: LoggerOptions): Logger {
  // A reader that does not read must not stop the server, so lines wait for it apart, and are written out at the end.
  const lines = to ?? pino.destination({ dest: 2, sync: false, ...TOGETHER, maxLength: MOST_WAITING_BYTES });
  const destination = isForPeople ? { write: (line: string) => void lines.write(terminalLine(line)) } : lines;
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorFacts },
      hooks: { streamWrite: withoutSecrets },
    },
    destination,
  );
}

/** Of an error only what helps: not what a library hangs on it, such as the parameters of a statement. */
function errorFacts(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  const code = (error as { code?: unknown }).code;
  return {
    type: name,
    message,
    ...(code !== undefined && { code: String(code) }),
    stack,
    ...(cause !== undefined && depth < 3 && { cause: errorFacts(cause, depth + 1) }),
  };
}
