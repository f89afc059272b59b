import { join } from 'node:path';
import { readCrosswalk, readOews } from '../../src/importers';
import { workbookOf } from '../files/zipped';
import { withFiles } from './written-files';

const WAGES = [
  [
    'AREA',
    'AREA_TITLE',
    'OCC_CODE',
    'OCC_TITLE',
    'O_GROUP',
    'TOT_EMP',
    'A_PCT10',
    'A_PCT25',
    'A_MEDIAN',
    'A_PCT75',
    'A_PCT90',
  ],
  [99, 'U.S.', '00-0000', 'All', 'total', 300, 1, 2, 3, 4, 5],
  [99, 'U.S.', '11-0000', 'Managers', 'major', 300, 1, 2, 3, 4, 5],
  [99, 'U.S.', '11-1011', 'Chief Executives', 'detailed', 300, 110000, '*', 200000, 220000, '#'],
];
const ROLES = ['role:onet/11-1011.00'];

describe("the bureau's workbook of wages", () => {
  test('is read as its text file is, with notes for figures that are not released', async () => {
    await withFiles({ 'national_M2025_dl.xlsx': workbookOf({ national_M2025_dl: WAGES }) }, async (folder) => {
      const { source, links } = await readOews(join(folder, 'national_M2025_dl.xlsx'), ROLES);
      expect(source.properties.release).toBe('May 2025');
      expect(links.map(({ properties }) => properties)).toMatchObject([
        { percentile: 10, minUsd: 110000, openEnded: false },
        { percentile: 50, minUsd: 200000, employment: 300 },
        { percentile: 75, minUsd: 220000 },
        { percentile: 90, minUsd: 239200, openEnded: true },
      ]);
    });
  });

  test('names sheet rows as lines, and says which columns no sheet has', async () => {
    const wrong = WAGES.map((row, at) => (at === 3 ? [...row.slice(0, 6), 'much', ...row.slice(7)] : row));
    await withFiles({ 'national_M2025_dl.xlsx': workbookOf({ a: [['About this file'], [], ...wrong] }) }, (folder) =>
      expect(readOews(join(folder, 'national_M2025_dl.xlsx'), ROLES)).rejects.toThrow(
        'national_M2025_dl.xlsx:6, A_PCT10: "much" is not a number.',
      ),
    );
    await withFiles({ 'national_M2025_dl.xlsx': workbookOf({ Fields: [['Field', 'Description']] }) }, (folder) =>
      expect(readOews(join(folder, 'national_M2025_dl.xlsx'), ROLES)).rejects.toThrow(
        /no sheet has the columns AREA, .*; the sheets are "Fields"\./,
      ),
    );
  });

  test('under the name of a text file is told what it is', async () => {
    await withFiles({ 'national_M2025_dl.csv': workbookOf({ a: WAGES }) }, (folder) =>
      expect(readOews(join(folder, 'national_M2025_dl.csv'), ROLES)).rejects.toThrow(
        'is a zip archive or an Excel workbook.',
      ),
    );
  });
});

describe("the bureau's workbook of codes", () => {
  const uri = 'http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001';
  const pairs = `esco_occupation,onet_code,onet_occupation,confidence,concept_uri\ncook,15-1132.00,developers,1.0,${uri}\n`;
  const roles = [
    { id: `role:esco/${uri.slice(-36)}`, title: 'cook' },
    { id: 'role:onet/15-1252.00', title: 'Software Developers' },
    { id: 'role:onet/15-1253.00', title: 'Testers' },
  ];
  const codes = (rows: readonly (readonly string[])[]) =>
    workbookOf({
      'Sorted by 2010': [
        ['U.S. Bureau of Labor Statistics'],
        [],
        ['2010 SOC Code', '2010 SOC Title', '2018 SOC Code', '2018 SOC Title'],
        [],
        ...rows,
      ],
    });

  test('translates a code into all that it became', async () => {
    const files = {
      'pairs.csv': pairs,
      'soc_2010_to_2018_crosswalk.xlsx': codes([
        ['15-1132', 'Developers', '15-1252', 'Developers'],
        ['15-1132', 'Developers', '15-1253', 'Testers'],
        ['Note: these are made up.'],
      ]),
    };
    const { links } = await withFiles(files, (folder) => readCrosswalk(join(folder, 'pairs.csv'), roles));
    expect(links.map(({ to }) => to)).toEqual(['role:onet/15-1252.00', 'role:onet/15-1253.00']);
  });

  test.each([
    [[['15-1132', '', 'none', '']], 'soc_2010_to_2018_crosswalk.xlsx:5, 2018 SOC Code: "none" is not a code'],
    [
      [['See the notes']],
      'soc_2010_to_2018_crosswalk.xlsx, 2010 SOC Code: has no code such as 15-1252. Fetch it again.',
    ],
  ])('with %j is refused', async (rows, message) => {
    const files = { 'pairs.csv': pairs, 'soc_2010_to_2018_crosswalk.xlsx': codes(rows) };
    await withFiles(files, (folder) =>
      expect(readCrosswalk(join(folder, 'pairs.csv'), roles)).rejects.toThrow(message),
    );
  });
});
