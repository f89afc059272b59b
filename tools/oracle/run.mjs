/**
 * Compares the additive engine with networkx's `shortest_simple_paths` on random graphs: `npm run oracle`. Needs Python 3 with
 * networkx; PYTHON names another interpreter than `python3`.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const require = createRequire(import.meta.url);
require(join(root, 'tools', 'typescript-hook.cjs'));
const { syntheticGraph } = require(join(root, 'bench', 'synthetic-graph.ts'));
const { randomNumbers } = require(join(root, 'src', 'domain', 'index.ts'));
const { additiveEngine } = require(join(root, 'src', 'routes', 'additive-engine.ts'));
const { stepPrices } = require(join(root, 'src', 'routes', 'step-prices.ts'));
const { stepDays } = require(join(root, 'src', 'routes', 'cost-keys.ts'));

const GRAPHS = 40;
const PAIRS = 5;
const COUNT = 10;
const MAX_STEPS = 12;
const python = process.env.PYTHON ?? 'python3';

if (spawnSync(python, ['-c', 'import networkx'], { stdio: 'ignore' }).status !== 0) {
  console.error(
    `${python} with networkx is needed. Install it apart from the system with\n` +
      '  python3 -m venv .cache/oracle && .cache/oracle/bin/pip install networkx\n' +
      'and run PYTHON=.cache/oracle/bin/python npm run oracle.',
  );
  process.exit(1);
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
      ranking === 'TIME' ? stepDays(prices, step, prices.previousRoleHours[step]) : prices.nanoNats[step];
    const edges = Array.from(progressions.source, (from, step) => [from, progressions.target[step], weight(step)]);
    questions.push({ edges, source, target, count: COUNT, maxSteps: MAX_STEPS });
    ours.push(costsOf({ network: progressions, prices, source, target }));
  }
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
    },
    { milliseconds: Number.POSITIVE_INFINITY, steps: Number.POSITIVE_INFINITY },
    () => 0,
  );
  const costs = [];
  for (let next = stream.next(); next !== null && costs.length < COUNT; next = stream.next()) costs.push(next.cost[0]);
  return costs;
}

const script = join(root, 'tools', 'oracle', 'shortest_simple_paths.py');
const answer = spawnSync(python, [script], {
  input: JSON.stringify(questions),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (answer.status !== 0) {
  console.error(answer.stderr);
  process.exit(1);
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
console.log(`${ours.length} questions on ${GRAPHS} graphs, ${routes} routes: ${different} differences from networkx.`);
process.exitCode = different === 0 ? 0 : 1;
