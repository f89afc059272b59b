import { SourceFileError } from '../../src/domain';
import { SeedMistakesError } from '../../src/importers';
import { file, readFiles, role, SKILLS } from './seed-files';

describe('a mistake in the seeds', () => {
  const mistakesIn = async (files: Record<string, string>): Promise<string[]> => {
    const error = await readFiles(files).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!(error instanceof SeedMistakesError)) throw new Error(`expected mistakes, got ${String(error)}`);
    return error.mistakes.map((mistake) => mistake.message);
  };
  // In `file`, roles begin on line 10: two lines of heading, an empty one, six of competencies, then "roles:".
  test.each([
    [
      'an unknown skill',
      role('Developer', 'requires: [[Databasse, 4, 4]]'),
      'a.yaml:11, roles[0].requires[0]: unknown skill or technology "Databasse". Did you mean "Databases"?',
    ],
    [
      'an importance out of range',
      role('Developer', 'requires: [[Databases, 6, 4]]'),
      'a.yaml:11, roles[0].requires[0][1]: 6 must be <= 5: expected an importance, 1..5 (4 and more essential, 3 and more important)',
    ],
    [
      'a level out of range',
      role('Developer', 'requires: [[Databases, 4, 8]]'),
      'a.yaml:11, roles[0].requires[0][2]: 8 must be <= 7: expected a level, 0..7 (4 is working level)',
    ],
    [
      'a requirement without level',
      role('Developer', 'requires: [[Databases, 4]]'),
      'a.yaml:11, roles[0].requires[0]: ["Databases",4] must NOT have fewer than 3 items: expected [competency, importance 1..5, level 0..7], and at most a source behind them',
    ],
    [
      'a requirement stated twice',
      role('Developer', 'requires: [[Databases, 4, 4], [DBs, 3, 3]]'),
      'a.yaml:11, roles[0].requires[1]: duplicate: role:developer REQUIRES skill:databases is stated already at a.yaml:11. Keep one of the two',
    ],
    [
      'an unknown seniority',
      role('Developer', 'seniority: MIDD'),
      'a.yaml:11, roles[0].seniority: "MIDD" is not a rung of the ladder. Did you mean "MID"? Expected one of ENTRY, MID, SENIOR, LEAD, MANAGER, EXECUTIVE',
    ],
    [
      'a misspelt field',
      role('Developer', 'certificatons: []'),
      'a.yaml:11, roles[0].certificatons: unknown field. Did you mean "certifications"? Expected one of title, alternateTitles, seniority, source, summary, outlook, interests, experienceYears, schoolingYears, responsibilities, requires, pay, certifications, matches, entry, otherEntries',
    ],
    [
      'a missing field',
      '  - { title: Developer }',
      'a.yaml:11, roles[0]: "outlook" is missing: expected two or three sentences',
    ],
    [
      'pay upside down',
      role('Developer', 'pay: [{ level: MID, min: 9, max: 8 }]'),
      'a.yaml:11, roles[0].pay[0]: min 9 is more than max 8: expected min <= max',
    ],
    [
      'two bands of one level',
      role('Developer', 'pay: [{ level: MID, min: 8 }, { level: MID, min: 9 }]'),
      'a.yaml:11, roles[0].pay[1]: duplicate: role:developer PAYS source:career-atlas is stated already at a.yaml:11. Keep one of the two',
    ],
    [
      'an unknown certification',
      role('Developer', 'certifications: [CKA]'),
      'a.yaml:11, roles[0].certifications[0]: unknown certification "CKA".',
    ],
    [
      'an unknown source',
      role('Developer', 'source: Career Atlas editor'),
      'a.yaml:11, roles[0].source: unknown source "Career Atlas editor". Did you mean "Career Atlas editors"?',
    ],
    [
      'a match without quotes',
      role('Developer', 'matches: { closeMatch: [15-1252] }'),
      'a.yaml:11, roles[0].matches.closeMatch[0]: "15-1252" must match pattern "^\\d\\d-\\d{4}\\.\\d\\d$": expected an O*NET-SOC code in quotes, such as "15-1252.00"',
    ],
    [
      'a role given twice',
      `${role('Developer')}\n${role('developer')}`,
      'a.yaml:12, roles[1].title: duplicate id role:developer: "developer" is there already, at a.yaml:11. Keep one of the two',
    ],
    [
      "a title that is another role's alternate",
      `${role('Developer')}\n${role('Coder', 'alternateTitles: [Developer]')}`,
      'a.yaml:12, roles[1].alternateTitles[0]: "Developer" already means role:developer. A name may mean one thing only',
    ],
    ['a name without letters', role('"?!"'), 'a.yaml:11, roles[0].title: "?!" has no letter or digit to make an id of'],
  ])('%s is told with file, line and what is expected', async (_, text, expected) => {
    expect(await mistakesIn({ 'a.yaml': file('roles:', text) })).toContain(expected);
  });

  test.each([
    [
      'to a role that is not there',
      '{ from: Developer, to: Senor Developer, move: PROMOTION, years: 2, confidence: 0.9 }',
      'a.yaml:14, progressions[0].to: unknown role "Senor Developer". Did you mean "Senior Developer"?',
    ],
    [
      'to the role itself',
      '{ from: Developer, to: Developer, move: PROMOTION, years: 2, confidence: 0.9 }',
      'a.yaml:14, progressions[0]: "Developer" progresses to itself: expected two different roles',
    ],
    [
      'in no time',
      '{ from: Developer, to: Senior Developer, move: PROMOTION, years: 0, confidence: 0.9 }',
      'a.yaml:14, progressions[0].years: 0 must be > 0: expected typical years from the start in `from` to the hire as `to`, study included, more than 0, at most 30',
    ],
    [
      'by a promotion downwards',
      '{ from: Senior Developer, to: Developer, move: PROMOTION, years: 2, confidence: 0.9 }',
      'a.yaml:14, progressions[0]: a promotion must not lower the seniority: from "Senior Developer" (SENIOR) to "Developer" (MID). Choose another move, or correct a seniority',
    ],
  ])('a progression %s is told', async (_, text, expected) => {
    const roles = `${role('Developer')}\n${role('Senior Developer', 'seniority: SENIOR')}`;
    expect(await mistakesIn({ 'a.yaml': file('roles:', roles, 'progressions:', `  - ${text}`) })).toEqual([expected]);
  });

  test('a progression stated twice is told', async () => {
    const move = '  - { from: A, to: B, move: LATERAL, years: 2, confidence: 0.9 }';
    const text = file('roles:', role('A'), role('B'), 'progressions:', move, move);
    expect(await mistakesIn({ 'a.yaml': text })).toEqual([
      'a.yaml:15, progressions[1]: duplicate: role:a PROGRESSES_TO role:b is stated already at a.yaml:14. Keep one of the two',
    ]);
  });

  test('a company that employs an unknown role is told', async () => {
    const text = file('companies: [{ name: Acme, category: INDUSTRY, employs: [{ role: Inventor }] }]');
    expect(await mistakesIn({ 'a.yaml': text })).toEqual([
      'a.yaml:10, companies[0].employs[0].role: unknown role "Inventor".',
    ]);
  });

  test.each([
    ['broader than itself', '  - { name: A, description: A., learningHours: 1, broader: [A] }', 'skill:a -> skill:a'],
    [
      'in a circle of three',
      '  - { name: A, description: A., learningHours: 1, broader: [B] }\n  - { name: B, description: B., learningHours: 1, broader: [C] }\n  - { name: C, description: C., learningHours: 1, broader: [A] }',
      'skill:a -> skill:b -> skill:c -> skill:a',
    ],
  ])('a skill %s is told once', async (_, skills, circle) => {
    const mistakes = await mistakesIn({ 'a.yaml': `asOf: "2026-11"\nskills:\n${skills}\n` });
    expect(mistakes).toEqual([expect.stringContaining(`broader skills form a circle: ${circle}. Cut it here`)]);
  });

  test('an origin that names a discipline is told', async () => {
    const text = `discipline: { name: Care, summary: Care. }\nasOf: "2026-11"\n`;
    expect(await mistakesIn({ 'origins/a.yaml': text })).toEqual([
      'origins/a.yaml:1, discipline: origins belong to no discipline: leave it out',
    ]);
  });

  test('roles in a file without discipline are told', async () => {
    const text = `asOf: "2026-11"\n${SKILLS}roles:\n${role('Developer')}\n`;
    expect(await mistakesIn({ 'a.yaml': text })).toEqual([
      'a.yaml:1: "discipline" is missing: a file with roles names it, unless it is one of the origins',
    ]);
  });

  test('text that is not YAML is told with its line', async () => {
    const mistakes = await mistakesIn({ 'a.yaml': 'asOf: "2026-11"\nskills:\n  - { name: [ }\n' });
    expect(mistakes[0]).toMatch(/^a\.yaml:3: not valid YAML: /);
  });

  test('a file that is a list, or holds something else than lists, is told and not a crash', async () => {
    expect(await mistakesIn({ 'a.yaml': '- 1\n' })).toEqual(['a.yaml:1: [1] must be object: expected a file of seeds']);
    expect(await mistakesIn({ 'a.yaml': 'asOf: "2026-11"\nskills: none\n' })).toEqual([
      'a.yaml:2, skills: "none" must be array: expected skills',
    ]);
  });

  test('all mistakes of all files come at once, in order, and a spoilt item still counts as there', async () => {
    const files = {
      'b.yaml': 'asOf: 2026\n',
      'a.yaml': file(
        'roles:',
        role('A', 'seniority: HIGH, requires: [[Nothing, 4, 4]]'),
        'progressions:',
        '  - { from: A, to: Z, move: PIVOT, years: 1, confidence: 2 }',
      ),
    };
    expect(await mistakesIn(files)).toEqual([
      expect.stringMatching(/^a\.yaml:11, roles\[0\]\.seniority: "HIGH" is not/),
      expect.stringMatching(/^a\.yaml:13, progressions\[0\]\.confidence: 2 must be <= 1/),
      expect.stringMatching(/^b\.yaml:1, asOf: 2026 must be string: expected the date of all figures/),
    ]);
  });

  test('the message tells of twenty mistakes and how many more there are', async () => {
    const requires = Array.from({ length: 25 }, (_, at) => `[Unknown ${at}, 4, 4]`).join(', ');
    const error = await readFiles({ 'a.yaml': file('roles:', role('A', `requires: [${requires}]`)) }).catch(
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(SourceFileError);
    expect(error).toMatchObject({ code: 'BAD_SOURCE_FILE', file: 'a.yaml', line: 11 });
    expect(error.message.split('\n')).toHaveLength(22);
    expect(error.message).toMatch(/^25 mistakes in the seeds:\n/);
    expect(error.message).toMatch(/… and 5 more\.$/);
  });
});
