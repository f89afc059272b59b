/**
 * Orders suites so that the longest start first and all workers stay busy to the end. Suites on the one Neo4j of a run wait for
 * each other, so as much other work as one of them takes stands between two of them. Order has no say in what a suite finds.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

/** Seconds that a suite of a group takes on two cores, more or less, for a machine that has not run it yet. */
const USUAL_SECONDS = { neo4j: 40, browser: 30, long: 25, data: 20, crash: 20, python: 15, everyday: 3 };

/** The same of single suites that take many times as long: whoever began one last would wait for it alone. */
const LONG_SECONDS = {
  'e2e/all-sources.data': 300,
  'contract/store.neo4j': 80,
  'e2e/faults.neo4j': 120,
  'start.long': 110,
  'e2e/import.neo4j': 80,
  'e2e/graphql-onet.data': 60,
  'app/take-over.data': 60,
};

function groupOf({ path }) {
  return /\.([^./]+)\.test\.ts$/.exec(path)?.[1] ?? 'everyday';
}

function usualSeconds(test) {
  const long = Object.keys(LONG_SECONDS).find((name) => test.path.endsWith(`/test/${name}.test.ts`));
  return long === undefined ? (USUAL_SECONDS[groupOf(test)] ?? USUAL_SECONDS.everyday) : LONG_SECONDS[long];
}

/** The tests, those first that take longest, and those of Neo4j apart from each other; equals stay in the order given. */
function heaviestFirst(tests) {
  const secondsOf = (test) => (test.duration === undefined ? usualSeconds(test) : test.duration / 1000);
  const heaviest = [...tests].sort((a, b) => secondsOf(b) - secondsOf(a));
  const onNeo4j = heaviest.filter((test) => groupOf(test) === 'neo4j');
  const others = heaviest.filter((test) => groupOf(test) !== 'neo4j');
  const ordered = [];
  let busySeconds = 0;
  while (onNeo4j.length > 0 || others.length > 0) {
    const isNeo4jFree = onNeo4j.length > 0 && (busySeconds <= 0 || others.length === 0);
    const next = isNeo4jFree ? onNeo4j.shift() : others.shift();
    busySeconds = isNeo4jFree ? secondsOf(next) : busySeconds - secondsOf(next);
    ordered.push(next);
  }
  return ordered;
}

class HeaviestFirst extends Sequencer {
  /** jest notes in each test how long it took last on this machine, if it knows, and has larger files before smaller ones. */
  sort(tests) {
    return heaviestFirst(super.sort(tests));
  }
}

module.exports = HeaviestFirst;
module.exports.heaviestFirst = heaviestFirst;
module.exports.LONG_SECONDS = LONG_SECONDS;
