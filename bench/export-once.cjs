/**
 * Makes one export in a process of its own and prints what it took as JSON: `node --expose-gc export-once.cjs STORE WHAT FORMAT OUT`.
 * The memory is the most that heap and buffers held meanwhile, garbage included (asked 50 times a second), over what they held
 * with the graph loaded. The process's own size would not tell: it keeps what loading the graph took.
 */
require('../tools/typescript-hook.cjs');
const { createWriteStream, mkdirSync } = require('node:fs');
const { join } = require('node:path');
const { pipeline } = require('node:stream/promises');
const { openAtlas, openStore } = require('../src/app');
const { exportStream } = require('../src/exports');

const SAMPLE_MS = 20;

function held() {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function main(/** @type {string[]} */ [dataDir, what, format, out]) {
  const store = await openStore({ dataDir, neo4j: null });
  const atlas = await openAtlas(store);
  global.gc?.();
  const before = held();
  let most = before;
  const sampler = setInterval(() => {
    most = Math.max(most, held());
  }, SAMPLE_MS);
  const start = performance.now();
  let bytes = 0;
  mkdirSync(out, { recursive: true });
  for (const file of atlas.snapshot().export({ what, format, filters: {} }).files) {
    const written = createWriteStream(join(out, file.name));
    await pipeline(exportStream(file), written);
    bytes += written.bytesWritten;
    most = Math.max(most, held());
  }
  const milliseconds = performance.now() - start;
  clearInterval(sampler);
  console.log(JSON.stringify({ milliseconds, bytes, moreMemoryBytes: most - before }));
  await atlas.close();
  await store.close();
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
