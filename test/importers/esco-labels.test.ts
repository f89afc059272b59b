import { labelsIn } from '../../src/domain';
import { readEscoLabels } from '../../src/importers';
import { withFiles } from './written-files';

const uuid = (digit: number) => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;
const uri = (digit: number) => `http://data.europa.eu/esco/occupation/${uuid(digit)}`;
const LOADED = new Set([...[1, 2].map((digit) => `role:esco/${uuid(digit)}`), `skill:esco/${uuid(3)}`]);
const skillUri = (digit: number) => `http://data.europa.eu/esco/skill/${uuid(digit)}`;
const HEADER = 'conceptType,conceptUri,preferredLabel,altLabels';
const NURSE = `Occupation,${uri(1)},Krankenpfleger/Krankenpflegerin,"Pflegefachmann\nPflegefachfrau\nPflegefachmann"`;
const BAKER = `Occupation,${uri(2)},Bäcker/Bäckerin,`;
const table = (...rows: string[]) => `\uFEFF${[HEADER, ...rows, ''].join('\n')}`;

const read = (files: Readonly<Record<string, string | Buffer>>, { least = 1, loaded = LOADED } = {}) =>
  withFiles({ 'labels/README.txt': 'names', ...files }, (folder) =>
    readEscoLabels(`${folder}/labels`, loaded, { leastOccupations: least, leastSkills: least }),
  );

describe('reading names of ESCO’s occupations in other languages', () => {
  test('takes every language that has a file, but English, and each name once', async () => {
    const { source, notes } = await read({
      'labels/occupations_de.csv': table(NURSE, BAKER, BAKER.replace(uri(2), uri(9))),
      'labels/occupations_el.csv': table(`Occupation,${uri(2)},αρτοποιός,`),
      'labels/occupations_en.csv': table(`Occupation,${uri(2)},baker,`),
    });
    expect(source.properties.labels!.map((text) => [...labelsIn(text)])).toEqual([
      [
        [`role:esco/${uuid(1)}`, 'Krankenpfleger/Krankenpflegerin', 'Pflegefachmann', 'Pflegefachfrau'],
        [`role:esco/${uuid(2)}`, 'Bäcker/Bäckerin'],
      ],
      [[`role:esco/${uuid(2)}`, 'αρτοποιός']],
    ]);
    expect(source.properties).toMatchObject({ release: 'de el', publisher: 'European Commission' });
    expect(notes).toEqual([
      'It names occupations in 2 languages: de, el.',
      '1 occupations that are not loaded were left out.',
    ]);
  });

  test('takes the preferred name of each skill that is loaded', async () => {
    const { source, notes } = await read({
      'labels/occupations_de.csv': table(BAKER),
      'labels/skills_de.csv': table(
        `KnowledgeSkillCompetence,${skillUri(3)},Teig kneten,"kneten\nwalken"`,
        `KnowledgeSkillCompetence,${skillUri(4)},Brot backen,`,
      ),
    });
    expect(source.properties.skillLabels!.map((text) => [...labelsIn(text)])).toEqual([
      [[`skill:esco/${uuid(3)}`, 'Teig kneten']],
    ]);
    expect(notes).toContain('It names skills in de.');
  });

  const DE = 'labels/occupations_de.csv';
  test.each<readonly [string, () => Promise<unknown>, string]>([
    ['no file', () => read({ 'labels/occupations_en.csv': table(BAKER) }), 'expected occupations_de.csv'],
    [
      'a store without ESCO',
      () => read({ [DE]: table(BAKER) }, { loaded: new Set(['role:nurse']) }),
      'import esco DIR',
    ],
    ['a wrong address', () => read({ [DE]: table('Occupation,12,Bäcker,') }), 'occupations_de.csv:2, conceptUri: "12"'],
    ['an occupation twice', () => read({ [DE]: table(BAKER, BAKER) }), 'is stated twice'],
    ['an empty name', () => read({ [DE]: table(`Occupation,${uri(2)},,`) }), 'preferredLabel'],
    ['a file cut off', () => read({ [DE]: table(BAKER) }, { least: 2500 }), 'it has 1 occupations'],
    ['a missing column', () => read({ [DE]: `conceptUri,label\n${uri(2)},Bäcker\n` }), '"preferredLabel"'],
    [
      'a wrong address of a skill',
      () => read({ [DE]: table(BAKER), 'labels/skills_de.csv': table('Skill,7,kneten,') }),
      'skills_de.csv:2, conceptUri: "7" is not the address of a skill',
    ],
    ['another encoding', () => read({ [DE]: Buffer.from(table(BAKER).slice(1), 'latin1') }), 'UTF-8'],
  ])('refuses %s with place and remedy', async (_, reading, problem) => {
    await expect(reading()).rejects.toThrow(problem);
  });
});
