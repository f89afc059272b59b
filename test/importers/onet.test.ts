import type { Door, LinkFact, NodePropertiesByKind, SourceContent } from '../../src/domain';
import { readOnet } from '../../src/importers';
import { MADE_UP_RELEASE, readRelease, withChangedFile } from './onet-fixture';

const [ALPHA, BETA, GAMMA, DELTA, EPSILON] = [
  'role:onet/15-1111.00',
  'role:onet/15-1112.00',
  'role:onet/15-1113.00',
  'role:onet/11-1112.00',
  'role:onet/55-9999.00',
];
const [ONET, PROGRAMMING] = ['source:onet', 'skill:onet/programming'];

let content: SourceContent;
beforeAll(async () => {
  content = await readRelease(MADE_UP_RELEASE);
});

function node(id: string) {
  return content.nodes.find((fact) => fact.id === id)?.properties;
}

function role(id: string): NodePropertiesByKind['Role'] {
  return node(id) as NodePropertiesByKind['Role'];
}

function links(from: string, to: string): readonly LinkFact[] {
  return content.links.filter((link) => link.from === from && link.to === to);
}

describe('the source', () => {
  test('is named by release, with the month in which that release came out', () => {
    expect(content.source.properties).toMatchObject({ release: '1.2', asOf: '1997-02', precedence: 20 });
    expect(content.source.properties.attribution).toContain('the O*NET 1.2 Database by the U.S. Department of Labor');
  });

  test('is of unknown release, as of its newest ratings, if the folder does not tell', async () => {
    const { source } = await withChangedFile(
      'Job Zones.txt',
      (text) => text,
      async (directory) => {
        const { renameSync } = await import('node:fs');
        renameSync(directory, `${directory}x`.replace('onet-1.2x', 'tables'));
        return readRelease(directory.replace('onet-1.2', 'tables'));
      },
    );
    expect(source.properties).toMatchObject({ release: 'unknown', asOf: '2023-08' });
  });
});

describe('roles', () => {
  test('have reported titles first, none twice and none equal to the title', () => {
    expect(role(ALPHA).alternateTitles).toEqual(['Alpha Engineer', 'Alpha Coder']);
  });

  test('have the core tasks as responsibilities, most widespread first', () => {
    expect(role(ALPHA).responsibilities).toEqual(['Write programs.', 'Test programs.']);
    expect(role(GAMMA).responsibilities).toEqual(['Build gamma.']);
  });

  test.each([
    [60, 40, "Associate's degree"],
    [40, 60, "Bachelor's degree in the field"],
    [30, 70, "Bachelor's degree in the field"],
  ])('whose holders have %i %% less and %i %% a bachelor’s degree ask for a %s', async (less, degree, name) => {
    const file = 'Education, Training, and Experience.txt';
    const change = (text: string) =>
      text.replace(/(RL\t\t5\t)50/, `$1${less}`).replace(/(15-1111.00\t\t2.D.1\t\tRL\t\t6\t)50/, `$1${degree}`);
    const { nodes } = await withChangedFile(file, change, readRelease);
    const found = nodes.find(({ id }) => id === ALPHA) as { properties: NodePropertiesByKind['Role'] };
    const door = JSON.parse(found.properties.doors?.[0] ?? '{}') as Door;
    expect(door.credentials.map((credential) => credential.name)).toEqual([name]);
  });

  test('have interests in RIASEC order, or none', () => {
    expect(role(ALPHA).interests).toEqual([3, 6, 2, 1.5, 2, 5]);
    expect(role(BETA).interests).toEqual([]);
  });

  test('have preparation from job zone, and experience and schooling as expected values', () => {
    expect(role(ALPHA)).toMatchObject({ jobZone: 4, preparationHours: 2880, experienceYears: 2.25, schoolingYears: 3 });
    expect(role(DELTA)).toMatchObject({ jobZone: 5, preparationHours: 5760, experienceYears: 9.5, schoolingYears: 5 });
  });

  test('have a seniority only where the classification says so', () => {
    expect(role(DELTA).seniority).toBe('MANAGER');
    expect(role(ALPHA).seniority).toBeUndefined();
  });

  test('of which nothing is known are there, with nothing but title and description', () => {
    expect(role(EPSILON)).toEqual({
      title: 'Epsilon Workers, All Other',
      alternateTitles: [],
      scheme: 'ONET',
      summary: 'All others.',
      interests: [],
      responsibilities: [],
      matches: [],
    });
    expect(content.links.filter((link) => link.from === EPSILON || link.to === EPSILON)).toEqual([]);
  });
});

describe('requirements', () => {
  test('carry importance, level, error, kind of evidence and month', () => {
    expect(links(ALPHA, PROGRAMMING).map((link) => link.properties)).toEqual([
      { evidence: 'EXPERT_LIST', asOf: '2023-08', importance: 4.5, level: 5, levelError: 0.12 },
    ]);
    expect(links(ALPHA, 'skill:onet/mathematics-knowledge')[0]?.properties.evidence).toBe('SURVEY');
  });

  test('without published error have none', () => {
    expect(links(BETA, 'skill:onet/mathematics-knowledge')[0]?.properties).toEqual({
      evidence: 'EXPERT_LIST',
      asOf: '2023-08',
      importance: 3.3,
      level: 3.2,
    });
  });

  test('that are not relevant are left out', () => {
    expect(links(ALPHA, 'skill:onet/serving')).toEqual([]);
  });

  test('that the publisher recommends to suppress say that they are of low precision', () => {
    expect(links(DELTA, 'skill:onet/mathematics')[0]?.properties).toMatchObject({ level: 3, note: 'low precision' });
  });

  test('a skill and a knowledge of the same name are two nodes', () => {
    expect(node('skill:onet/mathematics')).toMatchObject({ name: 'Mathematics', skillKind: 'SKILL' });
    expect(node('skill:onet/mathematics-knowledge')).toMatchObject({
      name: 'Mathematics (knowledge)',
      alternateNames: ['Mathematics'],
      skillKind: 'KNOWLEDGE',
      description: 'Knowledge of arithmetic.',
    });
  });

  test('of a role without ratings are modelled on its related roles, closer ones weighing more', () => {
    const [programming] = links(GAMMA, PROGRAMMING);
    // Alpha at rank 1 weighs 10, Beta at rank 2 weighs 9: (10 x 5 + 9 x 4) / 19.
    expect(programming?.properties).toEqual({
      evidence: 'MODELLED',
      asOf: '1997-02',
      importance: 4.03,
      level: 4.53,
      note: 'modelled on Alpha Programmers; Beta Analysts',
    });
    expect(role(GAMMA)).toMatchObject({ experienceYears: 2.61, schoolingYears: 3.47 });
  });

  test('are not modelled on what the heavier half of the related roles do not call for', () => {
    expect(links(GAMMA, 'skill:onet/serving')).toEqual([]);
  });

  test('of a role without ratings include its own technologies', () => {
    expect(links(GAMMA, 'technology:betaflow')[0]?.properties).toMatchObject({
      evidence: 'EXPERT_LIST',
      importance: 2,
    });
  });
});

describe('technologies', () => {
  test('go by the name of this project, with the source’s spellings as alternates', () => {
    expect(node('technology:sql')).toEqual({
      name: 'SQL',
      alternateNames: ['Structure query language SQL', 'Structured query language SQL'],
      scheme: 'ONET',
      category: 'Query software',
    });
    expect(node('technology:java')).toMatchObject({ name: 'Java', alternateNames: ['Oracle Java'] });
    expect(node('technology:javascript')).toMatchObject({ name: 'JavaScript', alternateNames: [] });
  });

  test('that two rows of one role mean are one requirement with the strongest flags', () => {
    expect(links(ALPHA, 'technology:sql').map((link) => link.properties)).toEqual([
      { evidence: 'EXPERT_LIST', asOf: '1997-02', importance: 3.5, hot: true, inDemand: true },
    ]);
  });

  test('have more importance if in demand than if hot, and if hot than if merely used', () => {
    const importance = (from: string, to: string) => links(from, to).map((link) => link.properties)[0];
    expect(importance(ALPHA, 'technology:java')).toMatchObject({ importance: 3.5 });
    expect(importance(BETA, 'technology:sql')).toMatchObject({ importance: 2.5, hot: true, inDemand: false });
    expect(importance(DELTA, 'technology:sql')).toMatchObject({ importance: 2, hot: false, inDemand: false });
  });
});

describe('progressions', () => {
  const moves = (from: string, to: string) =>
    links(from, to).filter(
      (link): link is Extract<LinkFact, { kind: 'PROGRESSES_TO' }> => link.kind === 'PROGRESSES_TO',
    );

  test('from a list of related occupations are taken as published, with tier and rank', () => {
    const [move] = moves(BETA, ALPHA);
    expect(move?.properties).toMatchObject({
      evidence: 'EXPERT_LIST',
      value: 'Primary-Short, rank 1',
      confidence: 0.8,
    });
  });

  test('into management are promotions and take the experience it asks for, less what is brought along', () => {
    const [move] = moves(ALPHA, DELTA);
    expect(move?.properties).toMatchObject({ move: 'PROMOTION', confidence: 0.65 });
    expect(move?.properties.typicalYears).toBeGreaterThan(9.5 - 2.25);
    expect(move?.properties.typicalYears).toBeLessThan(9.5);
  });

  test('from or to a modelled role are less sure and say why', () => {
    expect(moves(GAMMA, ALPHA)[0]?.properties).toMatchObject({
      confidence: 0.72,
      note: 'the needs of Gamma Developers are modelled',
    });
  });

  test('are derived where the target’s closest tier names the source and what it has covers the needs', () => {
    expect(moves(ALPHA, GAMMA).map((move) => move.properties)).toMatchObject([
      {
        evidence: 'DERIVED',
        value: expect.stringMatching(/^covers \d+ % of what it requires$/),
        note: 'listed the other way round: Primary-Short, rank 1; the needs of Gamma Developers are modelled',
      },
    ]);
  });

  test('never lead into a role of which no need is known', () => {
    expect(moves(ALPHA, EPSILON)).toEqual([]);
  });
});

describe('the content as a whole', () => {
  test('is closed, of one source, without repeated ids or keys, and in order', () => {
    const ids = content.nodes.map((fact) => fact.id);
    const keys = content.links.map((link) => link.key);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
    expect(ids).toEqual([...ids].sort());
    expect(keys).toEqual([...keys].sort());
    const known = new Set(ids);
    for (const link of content.links) expect(known.has(link.from) && known.has(link.to)).toBe(true);
    for (const fact of [...content.nodes, ...content.links]) expect(fact.source).toBe(ONET);
  });

  test('is the same on every reading, and whatever the order of columns and of rows of different roles', async () => {
    expect(await readRelease(MADE_UP_RELEASE)).toEqual(content);
    const turned = (text: string) =>
      text.replace(/[^\n]+/g, (line) => line.split('\t').reverse().join('\t')).replace(/\n/g, '\r\n');
    expect(await withChangedFile('Skills.txt', turned, readRelease)).toEqual(content);
  });

  test('does not need the Title column that some releases lack', async () => {
    const untitled = (text: string) => text.replace(/^([^\t]*)\t[^\t]*\t/gm, '$1\t');
    expect(await withChangedFile('Technology Skills.txt', untitled, readRelease)).toEqual(content);
  });

  test('tells of its progress from none to all of the same unit', async () => {
    const told: [number, number][] = [];
    await readOnet(MADE_UP_RELEASE, { progress: (_, done, total) => told.push([done, total]) });
    expect(told).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((done) => [done, 7]));
  });
});
