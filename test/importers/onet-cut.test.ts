/** Tables of O*NET that were cut off where no row shows it, and rows that nobody's table has. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MADE_UP_RELEASE, readRelease, withChangedFile } from './onet-fixture';

/** Lets `use` have a folder of its own. */
async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'onet-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const codeOf = (number: number) => `15-1${String(number).padStart(3, '0')}.00`;

/** Tables that say the same of each of `count` made-up occupations as the made-up release says of one. */
function writeRelease(folder: string, count: number, change: Readonly<Record<string, number>> = {}): void {
  cpSync(MADE_UP_RELEASE, folder, { recursive: true });
  const tables: Readonly<Record<string, readonly string[]>> = {
    'Occupation Data.txt': ['CODE\tTitle of CODE\tText'],
    'Alternate Titles.txt': ['CODE\t\tAnother title of CODE\t\t08'],
    'Sample of Reported Titles.txt': ['CODE\t\tReported title of CODE\tY'],
    'Job Zones.txt': ['CODE\t\t4\t08/2023\tAnalyst'],
    'Skills.txt': ['IM', 'LV'].map(
      (scale) => `CODE\t\t2.B.3.e\tProgramming\t${scale}\t\t3\t8\t\t\t\tN\tN\t08/2023\tAnalyst`,
    ),
    'Knowledge.txt': ['IM', 'LV'].map(
      (scale) => `CODE\t\t2.C.4.a\tMathematics\t${scale}\t\t3\t8\t\t\t\tN\tN\t08/2023\tAnalyst`,
    ),
    'Task Statements.txt': ['CODE\t\t1\tDo it.\tCore\t40\t08/2023\tIncumbent'],
    'Interests.txt': ['a', 'b', 'c', 'd', 'e', 'f'].map((end) => `CODE\t\t1.B.1.${end}\t\tOI\t\t3\t11/2023\tx`),
    'Technology Skills.txt': ['CODE\t\tBetaflow\t5\tFlow software\tN\tN'],
    'Related Occupations.txt': [`CODE\t\t${codeOf(0)}\t\tSupplemental\t11`],
    'Education, Training, and Experience.txt': ['RL', 'RW'].map(
      (scale) => `CODE\t\t\t\t${scale}\t\t5\t100\t20\t\t\t\tN\t08/2023\tx`,
    ),
  };
  for (const [file, rows] of Object.entries(tables)) {
    const [header] = readFileSync(join(MADE_UP_RELEASE, file), 'utf8').split('\n');
    const codes = Array.from({ length: change[file] ?? count }, (_, number) => codeOf(number));
    const lines = codes.flatMap((code) => rows.map((row) => row.replaceAll('CODE', code)));
    writeFileSync(join(folder, file), `${[header, ...lines].join('\n')}\n`);
  }
}

describe('a table that ends between two occupations', () => {
  test.each([
    ['Skills.txt', 59, 'Skills.txt:119: the file ends here without a row for 1 of the 60 occupations', 59],
    ['Skills.txt', 20, 'Skills.txt:41: the file ends here without a row for 40 of the 60 occupations', 20],
    ['Knowledge.txt', 58, 'Knowledge.txt:117: the file ends here without a row for 2 of the 60', 58],
    ['Job Zones.txt', 50, 'Job Zones.txt:51: the file ends here without a row for 10 of the 60', 50],
    ['Task Statements.txt', 50, 'Task Statements.txt:51: the file ends here', 50],
    ['Interests.txt', 50, 'Interests.txt:301: the file ends here', 50],
    ['Technology Skills.txt', 50, 'Technology Skills.txt:51: the file ends here', 50],
    ['Related Occupations.txt', 50, 'Related Occupations.txt:51: the file ends here', 50],
    ['Alternate Titles.txt', 45, 'Alternate Titles.txt:46: the file ends here', 45],
    ['Sample of Reported Titles.txt', 45, 'Sample of Reported Titles.txt:46: the file ends here', 45],
    ['Education, Training, and Experience.txt', 45, 'Education, Training, and Experience.txt:91: the file ends', 45],
  ])('%s after %i of 60 occupations is refused with its last line', async (file, kept, message, first) => {
    await withFolder(async (parent) => {
      const folder = join(parent, 'onet-1.2');
      writeRelease(folder, 60, { [file]: kept });
      const reading = readRelease(folder);
      await expect(reading).rejects.toThrow(message);
      await expect(reading).rejects.toThrow(
        `${codeOf(first)} first. It is cut off or of another release: fetch it again.`,
      );
    });
  });

  test('the list of occupations itself is refused by the first table that names another', async () => {
    await withFolder(async (parent) => {
      const folder = join(parent, 'onet-1.2');
      writeRelease(folder, 60, { 'Occupation Data.txt': 50 });
      await expect(readRelease(folder)).rejects.toThrow(
        `"${codeOf(50)}" is no occupation of Occupation Data.txt. One of the two is cut off`,
      );
    });
  });

  test('a release in which surveys lack some occupations is whole', async () => {
    await withFolder(async (parent) => {
      const folder = join(parent, 'onet-1.2');
      writeRelease(folder, 60, { 'Sample of Reported Titles.txt': 56, 'Education, Training, and Experience.txt': 56 });
      expect((await readRelease(folder)).nodes.filter(({ kind }) => kind === 'Role')).toHaveLength(60);
    });
  });
});

describe('a row that no table of a publisher has', () => {
  test.each([
    [
      'a NUL byte in a title',
      'Alternate Titles.txt',
      (text: string) => text.replace('Alpha Coder', 'Alpha\0Coder'),
      'Alternate Titles.txt:2: holds the control character U+0000',
    ],
    [
      'a technology that is stated twice',
      'Technology Skills.txt',
      (text: string) => `${text}11-1112.00\t\tStructured query LANGUAGE SQL\t1\tQuery software\tN\tN\n`,
      'Technology Skills.txt:9, Example: "Structured query LANGUAGE SQL" is stated twice for 11-1112.00.',
    ],
    [
      'a line without an end of two megabytes',
      'Skills.txt',
      (text: string) => text + 'x'.repeat(2e6),
      'Skills.txt:20: the line is longer than 1 MB',
    ],
    [
      'a workbook under the name of a table',
      'Skills.txt',
      () => 'PK\u0003\u0004',
      'Skills.txt: is a zip archive or an Excel workbook.',
    ],
  ])('%s is refused', async (_, file, change, message) => {
    await expect(withChangedFile(file, change, readRelease)).rejects.toThrow(message);
  });

  test('what the publisher writes for no value is read as none', async () => {
    const content = await withChangedFile(
      'Task Statements.txt',
      (text) => text.replace('Build gamma.\t\t\t', 'Build gamma.\tn/a\tn/a\t'),
      readRelease,
    );
    const gamma = content.nodes.find(({ id }) => id === 'role:onet/15-1113.00');
    expect(gamma?.properties).toMatchObject({ responsibilities: ['Build gamma.'] });
  });
});
