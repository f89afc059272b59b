import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINK_ENDS, LINK_KINDS, LINK_PROPERTIES, NODE_KINDS } from '../../src/domain';
import { statement, statementsIn } from '../../src/store/port/cypher-catalog';

const NODE_STATEMENTS = ['read/nodes', 'read/nodes-by-id', 'read/count-links', 'write/put-node', 'write/remove-node'];
const LINK_STATEMENTS = ['read/links-from', 'write/create-link', 'write/replace-link', 'write/remove-link'];
const SHARED_LABEL = 'Competency';
const withoutComments = (text: string) => text.replaceAll(/^\/\/.*$/gm, '').trim();

test.each(NODE_STATEMENTS)('%s has one variant a kind of node, which differ in the label alone', (name) => {
  expect(statementsIn(name)).toEqual(NODE_KINDS.map((kind) => `${name}/${kind}`).sort());
  const shapes = NODE_KINDS.map((kind) =>
    statement(`${name}/${kind}`).replaceAll(`:${kind}`, ':KIND').replace(`SET n:${SHARED_LABEL}\n`, ''),
  );
  expect(new Set(shapes).size).toBe(1);
});

test.each(LINK_STATEMENTS)('%s has one variant a kind of link, which differ in the type and the ends alone', (name) => {
  expect(statementsIn(name)).toEqual(LINK_KINDS.map((kind) => `${name}/${kind}`).sort());
  const shapes = LINK_KINDS.map((kind) => {
    const [from, to] = [LINK_ENDS[kind].from, LINK_ENDS[kind].to].map((ends) =>
      ends.length > 1 ? SHARED_LABEL : ends[0],
    );
    const text = statement(`${name}/${kind}`).replaceAll(`[r:${kind}`, '[r:TYPE');
    return withoutComments(text)
      .replace(/r\.source AS source(, r\.\w+ AS \w+)*/, 'properties(r) AS properties')
      .replaceAll(`(a:${from} `, '(a:FROM ')
      .replaceAll(`(:${from} `, '(:FROM ')
      .replaceAll(`(b:${to} `, '(b:TO ');
  });
  expect(new Set(shapes).size).toBe(1);
});

test.each(Object.entries(LINK_PROPERTIES))('%s is read property by property, every one', (kind, properties) => {
  const read = [...statement(`read/links-from/${kind}`).matchAll(/r\.(\w+) AS \1\b/g)].map(([, name]) => name);
  expect(read.sort()).toEqual(['source', ...Object.keys(properties)].sort());
});

test.each(LINK_KINDS)('read/links-to/%s is as read/links-from, but for the end that is named', (kind) => {
  const shape = (direction: string) => {
    const [a, b] = [LINK_ENDS[kind].from, LINK_ENDS[kind].to].map((ends) => (ends.length > 1 ? SHARED_LABEL : ends[0]));
    return withoutComments(statement(`read/links-${direction}/${kind}`))
      .replace(`(a:${a} {id: id})`, '(a)')
      .replace(`(b:${b} {id: id})`, '(b)');
  };
  expect(statementsIn('read/links-to')).toHaveLength(LINK_KINDS.length);
  expect(shape('to')).toBe(shape('from'));
});

test('both engines have the same uniqueness, but for keys, which the embedded one gets from the ends', () => {
  const labels = (engine: string) =>
    statementsIn(`schema/${engine}`)
      .map((name) => /FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE/.exec(statement(name))?.slice(1).join('.'))
      .filter((found) => found !== undefined)
      .sort();
  expect(labels('embedded')).toEqual(labels('neo4j'));
  expect(labels('neo4j')).toEqual(expect.arrayContaining(NODE_KINDS.map((kind) => `${kind}.id`)));
});

test('each file of cypher/ holds one statement', () => {
  const root = join(__dirname, '../../cypher');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'));
  const several = files.filter((file) => withoutComments(readFileSync(join(root, file), 'utf8')).includes(';'));
  expect(several).toEqual([]);
});

test('a statement that is not there is an error that names its file', () => {
  expect(() => statement('read/nothing')).toThrow('nothing.cypher');
});
