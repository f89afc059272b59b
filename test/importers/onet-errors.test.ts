import { InvalidOptionError, SourceFileError } from '../../src/domain';
import { readRelease, withChangedFile } from './onet-fixture';

type Change = (text: string) => string | Buffer | null;
const replaced =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${from} is not in the file`);
    return changed;
  };
const twice: Change = (text) => text + text.split('\n')[1];

interface Case {
  readonly what: string;
  readonly file: string;
  readonly change: Change;
  readonly line: number;
  readonly column: string | null;
  readonly says: string;
}

const CASES: readonly Case[] = [
  {
    what: 'a missing file',
    file: 'Skills.txt',
    change: () => null,
    line: 0,
    column: null,
    says: 'is not there; expected in',
  },
  {
    what: 'an empty file',
    file: 'Skills.txt',
    change: () => '',
    line: 1,
    column: 'O*NET-SOC Code',
    says: 'found nothing',
  },
  {
    what: 'a missing column, with those expected and found',
    file: 'Job Zones.txt',
    change: replaced('Job Zone\t', 'Zone\t'),
    line: 1,
    column: 'Job Zone',
    says: '"Job Zone" is missing from the header. Expected O*NET-SOC Code, Job Zone; found O*NET-SOC Code, Title, Zone, Date',
  },
  {
    what: 'a file that is cut off in its last line',
    file: 'Knowledge.txt',
    change: (text) => text.slice(0, -40),
    line: 7,
    column: 'Data Value',
    says: 'seems to be cut off here',
  },
  {
    what: 'a file that is cut off between importance and level',
    file: 'Knowledge.txt',
    change: (text) => text.trimEnd().split('\n').slice(0, -1).join('\n'),
    line: 6,
    column: 'Scale ID',
    says: '11-1112.00 has no level (LV) row for Mathematics',
  },
  {
    what: 'a file that is cut off within a distribution',
    file: 'Education, Training, and Experience.txt',
    change: (text) => text.trimEnd().split('\n').slice(0, -1).join('\n'),
    line: 11,
    column: 'Data Value',
    says: 'add up to 50.00 % instead of 100 %',
  },
  {
    what: 'a line with too many cells',
    file: 'Related Occupations.txt',
    change: replaced('\t11\n', '\t11\t12\n'),
    line: 2,
    column: null,
    says: '7 cells where the header has 6',
  },
  {
    what: 'text where a number is expected',
    file: 'Skills.txt',
    change: replaced('\t4.5\t', '\tfour\t'),
    line: 2,
    column: 'Data Value',
    says: '"four" is not a number',
  },
  {
    what: 'an empty cell where a number is needed',
    file: 'Skills.txt',
    change: replaced('\t4.5\t', '\t\t'),
    line: 2,
    column: 'Data Value',
    says: 'empty where a number 1..5 is needed',
  },
  {
    what: 'an importance outside its scale',
    file: 'Skills.txt',
    change: replaced('\t4.5\t', '\t5.5\t'),
    line: 2,
    column: 'Data Value',
    says: '5.5 is outside 1..5',
  },
  {
    what: 'a job zone between two zones',
    file: 'Job Zones.txt',
    change: replaced('\t5\t', '\t4.5\t'),
    line: 5,
    column: 'Job Zone',
    says: '4.5 is not one of 1, 2, 3, 4, 5',
  },
  {
    what: 'an unknown occupation',
    file: 'Interests.txt',
    change: replaced('15-1111.00', '15-1111.77'),
    line: 2,
    column: 'O*NET-SOC Code',
    says: '"15-1111.77" is no occupation of Occupation Data.txt',
  },
  {
    what: 'an unknown related occupation',
    file: 'Related Occupations.txt',
    change: replaced('55-9999.00', '55-9998.00'),
    line: 2,
    column: 'Related O*NET-SOC Code',
    says: '"55-9998.00" is no occupation',
  },
  {
    what: 'a malformed occupation code',
    file: 'Occupation Data.txt',
    change: replaced('55-9999.00', '559999'),
    line: 6,
    column: 'O*NET-SOC Code',
    says: '"559999" is not a code such as 15-1252.00',
  },
  {
    what: 'an occupation stated twice',
    file: 'Occupation Data.txt',
    change: twice,
    line: 7,
    column: 'O*NET-SOC Code',
    says: '15-1111.00 is stated twice',
  },
  {
    what: 'a rating stated twice',
    file: 'Skills.txt',
    change: twice,
    line: 20,
    column: 'Scale ID',
    says: 'IM of Programming is stated twice for 15-1111.00',
  },
  {
    what: 'a flag that is neither yes nor no',
    file: 'Technology Skills.txt',
    change: replaced('\tY\tN\n', '\tmaybe\tN\n'),
    line: 2,
    column: 'Hot Technology',
    says: '"maybe" is not one of "Y", "N"',
  },
  {
    what: 'a domain source that is not known to be survey or expert',
    file: 'Knowledge.txt',
    change: replaced('Occupational Expert', 'Oracle'),
    line: 4,
    column: 'Domain Source',
    says: '"Oracle" is not one of "Incumbent"',
  },
  {
    what: 'a date that is no month',
    file: 'Skills.txt',
    change: replaced('08/2023', '2023-08'),
    line: 2,
    column: 'Date',
    says: '"2023-08" is not a month such as 08/2023',
  },
  {
    what: 'a technology without a letter or digit',
    file: 'Technology Skills.txt',
    change: replaced('Betaflow', '???'),
    line: 7,
    column: 'Example',
    says: 'no letter or digit',
  },
  {
    what: 'an encoding that is not UTF-8',
    file: 'Alternate Titles.txt',
    change: (text) => Buffer.from(text.replace('Alpha Coder', 'Café Coder'), 'latin1'),
    line: 2,
    column: null,
    says: 'not UTF-8',
  },
];

test.each(CASES)('$what is reported with file, line and column', async ({ file, change, line, column, says }) => {
  const error = await withChangedFile(file, change, readRelease).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SourceFileError);
  expect(error).toMatchObject({ file, line, column, message: expect.stringContaining(says) });
});

test('a folder that is not there is reported as such', async () => {
  await expect(readRelease('/nowhere/onet-1.2')).rejects.toThrow(InvalidOptionError);
});
