/** Publishers' Excel workbooks, read as their text files are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readOews } from '../../src/importers';
import { readSocVintages } from '../../src/importers/names/soc-vintages';
import { describeOnPublicData } from '../describe-when';
import { workbookOf } from '../files/zipped';
import { withFiles } from './written-files';

describeOnPublicData('oews-may-2025', 'the wages of May 2025', (directory) => {
  test('say the same as a workbook', async () => {
    const path = join(directory, 'national_M2025_dl.csv');
    const rows = parse(readFileSync(path), { bom: true }) as unknown as string[][];
    const cells = rows.map((row) => row.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
    const roles = [...new Set(rows.map((row) => `role:onet/${row.find((cell) => /^\d\d-\d{4}$/.test(cell))}.00`))];
    const asText = await readOews(path, roles);
    await withFiles({ 'national_M2025_dl.xlsx': workbookOf({ national: cells }) }, async (folder) => {
      expect(await readOews(join(folder, 'national_M2025_dl.xlsx'), roles)).toEqual(asText);
    });
  });
});

describeOnPublicData('crosswalks', 'the codes of 2010 and 2018', (directory) => {
  test('say the same as a workbook', async () => {
    const { one_to_one, ambiguous } = JSON.parse(readFileSync(join(directory, 'soc_2010_to_2018.json'), 'utf8')) as {
      one_to_one: Record<string, string>;
      ambiguous: Record<string, string[]>;
    };
    const rows = [
      ...Object.entries(one_to_one).map(([before, after]) => [before, '', after]),
      ...Object.entries(ambiguous).flatMap(([before, after]) => after.map((each) => [before, '', each])),
    ];
    const asJson = await readSocVintages(directory);
    const header = ['2010 SOC Code', '2010 SOC Title', '2018 SOC Code'];
    await withFiles({ 'soc_2010_to_2018_crosswalk.xlsx': workbookOf({ a: [header, ...rows] }) }, async (folder) => {
      const asWorkbook = await readSocVintages(folder);
      const codes = rows.map(([before = '']) => before);
      expect(codes.map(asWorkbook.successorsOf)).toEqual(codes.map(asJson.successorsOf));
      expect(asWorkbook.detailedCodes('15-1130')).toEqual(asJson.detailedCodes('15-1130'));
    });
  });
});
