/** Orders suites so that the longest start first, and all workers stay busy to the end. */
const { join, relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Seconds that the heaviest suites take on two cores, by their path in `test`. The order counts, not the exact figure:
 * suites that share the one Neo4j stand apart, so that none waits for another. Order has no say in what a suite finds.
 */
const SECONDS = {
  'e2e/all-sources.e2e.test.ts': 110,
  'contract/neo4j-store.test.ts': 91,
  'web/states.e2e.test.ts': 90,
  'e2e/neo4j-faults.e2e.test.ts': 70,
  'web/looks.e2e.test.ts': 65,
  'e2e/neo4j-outage.e2e.test.ts': 62,
  'e2e/neo4j-import.e2e.test.ts': 60,
  'start.e2e.test.ts': 58,
  'store/neo4j-store.test.ts': 54,
  'store/full-disk.e2e.test.ts': 40,
  'web/journeys.e2e.test.ts': 38,
  'e2e/neo4j-replicas.e2e.test.ts': 36,
  'web/map.e2e.test.ts': 35,
  'npm-neo4j.e2e.test.ts': 34,
  'exporters/neo4j-loads.test.ts': 33,
  'web/quiz.e2e.test.ts': 32,
  'importers/technology-merges.test.ts': 31,
  'importers/memory.e2e.test.ts': 30,
  'explore/explore.test.ts': 29,
  'e2e/graphql-onet.test.ts': 28,
  'app/names/all-sources.test.ts': 27,
  'cli/command-line.test.ts': 26,
  'web/advisors.e2e.test.ts': 25,
  'graphiql.e2e.test.ts': 24,
  'web/become.e2e.test.ts': 23,
  'cli/interrupt.test.ts': 22,
  'network/coverage-across.test.ts': 21,
  'store/embedded-crash.e2e.test.ts': 20,
  'e2e/graphql-queries.test.ts': 19,
  'mcp/random-calls.test.ts': 18,
  'app/start-file-crash.e2e.test.ts': 17,
  'cookbook.e2e.test.ts': 16,
  'notebook.e2e.test.ts': 15,
};
const USUAL_SECONDS = 3;

/** The tests, those first that take longest; equals stay in the order given. */
function heaviestFirst(tests) {
  const secondsOf = ({ path, context, duration }) => {
    const measured = duration === undefined ? USUAL_SECONDS : duration / 1000;
    return SECONDS[relative(join(context.config.rootDir, 'test'), path).split(sep).join('/')] ?? measured;
  };
  return [...tests].sort((a, b) => secondsOf(b) - secondsOf(a));
}

class HeaviestFirst extends Sequencer {
  /** jest notes in each test how long it took last on this machine, if it knows; suites that the table lacks go by that. */
  sort(tests) {
    return heaviestFirst(super.sort(tests));
  }
}

module.exports = HeaviestFirst;
module.exports.heaviestFirst = heaviestFirst;
module.exports.HEAVY_SUITES = Object.keys(SECONDS);
