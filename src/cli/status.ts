import type { Command } from 'commander';
import { ConfigurationError, count, InvalidOptionError } from '../domain';
import { print, printJson } from './print/print';
import { EXIT, examples } from './program/help';
import { withAtlasAsItIs } from './program/with-store';

/** How a graph stands towards its store. */
interface Status {
  /** 0: the store is empty. */
  readonly revision: number;
  readonly storeRevision: number;
  readonly lag: number;
  readonly lagSeconds: number;
  /** null if the store is empty. */
  readonly loadedAt: string | null;
  readonly stale: boolean;
}

interface StatusOptions {
  readonly server?: string;
  readonly json?: true;
}

const QUERY = '{ graph { revision storeRevision lag lagSeconds loadedAt stale } }';

/** Adds `career-atlas status`. */
export function addStatusCommand(program: Command, end: (status: number) => void): void {
  program
    .command('status')
    .description('which revision of the graph answers, and how far it is behind the store; status 1 if it is')
    .option('--server <address>', 'ask a running server: http://localhost:4000')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('status', 'status --server http://localhost:4000'))
    .action(async (options: StatusOptions) => end(await statusCommand(options)));
}

async function statusCommand({ server, json }: StatusOptions): Promise<number> {
  const status = server === undefined ? await ownStatus() : await statusOf(server);
  if (json === true) printJson(status);
  else print(inWords(status));
  return status.stale || status.lag > 0 ? EXIT.no : EXIT.done;
}

/** Of the own store, which is left as it is: an empty one gets no seeds, so that a backup still fits into it. */
async function ownStatus(): Promise<Status> {
  const status = await withAtlasAsItIs(async (atlas) => {
    const { graph, isStale } = atlas.snapshot();
    const { storeRevision, lagSeconds } = atlas.standing();
    const { revision, loadedAt } = graph;
    return { revision, storeRevision, lag: storeRevision - revision, lagSeconds, loadedAt, stale: isStale };
  });
  return status ?? { revision: 0, storeRevision: 0, lag: 0, lagSeconds: 0, loadedAt: null, stale: false };
}

/**
 * @throws {InvalidOptionError} if `server` is no address
 * @throws {ConfigurationError} if it does not answer
 */
async function statusOf(server: string): Promise<Status> {
  if (!URL.canParse(server)) throw new InvalidOptionError('server', `server must be an address, but is "${server}".`);
  const refused = (why: string) => new ConfigurationError(`The server at ${server} does not answer: ${why}.`);
  const response = await fetch(new URL('/graphql', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  }).catch((error: Error) => {
    throw refused(((error.cause as Error | undefined) ?? error).message);
  });
  const { data, errors } = (await response.json().catch(() => ({}))) as {
    readonly data?: { readonly graph: Status } | null;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (data === undefined || data === null) throw refused(errors?.[0]?.message ?? `status ${response.status}`);
  return data.graph;
}

function inWords({ revision, storeRevision, lag, lagSeconds, loadedAt, stale }: Status): string {
  if (revision === 0) {
    return 'The store is empty. "career-atlas seed" or "serve" fills it with the curated careers, "career-atlas restore" with a backup.';
  }
  const behind =
    lag === 0
      ? 'It is what the store has.'
      : `The store is at revision ${storeRevision}: it is ${count(lag, 'revision')} behind, for ${lagSeconds.toFixed(1)} s.`;
  const trouble = stale ? '\nThe store does not answer, or has a revision that is not loaded yet.' : '';
  return `Revision ${revision} answers, loaded at ${loadedAt}. ${behind}${trouble}`;
}
