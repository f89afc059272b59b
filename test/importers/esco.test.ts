import { join } from 'node:path';
import type { LinkFact, SourceContent } from '../../src/domain';
import { type LoadedCompetency, readEsco } from '../../src/importers';
import { readReleaseFile, releaseOf } from '../../src/importers/esco/release-files';
import { escoFiles, roleId, skillId } from './esco-files';
import { withFiles } from './written-files';

const LOADED: readonly LoadedCompetency[] = [
  { id: 'skill:databases', name: 'Databases' },
  { id: 'skill:onet/food-hygiene', name: 'Food hygiene' },
];

function read(change: (files: Record<string, string>) => void = () => {}, loaded = LOADED): Promise<SourceContent> {
  const files = escoFiles();
  change(files);
  return withFiles(files, (folder) => readEsco(join(folder, 'esco-0.9.0'), loaded));
}

const shown = (links: readonly LinkFact[]) => links.map((link) => [link.from, link.to, link.properties]);

describe('reading ESCO', () => {
  let content: SourceContent;
  beforeAll(async () => {
    content = await read();
  });
  const node = (id: string) => content.nodes.find((each) => each.id === id);
  const links = (kind: LinkFact['kind'], from: string) =>
    content.links.filter((link) => link.kind === kind && link.from === from);

  test('an occupation is a role with its other labels, each once, and preparation by its ISCO group', () => {
    expect(node(roleId(1))?.properties).toEqual({
      title: 'cook',
      alternateTitles: ['kitchen cook', 'line cook'],
      scheme: 'ESCO',
      iscoGroup: '5120',
      summary: 'What a cook does.',
      interests: [],
      responsibilities: [],
      matches: [],
      experienceYears: 1.5,
      schoolingYears: 0.5,
      preparationHours: 870,
    });
  });

  test('an occupation names the occupation that it is a kind of, but no group', () => {
    expect(node(roleId(2))?.properties).toMatchObject({ broaderRoles: [roleId(1)] });
    expect(node(roleId(1))?.properties).not.toHaveProperty('broaderRoles');
  });

  test('a release without the hierarchy of occupations is read without it', async () => {
    const { 'esco-0.9.0/broaderRelationsOccPillar_en.csv': _, ...files } = escoFiles();
    const { nodes } = await withFiles(files, (folder) => readEsco(join(folder, 'esco-0.9.0'), []));
    expect(nodes.filter(({ kind }) => kind === 'Role')).toHaveLength(4);
    expect(nodes.some(({ properties }) => 'broaderRoles' in properties)).toBe(false);
  });

  test('managers are those whom ISCO calls so', () => {
    expect(node(roleId(4))?.properties).toMatchObject({ seniority: 'MANAGER', schoolingYears: 2.5 });
    expect(node(roleId(3))?.properties).not.toHaveProperty('seniority');
  });

  test('a skill is of the kind that the pillar above it says', () => {
    const kinds = [1, 5, 7].map((number) => node(skillId(number))?.properties);
    expect(kinds).toMatchObject([{ skillKind: 'SKILL' }, { skillKind: 'KNOWLEDGE' }, { skillKind: 'LANGUAGE' }]);
  });

  test('a technology that the table of aliases knows is one node with those of other sources', () => {
    expect(node('technology:python')).toMatchObject({
      source: 'source:esco',
      properties: { name: 'Python (computer programming)', category: 'computer programming', scheme: 'ESCO' },
    });
  });

  test('a name that only looks like a technology is a skill by itself', () => {
    expect(node(skillId(9))?.properties).toMatchObject({ name: 'SPARK', skillKind: 'KNOWLEDGE' });
  });

  test('a skill of ours by exactly that name is one node with it, one of O*NET is not', () => {
    expect(node('skill:databases')?.source).toBe('source:esco');
    expect(node(skillId(5))?.properties).toMatchObject({ name: 'food hygiene' });
    expect(node('skill:onet/food-hygiene')).toBeUndefined();
  });

  test('a loaded technology by that name is one node with it', async () => {
    const { nodes } = await read(() => {}, [{ id: 'technology:plan-menus', name: 'Plan Menus' }]);
    expect(nodes.map((each) => each.id)).toContain('technology:plan-menus');
  });

  test('essential is very important, optional is no need, and what is both is essential', () => {
    const needs = links('REQUIRES', roleId(1)).map(({ to, properties }) => [to, properties]);
    const of = (importance: number, value: string) => ({ evidence: 'EXPERT_LIST', importance, value });
    expect(needs).toEqual([
      ...[1, 2, 3, 4, 5].map((number) => [skillId(number), of(4, 'essential')]),
      [skillId(6), of(2.5, 'optional')],
    ]);
    expect(content.notes).toContain('1 requirements are stated twice; the stronger counts.');
  });

  test('the hierarchy gives broader skills, and the skill that a technology is part of', () => {
    expect(shown(links('BROADER', skillId(1)))).toEqual([[skillId(1), skillId(4), { evidence: 'EXPERT_LIST' }]]);
    expect(links('PART_OF', 'technology:python').map((link) => link.to)).toEqual([skillId(11)]);
  });

  test('knowledge that goes into a skill is part of it; what goes into a technology is left out and counted', () => {
    expect(shown(links('PART_OF', skillId(5)))).toEqual([
      [skillId(5), skillId(3), { evidence: 'EXPERT_LIST', value: 'optional' }],
    ]);
    expect(links('PART_OF', 'skill:databases')).toEqual([]);
    expect(content.notes?.join()).toContain('1 relations lead from a skill into a technology');
  });

  test('a move is derived where the target’s essential skills are the source’s, upwards only', () => {
    const moves = content.links.filter((link) => link.kind === 'PROGRESSES_TO');
    expect(shown(moves)).toEqual([
      [
        roleId(1),
        roleId(2),
        {
          evidence: 'DERIVED',
          move: 'PROMOTION',
          // 2.7 years asked, all of 1.5 brought along: 1.2; but half a year at a confidence of 0.34 is 1.5.
          typicalYears: 1.5,
          confidence: 0.34,
          value: '80 % of its essential skills shared',
        },
      ],
    ]);
  });

  test('the source carries the attribution that the Commission is owed', () => {
    expect(content.source.properties).toMatchObject({
      attribution: 'This service uses the ESCO classification of the European Commission (v0.9.0, modified).',
      release: '0.9.0',
      asOf: '2024-04',
    });
  });

  test('ids and keys are unique and in order', () => {
    const [ids, keys] = [content.nodes.map((each) => each.id), content.links.map((link) => link.key)];
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(keys).toEqual([...new Set(keys)].sort());
  });
});

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test.each([
  ['esco-1.2.0', '1.2.0'],
  ['ESCO_v1.2.1', '1.2.1'],
  ['ESCO dataset - v1.2.0 - classification - en - csv', '1.2.0'],
  ['escorts-1.2', null],
  ['tables', null],
])('the release in the name of the folder "%s" is %j', (folder, release) => {
  expect(releaseOf(join('somewhere', folder))).toBe(release);
});

describe('an ESCO release that is not as it should be', () => {
  const within = (file: string, change: (text: string) => string) => (files: Record<string, string>) => {
    files[`esco-0.9.0/${file}`] = change(files[`esco-0.9.0/${file}`] ?? '');
  };

  test.each([
    [
      'a missing file',
      (files: Record<string, string>) => void delete files['esco-0.9.0/skills_en.csv'],
      'skills_en.csv: is not there',
    ],
    [
      'a missing column',
      within('occupations_en.csv', (text) => text.replace('iscoGroup', 'isco')),
      'occupations_en.csv:1, iscoGroup',
    ],
    [
      'a bad group',
      within('occupations_en.csv', (text) => text.replace('3434', '34')),
      'occupations_en.csv:5, iscoGroup: "34" is not',
    ],
    ['a cut file', within('occupations_en.csv', (text) => text.slice(0, -30)), 'The file seems to be cut off'],
    ['a role stated twice', within('occupations_en.csv', (text) => text + text.split('\n').at(-2)), 'is stated twice'],
    [
      'an unknown occupation',
      within('occupationSkillRelations_en.csv', (text) =>
        text.replace('occupation/00000000-0000-4000-8000-000000000002', 'occupation/none'),
      ),
      'occupationSkillRelations_en.csv:9, occupationUri',
    ],
    [
      'an unknown skill',
      within('occupationSkillRelations_en.csv', (text) => text.replace('000000000008', '000000000099')),
      'occupationSkillRelations_en.csv:15, skillUri',
    ],
    [
      'an unknown relation',
      within('occupationSkillRelations_en.csv', (text) => text.replace('optional', 'nice')),
      'occupationSkillRelations_en.csv:7, relationType: "nice" is not one of',
    ],
    [
      'a hierarchy of another release',
      within('skillGroups_en.csv', (text) => text.split('\n').slice(0, 1).join('\n')),
      'Are the files of one release?',
    ],
  ])('%s is named with file and line', async (_, change, message) => {
    await expect(read(change)).rejects.toThrow(message);
  });

  test.each([
    'occupations_en.csv',
    'skills_en.csv',
    'skillGroups_en.csv',
    'broaderRelationsSkillPillar_en.csv',
    'occupationSkillRelations_en.csv',
    'skillSkillRelations_en.csv',
  ])('a %s of a known release is counted, so that a cut at the end of a row shows', async (file) => {
    const reading = withFiles({ [`esco-1.2.0/${file}`]: 'uri\na\nb\n' }, (folder) =>
      all(readReleaseFile(join(folder, 'esco-1.2.0'), file, ['uri'])),
    );
    await expect(reading).rejects.toThrow(`${file}:3: the file ends here after 2 rows; that of release 1.2.0 has`);
  });

  test('a file of a release that is not known is not counted', async () => {
    const rows = await withFiles({ 'esco-9.9/skills_en.csv': 'uri\na\n' }, (folder) =>
      all(readReleaseFile(join(folder, 'esco-9.9'), 'skills_en.csv', ['uri'])),
    );
    expect(rows).toHaveLength(1);
  });

  test('a folder that is not there is named', async () => {
    await expect(readEsco('nowhere', [])).rejects.toThrow('There is no folder nowhere.');
  });
});
