/** Every answer of docs/cookbook.md, asked for anew. `UPDATE_DOCS=1 npx jest test/cookbook` writes the real ones into the page. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'graphql-request';
import { run } from './cli/run-command';
import { describeOnPublicData, describeWhen } from './describe-when';
import { type SeededServer, startSeededServer } from './http/seeded-server';
import { hasPythonPackages, PYTHON, PYTHON_WANT } from './python';
import { commandWords, readableJson, type WorkedExample, withAnswers, workedExamples } from './worked-examples';

const PAGE = join(__dirname, '..', 'docs', 'cookbook.md');
const page = readFileSync(PAGE, 'utf8');
const examples = workedExamples(page);
const answers = new Map<number, string>();

/** Rows of test.each: what an example asks for, shortened, and its place. */
function examplesOf(kind: WorkedExample['kind'], needs = ''): [string, WorkedExample][] {
  return examples
    .filter((example) => example.kind === kind && example.needs === needs)
    .map((example) => [`${example.title}: ${example.asked.replace(/\s+/g, ' ').slice(0, 60)}`, example]);
}

function compare(example: WorkedExample, answer: string): void {
  answers.set(examples.indexOf(example), answer);
  if (process.env.UPDATE_DOCS === undefined) expect(example.shown).toBe(answer);
}

let folder: string;
const before = process.env.DATA_DIR;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  process.env.DATA_DIR = join(folder, 'data');
  expect((await run('seed')).status).toBe(0);
});
afterAll(() => {
  if (before === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = before;
  rmSync(folder, { recursive: true, force: true });
  if (process.env.UPDATE_DOCS !== undefined) writeFileSync(PAGE, withAnswers(page, answers));
});

test('the cookbook answers ten questions, each with an example', () => {
  const numbers = examples.map(({ title }) => Number.parseInt(title, 10));
  expect(new Set(numbers)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
});

describe('the queries of the cookbook', () => {
  let server: SeededServer;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  test.each(examplesOf('graphql'))('%s', async (_, example) => {
    compare(example, `${readableJson(await request(`${server.url}/graphql`, example.asked))}\n`);
  });
});

describe('the commands of the cookbook', () => {
  test.each(examplesOf('console'))('%s', async (_, example) => {
    const { status, out } = await run(...argumentsOf(example.asked));
    expect(status).toBe(0);
    compare(example, out);
  });
});

describeWhen(hasPythonPackages(), PYTHON_WANT, 'the programs of the cookbook', () => {
  test.each(examplesOf('python'))('%s', (_, example) => {
    const { status, stdout, stderr } = spawnSync(PYTHON, ['-c', example.asked], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    compare(example, stdout);
  });
});

describeOnPublicData('onet-29.3', 'the queries of the cookbook that need O*NET', (onet) => {
  let server: SeededServer;
  beforeAll(async () => {
    server = await startSeededServer({}, { onet });
  }, 300_000);
  afterAll(() => server.close());

  test.each(examplesOf('graphql', 'onet'))('%s', async (_, example) => {
    compare(example, `${readableJson(await request(`${server.url}/graphql`, example.asked))}\n`);
  });
});

/** The arguments of `node dist/main.js …`; a file to write goes into the test's folder. */
function argumentsOf(command: string): string[] {
  const words = commandWords(command);
  expect(words.slice(0, 2)).toEqual(['node', 'dist/main.js']);
  return words.slice(2).map((word, place, all) => (all[place - 1] === '--out' ? join(folder, word) : word));
}
