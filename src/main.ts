#!/usr/bin/env node
/** Career Atlas: the command line, and what `serve` puts together. */
import pino from 'pino';
import {
  type Config,
  type GraphEvent,
  onceThere,
  openAtlas,
  openBackupDoor,
  openStore,
  organisationsOf,
  readConfig,
  seedIfEmpty,
  seedsState,
} from './app';
import { runCommandLine, SEEDS, WEB } from './cli';
import { ConfigurationError } from './domain';

const EXAMPLE = `{ routes(input: { from: "Back-End Developer", to: "Cloud Architect" }) {
    ... on RouteSet { routes { years why steps { to { title } learningHours } } } } }`;

/** How long a server waits at its start for a database that does not answer. */
const LONGEST_WAIT_MS = 120_000;

/** Serves until it is asked to stop. @returns the exit status */
async function serve(): Promise<number> {
  // Loaded only here: other commands start in half the time without a server's libraries.
  const { createHttpServer } = require('./http') as typeof import('./http');
  const config = readConfig(process.env);
  const signUps = { organisations: organisationsOf(config.signUps), days: config.signUps.days };
  const logger = pino({ level: config.logLevel, base: null }, pino.destination(2));
  const seconds = LONGEST_WAIT_MS / 1000;
  const waits = (reason: string) =>
    logger.warn({ reason }, `the database is not there yet; waiting up to ${seconds} seconds for it`);
  const store = await onceThere(() => openStore(config), LONGEST_WAIT_MS, waits);
  try {
    if (await seedIfEmpty(store, SEEDS)) logger.info('the store was empty: loaded the curated careers');
    const tell = (event: GraphEvent) => logger[event.kind === 'stale' ? 'warn' : 'info'](event, `graph ${event.kind}`);
    const { dataDir, access } = config;
    const open = () => openAtlas(store, { tell, prepare: true, dataDir, access, signUps });
    const atlas = await onceThere(open, LONGEST_WAIT_MS, waits);
    const { graph } = atlas.snapshot();
    const state = await seedsState(graph, SEEDS).catch(() => null);
    const note = state === 'changed' || state === 'unknown' ? seedsNote(state, config.neo4j === null) : '';
    const server = await createHttpServer({ atlas, config, logger, webDir: WEB });
    const door = config.neo4j === null ? await openBackupDoor(store, config.dataDir) : null;
    const address = await server.listen().catch((error: unknown) => {
      throw unusableAddress(error, config);
    });
    process.stdout.write(greeting(address, graph.roles.length) + note);
    await stopSignal();
    await door?.close();
    await server.close();
    await atlas.close();
    return 0;
  } finally {
    await store.close();
  }
}

/** What keeps the server from listening, in words that name the variable to change. */
function unusableAddress(error: unknown, { host, port }: Config): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new ConfigurationError(
        `Port ${port} of ${host} is in use. Stop the program that uses it, or set PORT to another one.`,
      );
    case 'EACCES':
      return new ConfigurationError(`Port ${port} of ${host} may not be used. Set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigurationError(`${host} is not an address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.`);
    default:
      return error;
  }
}

function greeting(address: string, roles: number): string {
  return `Career Atlas is ready, with ${roles.toLocaleString('en-US')} roles.

  Pages        ${address}/
  GraphQL      ${address}/graphql
  Playground   ${address}/graphiql
  Schema       ${address}/schema.graphql
  Exports      ${address}/export
  Assistants   ${address}/mcp
  Health       ${address}/healthz, ${address}/readyz

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
  return `\n${what}. To load the current ones, ${how}.\n`;
}

function stopSignal(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
}

/** A reader that has seen enough (`| head`) ends the program, quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void runCommandLine(process.argv.slice(2), serve).then((status) => {
  process.exitCode = status;
});
