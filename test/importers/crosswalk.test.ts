import { join } from 'node:path';
import type { SourceContent } from '../../src/domain';
import { type LoadedRole, readCrosswalk, readCrosswalks, readIscoSoc } from '../../src/importers';
import { withFiles } from './written-files';

const HEADER = 'id,esco_occupation,isco_code,onet_code,onet_occupation,confidence,concept_uri';
const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const uri = (digit: number) => `http://data.europa.eu/esco/occupation/${uuid(digit)}`;
const row = (digit: number, code: string, title: string, confidence = '1.0') =>
  `${digit},cook,1111,${code},"${title}",${confidence},${uri(digit)}`;
const ROWS = [
  row(1, '11-1011.00', 'chief executives', '2.0'),
  row(2, '15-1131.00', 'computer programmers', '2.0'),
  row(3, '15-1132.00', 'software developers, applications', '2.0'),
  row(4, '15-1199.01', 'testers', '0.5'),
  row(9, '11-1011.00', 'chief executives'),
];
const VINTAGES = JSON.stringify({
  one_to_one: { '11-1011': '11-1011', '15-1131': '15-1251' },
  ambiguous: { '15-1132': ['15-1252', '15-1253'], '15-1199': ['15-1252', '15-1253', '15-1299'] },
});
const ROLES: readonly LoadedRole[] = [
  { id: 'role:onet/11-1011.00', title: 'Chief Executives' },
  { id: 'role:onet/15-1251.00', title: 'Computer Programmers' },
  { id: 'role:onet/15-1252.00', title: 'Software Developers' },
  { id: 'role:onet/15-1253.00', title: 'Software Quality Assurance Analysts and Testers' },
  ...[1, 2, 3, 4].map((digit) => ({ id: `role:esco/${uuid(digit)}`, title: 'cook' })),
];

function read(
  rows: readonly string[] = ROWS,
  header = HEADER,
  roles = ROLES,
  vintages = VINTAGES,
): Promise<SourceContent> {
  const files = {
    'data/crosswalks/pairs.csv': [header, ...rows, ''].join('\n'),
    'data/crosswalks/soc_2010_to_2018.json': vintages,
  };
  return withFiles(files, (folder) => readCrosswalk(join(folder, 'data/crosswalks/pairs.csv'), roles));
}

async function matchesOf(digit: number) {
  const { links } = await read();
  return links.flatMap((link) =>
    link.kind === 'MATCHES' && link.from === `role:esco/${uuid(digit)}` ? [{ to: link.to, ...link.properties }] : [],
  );
}

describe('reading the crosswalk', () => {
  test('a pair of the highest confidence is a close match', async () => {
    expect(await matchesOf(1)).toEqual([
      {
        to: 'role:onet/11-1011.00',
        relation: 'closeMatch',
        confidence: 0.9,
        value: 'confidence 2',
        evidence: 'MODELLED',
      },
    ]);
  });

  test('a code of 2010 that is gone is found by its title', async () => {
    expect(await matchesOf(2)).toMatchObject([
      { to: 'role:onet/15-1251.00', relation: 'closeMatch', note: '15-1131.00 of 2010, by its title' },
    ]);
  });

  test('an occupation that was split in two is related to both', async () => {
    expect((await matchesOf(3)).map((match) => [match.to, match.relation])).toEqual([
      ['role:onet/15-1252.00', 'relatedMatch'],
      ['role:onet/15-1253.00', 'relatedMatch'],
    ]);
    expect(await matchesOf(3)).toMatchObject([{ evidence: 'DERIVED' }, { evidence: 'DERIVED' }]);
  });

  test('an occupation that was split into more, and a role that is not loaded, are left out and counted', async () => {
    expect(await matchesOf(4)).toEqual([]);
    expect((await read()).notes).toEqual([
      '3 of 5 pairs are matched; 1 name an ESCO role and 1 an O*NET role that is not loaded.',
    ]);
  });

  test('the source carries the attribution that Nesta is owed', async () => {
    expect((await read()).source.properties.attribution).toBe('ESCO–O*NET crosswalk: Nesta, Mapping Career Causeways');
  });
});

describe('a crosswalk that is not as it should be', () => {
  test.each([
    ['a missing column', ROWS, HEADER.replace('confidence', 'sure'), 'pairs.csv:1, confidence'],
    [
      'a confidence of another scale',
      [row(1, '11-1011.00', 'x', '0.7')],
      HEADER,
      'pairs.csv:2, confidence: "0.7" is not one',
    ],
    ['a code that is none', [row(1, '11-1011', 'x')], HEADER, 'pairs.csv:2, onet_code: "11-1011" is not a code'],
    ['an address that is none', [ROWS[0]!.replace('/esco/', '/')], HEADER, 'pairs.csv:2, concept_uri'],
    [
      'a cut row',
      ['1,cook,1111,11-1'],
      HEADER,
      'pairs.csv:2, onet_occupation: 4 cells where the header has 7. The file',
    ],
  ])('%s is named with file, line and column', async (_, rows, header, message) => {
    await expect(read(rows, header)).rejects.toThrow(message);
  });

  test('without both ends loaded the error says what to import first', async () => {
    await expect(read(ROWS, HEADER, ROLES.slice(0, 4))).rejects.toThrow('career-atlas import esco DIR');
  });

  test.each([
    ['{"one_to_one": {', 'soc_2010_to_2018.json: no JSON'],
    ['{"one_to_one": {"11-1011": 7}, "ambiguous": {}}', 'soc_2010_to_2018.json, one_to_one.11-1011'],
  ])('a table of codes such as %s is refused', async (vintages, message) => {
    await expect(read(ROWS, HEADER, ROLES, vintages)).rejects.toThrow(message);
  });

  test('a missing table of codes is named with the places where it may lie', async () => {
    const alone = withFiles({ 'a/pairs.csv': [HEADER, ...ROWS].join('\n') }, (folder) =>
      readCrosswalk(join(folder, 'a/pairs.csv'), ROLES),
    );
    await expect(alone).rejects.toThrow('soc_2010_to_2018_crosswalk.xlsx: is not there; expected in');
  });
});

describe('the table of groups beside the crosswalk', () => {
  const GROUPS = [
    'isco08_code,isco08_title,part,soc2010_code,soc2010_title',
    '1120,Managing directors,,11-1011,Chief Executives',
    '2512,Software developers,,15-1132,"Software Developers, Applications"',
    '2513,Web developers,*,15-1131,Computer Programmers',
    '2513,Web developers,*,15-9999,Gone',
  ];
  const files = (groups: readonly string[] | null) => ({
    'crosswalks/pairs.csv': [HEADER, ...ROWS, ''].join('\n'),
    'crosswalks/soc_2010_to_2018.json': VINTAGES,
    ...(groups === null ? {} : { 'crosswalks/isco08_soc2010.csv': [...groups, ''].join('\n') }),
  });
  const groupsOf = (groups: readonly string[]) =>
    withFiles(files(groups), async (folder) => readIscoSoc(join(folder, 'crosswalks')));

  test('says which codes of 2018 a group shares work with, and where only a part does', async () => {
    const table = await groupsOf(GROUPS);
    expect(table?.source.properties.iscoSoc).toEqual([
      '1120 11-1011',
      '2512 15-1252 *',
      '2512 15-1253 *',
      '2513 15-1251 *',
    ]);
    expect(table?.source.properties.attribution).toBe('ISCO-08 x SOC 2010: U.S. Bureau of Labor Statistics');
  });

  test('is a source of its own, and may be missing', async () => {
    const sources = (groups: readonly string[] | null) =>
      withFiles(files(groups), async (folder) => {
        const contents = await readCrosswalks(join(folder, 'crosswalks/pairs.csv'), ROLES);
        return contents.map(({ source }) => source.id);
      });
    expect(await sources(GROUPS)).toEqual(['source:esco-onet-crosswalk', 'source:isco-soc']);
    expect(await sources(null)).toEqual(['source:esco-onet-crosswalk']);
  });

  test.each([
    ['25,Software,,15-1132,x', 'isco08_soc2010.csv:2, isco08_code: "25" is not a group'],
    ['2512,Software,,151132,x', 'isco08_soc2010.csv:2, soc2010_code: "151132" is not a code'],
  ])('a row such as %s is named with file, line and column', async (wrong, message) => {
    await expect(groupsOf([GROUPS[0]!, wrong])).rejects.toThrow(message);
  });
});
