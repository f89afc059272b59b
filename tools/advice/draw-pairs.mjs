/**
 * Draws the pairs of roles for `npm run advice:effect`, once: node tools/advice/draw-pairs.mjs STORE, where STORE is a folder with
 * every public source. Draw them again only if many of their roles are gone, since answers before and after must be to the same.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from '../project.mjs';

/** Schemes from and to, and how many pairs. */
const DRAWN = [
  ['ATLAS', 'ATLAS', 800],
  ['ATLAS', 'ONET', 200],
  ['ONET', 'ATLAS', 200],
  ['ATLAS', 'ESCO', 100],
  ['ESCO', 'ATLAS', 100],
  ['ONET', 'ONET', 600],
];
const SEED = 21;

const require = createRequire(import.meta.url);
const { openAtlas, openStore } = require(inProject('dist', 'app', 'index.js'));
const { randomNumbers } = require(inProject('dist', 'domain', 'index.js'));

const store = await openStore({ dataDir: process.argv[2], neo4j: null });
const atlas = await openAtlas(store);
const { roles } = atlas.snapshot().graph;
const random = randomNumbers(SEED);
const pairs = new Set();
for (const [from, to, many] of DRAWN) {
  const [starts, goals] = [from, to].map((scheme) => roles.filter((role) => role.scheme === scheme));
  const anyOf = (list) => list[Math.floor(random() * list.length)].id;
  for (const end = pairs.size + many; pairs.size < end; ) {
    const [start, goal] = [anyOf(starts), anyOf(goals)];
    if (start !== goal) pairs.add(`${start} ${goal}`);
  }
}
writeFileSync(inProject('counsel', 'pairs.txt'), `${[...pairs].join('\n')}\n`);
console.log(`Drew ${pairs.size} pairs.`);
await atlas.close();
await store.close();
