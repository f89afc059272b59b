/**
 * Which suites run when. A suite says in its name what it needs besides Node and seconds: `map.browser.test.ts` is of the group
 * "browser". A suite without such a word, as `map.test.ts`, is an everyday one, which `npm test` runs. There is no list of suites.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, PROJECT_DIR } from './project.mjs';

export const EVERYDAY = 'everyday';

/** The groups that `npm test` leaves out: the word in a suite's name, the group's name for people, and why it is left out. */
export const LEFT_OUT = [
  { word: 'neo4j', title: 'Neo4j', why: 'starts a database, which needs a JDK and Maven' },
  { word: 'browser', title: 'browsers', why: 'drives a Chromium' },
  { word: 'data', title: 'public data', why: 'reads the releases of O*NET, ESCO and others' },
  { word: 'crash', title: 'crashes', why: 'kills servers, fills disks and sets clocks' },
  { word: 'python', title: 'Python', why: 'runs Python with packages of its own' },
  { word: 'long', title: 'long', why: 'takes more than ten seconds of a processor, for many cases or commands' },
  { word: 'speed', title: 'speed', why: 'measures time, so nothing may run besides it' },
];

/**
 * What `npm run test:quick` leaves out: folders of the edges, for which `test/edges.test.ts` stands; those that ask for advice on all
 * careers or check them; those that write whole stores and files to compare them; and single suites that take more than a second and a half.
 */
const NOT_QUICK = [
  ...['cli/', 'e2e/', 'http/', 'mcp/'],
  ...['property/', 'sense/', 'check/', 'backups/', 'editing/', 'learning/', 'past/'],
  ...['advice/ask/', 'advice/futures/', 'advice/numbers/', 'advice/open-question/', 'advice/sense/'],
  ...['advice/answers', 'advice/asker', 'advice/brought', 'advice/chains/earned', 'advice/explain-route'],
  ...['advice/ladders', 'advice/move-rules/oracle', 'advice/pay-floor', 'advice/reach/exits-in-reach'],
  ...['advice/rule-examples', 'advice/rules-oracle', 'advice/search/left-out-early', 'advice/search/warm-costs'],
  ...['adjacency/communities', 'adjacency/skill-communities', 'app/adjacency', 'app/code-edition'],
  ...['app/effect/effect', 'app/hearing/hear', 'app/hearing/hear-futures'],
  ...['app/inputs/circumstances', 'app/inputs/questions', 'app/live-graph'],
  ...['app/names/seeds-names', 'app/past', 'app/seeds-state', 'app/seeds/editor-schemas', 'app/start-file'],
  ...['app/turns/turns', 'app/use-cases', 'app/warm-up', 'files/workbook'],
  ...['graph/graph-file', 'graph/revised-graph', 'graph/text-oracle', 'graphql/context'],
  ...['graphql/explained-route', 'graphql/futures', 'guide/api-search', 'importers/cut-tables'],
  ...['importers/onet', 'importers/onet-errors', 'importers/seeds-content', 'importers/seeds-exits'],
  ...['importers/seeds-figures', 'importers/technology-names', 'network/step-prices', 'plans/plans', 'quiz/posterior'],
  ...['routes/detours', 'store/embedded-checkpoints', 'store/embedded-damaged', 'store/embedded-log'],
  ...['store/neo4j-unreachable', 'text/labelled', 'tools/node'],
  ...['importers/seeds-mistakes', 'moves/moves-degenerate'],
];

/** What they begin with, as a path under `test` is written: a folder, or a suite without its ending. */
export const LEFT_OUT_OF_QUICK = NOT_QUICK.map((path) => (path.endsWith('/') ? path : `${path}.test.ts`));

const WORDS = LEFT_OUT.map(({ word }) => word);

/** The group of the suite at a path. @throws {Error} if the word in its name is that of no group */
export function groupOf(path) {
  const { word = EVERYDAY, kind } = /[^/.]+(?:\.(?<word>[^/.]+))?\.(?<kind>test|speed)\.ts$/.exec(path)?.groups ?? {};
  if (kind === 'speed' && word === EVERYDAY) return 'speed';
  if (kind === 'test' && word !== 'speed' && [EVERYDAY, ...WORDS].includes(word)) return word;
  const names = WORDS.map((each) => (each === 'speed' ? 'NAME.speed.ts' : `NAME.${each}.test.ts`));
  throw new Error(`${path} is in no group of suites. Call it NAME.test.ts, ${names.join(', ')}.`);
}

/** The paths of all suites, from the project's folder on. */
export function allSuites() {
  const files = readdirSync(inProject('test'), { recursive: true });
  return files.filter((file) => /\.(test|speed)\.ts$/.test(file)).map((file) => join('test', file));
}

/** The expression by which jest finds the everyday suites. */
export const EVERYDAY_SUITES = '/[^/.]+\\.test\\.ts$';

/** The same for those of them that are quick. */
export const QUICK_SUITES = `^${escaped(inProject('test'))}/(?!${LEFT_OUT_OF_QUICK.map(escaped).join('|')})(?:[^/]+/)*[^/.]+\\.test\\.ts$`;

/** The same for all other suites; those that measure time have a configuration of their own. */
export const OTHER_SUITES = `\\.(?:${WORDS.join('|')})\\.test\\.ts$`;

/** True for an argument that says which suites to run. */
export function namesSuites(argument) {
  return !argument.startsWith('-') && (argument.includes('/') || existsSync(join(PROJECT_DIR, argument)));
}

/** Lines that say what `npm test` left out, by group, and how to run it. */
export function leftOutLines() {
  const groups = allSuites().map(groupOf);
  const lines = LEFT_OUT.map(({ word, title, why }) => {
    const count = groups.filter((group) => group === word).length;
    return `  ${String(count).padStart(3)} suites  ${title.padEnd(12)} ${why}`;
  });
  return [
    'Left out',
    ...lines,
    '  Run all of them with `npm run test:all`, or some with `npm test -- test/web`, or any other path.',
  ];
}

/** Lines that say what `npm run test:quick` left out of the everyday suites, and how to run it. */
export function leftOutOfQuickLines() {
  const everyday = allSuites().filter((path) => groupOf(path) === EVERYDAY);
  const isQuick = new RegExp(QUICK_SUITES);
  const count = everyday.filter((path) => !isQuick.test(inProject(path))).length;
  return [
    'Left out',
    `  ${count} of ${everyday.length} everyday suites, which take longer than a second or so: the edges, whole stores, and advice on all careers.`,
    '  Run them with `npm test`; `npm test -- test/advice` runs some, and so does any other path.',
  ];
}

function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
