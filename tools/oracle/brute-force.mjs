/** Compares the engines and the search for advice with brute force in random graphs. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { engineDifferences } = require('../../test/routes/engine-oracle.ts');
const { doorDifferences } = require('../../test/advice/ask/own-door-oracle.ts');
const { careersDifferences } = require('../../test/advice/random-careers.ts');

const TOLD_EVERY = 1000;
const MOST_TOLD = 20;

/** Differences of one seed, as texts. */
const ORACLES = [
  {
    name: 'five rankings, both memories, limits: both engines',
    differences: (seed) => engineDifferences(seed).map((each) => JSON.stringify(each)),
  },
  {
    name: 'five rankings over moves between jobs, and the door where none leads',
    differences: (seed) => doorDifferences(seed).found,
  },
  { name: 'RECOMMENDED, its rules and limits, whoever asks', differences: (seed) => careersDifferences(seed).found },
];

/** Compares in `graphs` random graphs each, from a seed on; the exit code is 1 if anything differs. */
export async function compareWithBruteForce(graphs, firstSeed) {
  for (const { name, differences } of ORACLES) {
    let different = 0;
    for (let seed = firstSeed; seed < firstSeed + graphs; seed++) {
      const found = differences(seed);
      if (found.length > 0 && different++ < MOST_TOLD) for (const each of found) console.error(each);
      const done = seed - firstSeed + 1;
      if (done % TOLD_EVERY === 0 && done < graphs) console.log(`${name}: ${done} of ${graphs}`);
    }
    console.log(`${name}: ${graphs} graphs from seed ${firstSeed}, ${different} with differences from brute force.`);
    if (different > 0) process.exitCode = 1;
  }
}
