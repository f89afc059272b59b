import { join } from 'node:path';
import { type LinkFact, linkFact, type NodeFact, nodeFact, type SourceContent } from '../../src/domain';
import { readMoves } from '../../src/importers';
import { withFiles } from './written-files';

const HEADER = 'source_soc2010,target_soc2010,probability,source_title,target_title,target_employment,coding_artefact';

/** Code, zone, experience and the level of each of four skills. */
const ROLES: readonly (readonly [string, number, number, readonly number[]])[] = [
  ['11-1011.00', 4, 4, [5, 1, 5, 1]],
  ['11-2011.00', 4, 3, [5, 2, 5, 1]],
  ['11-2021.00', 4, 3, [5, 1, 5, 2]],
  ['13-1011.00', 3, 2, [1, 5, 1, 5]],
  ['13-1021.00', 3, 2, [1, 5, 1, 4]],
  ['15-1011.00', 4, 2, []],
];
const id = (code: string) => `role:onet/${code}`;
const ONET = nodeFact('Source', 'onet', 'source:onet', {
  name: 'O*NET',
  publisher: '',
  licence: '',
  attribution: '',
  release: '1',
  asOf: '2025',
  precedence: 20,
});
const NODES: readonly NodeFact[] = [
  ONET,
  ...ROLES.map(([code, jobZone, experienceYears]) =>
    nodeFact('Role', `onet/${code}`, ONET.id, {
      title: code,
      alternateTitles: [],
      scheme: 'ONET',
      summary: '',
      interests: [],
      responsibilities: [],
      matches: [],
      jobZone,
      experienceYears,
      schoolingYears: 4,
    }),
  ),
];
const LINKS: readonly LinkFact[] = [
  ...ROLES.flatMap(([code, , , levels]) =>
    levels.map((level, skill) =>
      linkFact('REQUIRES', id(code), `skill:onet/${skill}`, ONET.id, { evidence: 'SURVEY', importance: 4, level }),
    ),
  ),
  linkFact('PROGRESSES_TO', id('11-1011.00'), id('13-1011.00'), ONET.id, {
    evidence: 'EXPERT_LIST',
    move: 'PIVOT',
    typicalYears: 2,
    confidence: 0.5,
  }),
];
const VINTAGES = JSON.stringify({
  one_to_one: { '11-1011': '11-1011', '13-1011': '13-1011', '13-1021': '13-1021', '15-1011': '15-1011' },
  ambiguous: { '11-2031': ['11-2011', '11-2021'], '17-1011': ['17-1012', '17-1013'] },
});

/** Out of 11-1011: half stay; of the rest 60 % go to 11-2030, 30 % to 13-1000 and 2 % to each of five others. */
const ROWS: readonly (readonly [string, string, number, number, number])[] = [
  ['11-1011', '11-1011', 0.5, 1000, 0],
  ['11-1011', '11-2030', 0.27, 1000, 0],
  ['11-1011', '13-1000', 0.135, 1000, 0],
  ['11-1011', '13-1011', 0.009, 1000, 0],
  ['11-1011', '13-1021', 0.009, 1000, 0],
  ['11-1011', '15-1011', 0.027, 1000, 0],
  ['11-1011', '17-1011', 0.05, 1000, 1],
  ['13-1021', '13-1021', 0.9, 1000, 0],
  ['13-1021', '11-1011', 0.1, 1000, 0],
];
const cells = ROWS.map(([from, to, probability, employment, artefact]) =>
  [from, to, probability, 'a', '"b, c"', employment, artefact].join(','),
);

function read(rows: readonly string[] = cells, header = HEADER, nodes = NODES): Promise<SourceContent> {
  const files = {
    'cps/observed_moves.csv': [header, ...rows, ''].join('\n'),
    'crosswalks/soc_2010_to_2018.json': VINTAGES,
  };
  return withFiles(files, (folder) => readMoves(join(folder, 'cps'), { nodes, links: LINKS }));
}

describe('reading observed moves', () => {
  let content: SourceContent;
  beforeAll(async () => {
    content = await read();
  });
  const move = (from: string, to: string) =>
    content.links.find((link) => link.from === id(from) && link.to === id(to))?.properties;

  test('a move that another source names gets its share of those who leave, staying and artefacts left out', () => {
    // 13-1000 covers two roles alike, 13-1011 one: (0.135 / 2 + 0.009) / 0.45.
    expect(move('11-1011.00', '13-1011.00')).toEqual({
      evidence: 'OBSERVED',
      move: 'PIVOT',
      likelihood: 0.17,
      confidence: 0.7,
      typicalYears: expect.any(Number),
      value: '17.0 % of those who leave',
      note: 'seen as 11-1011 to 13-1000, 11-1011 to 13-1011 (SOC 2010)',
    });
  });

  test('a real flow opens a move that no source names, if the roles are alike and needs are covered', () => {
    expect(move('11-1011.00', '11-2011.00')).toMatchObject({ likelihood: 0.3, move: 'STEP_BACK' });
  });

  test('a code that became two is shared between them', () => {
    expect(move('11-1011.00', '11-2021.00')).toEqual(move('11-1011.00', '11-2011.00'));
  });

  test('a flow alone does not open a move into a role that is unlike', () => {
    expect(move('11-1011.00', '13-1021.00')).toBeUndefined();
  });

  test('nothing leads into a role of which no need is known', () => {
    expect(move('11-1011.00', '15-1011.00')).toBeUndefined();
  });

  test('an occupation with fewer than five targets tells nothing', () => {
    expect(content.links.filter((link) => link.from === id('13-1021.00'))).toEqual([]);
  });

  test('what was observed and what was opened are counted', () => {
    expect(content.notes).toEqual([
      '1 moves that other sources name were observed; 2 more are opened by the flow alone.',
    ]);
  });

  test('the years are those that the step model gives for the experience and the coverage', () => {
    // 3 years asked, 4 brought along: the half year of search at a confidence of 0.7 is longer.
    expect(move('11-1011.00', '11-2011.00')).toMatchObject({ typicalYears: 0.7 });
  });

  test('reading again with its own links in the store gives the same', async () => {
    const files = { 'observed_moves.csv': [HEADER, ...cells, ''].join('\n'), 'soc_2010_to_2018.json': VINTAGES };
    const facts = { nodes: [...NODES, content.source], links: [...LINKS, ...content.links] };
    expect(await withFiles(files, (folder) => readMoves(folder, facts))).toEqual(content);
  });

  test('the source carries the attribution that its authors are owed', () => {
    expect(content.source.properties.attribution).toBe(
      'Observed moves: R. M. del Rio-Chanona et al., network of US occupational mobility from CPS ASEC, CC BY 4.0 (J. R. Soc. Interface 18:20200898)',
    );
  });
});

describe('observed moves that are not as they should be', () => {
  test.each([
    ['a missing column', cells, HEADER.replace('probability', 'p'), 'observed_moves.csv:1, probability'],
    [
      'a bad number',
      [cells[0]!.replace('0.5', 'half')],
      HEADER,
      'observed_moves.csv:2, probability: "half" is not a number',
    ],
    [
      'an unknown code',
      [cells[0]!.replace('11-1011', '99-1011')],
      HEADER,
      'observed_moves.csv:2, source_soc2010: "99-1011"',
    ],
    ['missing rows', cells.slice(0, 4), HEADER, 'observed_moves.csv:2, probability: the probabilities of 11-1011'],
    ['a cut row', [...cells.slice(0, 8), '13-1021,11-'], HEADER, 'observed_moves.csv:10, probability: 2 cells'],
    ['a move stated twice', [...cells, cells[3]!], HEADER, 'observed_moves.csv:11, target_soc2010: 11-1011 to 13-1011'],
  ])('%s are named with file, line and column', async (_, rows, header, message) => {
    await expect(read(rows, header)).rejects.toThrow(message);
  });

  test('without O*NET there is nothing to tell of, and the error says what to import first', async () => {
    await expect(read(cells, HEADER, [ONET])).rejects.toThrow(
      'career-atlas import onet --download, or import onet DIR',
    );
  });

  test('a folder that is not there is named', async () => {
    await expect(readMoves('nowhere', { nodes: NODES, links: LINKS })).rejects.toThrow('There is no folder nowhere.');
  });
});
