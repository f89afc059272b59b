#!/usr/bin/env node
/** Career Atlas: the command line, and what `serve` puts together. */
import { constants } from 'node:os';
import {
  type Config,
  collectAtRest,
  type GraphEvent,
  onceThere,
  openAtlas,
  openBackupDoor,
  openStore,
  organisationsOf,
  prepareNames,
  type RunningAtlas,
  readConfig,
  seedIfEmpty,
  seedsState,
  warmSearches,
} from './app';
import { fileTrouble, runCommandLine, SEEDS, WEB } from './cli';
import { AddressUnusableError } from './domain';

const EXAMPLE = `{ routes(input: { from: "Back-End Developer", to: "Cloud Architect" }) {
    ... on RouteSet { routes { years why steps { to { title } learningHours } } } } }`;

/** How long a server waits at its start for a database that does not answer. */
const LONGEST_WAIT_MS = 120_000;

/** Serves until it is asked to stop. @returns the exit status */
async function serve(): Promise<number> {
  // Loaded only here: other commands start in half the time without a server's libraries.
  const { createHttpServer, createLogger, tracedStore } = require('./http') as typeof import('./http');
  const config = readConfig(process.env);
  const signUps = { organisations: organisationsOf(config.signUps), days: config.signUps.days };
  const isWatched = config.development && process.stdout.isTTY === true;
  const logger = createLogger({
    level: config.logLevel,
    isForPeople: config.development && process.stderr.isTTY === true,
  });
  const seconds = LONGEST_WAIT_MS / 1000;
  const waits = (reason: string) =>
    logger.warn({ reason }, `the database is not there yet; waiting up to ${seconds} seconds for it`);
  const store = tracedStore(await onceThere(() => openStore(config), LONGEST_WAIT_MS, waits));
  /** What is open; it is closed in the opposite order, however this ends. */
  const closers: (() => Promise<void> | undefined)[] = [() => store.close()];
  let stopNoticeMs = 0;
  try {
    if (await seedIfEmpty(store, SEEDS)) logger.info('the store was empty: loaded the curated careers');
    const tell = (event: GraphEvent) =>
      logger[TROUBLES.includes(event.kind) ? 'warn' : 'info'](event, `graph ${event.kind}`);
    const { dataDir, access } = config;
    const open = () => openAtlas(store, { tell, prepare: true, dataDir, access, signUps });
    const atlas = await onceThere(open, LONGEST_WAIT_MS, waits);
    closers.push(() => atlas.close());
    const { roles, state } = await firstLook(atlas);
    const note = state === 'changed' || state === 'unknown' ? seedsNote(state, config.neo4j === null) : null;
    const server = await createHttpServer({ atlas, config, logger, webDir: WEB });
    closers.push(() => server.close(stopNoticeMs));
    const door = config.neo4j === null ? await openBackupDoor(store, config.dataDir) : null;
    closers.push(() => door?.close());
    const stop = stopSignal();
    const address = await server.listen().catch((error: unknown) => {
      stop.forget();
      throw unusableAddress(error, config);
    });
    const ready = { address, roles, metrics: server.metricsUrl() };
    process.stdout.write(isWatched ? greeting(ready) : `${readyLine(ready)}\n`);
    const ending = new AbortController();
    // Whoever asks first should not pay for what all need.
    const warm = warmUp(atlas, ending.signal);
    closers.push(() => {
      ending.abort();
      return warm;
    });
    const leaveMemory = collectAtRest();
    closers.push(async () => leaveMemory());
    if (note !== null && isWatched) process.stdout.write(`\n${note}\n`);
    else if (note !== null) logger.warn(note);
    const signal = await stop.asked;
    logger.info({ signal }, 'asked to stop; a second signal ends at once');
    stopNoticeMs = config.stopNoticeMs ?? (isWatched ? 0 : STOP_NOTICE_MS);
  } finally {
    for (const close of closers.reverse()) await close();
  }
  logger.info('stopped');
  return 0;
}

// What follows holds the first graph only while it works: `serve` runs as long as the server, and would keep that graph beside all later ones.

/** Makes names ready to be looked up, and compares the graph with the seeds. */
async function firstLook(atlas: RunningAtlas) {
  const { graph } = atlas.snapshot();
  prepareNames(graph);
  return { roles: graph.roles.length, state: await seedsState(graph, SEEDS).catch(() => null) };
}

/** Works out what searches need of the graph that answers now, until a newer one takes its place or the server ends. */
function warmUp(atlas: RunningAtlas, ending: AbortSignal): Promise<void> {
  const { graph } = atlas.snapshot();
  return warmSearches(graph, () => !ending.aborted && atlas.snapshot().graph === graph);
}

/** What happens to the graph that an operator should look at. */
const TROUBLES: readonly GraphEvent['kind'][] = ['stale', 'unwritable', 'log growing', 'not kept'];

/** Long enough for a balancer that asks each second. At a terminal nobody asks. */
const STOP_NOTICE_MS = 2_000;

interface Ready {
  readonly address: string;
  readonly roles: number;
  readonly metrics: string | null;
}

/** What a program that starts the server reads: one line like those of the log, whatever its level. */
function readyLine({ address, roles, metrics }: Ready): string {
  return JSON.stringify({
    level: 'info',
    time: new Date().toISOString(),
    address,
    graphql: `${address}/graphql`,
    ...(metrics !== null && { metrics }),
    roles,
    msg: `Career Atlas is ready, with ${roles.toLocaleString('en-US')} roles.`,
  });
}

/** What keeps the server from listening, in words that name the variable to change. */
function unusableAddress(error: unknown, config: Config): unknown {
  const {
    code,
    port = config.port,
    address = config.host,
  } = error as NodeJS.ErrnoException & {
    readonly port?: number;
    readonly address?: string;
  };
  const isMetrics = port === config.metricsPort && port !== config.port;
  const [portName, hostName] = isMetrics ? ['METRICS_PORT', 'METRICS_HOST'] : ['PORT', 'HOST'];
  switch (code) {
    case 'EADDRINUSE':
      return new AddressUnusableError(
        `Port ${port} of ${address} is in use. Stop the program that uses it, or set ${portName} to another one.`,
      );
    case 'EACCES':
      return new AddressUnusableError(`Port ${port} of ${address} may not be used. Set ${portName} to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new AddressUnusableError(
        `${address} is not an address of this machine. Set ${hostName} to 127.0.0.1 or 0.0.0.0.`,
      );
    default:
      return error;
  }
}

function greeting({ address, roles, metrics }: Ready): string {
  return `Career Atlas is ready, with ${roles.toLocaleString('en-US')} roles.

  Pages        ${address}/
  GraphQL      ${address}/graphql
  Playground   ${address}/graphiql
  Schema       ${address}/schema.graphql
  Exports      ${address}/export
  Assistants   ${address}/mcp
  Health       ${address}/healthz, ${address}/readyz${metrics === null ? '' : `\n  Metrics      ${metrics}`}

Try this in the playground:

  ${EXAMPLE}

Ctrl-C stops it.
`;
}

/** What to do when the store may hold older seeds. */
function seedsNote(state: 'changed' | 'unknown', isEmbedded: boolean): string {
  const what =
    state === 'changed'
      ? 'The seeds have changed since they were loaded'
      : 'The store does not say which seeds were loaded: perhaps older ones';
  const how = isEmbedded
    ? 'stop the server, run "career-atlas seed" (node dist/main.js seed), and start again'
    : 'run "career-atlas seed" (node dist/main.js seed)';
  return `${what}. To load the current ones, ${how}.`;
}

/**
 * The first signal that asks the server to stop. The second one ends the process at once: what is written is safe at any moment.
 * `forget` leaves signals to the system again: the next one ends the process.
 */
function stopSignal(): { readonly asked: Promise<NodeJS.Signals>; forget(): void } {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  let take: (signal: NodeJS.Signals) => void = () => {};
  const asked = new Promise<NodeJS.Signals>((stop) => {
    let isAsked = false;
    take = (signal) => {
      if (isAsked) process.exit(128 + constants.signals[signal]);
      isAsked = true;
      stop(signal);
    };
  });
  for (const signal of signals) process.on(signal, take);
  return { asked, forget: () => signals.forEach((signal) => void process.off(signal, take)) };
}

/** A reader that has seen enough (`| head`) ends the program, quietly; a full disk ends it with words. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  const trouble = fileTrouble(error);
  if (trouble === null) throw error;
  process.stderr.write(`career-atlas: ${trouble}\n`);
  process.exit(3);
});

void runCommandLine(process.argv.slice(2), serve).then((status) => {
  process.exitCode = status;
});
