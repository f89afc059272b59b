/**
 * A server to measure, in a process of its own so that its processor time is its own:
 * `http-server.ts <ours | ours-interpreted | apollo> <folder of an embedded store>`. Tells its address, and its processor time
 * whenever it is asked.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import pino from 'pino';
import { type Atlas, openAtlas, openStore, prepareNames, warmSearches } from '../src/app';
import { buildCareerSchema, RequestContext } from '../src/graphql';
import { createHttpServer } from '../src/http';

async function start(variant: string, dataDir: string): Promise<string> {
  const atlas = await openAtlas(await openStore({ dataDir, neo4j: null }), { prepare: true });
  // As "serve" does it.
  const { graph } = atlas.snapshot();
  prepareNames(graph);
  void warmSearches(graph, () => true);
  return variant === 'apollo' ? apolloAsShipped(atlas) : ours(atlas, variant === 'ours' ? 'jit' : 'js');
}

async function ours(atlas: Atlas, executor: 'jit' | 'js'): Promise<string> {
  const server = await createHttpServer({
    atlas,
    config: {
      port: 0,
      host: '127.0.0.1',
      executor,
      introspection: true,
      development: false,
      pointsPerMinute: 1e12,
      connectionsPerAddress: 100_000,
    },
    logger: pino({ level: 'silent' }),
  });
  return server.listen();
}

/** Apollo Server as its documentation starts it, on the same schema and resolvers. */
async function apolloAsShipped(atlas: Atlas): Promise<string> {
  const server = new ApolloServer<RequestContext>({ schema: buildCareerSchema() });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async () => new RequestContext(atlas, 'bench'),
  });
  return url.replace(/\/$/, '');
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicroseconds: user + system });
});

const [variant = 'ours', dataDir = '.data'] = process.argv.slice(2);
void start(variant, dataDir).then((url) => process.send?.({ url }));
