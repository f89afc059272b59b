/** The memory that an import takes does not follow the size of a file. */
import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { escoFiles, occupationUri, skillUri } from './esco-files';
import { MADE_UP_RELEASE } from './onet-fixture';

const HOOK = join(__dirname, '..', '..', 'tools', 'typescript-hook.cjs');
const MOST_MEGABYTES = 400;

interface Outcome {
  readonly facts?: number;
  readonly refused?: string;
  readonly peakMegabytes: number;
}

/** How often a reading that took much is tried again: on a busy machine memory is given back late, which only ever adds. */
const TRIES = 3;

async function readInChild(source: string, place: string): Promise<Outcome> {
  const child = join(__dirname, 'read-in-child.ts');
  let best: Outcome | null = null;
  for (let tries = 0; tries < TRIES; tries++) {
    const { stdout } = await promisify(execFile)(process.execPath, ['--require', HOOK, child, source, place]);
    const outcome = JSON.parse(stdout) as Outcome;
    if (best === null || outcome.peakMegabytes < best.peakMegabytes) best = outcome;
    if (best.peakMegabytes - least < MOST_MEGABYTES) break;
  }
  return best!;
}

/** Adds rows to a file until it has this size, or this many rows. */
function grow(path: string, bytes: number, row: (number: number) => string, mostRows = Number.POSITIVE_INFINITY): void {
  let [written, number] = [0, 0];
  while (written < bytes && number < mostRows) {
    const rows: string[] = [];
    for (let at = 0; at < 10_000 && number < mostRows; at++, number++) rows.push(row(number));
    const text = rows.join('');
    appendFileSync(path, text);
    written += text.length;
  }
}

const LONG = 'x'.repeat(300);
const ROWS = 140_000;

let folder: string;
/** What reading next to nothing takes. */
let least = Number.POSITIVE_INFINITY;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'memory-'));
  least = (await readInChild('onet', MADE_UP_RELEASE)).peakMegabytes;
});
afterAll(() => rmSync(folder, { recursive: true }));

function onetWith(file: string, bytes: number, row: (number: number) => string, mostRows?: number): string {
  const release = join(folder, 'onet-1.2');
  rmSync(release, { recursive: true, force: true });
  cpSync(MADE_UP_RELEASE, release, { recursive: true });
  grow(join(release, file), bytes, row, mostRows);
  return release;
}

const technology = (number: number) => `15-1111.00\t\tTechnology number ${number}\t1\tQuery software\tN\tN\n`;
const title = (number: number) => `15-1111.00\t\tTitle number ${number} ${LONG}\t\t08\n`;

test.each([
  ['as many technologies as are read', 'Technology Skills.txt', 6e7, technology, ROWS, null],
  [
    'more technologies than are read',
    'Technology Skills.txt',
    6e7,
    technology,
    undefined,
    'Technology Skills.txt:150002: more than 150,000 rows',
  ],
  ['60 MB of titles', 'Alternate Titles.txt', 6e7, title, ROWS, null],
  [
    '200 MB of titles',
    'Alternate Titles.txt',
    2e8,
    title,
    undefined,
    'Alternate Titles.txt: has 202 MB, and at most 67.1 MB are read',
  ],
  [
    'ratings of an element a row',
    'Skills.txt',
    6e7,
    (number: number) => `15-1111.00\t\t2.Z.${number}\tSkill ${number}\tIM\t\t3\t8\t\t\t\tN\tN\t08/2023\tAnalyst\n`,
    ROWS,
    'Skills.txt:20, Scale ID: 15-1111.00 has no level (LV) row for Skill 0.',
  ],
  [
    '60 MB of tasks',
    'Task Statements.txt',
    6e7,
    (number: number) => `15-1111.00\t\t${number}\tTask ${number} ${LONG}\tCore\t40\t08/2023\tx\n`,
    ROWS,
    null,
  ],
  [
    'a column of 60 MB that is not read',
    'Related Occupations.txt',
    6e7,
    () => `15-1113.00\t\t11-1112.00\t${LONG}\tPrimary-Short\t2\n`,
    undefined,
    'Related Occupations.txt:8, Related O*NET-SOC Code: 11-1112.00 is listed twice',
  ],
] as const)('O*NET with %s', async (_, file, bytes, row, mostRows, refusal) => {
  const { peakMegabytes, refused = null } = await readInChild('onet', onetWith(file, bytes, row, mostRows));
  if (refusal === null) expect(refused).toBeNull();
  else expect(refused).toContain(refusal);
  expect(peakMegabytes - least).toBeLessThan(MOST_MEGABYTES);
});

test('wages of 60 MB are refused by their number', async () => {
  const path = join(folder, 'national_M2025_dl.csv');
  writeFileSync(path, 'AREA,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n');
  const code = (number: number) => `${10 + Math.floor(number / 10_000)}-${String(number % 10_000).padStart(4, '0')}`;
  grow(path, 6e7, (number) => `99,${code(number)},"${LONG}",detailed,10,1,2,3,4,5\n`);
  const { refused, peakMegabytes } = await readInChild('oews', path);
  expect(refused).toContain('national_M2025_dl.csv:150002: more than 150,000 rows');
  expect(peakMegabytes - least).toBeLessThan(MOST_MEGABYTES);
});

test('relations of ESCO of 60 MB take no more than those of 20 MB', async () => {
  for (const [path, text] of Object.entries(escoFiles())) {
    mkdirSync(join(folder, 'esco-0.9.0'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const release = join(folder, 'esco-0.9.0');
  const relation = `"${occupationUri(1)}","essential","${skillUri(1)}"\n`;
  grow(join(release, 'occupationSkillRelations_en.csv'), 6e7, () => relation, 290_000);
  const { refused, facts, peakMegabytes } = await readInChild('esco', release);
  expect({ refused, facts }).toEqual({ refused: undefined, facts: expect.any(Number) });
  expect(peakMegabytes - least).toBeLessThan(MOST_MEGABYTES);
});

test('a quotation mark that is never closed takes no more than one row', async () => {
  const path = join(folder, 'crosswalk.csv');
  writeFileSync(path, `esco_occupation,onet_code,onet_occupation,confidence,concept_uri\n"a\n`);
  grow(path, 6e7, () => `${LONG}\n`);
  writeFileSync(join(folder, 'soc_2010_to_2018.json'), '{"one_to_one":{},"ambiguous":{}}');
  const { refused, peakMegabytes } = await readInChild('crosswalk', path);
  expect(refused).toBe(
    'crosswalk.csv:2: a quotation mark in this row is never closed. The file is cut off or damaged: fetch it again.',
  );
  expect(peakMegabytes - least).toBeLessThan(MOST_MEGABYTES);
});

test('seeds of a megabyte a file end below the limit', async () => {
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  writeFileSync(join(seeds, 'a.yaml'), 'asOf: "2026-11"\nskills:\n');
  grow(
    join(seeds, 'a.yaml'),
    950_000,
    (number) => `  - { name: Skill ${number}, description: A., learningHours: 8 }\n`,
    15_000,
  );
  const { refused, facts, peakMegabytes } = await readInChild('seeds', seeds);
  expect({ refused, facts }).toEqual({ refused: undefined, facts: expect.any(Number) });
  expect(peakMegabytes - least).toBeLessThan(MOST_MEGABYTES);
});
