import { officialOfText } from '../../src/domain';
import { readJobtech, readRome } from '../../src/importers';
import { withFiles } from './written-files';

const uuid = (digit: number) => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;
const uri = (digit: number) => `http://data.europa.eu/esco/occupation/${uuid(digit)}`;
const role = (digit: number) => `role:esco/${uuid(digit)}`;
const LOADED = new Set([1, 2, 3].map(role));

const FOLDER = 'rome';
const MOVES = `${FOLDER}/unix_rubrique_mobilite_v460_utf8.csv`;
const PROFESSIONS = `${FOLDER}/unix_referentiel_code_rome_v460_utf8.csv`;
const TITLES = `${FOLDER}/unix_referentiel_appellation_v460_utf8.csv`;
const TIES = 'crosswalks/esco_rome_fr.csv';
const table = (...rows: string[]) => `${rows.join('\n')}\n`;

const RELEASE = {
  [MOVES]: table(
    '"code_rome","code_rome_cible","numero_ordre"',
    '"D1102","G1602","2"',
    '"D1102","D1104","1"',
    '"G1602","D1102","1"',
  ),
  [PROFESSIONS]: table(
    '"code_rome","code_fiche_metier","libelle_rome"',
    '"D1102","1","Boulanger / Boulangère"',
    '"D1104","2","Pâtissier / Pâtissière"',
    '"G1602","3","Cuisinier / Cuisinière"',
  ),
  [TITLES]: table('"code_ogr","code_rome"', '"11573","D1102"', '"17044","D1104"', '"14100","G1602"', '"14101","G1602"'),
  [TIES]: table(
    'Mapping project name,ESCO - ROME',
    '',
    'classification 1 ID,classification 1 prefered label,classification 2 ID,classification 2 prefered label,mapping relation',
    `${uri(1)},boulanger,11573,Boulanger,skos:exactMatch`,
    `${uri(1)},boulanger,17044,Pâtissier,skos:broadMatch`,
    `${uri(2)},pâtissier,17044,Pâtissier,skos:closeMatch`,
    `${uri(3)},cuisinier diététique,14100,Cuisinier,skos:broadMatch`,
    `${uri(9)},cuisinier,14101,Cuisinier,skos:exactMatch`,
    `${uri(3)},cuisinier diététique,99999,Gone,skos:exactMatch`,
  ),
};

type Files = Readonly<Record<string, string | Buffer>>;
const read = (changed: Files = {}, { least = 1, loaded = LOADED } = {}) =>
  withFiles({ ...RELEASE, ...changed }, (folder) => readRome(`${folder}/${FOLDER}`, loaded, { leastMoves: least }));

describe('reading the moves that France Travail names', () => {
  test('keeps each profession with its occupations of ESCO and its moves, nearest first', async () => {
    const { source, nodes, links, notes } = await read();
    expect(source).toMatchObject({ id: 'source:rome', properties: { country: 'FR', release: '4.60' } });
    expect([nodes, links]).toEqual([[], []]);
    expect(source.properties.officialMoves!.map(officialOfText)).toEqual([
      {
        code: 'D1102',
        title: 'Boulanger / Boulangère',
        roles: [role(1)],
        moves: [
          { code: 'D1104', rank: 1, percent: null },
          { code: 'G1602', rank: 2, percent: null },
        ],
      },
      { code: 'D1104', title: 'Pâtissier / Pâtissière', roles: [role(2)], moves: [] },
      {
        code: 'G1602',
        title: 'Cuisinier / Cuisinière',
        roles: [role(3)],
        moves: [{ code: 'D1102', rank: 1, percent: null }],
      },
    ]);
    expect(notes).toEqual([
      'It names 3 moves between 3 professions.',
      '1 ties to occupations that are not loaded were left out.',
    ]);
  });

  const without = (path: string): Files => ({ [path]: '"x"\n"y"\n' });
  test.each<readonly [string, () => Promise<unknown>, string]>([
    ['a store without ESCO', () => read({}, { loaded: new Set(['role:baker']) }), 'import esco DIR'],
    ['a table cut off', () => read({}, { least: 10_000 }), 'it has 3 moves, and a release about 15,000'],
    [
      'two releases in one folder',
      () => read({ [MOVES.replace('v460', 'v459')]: RELEASE[MOVES]! }),
      'tables of 2 releases',
    ],
    ['a missing column', () => read(without(MOVES)), '"code_rome", "code_rome_cible", "numero_ordre" are missing'],
    ['titles without a number', () => read(without(TITLES)), '"code_ogr", "code_rome" are missing'],
    ['a crosswalk without its head', () => read(without(TIES)), 'classification 1 ID'],
    [
      'a profession of another release',
      () => read({ [MOVES]: `${RELEASE[MOVES]}"D1102","Z9999","3"\n` }),
      'v460_utf8.csv:5, code_rome_cible: "Z9999" is not in the table of professions',
    ],
    [
      'a move stated twice',
      () => read({ [MOVES]: `${RELEASE[MOVES]}"D1102","D1104","3"\n` }),
      'D1102 to D1104 is stated twice',
    ],
    ['a rank that is none', () => read({ [MOVES]: `${RELEASE[MOVES]}"G1602","D1104","0"\n` }), 'numero_ordre'],
    [
      'a relation that is none',
      () => read({ [TIES]: `${RELEASE[TIES]}${uri(2)},x,17044,y,skos:likes\n` }),
      '"likes" is not a relation',
    ],
    [
      'another encoding',
      () => read({ [PROFESSIONS]: Buffer.from(RELEASE[PROFESSIONS]!, 'latin1') }),
      'v460_utf8.csv:2',
    ],
  ])('refuses %s with place and remedy', async (_, reading, problem) => {
    await expect(reading()).rejects.toThrow(problem);
  });

  test('refuses a folder without moves, an older generation of ROME and a missing crosswalk', async () => {
    const inFolder = (files: Files) =>
      withFiles(files, (folder) => readRome(`${folder}/${FOLDER}`, LOADED, { leastMoves: 1 }));
    await expect(inFolder({ [TITLES]: RELEASE[TITLES]! })).rejects.toThrow('unix_rubrique_mobilite_v460_utf8.csv');
    await expect(inFolder({ [MOVES.replace('v460', 'v343')]: RELEASE[MOVES]! })).rejects.toThrow('ROME 4 is read');
    const { [TIES]: _, ...others } = RELEASE;
    await expect(inFolder(others)).rejects.toThrow('esco_rome_fr.csv');
  });
});

const SWEDISH = {
  data: {
    concepts: [
      {
        id: 'baker_1',
        type: 'occupation-name',
        preferred_label: 'Bagare',
        substituted_by: [
          { id: 'pastry_2', preferred_label: 'Konditor', substitutability_percentage: 75 },
          { id: 'cook_3', preferred_label: 'Kock', substitutability_percentage: 25 },
        ],
        exact_match: [{ esco_uri: uri(1) }],
      },
      {
        id: 'pastry_2',
        type: 'occupation-name',
        preferred_label: 'Konditor',
        substituted_by: [{ id: 'cook_3', preferred_label: 'Kock', substitutability_percentage: 25 }],
        close_match: [{ esco_uri: uri(2) }],
      },
      { id: 'cook_3', type: 'occupation-name', preferred_label: 'Kock', substituted_by: [] },
      {
        id: 'chef_4',
        preferred_label: 'Köksmästare',
        substituted_by: [{ id: 'cook_3', substitutability_percentage: 75 }],
      },
    ],
  },
};

const NAME = 'substitutability-relations-between-occupations.json';
const readSwedish = (text: string | Buffer, least = 1) =>
  withFiles({ [NAME]: text }, (folder) => readJobtech(`${folder}/${NAME}`, LOADED, { leastOccupations: least }));

describe('reading the moves that Arbetsförmedlingen names', () => {
  test('people of an occupation that substitutes another one move there, the best fit first', async () => {
    const { source, notes } = await readSwedish(JSON.stringify(SWEDISH));
    expect(source).toMatchObject({ id: 'source:jobtech', properties: { country: 'SE' } });
    const professions = source.properties.officialMoves!.map(officialOfText);
    expect(professions.find(({ code }) => code === 'cook_3')).toEqual({
      code: 'cook_3',
      title: 'Kock',
      roles: [],
      moves: [
        { code: 'chef_4', rank: null, percent: 75 },
        { code: 'baker_1', rank: null, percent: 25 },
        { code: 'pastry_2', rank: null, percent: 25 },
      ],
    });
    expect(professions.find(({ code }) => code === 'baker_1')).toMatchObject({ roles: [role(1)], moves: [] });
    expect(notes).toContain('2 professions have no occupation of ESCO, so their moves are not shown.');
  });

  const [baker, ...others] = SWEDISH.data.concepts;
  const changed = (fields: object) => JSON.stringify({ data: { concepts: [{ ...baker, ...fields }, ...others] } });
  test.each<readonly [string, string | Buffer, string, number]>([
    ['text that is no JSON', '{"data": ', 'no JSON', 1],
    ['an answer of another form', '{"concepts": []}', `${NAME}, data: `, 1],
    ['an answer cut off', JSON.stringify(SWEDISH), 'it has 4 occupations, and a release about 2,300', 1_000],
    [
      'a percentage that is none',
      changed({ substituted_by: [{ id: 'cook_3', substitutability_percentage: 120 }] }),
      'substitutability_percentage',
      1,
    ],
    ['an address that is none', changed({ exact_match: [{ esco_uri: 'baker' }] }), 'the address of an occupation', 1],
    [
      'an occupation that is not in the file',
      changed({ substituted_by: [{ id: 'gone_9', substitutability_percentage: 25 }] }),
      'substituted by gone_9, which is not in the file',
      1,
    ],
    ['an occupation twice', JSON.stringify({ data: { concepts: [baker, baker] } }), 'stated twice', 1],
    ['another encoding', Buffer.from(JSON.stringify(SWEDISH), 'latin1'), 'UTF-8', 1],
  ])('refuses %s with place and remedy', async (_, text, problem, least) => {
    await expect(readSwedish(text, least)).rejects.toThrow(problem);
  });
});
