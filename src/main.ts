#!/usr/bin/env node
/** Career Atlas: the command line, and what `serve` puts together. */
import pino from 'pino';
import { openAtlas, openStore, readConfig, seedIfEmpty } from './app';
import { runCommandLine, SEEDS, WEB } from './cli';
import { createHttpServer } from './http';

const EXAMPLE = `{ routes(input: { from: "Back-End Developer", to: "Cloud Architect" }) {
    ... on RouteSet { routes { years why steps { to { title } learningHours } } } } }`;

/** Serves until it is told to stop. @returns the exit status */
async function serve(): Promise<number> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel, base: null }, pino.destination(2));
  const store = await openStore(config);
  try {
    if (await seedIfEmpty(store, SEEDS)) logger.info('the store was empty: loaded the curated careers');
    const atlas = await openAtlas(store, (event) => logger.info(event, `graph ${event.kind}`));
    const server = await createHttpServer({ atlas, config, logger, webDir: WEB });
    const address = await server.listen();
    process.stdout.write(greeting(address, atlas.graph().roles.length));
    await stopSignal();
    await server.close();
    await atlas.close();
    return 0;
  } finally {
    await store.close();
  }
}

function greeting(address: string, roles: number): string {
  return `Career Atlas is ready, with ${roles.toLocaleString('en-US')} roles.

  GraphQL      ${address}/graphql
  Playground   ${address}/graphiql
  Schema       ${address}/schema.graphql
  Health       ${address}/healthz, ${address}/readyz

Try this in the playground:

  ${EXAMPLE}

Ctrl-C stops it.
`;
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
