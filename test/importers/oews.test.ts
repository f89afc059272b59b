import { join } from 'node:path';
import type { LinkFactOf, SourceContent } from '../../src/domain';
import { readOews } from '../../src/importers';
import { withFiles } from './written-files';

const HEADER = 'AREA,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90';
const ROWS = [
  '99,00-0000,All,total,1000,10000,20000,30000,40000,50000',
  '99,11-0000,Managers,major,1000,10000,20000,30000,40000,50000',
  '99,11-1010,Chiefs,broad,300,100000,150000,200000,210000,239200',
  '99,11-1011,Chief Executives,detailed,100,110000,160000,200000,220000,239200',
  '99,11-1021,"Managers, General",detailed,200,50000,,105770,,',
  '99,11-2020,Buyers,broad,500,40000,50000,60000,70000,80000',
  '99,11-3011,Actors,detailed,200,-,-,-,-,-',
];
const FILE = 'national_M2025_dl.csv';
const ROLES = [
  'role:onet/11-1011.00',
  'role:onet/11-1011.03',
  'role:onet/11-1021.00',
  'role:onet/11-2021.00',
  'role:onet/11-2022.00',
  'role:onet/11-3011.00',
  'role:onet/55-1011.00',
  'role:back-end-developer',
];

function read(rows: readonly string[] = ROWS, name = FILE, header = HEADER, roles = ROLES): Promise<SourceContent> {
  return withFiles({ [name]: [header, ...rows, ''].join('\n') }, (folder) => readOews(join(folder, name), roles));
}

async function payOf(code: string): Promise<LinkFactOf<'PAYS'>['properties'][]> {
  const { links } = await read();
  const pays = links.flatMap((link) => (link.kind === 'PAYS' && link.from === `role:onet/${code}` ? [link] : []));
  return pays.map((link) => link.properties);
}

describe('reading wages', () => {
  test('a role gets the percentiles of its SOC code, and employment with the median', async () => {
    expect(await payOf('11-1021.00')).toEqual([
      { evidence: 'SURVEY', percentile: 10, minUsd: 50000, openEnded: false, region: 'US' },
      {
        evidence: 'SURVEY',

        percentile: 50,
        minUsd: 105770,
        openEnded: false,
        region: 'US',
        employment: 200,
      },
    ]);
  });

  test('each of several roles under one code gets its figures, with a note; the finer ones as those of a wider group', async () => {
    const both = [await payOf('11-1011.00'), await payOf('11-1011.03')];
    expect(both[1]).toEqual(both[0]!.map((band) => ({ ...band, groupTitle: 'Chief Executives' })));
    expect(both[0]?.[0]).not.toHaveProperty('groupTitle');
    expect(both[0]?.[0]?.note).toBe('for 11-1011, Chief Executives, which covers 2 roles');
  });

  test('239200 means that much or more', async () => {
    expect((await payOf('11-1011.00')).map(({ percentile, openEnded }) => [percentile, openEnded])).toEqual([
      [10, false],
      [25, false],
      [50, false],
      [75, false],
      [90, true],
    ]);
  });

  test('a role without figures of its own gets those of its broad occupation, and only then', async () => {
    expect((await payOf('11-2022.00'))[2]).toMatchObject({
      minUsd: 60000,
      employment: 500,
      groupTitle: 'Buyers',
      note: 'for 11-2020, Buyers, as a whole',
    });
    expect((await payOf('11-1011.00'))[0]?.minUsd).toBe(110000);
  });

  test('pay that is not released is absent, and the roles left without pay are counted', async () => {
    expect(await payOf('11-3011.00')).toEqual([]);
    expect((await read()).notes).toEqual(['2 O*NET roles have no yearly pay in it, most of them military.']);
  });

  test('the source carries the attribution that the bureau is owed', async () => {
    expect((await read()).source.properties).toMatchObject({
      attribution: 'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025',
      release: 'May 2025',
      licence: 'public domain',
    });
  });
});

describe('wages that are not as they should be', () => {
  const replaced = (at: number, row: string) => ROWS.map((old, index) => (index === at ? row : old));

  test.each([
    ['a missing column', ROWS, HEADER.replace('A_MEDIAN', 'MEDIAN'), 'national_M2025_dl.csv:1, A_MEDIAN'],
    [
      'a bad number',
      replaced(3, ROWS[3]!.replace('110000', 'lots')),
      HEADER,
      '.csv:5, A_PCT10: "lots" is not a number',
    ],
    [
      'a cut row',
      replaced(6, '99,11-3011,Act'),
      HEADER,
      '.csv:8, O_GROUP: 3 cells where the header has 10. The file seems',
    ],
    ['a cut quote', replaced(6, '99,11-3011,"Act'), HEADER, 'The file seems to be cut off'],
    ['a cut at the end of a row', ROWS.slice(0, 6), HEADER, '.csv:3, TOT_EMP: the occupations of 11-0000 employ 800'],
    ['no rows at all', [], HEADER, 'Rows are missing or wrong'],
    ['a missing major group', replaced(1, ROWS[3]!.replace('11-1011', '11-1012')), HEADER, 'Rows are missing or wrong'],
    [
      'percentiles out of order',
      replaced(3, ROWS[3]!.replace('160000', '60000')),
      HEADER,
      '.csv:5, A_PCT25: 60000 is less',
    ],
    ['another area', replaced(3, ROWS[3]!.replace('99', '6')), HEADER, '.csv:5, AREA: 6 is not the whole nation'],
    ['a row stated twice', [...ROWS, ROWS[3]!], HEADER, '.csv:9, OCC_CODE: 11-1011 is stated in line 5 too'],
  ])('%s is named with file, line and column', async (_, rows, header, message) => {
    await expect(read(rows, FILE, header)).rejects.toThrow(message);
  });

  test.each([
    ['national_M2019_dl.csv', 'older classification'],
    ['wages.csv', 'does not say its release'],
  ])('%s is refused as a release that does not fit', async (name, message) => {
    await expect(read(ROWS, name)).rejects.toThrow(message);
  });

  test('without O*NET there is nothing to pay, and the error says what to import first', async () => {
    await expect(read(ROWS, FILE, HEADER, ['role:cook'])).rejects.toThrow(
      'career-atlas import onet --download, or import onet DIR',
    );
  });

  test('a file that is not there is named', async () => {
    await expect(readOews('nowhere/national_M2025_dl.csv', ROLES)).rejects.toThrow('is not there; expected in nowhere');
  });
});
