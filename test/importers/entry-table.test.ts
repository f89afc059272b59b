import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEntryTable, US_ENTRY_FILE } from '../../src/importers/onet/entry-table';

const NURSE = `
  - name: Nurses
    codes: ["29-1141.00", "29-1*"]
    door: LICENCE
    hiredFor: A licence gets you hired.
    credentials:
      - { kind: BACHELOR, name: Degree in nursing, years: 4, insteadOf: [{ kind: COLLEGE, name: Associate degree, years: 2 }] }
      - { kind: RESIDENCY, name: Residency, years: 1, by: PAID_TRAINING }
      - { kind: LICENCE, name: Licence, years: 0.2 }
    experience: { years: 1, of: ["31-1131.00"] }
    evidence: State boards of nursing
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function tableOf(work: string) {
  const file = join(folder, 'us.yaml');
  writeFileSync(file, `asOf: "2026-11"\ncountry: US\nwork:${work}`);
  return readEntryTable(file);
}

describe('a table of credentialed work', () => {
  test('gives the door of an exact code before that of the longest prefix, and none where neither fits', () => {
    const other = NURSE.replace('["29-1141.00", "29-1*"]', '["29-114*"]').replace('A licence', 'A degree');
    const { doorsInto } = tableOf(NURSE + other);
    const doorInto = (code: string) => doorsInto(code)[0];
    expect(doorInto('29-1141.00')?.hiredFor).toBe('A licence gets you hired.');
    expect(doorInto('29-1141.03')?.hiredFor).toBe('A degree gets you hired.');
    expect(doorInto('29-1215.00')?.hiredFor).toBe('A licence gets you hired.');
    expect(doorsInto('29-2061.00')).toEqual([]);
  });

  test('counts what comes before the hire as study, and not what is paid training', () => {
    expect(tableOf(NURSE).doorsInto('29-1141.00')[0]).toMatchObject({
      studyYears: 4.2,
      experienceYears: 1,
      experienceIn: ['role:onet/31-1131.00'],
      requiredBy: 'State boards of nursing',
      evidence: 'EDITORIAL',
    });
  });

  test('says in names how credentials are earned, and where they are asked for', () => {
    const [door] = tableOf(NURSE).doorsInto('29-1141.00');
    expect(door?.credentials).toEqual([
      {
        kind: 'BACHELOR',
        name: 'Degree in nursing',
        years: 4,
        insteadOf: [{ kind: 'COLLEGE', name: 'Associate degree', years: 2 }],
        country: 'US',
      },
      { kind: 'RESIDENCY', name: 'Residency (paid training)', years: 1, by: 'PAID_TRAINING', country: 'US' },
      { kind: 'LICENCE', name: 'Licence', years: 0.2, country: 'US' },
    ]);
  });

  test('gives other ways after the usual one, with the same evidence', () => {
    const other = `    otherWays:
      - door: EXPERIENCE
        hiredFor: Years as an aide get you hired.
        credentials: []
        experience: { years: 3, of: ["31-1131.00"] }
`;
    const doors = tableOf(NURSE + other).doorsInto('29-1141.00');
    expect(doors.map(({ door }) => door)).toEqual(['LICENCE', 'EXPERIENCE']);
    expect(doors[1]).toMatchObject({ studyYears: 0, experienceYears: 3, requiredBy: 'State boards of nursing' });
  });

  test.each([
    ['a code twice', NURSE + NURSE, /us\.yaml:\d+, codes: 29-1141\.00 has doors at line \d+ already/],
    [
      'an unknown kind',
      NURSE.replace('LICENCE, name', 'PERMIT, name'),
      /credentials\.2\.kind: Invalid option: expected one of/,
    ],
    [
      'a name that says how it is paid',
      NURSE.replace('name: Residency,', 'name: Residency (paid training),'),
      /credentials\.1\.name: must not say that it is paid: write `by`/,
    ],
    ['no evidence', NURSE.replace(/ {4}evidence.*/, ''), /evidence/],
    ['a code of another form', NURSE.replace('29-1141.00', 'nurse'), /O\*NET-SOC code/],
    ['an unknown field', `${NURSE}    colour: red\n`, /colour/],
  ])('is refused with %s', (_, work, message) => {
    expect(() => tableOf(work)).toThrow(message);
  });
});

describe('the table for the United States', () => {
  const { doorsInto } = readEntryTable();

  test('covers at least 150 kinds of work', () => {
    expect(readFileSync(US_ENTRY_FILE, 'utf8').match(/^ {2}- name: /gm)?.length).toBeGreaterThanOrEqual(150);
  });

  test.each([
    ['29-1215.00', 'LICENCE', 'RESIDENCY'],
    ['23-1011.00', 'LICENCE', 'PROFESSIONAL_DEGREE'],
    ['47-2111.00', 'APPRENTICESHIP', 'APPRENTICESHIP'],
    ['53-3032.00', 'LICENCE', 'LICENCE'],
    ['25-2021.00', 'LICENCE', 'BACHELOR'],
  ])('%s is entered by %s with a %s', (code, door, kind) => {
    expect(doorsInto(code)[0]).toMatchObject({
      door,
      credentials: expect.arrayContaining([expect.objectContaining({ kind })]),
    });
  });
});
