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

describe('wages of a code', () => {
  const wages = (lines: string) => `asOf: "2025-05"\n${SOURCE}mostUsd: 239200\nwages:\n${lines}`;
  const unpaid = (matches: string) =>
    role('Nurse', matches).replace('pay: [{ level: MID, min: 90000, max: 120000 }], ', '');
  const payIn = async (nurse: string) => {
    const contents = await readFiles({
      'a.yaml': file(`roles:\n${nurse}\n${role('Coder')}`),
      'bureau/wages.yaml': wages('  - [29-1141, 3000, 60000, null, 90000, 110000, 239200]\n'),
    });
    return contents
      .flatMap(({ links }) => links)
      .flatMap((link) => (link.kind === 'PAYS' && link.from === 'role:nurse' ? [link] : []));
  };

  test('are what a role without pay of its own is paid: percentiles, not levels, said by the publisher', async () => {
    const links = await payIn(unpaid('matches: { exactMatch: ["29-1141.00"] }'));
    expect(links.map(({ source, properties }) => [source, properties])).toEqual(
      [
        { percentile: 10, minUsd: 60_000, openEnded: false },
        { percentile: 50, minUsd: 90_000, openEnded: false, employment: 3000 },
        { percentile: 75, minUsd: 110_000, openEnded: false },
        { percentile: 90, minUsd: 239_200, openEnded: true },
      ].map((band) => ['source:projections', { evidence: 'SURVEY', asOf: '2025-05', region: 'US', ...band }]),
    );
  });

  test.each([
    ['a wider occupation', 'matches: { broadMatch: ["29-1141.00"] }'],
    ['a part of the code', 'matches: { exactMatch: ["29-1141.01"] }'],
    ['another code', 'matches: { exactMatch: ["15-1252.00"] }'],
  ])('are not those of a role that matches %s: it stays without pay', async (_, matches) => {
    expect(await payIn(unpaid(matches))).toEqual([]);
  });

  test('leave a role with pay of its own alone', async () => {
    const links = await payIn(role('Nurse', 'matches: { exactMatch: ["29-1141.00"] }'));
    expect(links.map(({ properties }) => properties.level)).toEqual(['MID']);
  });

  test('stated twice are refused with both places', async () => {
    const lines = '  - [29-1141, 1, 2, 3, 4, 5, 6]\n  - [29-1141, 1, 2, 3, 4, 5, 6]\n';
    expect(await mistakeIn({ 'bureau/wages.yaml': wages(lines).replace('name: Projections', 'name: Wages') })).toMatch(
      /^bureau\/wages\.yaml:7.*29-1141 is stated already at bureau\/wages\.yaml:6\. Keep one of the two/,
    );
  });
});
