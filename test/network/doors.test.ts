import { type Door, doorText, nodeFact, type Scheme } from '../../src/domain';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { doorsInto } from '../../src/network';

const SOURCE = 'source:editors';

const LICENCE: Door = {
  door: 'LICENCE',
  hiredFor: 'A licence gets you hired.',
  credentials: [{ kind: 'LICENCE', name: 'Licence', years: 0.2 }],
  studyYears: 0.2,
  experienceYears: 0,
  experienceIn: [],
  trainingYears: 0,
  source: SOURCE,
  evidence: 'EDITORIAL',
};

interface Given {
  readonly schoolingYears?: number;
  readonly experienceYears?: number;
  readonly doors?: readonly string[];
  readonly matches?: readonly string[];
  readonly scheme?: Scheme;
}

function graphOf(roles: Readonly<Record<string, Given>>): CareerGraph {
  const source = nodeFact('Source', 'editors', SOURCE, {
    name: 'Editors',
    publisher: 'Us',
    licence: 'Apache-2.0',
    attribution: 'Editors',
    release: '1',
    asOf: '2026-11',
    precedence: 1,
  });
  const nodes = Object.entries(roles).map(([title, given]) =>
    nodeFact('Role', title.toLowerCase(), SOURCE, {
      title,
      alternateTitles: [],
      scheme: 'ATLAS',
      summary: '',
      interests: [],
      responsibilities: [],
      matches: [],
      ...given,
    }),
  );
  return buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links: [] }, '2026-11-24T00:00:00Z');
}

const doorsOf = (graph: CareerGraph, title: string) =>
  doorsInto(graph, graph.roles.find((role) => role.title === title)!);

test('a role has the doors that its sources state, in their order', () => {
  const other: Door = { ...LICENCE, door: 'APPLY', credentials: [], studyYears: 0 };
  const graph = graphOf({ Nurse: { doors: [LICENCE, other].map(doorText), schoolingYears: 4, experienceYears: 0 } });
  expect(doorsOf(graph, 'Nurse')).toEqual([LICENCE, other]);
});

test('a door of a source that is not loaded counts as of the role’s own', () => {
  const graph = graphOf({ Nurse: { doors: [doorText({ ...LICENCE, source: 'source:away' })] } });
  expect(doorsOf(graph, 'Nurse')).toEqual([LICENCE]);
});

test.each([
  ['no schooling and no experience', 0, 0, 'APPLY', 0],
  ['a degree', 4, 0, 'DEGREE', 4],
  ['experience', 1, 3, 'EXPERIENCE', 0],
  ['both', 4, 3, 'EXPERIENCE', 4],
])('a role without a stated door that asks for %s has the door of that', (_, schooling, experience, door, study) => {
  const graph = graphOf({ Clerk: { schoolingYears: schooling, experienceYears: experience } });
  expect(doorsOf(graph, 'Clerk')).toMatchObject([
    { door, studyYears: study, experienceYears: experience, evidence: 'DERIVED' },
  ]);
});

test('a role of which nothing is known borrows the doors of its closest reading, never those of a related role', () => {
  const graph = graphOf({
    Nurse: { scheme: 'ONET', doors: [doorText(LICENCE)] },
    Sister: { matches: ['closeMatch role:nurse'] },
    Cousin: { matches: ['relatedMatch role:nurse'] },
  });
  expect(doorsOf(graph, 'Sister')).toEqual([{ ...LICENCE, evidence: 'DERIVED', note: 'As for Nurse.' }]);
  expect(doorsOf(graph, 'Cousin')).toEqual([]);
});

test('a role of ESCO borrows before it goes by the figures of its group', () => {
  const figures = { scheme: 'ESCO', schoolingYears: 4, experienceYears: 3 } as const;
  const graph = graphOf({
    Nurses: { scheme: 'ONET', doors: [doorText(LICENCE)] },
    Nurse: figures,
    Stranger: figures,
  });
  expect(doorsOf(graph, 'Nurse')).toEqual([{ ...LICENCE, evidence: 'DERIVED', note: 'As for Nurses.' }]);
  expect(doorsOf(graph, 'Stranger')).toMatchObject([{ door: 'EXPERIENCE', studyYears: 4 }]);
});
