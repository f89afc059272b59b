/**
 * Fits which jobs are worth naming: `npm run fit:futures`. DATA_DIR names a store with every source; the lists of counsellors that it is fitted to
 * are in counsel/persons. Prints how well the model does on persons that it was not fitted to (8 folds, and counsel/open.json, which stays out), then writes
 * src/advice/numbers/worth-weights.ts. `-- --dry` writes nothing.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildIfStale } from '../build.mjs';
import { inProject } from '../project.mjs';
import { fitLogistic } from './logistic.mjs';

/** The penalty, how much a silly job counts beside others, and in how many parts the persons are split. */
const RIDGE = 30;
const SILLY = 8;
const FOLDS = 8;

if (!process.argv.includes('--no-build') && !(await buildIfStale())) process.exit(1);
const require = createRequire(import.meta.url);
const dist = (path) => require(inProject('dist', path));
const { openAtlas, openStore } = dist('app/index.js');
const { readReachableInput } = dist('app/inputs/reach-input.js');
const { waysFrom, waysWithin } = dist('advice/reach/ways-within.js');
const { worthReader } = dist('advice/futures/worth-naming.js');
const { WORTH_FIGURES } = dist('advice/numbers/worth-figures.js');
const { asNamed } = dist('advice/futures/first-named.js');
const { doubtsFrom, namingFor, withReasons } = dist('advice/futures/naming.js');
const { atRungOfYears } = dist('advice/futures/rung-of-years.js');
const { withoutStationBelow } = dist('advice/futures/stations-below.js');
const { FIRST_NAMED } = dist('advice/numbers/futures.js');
const { exitsFrom } = dist('advice/jobs/exits.js');
const { atOnce } = dist('graph/index.js');
const { readingsOf } = dist('network/index.js');

const dataDir = process.env.DATA_DIR;
if (dataDir === undefined) {
  console.error('Set DATA_DIR to a store with every source: career-atlas seed; career-atlas import all DIR.');
  process.exit(1);
}
const COUNSEL = process.env.CAREER_COUNSEL_DIR ?? inProject('counsel');
const NAMES = Object.keys(WORTH_FIGURES);
const store = await openStore({ dataDir, neo4j: null });
const atlas = await openAtlas(store, { dataDir });
const { graph } = await atlas.snapshot();

const read = (file) => JSON.parse(readFileSync(join(COUNSEL, file), 'utf8'));
const open = read('open.json');
const more = existsSync(join(COUNSEL, 'persons'))
  ? readdirSync(join(COUNSEL, 'persons'))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .flatMap((file) => read(join('persons', file)))
  : [];
const persons = [...open, ...more].flatMap((question) => {
  try {
    return [personOf(question)];
  } catch (error) {
    // A name that is not understood is no fault of what is fitted here; `npm run counsel` counts it.
    console.log(`${question.id} is left out: ${error.message}`);
    return [];
  }
});
console.log(`${persons.length} persons, ${persons.reduce((sum, { jobs }) => sum + jobs.length, 0)} jobs within reach.`);
const forFitting = persons.filter(({ question }) => !open.includes(question));
const fitted = fitTo(forFitting);
report('persons for fitting, own fold left out', crossValidated(forFitting));
report(
  'the open questions, which are in no fit',
  persons
    .filter(({ question }) => open.includes(question))
    .map((person) => ({ person, first: firstBy(fitted, person) })),
);
if (!process.argv.includes('--dry')) {
  writeFileSync(inProject('src', 'advice', 'numbers', 'worth-weights.ts'), sourceOf(fitted));
  console.log('Wrote src/advice/numbers/worth-weights.ts.');
}
process.exit(0);

/** Everything within a person's reach, with its figures and what the counsellor's list says of it. */
function personOf(question) {
  const { from, limits = {}, profile, wishes = [] } = question.ask;
  const { withinYears, minPayUsd, maxStudyYears } = limits;
  const input = {
    from,
    ...(withinYears && { withinYears }),
    ...(minPayUsd && { minPayUsd }),
    ...(maxStudyYears !== undefined && { maxStudyYears }),
    wishes,
    ...(profile && Object.keys(profile).length > 0 && { profile }),
  };
  const asked = atRungOfYears(graph, atOnce(readReachableInput(graph, input)));
  const found = atOnce(waysFrom(graph, asked));
  const figuresOf = worthReader(graph, asked.from);
  const jobs = [...waysWithin(graph, found, asked)].map(([job, best]) => {
    const { role, chain } = withoutStationBelow(graph, found.search, asked, { role: job, chain: best });
    const figures = figuresOf(role, chain);
    const names = namesOf(role);
    const isIn = (list) => list.some((titles) => titles.split(' | ').some((title) => names.has(title.trim())));
    return {
      role,
      chain,
      row: NAMES.map((name) => figures[name]),
      isGood: isIn(question.good.map((good) => good.jobs)) || isIn(question.up),
      isSilly: isIn(question.silly),
      names,
    };
  });
  return { question, from: asked.from, search: found.search, wishes: asked.wishes, jobs };
}

function namesOf(role) {
  const { title, scheme } = graph.roles[role];
  const names = new Set([title]);
  for (const { relation, role: other } of readingsOf(graph, role)) {
    if (relation === 'exactMatch' || (relation === 'closeMatch' && scheme !== 'ATLAS'))
      names.add(graph.roles[other].title);
  }
  return names;
}

function fitTo(some) {
  const jobs = some.flatMap((person) => person.jobs);
  return fitLogistic(
    jobs.map(({ row }) => row),
    jobs.map(({ isGood }) => (isGood ? 1 : 0)),
    jobs.map(({ isSilly }) => (isSilly ? SILLY : 1)),
    RIDGE,
  );
}

/** Each person's first twelve by a model of the others. */
function crossValidated(some) {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitTo(some.filter((__, at) => at % FOLDS !== fold));
    return some.filter((__, at) => at % FOLDS === fold).map((person) => ({ person, first: firstBy(model, person) }));
  }).flat();
}

function firstBy({ figures, always }, { from, search, wishes, jobs }) {
  const doubtOf = doubtsFrom(graph, from);
  const worth = new Map(
    jobs.map((job) => [job.role, job.row.reduce((sum, value, i) => sum + value * figures[i], always) - doubtOf(job)]),
  );
  const weighed = { from, wishes };
  const naming = namingFor(graph, weighed, ({ role }) => worth.get(role));
  return asNamed(graph, from, jobs, withReasons(graph, search, weighed, naming)).ordered.slice(0, FIRST_NAMED.most);
}

function report(name, lists) {
  const marks = lists.map(({ person: { question, from }, first }) => {
    const has = (titles) => first.some(({ names }) => titles.split(' | ').some((title) => names.has(title.trim())));
    const named = question.good.filter((good) => has(good.jobs));
    const silly = first.filter(({ isSilly }) => isSilly).length;
    const ways = new Set(question.good.map(({ way }) => way)).size;
    const ladder = question.up.length === 0 || question.up.some(has);
    const spread = new Set(named.map(({ way }) => way)).size >= Math.min(3, ways);
    if (process.argv.includes('--show'))
      console.log(
        `${question.id} ${graph.roles[from].title}: named ${named.length}, silly ${silly}${ladder ? '' : ', no ladder'}${spread ? '' : ', no spread'}; exits ${exitsFrom(graph, from).length}; ${first.map(({ role, isGood, isSilly }) => `${isGood ? '+' : isSilly ? '!' : ''}${graph.roles[role].title}`).join(' | ')}`,
      );
    return { named: named.length, silly, ladder, spread, all: ladder && spread && named.length >= 5 && silly === 0 };
  });
  const mean = (of) => (marks.reduce((sum, mark) => sum + Number(of(mark)), 0) / marks.length).toFixed(2);
  console.log(
    `${name}: named ${mean((m) => m.named)}, silly ${mean((m) => m.silly)}, ladder ${mean((m) => m.ladder)}, spread ${mean((m) => m.spread)}, all four ${mean((m) => m.all)}`,
  );
}

function sourceOf({ figures, always }) {
  const lines = [['always', always], ...NAMES.map((name, i) => [name, figures[i]])];
  return `/** The weights of what is worth naming, in logits a unit of each figure. Written by \`npm run fit:futures\`; don't edit. */
import type { WorthFigure } from './worth-figures';

export const WORTH_WEIGHTS: Readonly<Record<WorthFigure | 'always', number>> = Object.freeze({
${lines.map(([name, weight]) => `  ${name}: ${Number(weight.toFixed(2))},`).join('\n')}
});
`;
}
