import { type LinkFact, type NodeFact, quizItemOf, type SourceContent } from '../../src/domain';
import { readSoundSeeds } from '../../src/importers';
import { file, readFiles, role } from './seed-files';

describe('readSeeds', () => {
  const all = (contents: readonly SourceContent[]): { nodes: NodeFact[]; links: LinkFact[] } => ({
    nodes: contents.flatMap((content) => content.nodes),
    links: contents.flatMap((content) => content.links),
  });

  test('a folder without seed files is refused', async () => {
    await expect(readFiles({})).rejects.toThrow('no seed file here: expected *.yaml');
  });

  test('a file of nothing but a date states only that the editors are a source', async () => {
    const contents = await readFiles({ 'empty.yaml': 'asOf: "2026-11"\n' });
    expect(contents).toHaveLength(1);
    expect(contents[0]).toMatchObject({ source: { id: 'source:career-atlas' }, nodes: [], links: [] });
  });

  test('names become ids, and alternate names in any case lead to the same thing', async () => {
    const { nodes, links } = all(
      await readFiles({
        'a.yaml': file('roles:', role('Developer', 'requires: [[dbs, 4, 4], [POSTGRES, 3, 3.5], ["c#", 2, 1]]')),
      }),
    );
    expect(nodes.map((node) => node.id)).toEqual([
      'discipline:software-engineering',
      'role:developer',
      'skill:databases',
      'skill:relational-databases',
      'technology:c-sharp',
      'technology:postgresql',
    ]);
    expect(links.map((link) => `${link.from} ${link.kind} ${link.to}`)).toEqual([
      'skill:relational-databases BROADER skill:databases',
      'technology:postgresql PART_OF skill:relational-databases',
      'role:developer PAYS source:career-atlas',
      'role:developer REQUIRES skill:databases',
      'role:developer REQUIRES technology:c-sharp',
      'role:developer REQUIRES technology:postgresql',
    ]);
    const postgres = links.find((link) => link.kind === 'REQUIRES' && link.to === 'technology:postgresql');
    expect(postgres?.properties).toEqual({ evidence: 'EDITORIAL', asOf: '2026-11', importance: 3, level: 3.5 });
  });

  test('a role keeps discipline, interests in RIASEC order and matches; it says no preparation hours', async () => {
    const { nodes } = all(
      await readFiles({
        'a.yaml': file(
          'roles:',
          role('Developer', 'matches: { closeMatch: ["15-1252.00"], broadMatch: ["15-1254.00"] }'),
        ),
      }),
    );
    expect(nodes.find((node) => node.kind === 'Role')?.properties).toEqual({
      title: 'Developer',
      alternateTitles: [],
      scheme: 'ATLAS',
      summary: 'What it does.',
      outlook: 'What comes.',
      discipline: 'discipline:software-engineering',
      seniority: 'MID',
      interests: [3, 6, 2, 2, 3, 5],
      responsibilities: ['Working'],
      experienceYears: 2,
      schoolingYears: 4,
      matches: ['closeMatch role:onet/15-1252.00', 'broadMatch role:onet/15-1254.00'],
    });
  });

  test('a pay band without an upper end is open-ended', async () => {
    const { links } = all(
      await readFiles({ 'a.yaml': file('roles:', role('Developer', 'pay: [{ level: SENIOR, min: 100000 }]')) }),
    );
    expect(links.find((link) => link.kind === 'PAYS')?.properties).toEqual({
      evidence: 'EDITORIAL',
      asOf: '2026-11',
      level: 'SENIOR',
      minUsd: 100000,
      openEnded: true,
      region: 'US',
    });
  });

  test('each source has its own content, and a requirement may name another source than its role', async () => {
    const contents = await readFiles({
      'a.yaml': file(
        'sources: [{ name: A career page, publisher: Us }]',
        'roles:',
        role(
          'Developer',
          'source: A career page, requires: [[Databases, 4, 4], [PostgreSQL, 3, 3, Career Atlas editors]]',
        ),
      ),
    });
    const stated = contents.map(({ source, links }) => [
      source.id,
      links.filter((link) => link.kind === 'REQUIRES').map((link) => link.to),
    ]);
    expect(stated).toEqual([
      ['source:a-career-page', ['skill:databases']],
      ['source:career-atlas', ['technology:postgresql']],
    ]);
    for (const { source, nodes, links } of contents) {
      for (const fact of [...nodes, ...links]) expect(fact.source).toBe(source.id);
    }
  });

  test('files are read together: a progression may lead from one into another', async () => {
    const other = `asOf: "2026-10"\ndiscipline: { name: Data, summary: Data. }\nroles:\n${role('Analyst')}\n`;
    const moves =
      'progressions: [{ from: analyst, to: Developer, move: PIVOT, years: 2, confidence: 0.5, note: Learns to program. }]';
    const contents = await readFiles({ 'a.yaml': file('roles:', role('Developer')), 'b.yaml': `${other}${moves}\n` });
    const move = all(contents).links.find((link) => link.kind === 'PROGRESSES_TO');
    expect(move).toMatchObject({ from: 'role:analyst', to: 'role:developer', source: 'source:career-atlas' });
    expect(move?.properties).toEqual({
      evidence: 'EDITORIAL',
      asOf: '2026-10',
      move: 'PIVOT',
      typicalYears: 2,
      confidence: 0.5,
      note: 'Learns to program.',
    });
    expect(contents[0]?.source.properties.asOf).toBe('2026-11');
  });

  test('the same files give the same contents', async () => {
    const text = file('roles:', role('Developer'));
    expect(await readFiles({ 'a.yaml': text })).toEqual(await readFiles({ 'a.yaml': text }));
  });
});

describe('corrections of readings', () => {
  const corrected = (text: string) => readFiles({ 'a.yaml': file('roles:', role('Nurse')), 'readings.yaml': text });
  const READINGS = `asOf: "2026-11"
readings:
  - roles: ["esco: ward sister", Nurse]
    broadMatch: ["29-1141.00"]
    why: Both nurse.
  - { roles: [nurse], notMatch: ["29-1171.00"], why: Another licence. }
`;

  test('are told by the editors, whether the roles of others are loaded or not', async () => {
    const [editors] = await corrected(READINGS);
    expect(editors!.source.properties.readings).toEqual([
      'broadMatch\tesco:ward sister\trole:onet/29-1141.00\tBoth nurse.',
      'broadMatch\trole:nurse\trole:onet/29-1141.00\tBoth nurse.',
      'notMatch\trole:nurse\trole:onet/29-1171.00\tAnother licence.',
    ]);
  });

  test('are left out where a folder has none', async () => {
    const [editors] = await readFiles({ 'a.yaml': file('roles:', role('Nurse')) });
    expect(editors!.source.properties).not.toHaveProperty('readings');
  });

  test.each([
    ['an unknown role of ours', READINGS.replace('[nurse]', '[nurce]'), 'unknown role "nurce". Did you mean "Nurse"?'],
    ['a relation that is none', READINGS.replace('notMatch', 'sameMatch'), 'unknown field.'],
    ['no reason', READINGS.replace(', why: Another licence.', ''), '"why" is missing'],
    [
      'a pair twice',
      READINGS.replace('"29-1171.00"', '"29-1141.00"'),
      'duplicate: the correction of role:nurse as role:onet/29-1141.00 is stated already',
    ],
  ])('with %s are mistakes with file and line', async (_, text, problem) => {
    await expect(corrected(text)).rejects.toThrow(/readings\.yaml:\d+/);
    await expect(corrected(text)).rejects.toThrow(problem);
  });
});

describe('how our skills meet the elements of O*NET', () => {
  const aligned = (text: string) => readFiles({ 'a.yaml': file('roles:', role('Developer')), 'alignment.yaml': text });
  const ALIGNMENT = `asOf: "2026-11"
alignment:
  - skills: [databases, Relational databases]
    elements: [[Computers and Electronics, broadMatch, 0.8], [Mathematics (knowledge), relatedMatch, 0.4]]
`;
  const NONE = '  - { skills: [Databases], elements: [], note: No element is near. }\n';
  const [HEAD = ''] = ALIGNMENT.split('  -');

  test('is told by the editors, whether O*NET is loaded or not', async () => {
    const [editors] = await aligned(ALIGNMENT);
    expect(editors!.source.properties.alignment).toEqual([
      'skill:databases skill:relational-databases\tbroadMatch 0.8 skill:onet/computers-and-electronics\trelatedMatch 0.4 skill:onet/mathematics-knowledge',
    ]);
  });

  test('is left out where a folder says nothing of it, or no element is near', async () => {
    const [without] = await readFiles({ 'a.yaml': file('roles:', role('Developer')) });
    const [empty] = await aligned(HEAD + NONE);
    for (const editors of [without, empty]) expect(editors!.source.properties).not.toHaveProperty('alignment');
  });

  test.each([
    ['an unknown skill', ALIGNMENT.replace('databases,', 'databasses,'), 'unknown skill "databasses". Did you mean'],
    ['a technology', ALIGNMENT.replace('databases,', 'PostgreSQL,'), 'unknown skill "PostgreSQL"'],
    ['an unknown element', ALIGNMENT.replace('Electronics', 'Electronic'), 'Did you mean "Computers and Electronics"?'],
    ['a relation that is none', ALIGNMENT.replace('broadMatch', 'widerMatch'), '"widerMatch" is not a SKOS relation'],
    ['a share above 1', ALIGNMENT.replace('0.8', '1.2'), '1.2 must be <= 1'],
    ['a share of nothing', ALIGNMENT.replace('0.8', '0'), '0 must be > 0'],
    ['a skill in two items', ALIGNMENT + NONE, 'duplicate: skill:databases is aligned already at alignment.yaml:3'],
    ['an element twice', ALIGNMENT.replace('Mathematics (knowledge)', 'Computers and Electronics'), 'is stated twice'],
    ['neither elements nor a note', HEAD + NONE.replace(', note: No element is near.', ''), '"elements" is empty'],
  ])('with %s is a mistake with file and line', async (_, text, problem) => {
    await expect(aligned(text)).rejects.toThrow(/alignment\.yaml:\d+/);
    await expect(aligned(text)).rejects.toThrow(problem);
  });
});

describe('statements of the quiz', () => {
  const asked = (text: string) => readFiles({ 'a.yaml': file('roles:', role('Nurse')), 'quiz.yaml': text });
  const QUIZ = `asOf: "2026-11"
quiz:
  - { id: tables, says: I like to fill tables., ties: { competencies: [DBs, PostgreSQL] } }
  - { id: hands-on, says: My hands want something to do., ties: { interests: { R: 1, S: -0.5 } } }
  - { id: code, says: Code is what I want to write., ties: { disciplines: [Software Engineering] } }
  - { id: begin, says: I want to begin at once., ties: { figure: schooling, reversed: true } }
  - { id: show, says: Let my work speak for me., ties: { doors: [PORTFOLIO] } }
`;

  test('are kept with the editors in the order of their ids, their names as ids', async () => {
    const [editors] = await asked(QUIZ);
    expect(editors!.source.properties.quiz!.map(quizItemOf)).toEqual([
      { id: 'begin', says: 'I want to begin at once.', tie: { kind: 'figure', figure: 'schooling', reversed: true } },
      {
        id: 'code',
        says: 'Code is what I want to write.',
        tie: { kind: 'disciplines', ids: ['discipline:software-engineering'] },
      },
      {
        id: 'hands-on',
        says: 'My hands want something to do.',
        tie: { kind: 'interests', weights: [1, 0, 0, -0.5, 0, 0] },
      },
      { id: 'show', says: 'Let my work speak for me.', tie: { kind: 'doors', doors: ['PORTFOLIO'] } },
      {
        id: 'tables',
        says: 'I like to fill tables.',
        tie: { kind: 'competencies', ids: ['skill:databases', 'technology:postgresql'] },
      },
    ]);
  });

  test('are left out where a folder has none', async () => {
    const [editors] = await readFiles({ 'a.yaml': file('roles:', role('Nurse')) });
    expect(editors!.source.properties).not.toHaveProperty('quiz');
  });

  test.each([
    [
      'an unknown competency',
      'PostgreSQL]',
      'Postgre]',
      'unknown skill or technology "Postgre". Did you mean "Postgres"?',
    ],
    ['an id twice', 'id: code', 'id: tables', 'duplicate: the statement "tables" of the quiz is stated already'],
    ['two ties', '{ interests:', '{ figure: pay, interests:', 'a statement is tied to one thing'],
    ['"reversed" beside another tie', '[PORTFOLIO]', '[PORTFOLIO], reversed: true', '"reversed" beside "figure" only'],
    ['an unknown figure', 'schooling', 'school', '"school" is not a figure of the role'],
    ['no stop', 'at once.', 'at once', 'expected one sentence of 10 to 120 characters'],
    ['a weight that is too large', 'R: 1', 'R: 2', 'expected a weight, -1 to 1'],
  ])('with %s are mistakes with file and line', async (_, before, after, problem) => {
    const text = QUIZ.replace(before, after);
    await expect(asked(text)).rejects.toThrow(/quiz\.yaml:\d+/);
    await expect(asked(text)).rejects.toThrow(problem);
  });

  test.each([
    [
      'wording that is nearly the same',
      'Code is what I want to write.',
      'I like to fill my tables.',
      'is nearly the same as',
    ],
    ['competencies that no role needs', '[DBs, PostgreSQL]', '[PostgreSQL]', 'no role needs what'],
  ])("with %s don't pass `seed --check`", async (_, before, after, problem) => {
    const text = QUIZ.replace(before, after);
    const checked = readFiles({ 'a.yaml': file('roles:', role('Nurse')), 'quiz.yaml': text }, readSoundSeeds);
    await expect(checked).rejects.toThrow(problem);
  });
});
