/**
 * Compares the additive engine with networkx's `shortest_simple_paths` on random graphs. Needs Python 3 with networkx; PYTHON
 * names another interpreter than `python3`.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const require = createRequire(import.meta.url);
const { syntheticGraph } = require(join(root, 'bench', 'synthetic-graph.ts'));
const { randomNumbers } = require(join(root, 'src', 'domain', 'index.ts'));
const { additiveEngine } = require(join(root, 'src', 'routes', 'additive', 'additive-engine.ts'));
const { progressionDays, stepPrices } = require(join(root, 'src', 'network', 'index.ts'));

const GRAPHS = 40;
const PAIRS = 5;
const COUNT = 10;
const MAX_STEPS = 12;
const python = process.env.PYTHON ?? 'python3';

/** Asks both, and says how many answers differ; the exit code is 1 if any does. */
export async function compareWithNetworkx() {
  if (spawnSync(python, ['-c', 'import networkx'], { stdio: 'ignore' }).status !== 0) {
    console.error(
      `${python} with networkx is needed. Install it apart from the system with\n` +
        '  python3 -m venv .cache/oracle && .cache/oracle/bin/pip install networkx\n' +
        'and run PYTHON=.cache/oracle/bin/python npm run oracle.',
    );
    process.exitCode = 1;
    return;
  }

  const questions = [];
  const ours = [];
  for (let seed = 1; seed <= GRAPHS; seed++) {
    const roleCount = 20 + 7 * seed;
    const graph = syntheticGraph(roleCount, roleCount * (2 + (seed % 7)), seed);
    const { progressions } = graph;
    const ranking = seed % 2 === 0 ? 'TIME' : 'LIKELIHOOD';
    const random = randomNumbers(seed);
    for (let pair = 0; pair < PAIRS; pair++) {
      const source = Math.floor(random() * roleCount);
      const target = (source + 1 + Math.floor(random() * (roleCount - 1))) % roleCount;
      const prices = stepPrices(graph, {
        ranking,
        memory: 'PREVIOUS_ROLE',
        target,
        profile: { levels: new Map(), weeklyHours: 8 },
        payUsd: () => null,
      });
      const weight = (step) =>
        ranking === 'TIME' ? progressionDays(prices, step, prices.previousRoleHours[step]) : prices.nanoNats[step];
      const edges = Array.from(progressions.source, (from, step) => [from, progressions.target[step], weight(step)]);
      questions.push({ edges, source, target, count: COUNT, maxSteps: MAX_STEPS });
      ours.push(costsOf({ network: progressions, prices, source, target }));
    }
  }

  const script = join(root, 'tools', 'oracle', 'shortest_simple_paths.py');
  const answer = spawnSync(python, [script], {
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (answer.status !== 0) {
    console.error(answer.stderr);
    process.exitCode = 1;
    return;
  }
  const theirs = JSON.parse(answer.stdout);
  let different = 0;
  let routes = 0;
  ours.forEach((costs, place) => {
    const { costs: expected, complete } = theirs[place];
    const compared = complete ? costs : costs.slice(0, expected.length);
    routes += compared.length;
    if (JSON.stringify(compared) === JSON.stringify(expected)) return;
    different++;
    const { source, target } = questions[place];
    console.error(`Question ${place + 1}, ${source} to ${target}:\n  ours     ${costs}\n  networkx ${expected}`);
  });
  console.log(
    `${ours.length} questions on ${GRAPHS} graphs, ${routes} routes: ${different} differences from networkx.`,
  );
  if (different > 0) process.exitCode = 1;
}

function costsOf(question) {
  const stream = additiveEngine(
    {
      ...question,
      closed: new Uint8Array(question.network.count),
      via: [],
      maxSteps: MAX_STEPS,
      maxDays: Number.POSITIVE_INFINITY,
      maxStepHours: Number.POSITIVE_INFINITY,
      minCoverage: null,
    },
    { milliseconds: Number.POSITIVE_INFINITY, steps: Number.POSITIVE_INFINITY },
    () => 0,
  );
  const costs = [];
  for (let next = stream.next(); next !== null && costs.length < COUNT; next = stream.next()) costs.push(next.cost[0]);
  return costs;
}
