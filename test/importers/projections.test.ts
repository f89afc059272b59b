import { join } from 'node:path';
import { outlookOfText, type SourceContent } from '../../src/domain';
import { readProjections } from '../../src/importers';
import { workbookOf } from '../files/zipped';
import { withFiles } from './written-files';

type Cells = readonly (string | number)[];

const header = (base: number): Cells => [
  `${base} National Employment Matrix title`,
  `${base} National Employment Matrix code`,
  'Occupation type',
  `Employment, ${base}`,
  `Employment, ${base + 10}`,
  `Employment change, numeric, ${base}–${base - 1990}`,
  `Employment change, percent, ${base}–${base - 1990}`,
  `Percent self employed, ${base}`,
  `Occupational openings, ${base}–${base - 1990} annual average`,
  `Median annual wage, dollars, ${base}[1]`,
  'Typical education needed for entry',
  'Work experience in a related occupation',
  'Typical on-the-job training needed to attain competency in the occupation',
];
const ROWS: readonly Cells[] = [
  ['Total', '00-0000', 'Summary', 31.4, 35, 3.6, 11.5, 5.8, 3.1, 49500, '—', '—', '—'],
  [
    '  Bakers',
    '51-3011',
    'Line item',
    20,
    22,
    2,
    10,
    '—',
    2.1,
    36650,
    'No formal educational credential',
    'None',
    'Long-term on-the-job training',
  ],
  [
    '  Surgeons',
    '29-1240',
    'Line item',
    11.4,
    13,
    1.6,
    4.0999999999999996,
    12.5,
    1,
    '>=239,200',
    'Doctoral or professional degree',
    'None',
    'Internship/residency',
  ],
  ['Footnotes:', ''],
];
const RATES: readonly Cells[] = [
  [
    '2024 National Employment Matrix title',
    '2024 National Employment Matrix code',
    'Occupational transfer rate, 2024–34 annual average',
  ],
  ['  Bakers', '51-3011', 7.3],
];

function read(
  rows: readonly Cells[] = ROWS,
  { base = 2024, place = 'occupation.xlsx', rates = RATES } = {},
): Promise<SourceContent> {
  const sheets = {
    'Table 1.1': [['Employment by major group']],
    'Table 1.2': [['Table 1.2 Projections'], header(base), ...rows],
    ...(rates.length === 0 ? {} : { 'Table 1.10': rates }),
  };
  return withFiles({ 'occupation.xlsx': workbookOf(sheets) }, (folder) => readProjections(join(folder, place)));
}

const without = (soc: string) => ROWS.filter(([, code]) => code !== soc);
const changed = (soc: string, column: number, value: string | number) =>
  ROWS.map((row) => (row[1] === soc ? row.map((cell, at) => (at === column ? value : cell)) : row));

describe('reading projections', () => {
  test('keeps the figures of each occupation, in the order of codes, without totals and footnotes', async () => {
    const { source, nodes, links } = await read();
    expect([nodes, links]).toEqual([[], []]);
    expect(source.properties).toMatchObject({
      attribution: 'U.S. Bureau of Labor Statistics, Employment Projections 2024-34',
      licence: 'public domain',
      release: '2024-34',
      asOf: '2024-12',
    });
    expect(source.properties.outlook!.map(outlookOfText)).toEqual([
      {
        ...{ soc: '29-1240', year: 2024, yearThen: 2034, employment: 11_400, employmentThen: 13_000 },
        ...{ growthPercent: 4.1, openingsYearly: 1000, selfEmployedPercent: 12.5 },
        ...{ usualEducation: 'DOCTORATE', workExperience: 'NONE', onTheJobTraining: 'INTERNSHIP' },
        ...{ medianPayUsd: 239_200, transferRatePercent: null },
      },
      {
        ...{ soc: '51-3011', year: 2024, yearThen: 2034, employment: 20_000, employmentThen: 22_000 },
        ...{ growthPercent: 10, openingsYearly: 2100, selfEmployedPercent: null },
        ...{ usualEducation: 'NONE', workExperience: 'NONE', onTheJobTraining: 'LONG_TERM' },
        ...{ medianPayUsd: 36_650, transferRatePercent: 7.3 },
      },
    ]);
  });

  test('takes the folder, and the years from the names of the columns of a later edition', async () => {
    const { source } = await read(ROWS, { base: 2026, place: '.' });
    expect(source.properties.release).toBe('2026-36');
    expect(outlookOfText(source.properties.outlook![0]!)).toMatchObject({ year: 2026, yearThen: 2036 });
  });

  test('says that the rates of leaving are missing where no sheet has them', async () => {
    const { notes } = await read(ROWS, { rates: [] });
    expect(notes).toEqual(['No sheet has the rates at which people leave for other occupations: these stay unknown.']);
  });

  test.each<readonly [string, readonly Cells[], string]>([
    [
      'a figure that is no number',
      changed('51-3011', 3, 'many'),
      'occupation.xlsx, sheet "Table 1.2":4, Employment, 2024: "many" is not a number.',
    ],
    [
      'an unknown word',
      changed('51-3011', 10, 'A degree'),
      'sheet "Table 1.2":4, Typical education needed for entry: "A degree" is not one of',
    ],
    [
      'a wrong code',
      changed('51-3011', 1, '51-30'),
      'sheet "Table 1.2":4, 2024 National Employment Matrix code: "51-30" is not a code such as 15-1252.',
    ],
    [
      'a code stated twice',
      [...ROWS, ROWS[1]!],
      'sheet "Table 1.2":7, 2024 National Employment Matrix code: 51-3011 is stated in row 4 too.',
    ],
    [
      'rows that are missing',
      without('51-3011'),
      'occupation.xlsx: the occupations employ 11400 people and all together (00-0000) 31400. Rows are missing or wrong: fetch the file again.',
    ],
  ])('refuses %s with file, sheet, row and column', async (_, rows, problem) => {
    await expect(read(rows)).rejects.toThrow(problem);
  });

  test('refuses another workbook, and a folder without one, with what is expected', async () => {
    await withFiles({ 'occupation.xlsx': workbookOf({ Other: [['a', 'b']] }) }, (folder) =>
      expect(readProjections(join(folder, 'occupation.xlsx'))).rejects.toThrow(
        /no sheet has the columns .*"Employment, YEAR" of two years.*the sheets are "Other"/,
      ),
    );
    await withFiles({ 'a.txt': '' }, (folder) =>
      expect(readProjections(folder)).rejects.toThrow(/does not hold occupation\.xlsx\. Give the Bureau's workbook/),
    );
  });
});
