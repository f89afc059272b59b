import type { Command } from 'commander';
import {
  type Atlas,
  QUESTIONS,
  type RouteChange,
  type RouteInput,
  routeChange,
  type Snapshot,
  watchedAnswer,
  watchRoute,
} from '../../app';
import { ConfigurationError, InvalidOptionError, workClock } from '../../domain';
import { atOnce } from '../../graph';
import { profileWithCv } from '../options/cv-option';
import { wholeNumber } from '../options/number-option';
import { addQuestion, inputFrom } from '../options/question-options';
import { print, printJson, prose } from '../print/print';
import { tellReadings } from '../print/read-as';
import { EXIT, examples } from '../program/help';
import { followInterrupts } from '../program/interrupt';
import { withAtlas } from '../program/with-store';
import type { RouteOptions } from './routes';

type WatchOptions = RouteOptions & {
  readonly since?: number;
  readonly once?: true;
  readonly server?: string;
};

/** What a change looks like on its way to the terminal, from our own atlas or from a server. */
type ToldChange = Pick<RouteChange, 'summary'> & { readonly revision: number };

const SUBSCRIPTION = `subscription ($input: RouteSearch!, $after: Int) {
  routeChanged(input: $input, after: $after) { revision summary }
}`;

/** Adds `career-atlas watch`. */
export function addWatchCommand(program: Command, end: (status: number) => void): void {
  const watch = program
    .command('watch')
    .description('tell when the routes from one role to another change, and what changed, until Ctrl-C');
  addQuestion(watch, QUESTIONS.routes.fields)
    .option('--since <revision>', 'also tell what has changed since that revision', wholeNumber)
    .option('--once', 'with --since: tell what has changed until now, and end; status 1 if nothing has')
    .option('--server <address>', 'ask a running server: http://localhost:4000')
    .option('--json', 'print each change as JSON')
    .addHelpText(
      'after',
      examples('watch nurse "Data Analyst" --server http://localhost:4000', 'watch nurse teacher --since 12 --once'),
    )
    .action(async (from, to, options) => end(await watchCommand(from, to, options)));
}

/** @throws {InvalidOptionError} if options don't go together */
function watchCommand(from: string, to: string, options: WatchOptions): Promise<number> {
  const { since, once, server } = options;
  if (once === true && (since === undefined || server !== undefined)) {
    throw new InvalidOptionError('once', 'once needs since, and no server.');
  }
  if (server !== undefined) {
    const input = inputFrom(QUESTIONS.routes.fields, options, { from, to });
    return untilInterrupted((stop) => followServer(server, input, since ?? null, options, stop));
  }
  return withAtlas({ prepare: true }, async (atlas) => {
    const snapshot = atlas.snapshot();
    const profile = await profileWithCv(snapshot, options);
    const input = inputFrom(QUESTIONS.routes.fields, options, { from, to, profile });
    tellReadings(snapshot, { from, to });
    if (once === true) return tellOnce(atlas, input, since!, options);
    return untilInterrupted((stop) => follow(atlas, input, since ?? null, options, stop));
  });
}

async function tellOnce(atlas: Atlas, input: RouteInput, since: number, options: WatchOptions): Promise<number> {
  const answerOf = (snapshot: Snapshot) => atOnce(watchedAnswer(snapshot, input, workClock()));
  const change = routeChange(answerOf(await atlas.past({ revision: since }, 'since')), answerOf(atlas.snapshot()));
  if (change === null) {
    print(`Nothing has changed since revision ${since}.`);
    return EXIT.no;
  }
  tell({ ...change, revision: change.after.revision }, options);
  return EXIT.done;
}

async function follow(
  atlas: Atlas,
  input: RouteInput,
  after: number | null,
  options: WatchOptions,
  stop: AbortSignal,
): Promise<void> {
  const changes = await watchRoute(atlas, input, { after });
  stop.addEventListener('abort', () => void changes.return?.());
  process.stderr.write(`Watching from revision ${after ?? atlas.snapshot().graph.revision} on. Ctrl-C ends it.\n`);
  for await (const change of changes) tell({ ...change, revision: change.after.revision }, options);
}

async function followServer(
  server: string,
  input: RouteInput,
  after: number | null,
  options: WatchOptions,
  stop: AbortSignal,
): Promise<void> {
  // Loaded only here: other commands start sooner without it.
  const { createClient } = require('graphql-sse') as typeof import('graphql-sse');
  if (!URL.canParse(server)) throw new InvalidOptionError('server', `server must be an address, but is "${server}".`);
  const client = createClient({ url: new URL('/graphql', server).href });
  stop.addEventListener('abort', () => client.dispose());
  const results = client.iterate<{ routeChanged: ToldChange }>({ query: SUBSCRIPTION, variables: { input, after } });
  process.stderr.write(`Watching ${server}. Ctrl-C ends it.\n`);
  try {
    for await (const { data, errors } of results) {
      if (errors !== undefined) throw new ConfigurationError(errors.map(({ message }) => message).join(' '));
      if (data !== null && data !== undefined) tell(data.routeChanged, options);
    }
  } catch (error) {
    if (stop.aborted) return;
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(`The server at ${server} does not answer: ${(error as Error).message}.`);
  }
}

async function untilInterrupted(run: (stop: AbortSignal) => Promise<void>): Promise<number> {
  const stop = new AbortController();
  const end = () => stop.abort();
  await followInterrupts({ asked: end, again: end }, () => run(stop.signal));
  return EXIT.done;
}

function tell({ revision, summary, ...rest }: ToldChange, { json }: WatchOptions): void {
  if (json === true) {
    printJson({ revision, summary, ...rest });
    return;
  }
  print(`Revision ${revision}:`);
  for (const sentence of summary) print(prose(sentence, '- '));
}
