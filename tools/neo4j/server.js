/**
 * A real Neo4j Community server from Maven Central's artifacts, for development and tests. Its jars are downloaded once
 * into .cache/neo4j; each server has a folder and ports of its own.
 */
const { spawn, spawnSync } = require('node:child_process');
const { randomInt } = require('node:crypto');
const fs = require('node:fs');
const net = require('node:net');
const { delimiter, join } = require('node:path');
const neo4j = require('neo4j-driver');

const CACHE = join(__dirname, '..', '..', '.cache', 'neo4j');
const POM = join(__dirname, 'pom.xml');
const VERSION = /<neo4j\.version>([^<]+)</.exec(fs.readFileSync(POM, 'utf8'))?.[1] ?? 'unknown';
const JARS = join(CACHE, `lib-${VERSION}`);
const USER = 'neo4j';
const START_TIMEOUT_MS = 300_000;
/** For minutes of work: compiling code to the utmost costs more than it gains, which is half of all processor time. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const CONFIG = (/** @type {import('./server').ServerOptions} */ options) => `
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${options.boltPort}
server.http.listen_address=127.0.0.1:${options.httpPort}
server.https.enabled=false
server.memory.pagecache.size=128m
dbms.usage_report.enabled=false
`;

/** What is missing to run a server here, as a sentence with the remedy; null if nothing is. */
function missingForNeo4j() {
  const java = javaMajorVersion();
  if (java === null) return 'A JDK of version 17 or newer is missing: install one (Debian: openjdk-17-jdk-headless).';
  if (java < 17) return `Java ${java} is too old for Neo4j: install a JDK of version 17 or newer.`;
  if (!fs.existsSync(JARS) && !onPath('mvn')) return 'Maven is missing: install it (Debian: maven).';
  return null;
}

function javaMajorVersion() {
  const { stderr, error } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = error ? null : /version "(\d+)/.exec(stderr);
  return version ? Number(version[1]) : null;
}

function onPath(/** @type {string} */ program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => fs.existsSync(join(folder, program)));
}

/** Downloads the jars if they are not there yet; processes that ask at once wait for the one that downloads. */
function downloadNeo4j() {
  fs.mkdirSync(CACHE, { recursive: true });
  const lock = join(CACHE, 'download.pid');
  while (!fs.existsSync(JARS)) {
    if (takes(lock)) {
      try {
        if (!fs.existsSync(JARS)) download();
      } finally {
        fs.rmSync(lock, { force: true });
      }
    } else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

/** True for the one process that may download; a lock that a killed process left is taken over. */
function takes(/** @type {string} */ lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  try {
    process.kill(Number(fs.readFileSync(lock, 'utf8')) || process.pid, 0);
  } catch (error) {
    // The lock went away meanwhile, or its process did.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') fs.rmSync(lock, { force: true });
  }
  return false;
}

function download() {
  const unfinished = fs.mkdtempSync(join(CACHE, 'download-'));
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${unfinished}`];
  const { status, stdout, stderr } = spawnSync('mvn', ['-B', '-q', '-f', POM, ...goal], { encoding: 'utf8' });
  if (status !== 0) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`Maven could not download Neo4j ${VERSION}:\n${stdout}${stderr}`);
  }
  fs.renameSync(unfinished, JARS);
}

/** From here on up ports are given out here, if the system gives out only higher ones. */
const LOWEST_PORT = 10_000;
/** How many of them are tried. */
const MOST_TRIES = 50;

/** A port that the system gives to nobody who asks for any, so that it stays free until it is used; 0 if there are no such ports. */
function quietPort() {
  let systems = 0;
  try {
    systems = Number(fs.readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').split(/\s/)[0]);
  } catch {}
  return systems > 2 * LOWEST_PORT ? randomInt(LOWEST_PORT, systems) : 0;
}

/** A free port of 127.0.0.1, `preferred` if that is free. */
function freePort(preferred = quietPort(), triesLeft = MOST_TRIES) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', () =>
      triesLeft === 0 ? reject(new Error('No port is free.')) : resolve(freePort(undefined, triesLeft - 1)),
    );
    server.listen(preferred, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a server on `folder` and resolves when it answers to the password.
 * @param {import('./server').ServerOptions} options
 * @returns {Promise<import('./server').RunningServer>}
 */
async function startNeo4j(options) {
  downloadNeo4j();
  const home = join(options.folder, 'home');
  const conf = join(options.folder, 'conf');
  fs.mkdirSync(home, { recursive: true });
  fs.mkdirSync(conf, { recursive: true });
  fs.writeFileSync(join(conf, 'neo4j.conf'), CONFIG(options));
  const log = fs.openSync(join(options.folder, 'console.log'), 'a');
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'];
  const child = spawn(
    'java',
    [
      '-Xms256m',
      '-Xmx1g',
      ...(options.isShortLived === true ? SHORT_LIVED : []),
      ...opens.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      join(JARS, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${conf}`,
    ],
    { stdio: ['ignore', log, log] },
  );
  fs.closeSync(log);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.once('exit', () => child.kill('SIGTERM'));
  const uri = `bolt://127.0.0.1:${options.boltPort}`;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  try {
    await Promise.race([
      answers(uri, options.password),
      ended.then(() => Promise.reject(new Error(`Neo4j ended while starting; see ${options.folder}/console.log`))),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  const kill = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  return {
    uri,
    http: `http://127.0.0.1:${options.httpPort}`,
    user: USER,
    password: options.password,
    pid: Number(child.pid),
    stop,
    kill,
    ended,
  };
}

/** Resolves when the server takes the password, which a new server is given first. */
async function answers(/** @type {string} */ uri, /** @type {string} */ password) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const problem = await logIn(uri, password).then(
      () => null,
      (error) => error,
    );
    if (problem === null) return;
    if (problem.code === 'Neo.ClientError.Security.Unauthorized') await givePassword(uri, password).catch(() => {});
    else if (Date.now() > deadline) throw problem;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function logIn(/** @type {string} */ uri, /** @type {string} */ password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { connectionTimeout: 2000 });
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
  } finally {
    await driver.close();
  }
}

async function givePassword(/** @type {string} */ uri, /** @type {string} */ password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, 'neo4j'), { connectionTimeout: 2000 });
  const session = driver.session({ database: 'system' });
  try {
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: password });
  } finally {
    await session.close();
    await driver.close();
  }
}

/**
 * Runs `neo4j-admin` with some arguments, in a folder, on the data of a server of `serverFolder` that is not running.
 * @param {string} serverFolder
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function runNeo4jAdmin(serverFolder, args, cwd) {
  downloadNeo4j();
  const env = { ...process.env, NEO4J_HOME: join(serverFolder, 'home'), NEO4J_CONF: join(serverFolder, 'conf') };
  fs.mkdirSync(env.NEO4J_HOME, { recursive: true });
  fs.mkdirSync(env.NEO4J_CONF, { recursive: true });
  const java = [...SHORT_LIVED, '-Xmx512m', '--add-opens=java.base/java.nio=ALL-UNNAMED', '-cp', join(JARS, '*')];
  const { status, stdout, stderr } = spawnSync('java', [...java, 'org.neo4j.cli.AdminTool', ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`neo4j-admin ${args[0]} failed:\n${stdout}${stderr}`);
  return stdout;
}

module.exports = { CACHE, freePort, missingForNeo4j, runNeo4jAdmin, startNeo4j, VERSION };
