import { linkFact, nodeFact } from '../../src/domain';
import { buildCareerGraph } from '../../src/graph';

const said = { alternateTitles: [], summary: '', interests: [], responsibilities: [] };
const source = nodeFact('Source', 'table', 'source:table', {
  name: 'Table',
  publisher: '',
  licence: '',
  attribution: '',
  release: '1',
  asOf: '2026',
  precedence: 1,
});
const roles = [
  nodeFact('Role', 'a', source.id, { ...said, title: 'A', scheme: 'ESCO', matches: ['relatedMatch role:gone'] }),
  nodeFact('Role', 'b', source.id, { ...said, title: 'B', scheme: 'ONET', matches: [] }),
];

test('matches that another source states stand on both roles, the other way round on the second, beside the role’s own', () => {
  const link = linkFact('MATCHES', 'role:a', 'role:b', source.id, {
    evidence: 'MODELLED',
    relation: 'broadMatch',
    confidence: 0.7,
  });
  const graph = buildCareerGraph({ revision: 1, nodes: [source, ...roles], links: [link] }, '2026-11-24T00:00:00Z');
  const shown = graph.roles.map((role) =>
    role.schemeMatches.map(({ relation, id, role: other }) => [relation, id, other]),
  );
  expect(shown).toEqual([
    [
      ['broadMatch', 'role:b', 1],
      ['relatedMatch', 'role:gone', null],
    ],
    [['narrowMatch', 'role:a', 0]],
  ]);
  expect(graph.counts.get('MATCHES')).toBe(1);
});
