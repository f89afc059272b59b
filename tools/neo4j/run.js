/**
 * `npm run neo4j`: a local Neo4j for development, kept in .cache/neo4j/development, on bolt 7687 and http 7474 if free.
 * With `--watch PID` it stops when that process is gone; with `--ready FILE` it writes there how to connect. NEO4J_PASSWORD
 * sets the password of a new server.
 */
const fs = require('node:fs');
const { join, resolve } = require('node:path');
const { parseArgs } = require('node:util');
const { endWithNpm } = require('../end-with-npm.cjs');
const { CACHE, freePort, missingForNeo4j, startNeo4j, VERSION } = require('./server');

const { values } = parseArgs({
  options: { folder: { type: 'string' }, watch: { type: 'string' }, ready: { type: 'string' } },
});

function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function main() {
  const missing = missingForNeo4j();
  if (missing !== null) throw new Error(missing);
  /** @type {() => void} */
  let stop = () => process.exit(1);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop());
  endWithNpm('neo4j', () => stop());
  if (values.watch !== undefined) {
    const watched = Number(values.watch);
    setInterval(() => isAlive(watched) || stop(), 1000).unref();
  }
  const server = await startNeo4j({
    folder: resolve(values.folder ?? join(CACHE, 'development')),
    boltPort: await freePort(values.ready === undefined ? 7687 : undefined),
    httpPort: await freePort(values.ready === undefined ? 7474 : undefined),
    password: process.env.NEO4J_PASSWORD || 'career-atlas',
    isShortLived: values.watch !== undefined,
  });
  stop = () => void server.stop();
  if (values.ready === undefined) {
    console.log(`Neo4j ${VERSION} is running.\n`);
    console.log(`  NEO4J_URI=${server.uri}\n  NEO4J_USER=${server.user}\n  NEO4J_PASSWORD=${server.password}`);
    console.log(`\n  To look around, connect Neo4j Browser, Neo4j Desktop or cypher-shell to ${server.uri}.`);
    console.log(`  Programs may also ask it in JSON at ${server.http}.`);
    console.log('\n  Ctrl-C stops it; its data stays in .cache/neo4j/development.');
  } else {
    const { uri, user, password } = server;
    fs.writeFileSync(`${values.ready}.part`, JSON.stringify({ uri, user, password }));
    fs.renameSync(`${values.ready}.part`, values.ready);
  }
  await server.ended;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
