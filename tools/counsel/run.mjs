/**
 * How many questions are answered as a counsellor would: `npm run counsel`. It puts the questions of counsel/ to a server of the
 * seeds alone and, if the public data are there, to one of every source, and writes bench/results/counsel.md.
 *
 *   -- --url ADDRESS     asks a running server instead, whatever it has loaded: http://localhost:4000/graphql
 *   -- --sets LIST       only these sets: routes,open,profiles,names,foreign
 *   -- --show            prints what is not signed, beside what the counsellor wrote
 *   -- --json            prints every row
 *   -- --floor           writes nothing, and fails where a figure is below counsel/floor.json; --set-floor writes that file
 *
 * `CAREER_COUNSEL_DIR` names another folder of questions, `CAREER_DATA_DIR` that of the public data (../shared/data).
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../build.mjs';
import { inProject, PROJECT_DIR } from '../project.mjs';
import { askerOf } from './ask.mjs';
import { figuresOf, rowsOf, SETS } from './sets.mjs';

// What is measured is answers: no question waits for points, or is turned away because other work keeps this machine busy.
process.env.POINTS_PER_MINUTE ??= '1000000000000';
process.env.LONGEST_WAIT_MS ??= '60000';

const QUESTIONS = resolve(PROJECT_DIR, process.env.CAREER_COUNSEL_DIR ?? 'counsel');
const DATA = resolve(PROJECT_DIR, process.env.CAREER_DATA_DIR ?? '../shared/data');
const FLOOR = inProject('counsel', 'floor.json');
const RESULT = inProject('bench', 'results', 'counsel.md');
const ALONE = 'seeds alone';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    sets: { type: 'string' },
    show: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    floor: { type: 'boolean', default: false },
    'set-floor': { type: 'boolean', default: false },
  },
});
const wanted = values.sets?.split(',') ?? SETS.map(({ name }) => name);
const unknown = wanted.find((name) => !SETS.some((set) => set.name === name));
if (unknown !== undefined) {
  console.error(`There is no set "${unknown}". Sets: ${SETS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const sets = SETS.filter(({ name, file }) => wanted.includes(name) && existsSync(join(QUESTIONS, file)));
if (sets.length === 0) {
  console.error(`${QUESTIONS} has no questions. CAREER_COUNSEL_DIR names a folder such as counsel/.`);
  process.exit(2);
}

/** Rows of each set by state: [["seeds alone", [[set, rows]]]]. */
const asked = values.url === undefined ? await askOwnServers() : [['server', await askAll(values.url, false)]];
const figures = new Map(
  asked.map(([state, answered]) => [state, Object.assign({}, ...answered.map(([set, rows]) => figuresOf(set, rows)))]),
);
if (values.show) for (const [state, answered] of asked) show(state, answered);
if (values.json)
  console.log(JSON.stringify(asked.map(([state, answered]) => [state, answered.flatMap(([, rows]) => rows)])));
else if (values.floor) holdAgainst(JSON.parse(readFileSync(FLOOR, 'utf8')));
else console.log(`\n${table()}`);
if (values['set-floor']) writeFileSync(FLOOR, floorText());
else if (!values.floor && values.url === undefined && values.sets === undefined) writeFileSync(RESULT, page());

async function askOwnServers() {
  if (!(await buildIfStale())) process.exit(1);
  const require = createRequire(import.meta.url);
  require('../typescript-hook.cjs');
  const { serve } = require(inProject('bench', 'served.ts'));
  const { copySeededStore, copyStoreOfEverySource } = require(inProject('test', 'kept', 'stores.ts'));
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-counsel-'));
  const askStore = async (store, isAlone) => {
    const server = await serve(store);
    try {
      return await askAll(`${server.url}/graphql`, isAlone);
    } finally {
      await server.stop();
    }
  };
  try {
    const [seeds, sources] = [join(folder, 'seeds'), join(folder, 'sources')];
    await copySeededStore(seeds);
    const alone = [ALONE, await askStore(seeds, true)];
    if (!existsSync(DATA)) {
      console.error(`${DATA} is not there: only the seeds are asked. CAREER_DATA_DIR names the public data.`);
      return [alone];
    }
    await copyStoreOfEverySource(sources, DATA);
    return [['every source', await askStore(sources, false)], alone];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function askAll(url, isAlone) {
  const ask = askerOf(url);
  const answered = [];
  for (const set of sets) {
    console.error(`Asking ${set.name}${isAlone ? ', of the seeds alone' : ''} ...`);
    answered.push([set, await rowsOf(set, QUESTIONS, ask, isAlone)]);
  }
  return answered;
}

function show(state, answered) {
  for (const row of answered.flatMap(([, rows]) => rows).filter(({ isSigned }) => !isSigned)) {
    const lost = Object.entries(row.marks).filter(([, mark]) => mark === false);
    console.log(`\n${row.id}, ${state}: not ${lost.map(([mark]) => mark).join(', ') || 'answered'}`);
    for (const line of row.told) console.log(`    ${line}`);
  }
}

function inWords({ good, of }) {
  return of === 0 ? '' : `${good} of ${of} (${Math.round((100 * good) / of)} %)`;
}

function table() {
  const states = [...figures.keys()];
  const lines = [...new Set([...figures.values()].flatMap(Object.keys))];
  const cell = (state, line) => inWords(figures.get(state)[line] ?? { good: 0, of: 0 });
  return [
    `| line | ${states.join(' | ')} |`,
    `|---|${states.map(() => '---').join('|')}|`,
    ...lines.map((line) => `| ${line} | ${states.map((state) => cell(state, line)).join(' | ')} |`),
  ].join('\n');
}

function page() {
  return `# A counsellor's questions

The questions of [counsel](../../counsel/README.md), asked with default options (\`npm run counsel\`); that page says what each line means.
They were used while the advice was built: they show that nothing is lost, not how good an unseen answer is.

${table()}
`;
}

function floorText() {
  const goods = [...figures].map(([state, lines]) => [
    state,
    Object.fromEntries(Object.entries(lines).flatMap(([line, { good, of }]) => (of === 0 ? [] : [[line, good]]))),
  ]);
  return `${JSON.stringify(Object.fromEntries(goods), null, 2)}\n`;
}

/** Each line of the floor is one check; those of a state or a set that was not asked are left out. */
function holdAgainst(floors) {
  let [passed, failed] = [0, 0];
  for (const [state, lines] of Object.entries(floors)) {
    for (const [line, least] of Object.entries(lines)) {
      const figure = figures.get(state)?.[line];
      if (figure === undefined) continue;
      const isKept = figure.good >= least;
      if (isKept) passed++;
      else failed++;
      console.log(`${isKept ? 'kept  ' : 'FAILED'} ${state}: ${line}: ${inWords(figure)}, at least ${least}`);
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
