import { nodeFact, type RoleProperties, type Scheme, slugOf } from '../../src/domain';
import { buildCareerGraph } from '../../src/graph';

const source = 'source:tests';
function role(slug: string, title: string, scheme: Scheme, alternateTitles: string[] = []) {
  const properties: RoleProperties = {
    title,
    alternateTitles,
    scheme,
    summary: '',
    interests: [],
    responsibilities: [],
    matches: [],
  };
  return nodeFact('Role', slug, source, properties);
}
function technology(name: string) {
  return nodeFact('Technology', slugOf(name), source, {
    name,
    alternateNames: [],
    scheme: 'ATLAS',
    category: 'Language',
  });
}

const graph = buildCareerGraph(
  {
    revision: 1,
    links: [],
    nodes: [
      nodeFact('Source', 'tests', source, {
        name: 'tests',
        publisher: '',
        licence: '',
        attribution: '',
        release: '',
        asOf: '',
        precedence: 1,
      }),
      role('back-end-developer', 'Back-End Developer', 'ATLAS', ['Server-Side Developer']),
      role('onet/15-1252.00', 'Software Developers', 'ONET', ['Back-End Developer', 'Programmer']),
      role('onet/15-1251.00', 'Programmer', 'ONET'),
      role('devops-engineer', 'DevOps Engineer', 'ATLAS'),
      technology('C'),
      technology('C++'),
      technology('C#'),
      technology('.NET'),
      technology('Node.js'),
    ],
  },
  '2026-11-24T00:00:00Z',
);

describe('references', () => {
  test.each([
    ['role:back-end-developer', 'role:back-end-developer'],
    ['back-end-developer', 'role:back-end-developer'],
    ['Back-End Developer', 'role:back-end-developer'],
    ['  back end   DEVELOPER ', 'role:back-end-developer'],
    ['server-side developer', 'role:back-end-developer'],
    ['onet/15-1252.00', 'role:onet/15-1252.00'],
    ['software developers', 'role:onet/15-1252.00'],
  ])('"%s" names %s', (ref, id) => {
    expect(graph.names.resolve('Role', ref)).toBe(id);
  });

  test('a title comes before an alternate title of another role', () => {
    expect(graph.names.resolve('Role', 'Programmer')).toBe('role:onet/15-1251.00');
  });

  test('a kind is looked for only among its own', () => {
    expect(graph.names.resolve('Technology', 'Back-End Developer')).toBeNull();
    expect(graph.names.resolve('Competency', 'c++')).toBe('technology:c-plus-plus');
  });

  test.each([
    ['C', 'technology:c'],
    ['C++', 'technology:c-plus-plus'],
    ['c#', 'technology:c-sharp'],
    ['.NET', 'technology:dot-net'],
    ['node.js', 'technology:node-js'],
  ])('signs tell %s apart', (ref, id) => {
    expect(graph.names.resolve('Competency', ref)).toBe(id);
  });
});

describe('search', () => {
  test.each([
    ['bakend develper', 'role:back-end-developer'],
    ['devops', 'role:devops-engineer'],
    ['dev eng', 'role:devops-engineer'],
    ['back end', 'role:back-end-developer'],
    ['C#', 'technology:c-sharp'],
    ['node', 'technology:node-js'],
  ])('"%s" finds %s first', (text, id) => {
    expect(graph.text.search(text, { limit: 3 })[0]?.id).toBe(id);
  });

  test.each(['', '   ', '!?', '\u0000\u0007'])('text without a word finds nothing: %j', (text) => {
    expect(graph.text.search(text, { limit: 3 })).toEqual([]);
  });

  test('kinds narrow the search', () => {
    expect(graph.text.search('developer', { kinds: ['Technology'], limit: 3 })).toEqual([]);
  });
});
