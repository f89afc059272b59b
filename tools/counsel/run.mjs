/**
 * How many of a counsellor's questions are answered as a counsellor would: `npm run counsel`. Puts them to a server of the seeds
 * alone and to one of every public source, and writes bench/results/counsel.md. `npm run counsel -- --floor` writes nothing and
 * fails where a line is below floor.json beside this file.
 *
 * The questions name O*NET's occupations. The seeds alone know these by code only, so their titles are put in between the server
 * and the script.
 *
 * The questions and the public data lie beside the project: `CAREER_COUNSEL_DIR`, else `../shared/counsel`; `CAREER_DATA_DIR`,
 * else `../shared/data`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildIfStale } from '../build.mjs';
import { inProject, PROJECT_DIR } from '../project.mjs';

const require = createRequire(import.meta.url);
require('../typescript-hook.cjs');
const { serve } = require(inProject('bench', 'served.ts'));
const { copySeededStore, copyStoreOfEverySource } = require(inProject('test', 'kept', 'stores.ts'));

const COUNSEL = resolve(PROJECT_DIR, process.env.CAREER_COUNSEL_DIR ?? '../shared/counsel');
const DATA = resolve(PROJECT_DIR, process.env.CAREER_DATA_DIR ?? '../shared/data');
const SCRIPT = join(COUNSEL, 'score.mjs');
const RESULT = inProject('bench', 'results', 'counsel.md');
const FLOOR = inProject('tools', 'counsel', 'floor.json');
const MARKS = ['understood', 'noNonsense', 'goodWay', 'goodYears', 'credentials', 'leads', 'alternatives', 'verdict'];
const GROUPS = ['g1', 'g2', 'g3'];
const isFloor = process.argv.includes('--floor');
for (const place of [SCRIPT, DATA]) {
  if (existsSync(place)) continue;
  console.error(
    `${place} is not there; set CAREER_COUNSEL_DIR and CAREER_DATA_DIR to the questions and the public data.`,
  );
  // Continuous integration leaves nothing out, but for what the public data is missing for.
  const mustRun = process.env.CI === 'true' && existsSync(DATA);
  console.log(mustRun ? '0 passed, 1 failed' : '0 passed, 0 failed, 1 skipped');
  process.exit(mustRun ? 1 : 0);
}
if (!(await buildIfStale())) process.exit(1);

const directory = mkdtempSync(join(tmpdir(), 'career-atlas-counsel-'));
try {
  const measured = await measureAll();
  if (isFloor) holdAgainst(JSON.parse(readFileSync(FLOOR, 'utf8')), measured);
  else {
    writeFileSync(RESULT, pageOf(measured));
    console.log(`\n${tableOf(measured)}\nWrote ${RESULT}.`);
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}

async function measureAll() {
  const seeds = join(directory, 'seeds');
  const sources = join(directory, 'sources');
  await copySeededStore(seeds);
  await copyStoreOfEverySource(sources, DATA);
  const titles = new Map();
  const everything = await whileServing(sources, async (url) => {
    console.log('Asking, with every source ...');
    for await (const { id, title } of occupations(url)) titles.set(id, title);
    return score(url);
  });
  const alone = await whileServing(seeds, (url) => {
    console.log('Asking, with the seeds alone ...');
    return withTitles(url, titles, score);
  });
  return new Map([
    ['every source', linesOf(everything, GROUPS)],
    ['seeds alone', linesOf(alone, ['g1', 'g2'])],
  ]);
}

/** Shares, 0..1, by line; what a question has no mark for counts neither way, as in score.mjs. */
function linesOf(all, groups) {
  const rows = all.filter(({ id }) => groups.includes(groupOf(id)));
  const shares = MARKS.map((mark) => {
    const marked = rows.filter(({ marks, outcome }) => outcome !== 'RouteSet' || marks[mark] !== null);
    return [mark, shareOf(marked, ({ marks }) => marks[mark] === true)];
  });
  const signed = groups.map((group) => [
    `signed ${group}`,
    shareOf(
      rows.filter(({ id }) => groupOf(id) === group),
      (row) => row.signed,
    ),
  ]);
  return Object.fromEntries([...shares, ...signed]);
}

function shareOf(rows, isGood) {
  return { good: rows.filter(isGood).length, of: rows.length };
}

function groupOf(id) {
  return id.split('-')[0];
}

/** What `use` makes of the address of a server on a store. */
async function whileServing(dataDir, use) {
  const server = await serve(dataDir);
  try {
    return await use(`${server.url}/graphql`);
  } finally {
    await server.stop();
  }
}

/** The script runs beside this process, which reads the server's output and stands between meanwhile. */
async function score(url) {
  return JSON.parse(await outputOf(process.execPath, [SCRIPT, url, join(COUNSEL, 'questions.json'), '--json']));
}

async function ask(url, query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

async function* occupations(url) {
  const query = `query ($after: String) { roles(filter: { schemes: [ONET] }, first: 100, after: $after) {
    nodes { id title } pageInfo { hasNextPage endCursor } } }`;
  for (let after = null; ; ) {
    const { nodes, pageInfo } = (await ask(url, query, { after })).data.roles;
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

/** What `use` makes of the address of a server that gives matched roles that are not loaded their titles. */
async function withTitles(url, titles, use) {
  const between = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const { query, variables } = JSON.parse(body);
    const answer = await ask(
      url,
      query.replaceAll('matches { relation role', 'matches { relation roleId role'),
      variables,
    );
    response.end(JSON.stringify(answer, (_, value) => named(value, titles)));
  });
  await new Promise((done) => between.listen(0, '127.0.0.1', done));
  try {
    return await use(`http://127.0.0.1:${between.address().port}/graphql`);
  } finally {
    between.close();
  }
}

function named(value, titles) {
  if (value?.roleId === undefined || value.role !== null || !titles.has(value.roleId)) return value;
  return { ...value, role: { title: titles.get(value.roleId) } };
}

function outputOf(command, args) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (piece) => {
      text += piece;
    });
    child.on('close', (status) => (status === 0 ? done(text) : failed(new Error(`${args[0]} ended with ${status}.`))));
  });
}

function percent({ good, of }) {
  return of === 0 ? 'none asked' : `${good} of ${of} (${Math.round((100 * good) / of)} %)`;
}

function tableOf(measured) {
  const names = [...measured.keys()];
  const lines = [...new Set([...measured.values()].flatMap(Object.keys))];
  const cells = (line) => names.map((name) => (measured.get(name)[line] ? percent(measured.get(name)[line]) : ''));
  return [
    `| line | ${names.join(' | ')} |`,
    `|---|${names.map(() => '---').join('|')}|`,
    ...lines.map((line) => `| ${line} | ${cells(line).join(' | ')} |`),
  ].join('\n');
}

function pageOf(measured) {
  return `# A counsellor's questions

Questions in people's own words, each with what a good counsellor answered beforehand, asked with default options
(\`npm run counsel\`). A question is signed when it is understood, no way is nonsense, one of the first three ways is
the counsellor's, its years hold and it names the credentials that must be had. Groups: g1 inside the eight disciplines,
g2 into and out of them, g3 across the labour market; g3 is not asked of the seeds alone.

These questions were used while the advice was built: they show that nothing is lost, not how good an unseen answer is.

${tableOf(measured)}
`;
}

/** Every line of the floor is one check. */
function holdAgainst(floors, measured) {
  let failed = 0;
  let passed = 0;
  for (const [name, lines] of Object.entries(floors)) {
    for (const [line, floor] of Object.entries(lines)) {
      const { good, of } = measured.get(name)[line];
      const isKept = good >= floor * of;
      if (isKept) passed++;
      else failed++;
      console.log(
        `${isKept ? 'kept  ' : 'FAILED'} ${name}, ${line}: ${percent({ good, of })}, at least ${Math.round(100 * floor)} %`,
      );
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
