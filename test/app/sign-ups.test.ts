import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMONSTRATION, organisationsOf, readConfig } from '../../src/app';

const GOOD = `organisations:
  - id: city-careers
    name: City careers office
    about: Two advisors of the city answer within a week.
`;

describe('organisations that take sign-ups', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const written = (text: string) => {
    const file = join(folder, 'advisors.yaml');
    writeFileSync(file, text);
    return { file, demonstration: false, days: 90 };
  };

  test('are those of the file, and the one that is made up where it is switched on', () => {
    const city = {
      id: 'city-careers',
      name: 'City careers office',
      about: 'Two advisors of the city answer within a week.',
      isDemonstration: false,
    };
    expect(organisationsOf(written(GOOD))).toEqual([city]);
    expect(organisationsOf({ ...written(GOOD), demonstration: true })).toEqual([city, DEMONSTRATION]);
    expect(organisationsOf(written(JSON.stringify({ organisations: [] })))).toEqual([]);
    expect(organisationsOf({ file: null, demonstration: false, days: 90 })).toEqual([]);
  });

  test('the one that is made up says so', () => {
    expect(DEMONSTRATION.name).toMatch(/demonstration/i);
    expect(DEMONSTRATION.about).toMatch(/made up/);
  });

  test.each([
    [
      'an id with capitals',
      GOOD.replace('city-careers', 'City'),
      'line 2, organisations.0.id: must be lower-case words',
    ],
    ['a field that nobody knows', `${GOOD}    phone: "1"\n`, 'line 2, organisations.0'],
    ['no name', GOOD.replace('    name: City careers office\n', ''), 'organisations.0.name'],
    ['no list', 'organisation: []', 'line 1'],
    ['one id twice', GOOD + GOOD.replace('organisations:\n', ''), 'the id "city-careers" is used twice'],
    ['no YAML', 'organisations: [', 'line 1: not valid YAML'],
    ['the id of the one that is made up', GOOD.replace('city-careers', 'demonstration'), 'is used twice'],
  ])('with %s are refused by place', (_, text, problem) => {
    expect(() => organisationsOf({ ...written(text), demonstration: true })).toThrow(problem);
    expect(() => organisationsOf({ ...written(text), demonstration: true })).toThrow('ADVISORS_FILE=');
  });

  test('a file that is not there is refused', () => {
    const file = join(folder, 'nothing.yaml');
    expect(() => organisationsOf({ file, demonstration: false, days: 90 })).toThrow("it can't be read (ENOENT)");
  });

  test('the environment says where the file is, and how long sign-ups are kept', () => {
    expect(readConfig({}).signUps).toEqual({ file: null, demonstration: false, days: 90 });
    const environment = { ADVISORS_FILE: 'a.yaml', ADVISORS_DEMO: 'on', SIGN_UP_DAYS: '30' };
    expect(readConfig(environment).signUps).toEqual({ file: 'a.yaml', demonstration: true, days: 30 });
    for (const days of ['0', '366', 'soon', '1.5']) {
      expect(() => readConfig({ SIGN_UP_DAYS: days })).toThrow(`SIGN_UP_DAYS=${days}`);
    }
  });
});
