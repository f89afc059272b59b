import { join } from 'node:path';
import { readWorkbook, type Sheet } from '../../src/files';
import { withFiles } from '../importers/written-files';
import { workbookOf, workbookParts, type Zipped, zipOf } from './zipped';

const read = (workbook: Buffer): Promise<readonly Sheet[]> =>
  withFiles({ 'a.xlsx': workbook }, (folder) => readWorkbook(join(folder, 'a.xlsx')));

const replaced = (path: string, content: string): Buffer =>
  zipOf(workbookParts({ One: [['a']] }).map((part): Zipped => (part.path === path ? { ...part, content } : part)));

test('texts, numbers and empty cells of every sheet are read, wherever they are stored', async () => {
  const sheets = await read(
    workbookOf({
      Wages: [['AREA', 'OCC_CODE', 'TITLE'], [99, '', 'Chefs & "Cooks" <all>'], [], [1.5, 'é', '*']],
      Notes: [['Text']],
    }),
  );
  expect(sheets).toEqual([
    {
      name: 'Wages',
      rows: [
        { number: 1, cells: ['AREA', 'OCC_CODE', 'TITLE'] },
        { number: 2, cells: ['99', '', 'Chefs & "Cooks" <all>'] },
        { number: 3, cells: [] },
        { number: 4, cells: ['1.5', 'é', '*'] },
      ],
    },
    { name: 'Notes', rows: [{ number: 1, cells: ['Text'] }] },
  ]);
});

test('columns beyond Z, prefixes of names and character references are read', async () => {
  const sheet =
    '<x:worksheet><x:sheetData><x:row><x:c r="AB1" t="str"><x:f>A1</x:f><x:v>caf&#xe9; &#8211; &amp;</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const [{ rows } = { rows: [] }] = await read(replaced('xl/worksheets/sheet1.xml', sheet));
  expect(rows).toEqual([{ number: 1, cells: [...Array(27).fill(''), 'café – &'] }]);
});

test.each([
  ['no zip archive', Buffer.from('AREA,OCC_CODE\n'.repeat(9)), 'a.xlsx: is no whole zip archive'],
  [
    'an archive of something else',
    zipOf([{ path: 'a.txt', content: 'a' }]),
    'a.xlsx: is no Excel workbook: it has no sheet.',
  ],
  [
    'a document type, with which entities could grow',
    replaced('xl/worksheets/sheet1.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    'a.xlsx: is no whole workbook: it declares a document type. Fetch it again.',
  ],
  [
    'a sheet that is cut off',
    replaced('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row><c r="A1"><v>1</v></c'),
    'it ends within a tag',
  ],
  [
    'a sheet of a million columns',
    replaced('xl/worksheets/sheet1.xml', '<row><c r="ZZZ1"><v>1</v></c></row>'),
    'it has more than 500 columns',
  ],
  [
    'a sheet of many wide rows',
    replaced('xl/worksheets/sheet1.xml', '<row><c r="RZ1"/></row>'.repeat(5000)),
    'it has more than 2,000,000 cells',
  ],
  [
    'a part that is too large',
    replaced('xl/sharedStrings.xml', `<sst>${'<si><t>some text</t></si>'.repeat(900_000)}</sst>`),
    'xl/sharedStrings.xml in it has 22.5 MB, and at most 20 MB are read.',
  ],
])('%s is refused', async (_, workbook, message) => {
  await expect(read(workbook)).rejects.toThrow(message);
});

test('a hostile sheet without a single end ends all the same', async () => {
  await expect(read(replaced('xl/worksheets/sheet1.xml', '<c '.repeat(3_000_000)))).rejects.toThrow(
    'it ends within a tag',
  );
  const sheets = await read(replaced('xl/worksheets/sheet1.xml', `<row>${'<c r="A1">'.repeat(500_000)}</row>`));
  expect(sheets).toEqual([{ name: 'One', rows: [{ number: 1, cells: [] }] }]);
});
