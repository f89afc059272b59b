/**
 * `npm run neo4j`: a local Neo4j for development, kept in .cache/neo4j/development, on bolt 7687 and http 7474 if free.
 * With `--watch PID` it stops when that process is gone. With `--ready FILE` it writes there how to connect, and if the server
 * is stopped by others, SIGUSR2 has it started again. NEO4J_PASSWORD sets the password of a new server.
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
  const options = {
    folder: resolve(values.folder ?? join(CACHE, 'development')),
    boltPort: await freePort(values.ready === undefined ? 7687 : undefined),
    httpPort: await freePort(values.ready === undefined ? 7474 : undefined),
    password: process.env.NEO4J_PASSWORD || 'career-atlas',
    isShortLived: values.watch !== undefined,
  };
  for (;;) {
    const again = new Promise((resolve) => process.once('SIGUSR2', resolve));
    const server = await startNeo4j(options);
    let isTold = false;
    stop = () => {
      isTold = true;
      void server.stop();
    };
    tell(server);
    await server.ended;
    if (isTold || values.ready === undefined) return;
    stop = () => process.exit();
    // A signal that is waited for keeps no process alive.
    const waiting = setInterval(() => {}, 60_000);
    await again;
    clearInterval(waiting);
  }
}

/** Says how to connect, to people or in the file asked for. */
function tell(/** @type {import('./server').RunningServer} */ server) {
  const { uri, http, user, password, pid } = server;
  if (values.ready === undefined) {
    console.log(`Neo4j ${VERSION} is running.\n`);
    console.log(`  NEO4J_URI=${uri}\n  NEO4J_USER=${user}\n  NEO4J_PASSWORD=${password}`);
    console.log(`\n  To look around, connect Neo4j Browser, Neo4j Desktop or cypher-shell to ${uri}.`);
    console.log(`  Programs may also ask it in JSON at ${http}.`);
    console.log('\n  Ctrl-C stops it; its data stays in .cache/neo4j/development.');
  } else {
    fs.writeFileSync(`${values.ready}.part`, JSON.stringify({ uri, user, password, pid }));
    fs.renameSync(`${values.ready}.part`, values.ready);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
