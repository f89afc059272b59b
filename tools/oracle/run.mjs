/**
 * Compares the searches for routes with others. `npm run oracle`: the additive engine with networkx.
 * `npm run oracle -- routes --graphs 10000 [--seed 1]`: all engines and the search for advice with brute force, in so many random
 * graphs each, from that seed on. It tells its progress, and each difference with the seed that shows it again.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
createRequire(import.meta.url)(join(root, 'tools', 'typescript-hook.cjs'));

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { graphs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const [what = 'networkx'] = positionals;
if (what === 'networkx') await (await import('./networkx.mjs')).compareWithNetworkx();
else if (what === 'routes') {
  const [graphs, seed] = [values.graphs, values.seed].map(Number);
  if (!(Number.isInteger(graphs) && graphs >= 1 && Number.isInteger(seed) && seed >= 1)) {
    console.error('--graphs and --seed are whole numbers from 1.');
    process.exit(1);
  }
  await (await import('./brute-force.mjs')).compareWithBruteForce(graphs, seed);
} else {
  console.error(`There is no oracle "${what}". Name networkx or routes.`);
  process.exitCode = 1;
}
