import { conditionsOfText, type SourceContent, type WorkConditions } from '../../src/domain';
import { readOasis } from '../../src/importers';
import { CONTEXT_COLUMNS } from '../../src/importers/work-facts/oasis-model';
import { withFiles } from './written-files';

type Figures = Partial<Record<keyof typeof CONTEXT_COLUMNS, number | string>>;
const KEYS = Object.keys(CONTEXT_COLUMNS) as (keyof typeof CONTEXT_COLUMNS)[];
const quoted = (name: string) => (name.includes(',') ? `"${name}"` : name);
const HEADER = ['OaSIS Code - Final', 'OaSIS Label - Final', ...Object.values(CONTEXT_COLUMNS).map(quoted)].join(',');

const AVERAGE: Figures = {
  ...Object.fromEntries(KEYS.map((key) => [key, 2])),
  schedule: 1,
  week: 2,
  vehicle: 0,
  vehicleLong: 0,
  outside: 0,
};
const DESK: Figures = {
  ...AVERAGE,
  sitting: 5,
  bending: 0,
  handling: 1,
  hazards: 0,
  machines: 0,
  heights: 0,
  attacks: 0,
  email: 5,
  indoors: 5,
};
const NURSE: Figures = {
  ...AVERAGE,
  sitting: 2,
  bending: 3,
  handling: 4,
  contact: 5,
  customers: 5,
  talks: 5,
  conflict: 3,
  pressure: 5,
  impact: 5,
};
const DRIVER: Figures = { ...AVERAGE, schedule: 2, sitting: 4, vehicle: 5, vehicleLong: 5, outside: 3 };

const profile = (code: string, figures: Figures) => [code, 'Some work', ...KEYS.map((key) => figures[key])].join(',');
const PROFILES = [
  profile('00010.00', DESK),
  profile('31301.00', NURSE),
  profile('73300.01', DRIVER),
  profile('73300.02', DRIVER),
];
const PAIRS = [
  '10,Legislators,11-1031.00,Legislators',
  '31301,Nurses,29-1141.00,Registered Nurses',
  '73300,Drivers,53-3032.00,Drivers',
  '99999,Nobody,,',
];

function read(
  profiles = PROFILES,
  pairs = PAIRS,
  { header = HEADER, file = 'workcontext_oasis_2023_v1.0.csv', leastProfiles = 1 } = {},
) {
  const files = {
    [`oasis/${file}`]: `\uFEFF${[header, ...profiles, ''].join('\n')}`,
    'crosswalks/noc2021_onet26.csv': ['noc,noc_title,onet,onet_title', ...pairs, ''].join('\n'),
  };
  return withFiles(files, (folder) => readOasis(`${folder}/oasis`, { leastProfiles }));
}

const conditionsIn = ({ source }: SourceContent): Record<string, Omit<WorkConditions, 'role'>> =>
  Object.fromEntries(source.properties.conditions!.map(conditionsOfText).map(({ role, ...said }) => [role, said]));

describe('reading the work context of OaSIS', () => {
  test('describes the work of each occupation of O*NET that a group is joined with, under its own attribution', async () => {
    const content = await read();
    expect(content.source.properties).toMatchObject({
      licence: 'Open Government Licence - Canada',
      attribution: expect.stringMatching(
        /^Contains information licensed under the Open Government Licence - Canada \(OaSIS 2023, ESDC\)/,
      ),
      release: '2023 1.0',
    });
    expect(conditionsIn(content)).toEqual({
      'role:onet/11-1031.00': expect.objectContaining({ hours: 'DAYS', place: 'HOME_POSSIBLE', body: 1, danger: 1 }),
      'role:onet/29-1141.00': expect.objectContaining({
        hours: 'SHIFTS',
        place: 'SITE',
        people: 5,
        stress: 5,
        also: ['HELPS', 'HANDS_ON'],
      }),
      'role:onet/53-3032.00': expect.objectContaining({ hours: 'IRREGULAR', place: 'ROAD', also: ['OUTDOORS'] }),
    });
  });

  test('gives an occupation that several groups share their mean', async () => {
    const content = await read(PROFILES, [...PAIRS, '10,Legislators,29-1141.00,Registered Nurses']);
    const { body } = conditionsIn(content)['role:onet/29-1141.00']!;
    expect(body).toBeGreaterThan(1);
    expect(body).toBeLessThan(conditionsIn(await read())['role:onet/29-1141.00']!.body);
  });

  test.each<readonly [string, () => Promise<unknown>, string]>([
    [
      'a figure off the scale',
      () => read([profile('31301.00', { ...NURSE, bending: 7 })]),
      'workcontext_oasis_2023_v1.0.csv:2, Bending or Twisting the Body: 7 is outside 0..5.',
    ],
    [
      'a profile stated twice',
      () => read([...PROFILES, PROFILES[1]!]),
      ':6, OaSIS Code - Final: 31301.00 is stated in line 3 too.',
    ],
    [
      'a missing column',
      () => read(PROFILES, PAIRS, { header: HEADER.replace('Sitting', 'Seated') }),
      '"Sitting" is missing from the header.',
    ],
    [
      'a table cut off',
      () => read(PROFILES, PAIRS, { leastProfiles: 500 }),
      'it has 4 profiles, and a release about 900. It is cut off: fetch it again.',
    ],
    [
      'a wrong code',
      () => read(PROFILES, ['10,Legislators,11-1031,Legislators']),
      'noc2021_onet26.csv:2, onet: "11-1031" is not a code such as 15-1252.00.',
    ],
    [
      'another crosswalk',
      () => read(PROFILES, ['20,Others,11-1031.00,Legislators']),
      'none of its groups has a profile',
    ],
    [
      'no table',
      () => read(PROFILES, PAIRS, { file: 'labels.csv' }),
      'there is no table of work context here: expected workcontext_oasis_2023_v1.0.csv',
    ],
  ])('refuses %s with place and remedy', async (_, reading, problem) => {
    await expect(reading()).rejects.toThrow(problem);
  });

  test('says where the crosswalk is expected if there is none', async () => {
    const files = { 'oasis/workcontext_oasis_2023_v1.0.csv': [HEADER, ...PROFILES, ''].join('\n') };
    await withFiles(files, (folder) =>
      expect(readOasis(`${folder}/oasis`, { leastProfiles: 1 })).rejects.toThrow(
        /^noc2021_onet26\.csv: is not there; expected .*crosswalks/,
      ),
    );
  });
});
