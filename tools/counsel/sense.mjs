/**
 * Looks for contradictions in answers: node tools/counsel/sense.mjs STORE [MANY] [SEED] [SPEC]. STORE is a folder with the seeds or with
 * public sources; MANY random pairs of roles (default 5000) are asked; SPEC says from which schemes: "ATLAS>ATLAS,ONET>ATLAS".
 * Prints what the rules of test/advice/sense find, most frequent rule first, and ends with status 1 if they find anything.
 */
import { createRequire } from 'node:module';
import { inProject } from '../project.mjs';

const [dataDir, many = '5000', seed = '1', spec = 'ATLAS>ATLAS'] = process.argv.slice(2);
if (dataDir === undefined || !/^\d+$/.test(many) || !/^\d+$/.test(seed) || !/^(\w+>\w+)(,\w+>\w+)*$/.test(spec)) {
  console.error(
    'Give a store, and perhaps how many pairs, a seed and schemes: node tools/counsel/sense.mjs STORE 5000 1 ATLAS>ATLAS',
  );
  process.exit(2);
}

const require = createRequire(import.meta.url);
require('../typescript-hook.cjs');
const { openAtlas, openStore } = require(inProject('src', 'app', 'index.ts'));
const { randomNumbers } = require(inProject('src', 'domain', 'random-numbers.ts'));
const { contradictionsOfPairs } = require(inProject('test', 'advice', 'sense', 'random-pairs.ts'));

const store = await openStore({ dataDir, neo4j: null });
const atlas = await openAtlas(store);
const { graph } = atlas.snapshot();
const drawn = spec.split(',').map((part) => part.split('>'));
const { asked, found } = contradictionsOfPairs(graph, drawn, Number(many), randomNumbers(Number(seed)));
const byRule = new Map();
for (const each of found) {
  const rule = each.text.slice(0, each.text.indexOf(':'));
  byRule.set(rule, [...(byRule.get(rule) ?? []), each]);
}
for (const [rule, texts] of [...byRule].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`\n${rule}: ${texts.length} in ${new Set(texts.map(({ pair }) => pair)).size} answers`);
  for (const { pair, text } of texts.slice(0, 8)) console.log(`  ${pair}\n    ${text.slice(0, 400)}`);
}
console.log(`\n${new Set(found.map(({ pair }) => pair)).size} of ${asked} answers contradict themselves.`);
await atlas.close();
await store.close();
process.exitCode = found.length === 0 ? 0 : 1;
