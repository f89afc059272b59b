/**
 * Writes what the code and the careers of one checkout answer: node answer.mjs CHECKOUT STORE OUT. The checkout is built. The
 * store is an empty folder, or holds public sources; the checkout's careers are loaded into it.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { writeAnswers } from './answers-file.mjs';
import { effectQuestions } from './questions.mjs';

const [checkout, dataDir, out] = process.argv.slice(2).map((place) => resolve(place));
const require = createRequire(import.meta.url);
const { answersOf, importSeeds, openAtlas, openStore } = require(join(checkout, 'dist', 'app', 'index.js'));
if (answersOf === undefined) {
  console.error(`${checkout} can't be compared: it is from before advice:effect. Name a later commit.`);
  process.exit(1);
}
const store = await openStore({ dataDir, neo4j: null });
await importSeeds(store, join(checkout, 'seeds'), () => {});
const atlas = await openAtlas(store);
const snapshot = atlas.snapshot();
const start = process.cpuUsage();
const questions = effectQuestions(snapshot.graph);
const answers = answersOf(snapshot, questions);
const { user, system } = process.cpuUsage(start);
writeAnswers(out, answers);
console.log(`Asked ${questions.length} questions in ${((user + system) / 1e6).toFixed(1)} s of processor time.`);
await atlas.close();
await store.close();
