import { conditionsOfText, outlookOfText } from '../../src/domain';
import { SeedMistakesError } from '../../src/importers';
import { file, readFiles, role } from './seed-files';

const ROLES = `roles:\n${role('Nurse')}\n${role('Coder')}`;
const SOURCE = 'sources:\n  - { name: Projections, publisher: Bureau, licence: public domain }\n';
const PROJECTION = '[29-1141, 100, 110, 10, 7, null, BACHELOR, NONE, NONE, 93600, 2.1]';
const conditions = (more = '') =>
  `{ role: Nurse, hours: SHIFTS, place: SITE, body: 4, people: 5, danger: 2, stress: 4, own: 1, also: [LEADS, HELPS]${more} }`;

const texts = (over: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'a.yaml': file(ROLES),
  'everyday-titles.yaml': 'asOf: "2026-11"\ntitles:\n  - ["11-1011.00", Chief executive]\n',
  'conditions/a.yaml': `asOf: "2026-11"\nconditions:\n  - ${conditions()}\n`,
  'bureau/codes.yaml': 'asOf: "2026-11"\ncodes:\n  - [Coder, 15-1252]\n',
  'bureau/projections.yaml': `asOf: "2024-12"\n${SOURCE}years: [2024, 2034]\nprojections:\n  - ${PROJECTION}\n`,
  ...over,
});

const mistakeIn = async (over: Readonly<Record<string, string>>): Promise<string> => {
  const error = await readFiles(texts(over)).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SeedMistakesError)) throw new Error(`expected mistakes, got ${String(error)}`);
  return error.mistakes[0].message;
};

describe('what seeds say of the work of a role', () => {
  test('is kept on the source that says so; figures of a publisher are weaker than an import of them', async () => {
    const contents = await readFiles(texts());
    const sourceNamed = (name: string) => contents.find(({ source }) => source.properties.name === name)!.source;
    const editors = sourceNamed('Career Atlas editors').properties;
    expect(editors.conditions!.map(conditionsOfText)).toEqual([
      {
        ...{ role: 'role:nurse', hours: 'SHIFTS', place: 'SITE', body: 4, people: 5, danger: 2, stress: 4 },
        ...{ selfEmployedPercent: 1, also: ['HELPS', 'LEADS'] },
      },
    ]);
    expect(editors.everydayTitles).toEqual(['role:onet/11-1011.00 Chief executive']);
    expect(editors.socCodes).toEqual(['role:coder 15-1252']);
    expect(editors.outlook).toBeUndefined();
    const bureau = sourceNamed('Projections').properties;
    expect(bureau).toMatchObject({ licence: 'public domain', asOf: '2024-12', precedence: 50 });
    expect(bureau.outlook!.map(outlookOfText)).toMatchObject([
      { soc: '29-1141', year: 2024, selfEmployedPercent: null },
    ]);
  });

  const inConditions = (line: string) => ({ 'conditions/a.yaml': `asOf: "2026-11"\nconditions:\n  - ${line}\n` });
  const inBureau = (text: string) => ({ 'bureau/projections.yaml': `asOf: "2024-12"\n${text}` });
  test.each([
    [
      'an unknown role',
      inConditions(conditions().replace('Nurse', 'Nurs')),
      'unknown role "Nurs". Did you mean "Nurse"?',
    ],
    ['an unknown word', inConditions(conditions().replace('SHIFTS', 'SHIFT')), 'Did you mean "SHIFTS"?'],
    [
      'a figure off the scale',
      inConditions(conditions().replace('body: 4', 'body: 6')),
      'how hard it is on the body, a whole number 1 to 5',
    ],
    [
      'a trait named twice',
      inConditions(conditions().replace('[LEADS,', '[HELPS,')),
      '"HELPS" is named twice. Keep one',
    ],
    [
      'a job with two lines',
      inConditions(`${conditions()}\n  - ${conditions()}`),
      'the line of conditions of role:nurse is stated already at conditions/a.yaml:3',
    ],
    [
      'a code that is none',
      { 'bureau/codes.yaml': 'asOf: "2026-11"\ncodes:\n  - [Coder, 15-12]\n' },
      'a code of the SOC of 2018, such as 15-1252',
    ],
    [
      'a title of no code',
      { 'everyday-titles.yaml': 'asOf: "2026-11"\ntitles:\n  - ["11-1011", Chief]\n' },
      'an O*NET-SOC code in quotes',
    ],
    ['figures without years', inBureau(`${SOURCE}projections:\n  - ${PROJECTION}\n`), 'projections need "years"'],
    [
      'figures of nobody',
      inBureau(`years: [2024, 2034]\nprojections:\n  - ${PROJECTION}\n`),
      'names the one source that they are from, not 0',
    ],
  ])('with %s is refused with place and remedy', async (_, over, problem) => {
    const mistake = await mistakeIn(over);
    expect(mistake).toMatch(new RegExp(`^${Object.keys(over)[0]}:\\d+`));
    expect(mistake).toContain(problem);
  });
});
