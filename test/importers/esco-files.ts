/** A release of four made-up occupations in ESCO's format, as files by name. */

const BASE = 'http://data.europa.eu/esco';
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const occupationUri = (number: number) => `${BASE}/occupation/${uuid(number)}`;
export const skillUri = (number: number) => `${BASE}/skill/${uuid(number)}`;
export const roleId = (number: number) => `role:esco/${uuid(number)}`;
export const skillId = (number: number) => `skill:esco/${uuid(number)}`;

const PILLARS = { S: skillUri(901), K: skillUri(902), L: skillUri(903) };

const OCCUPATIONS: readonly (readonly [number, string, string, string])[] = [
  [1, '5120', 'cook', 'kitchen cook\nline cook\ncook'],
  [2, '3434', 'chef', ''],
  [3, '2512', 'software developer', ''],
  [4, '1412', 'restaurant manager', ''],
];

/** Number, label and pillar; 1 to 6 are the kitchen's. */
const SKILLS: readonly (readonly [number, string, keyof typeof PILLARS])[] = [
  [1, 'cut food', 'S'],
  [2, 'boil food', 'S'],
  [3, 'season food', 'S'],
  [4, 'keep a kitchen clean', 'S'],
  [5, 'food hygiene', 'K'],
  [6, 'plan menus', 'S'],
  [7, 'French', 'L'],
  [8, 'Python (computer programming)', 'K'],
  [9, 'SPARK', 'K'],
  [10, 'databases', 'K'],
  [11, 'computer programming', 'K'],
];

const RELATIONS: readonly (readonly [number, 'essential' | 'optional', number])[] = [
  ...[1, 2, 3, 4, 5].map((skill) => [1, 'essential', skill] as const),
  [1, 'optional', 6],
  [1, 'optional', 5],
  ...[1, 2, 3, 4, 6].map((skill) => [2, 'essential', skill] as const),
  [2, 'optional', 7],
  ...[8, 10, 11].map((skill) => [3, 'essential', skill] as const),
  [3, 'optional', 9],
  [4, 'essential', 6],
];

function table(header: string, rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => cells.map((cell) => `"${cell}"`).join(',');
  return [header, ...rows.map(line), ''].join('\n');
}

/** The files under a folder `esco-0.9.0`. */
export function escoFiles(): Record<string, string> {
  const skill = 'KnowledgeSkillCompetence';
  return {
    'esco-0.9.0/occupations_en.csv': table(
      'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,modifiedDate,description',
      OCCUPATIONS.map(([number, group, title, others]) => [
        'Occupation',
        occupationUri(number),
        group,
        title,
        others,
        '',
        `2024-0${number}-25T11:28:50Z`,
        `What a ${title} does.`,
      ]),
    ),
    'esco-0.9.0/broaderRelationsOccPillar_en.csv': table('conceptType,conceptUri,broaderType,broaderUri', [
      ['ISCOGroup', `${BASE}/isco/C51`, 'ISCOGroup', `${BASE}/isco/C5`],
      ['Occupation', occupationUri(1), 'ISCOGroup', `${BASE}/isco/C5120`],
      ['Occupation', occupationUri(2), 'Occupation', occupationUri(1)],
    ]),
    'esco-0.9.0/skills_en.csv': table(
      'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,description',
      SKILLS.map(([number, label]) => [skill, skillUri(number), label, '', '', number === 9 ? '' : `${label}.`]),
    ),
    'esco-0.9.0/skillGroups_en.csv': table('conceptUri,preferredLabel,code', [
      [PILLARS.S, 'skills', 'S'],
      [PILLARS.K, 'knowledge', 'K'],
      [PILLARS.L, 'language skills and knowledge', 'L'],
    ]),
    'esco-0.9.0/broaderRelationsSkillPillar_en.csv': table('conceptType,conceptUri,broaderType,broaderUri', [
      ...SKILLS.map(([number, , pillar]) => [skill, skillUri(number), 'SkillGroup', PILLARS[pillar]]),
      [skill, skillUri(8), skill, skillUri(11)],
      [skill, skillUri(1), skill, skillUri(4)],
    ]),
    'esco-0.9.0/occupationSkillRelations_en.csv': table(
      'occupationUri,relationType,skillUri',
      RELATIONS.map(([occupation, relation, each]) => [occupationUri(occupation), relation, skillUri(each)]),
    ),
    'esco-0.9.0/skillSkillRelations_en.csv': table('originalSkillUri,relationType,relatedSkillUri', [
      [skillUri(3), 'optional', skillUri(5)],
      [skillUri(8), 'essential', skillUri(10)],
    ]),
  };
}
