import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema } from 'graphql';
import { parse } from 'yaml';
import { readTree } from './architecture-rules';
import { deadLinks, localLinks, mentionedScripts, undescribedParts, undocumentedExports } from './docs-rules';

const ROOT = resolve(__dirname, '..');
const textOf = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');
const scripts: Readonly<Record<string, string>> = JSON.parse(textOf('package.json')).scripts;
const FOLDERS = ['docs', 'seeds', 'bench', 'counsel', 'cypher', 'web'].flatMap((folder) => [
  ...readTree(ROOT, folder, /\.md$/).keys(),
]);
const PAGES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md', ...FOLDERS];

describe('the documents', () => {
  test.each(PAGES)('%s links to files that are there', (page) => {
    expect(deadLinks(ROOT, page, textOf(page))).toEqual([]);
  });

  test.each(PAGES)('%s names npm scripts that exist', (page) => {
    expect(mentionedScripts(textOf(page)).filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('every npm script that runs a file of the project finds it', () => {
    const files = Object.values(scripts).flatMap(
      (script) => script.match(/(?:tools|bench|test|dist)\/[\w./-]+/g) ?? [],
    );
    expect(files.filter((file) => !file.startsWith('dist/') && !existsSync(resolve(ROOT, file)))).toEqual([]);
  });

  test('every exported function, class and constant of src has a docstring', () => {
    // GraphQL's types are described in the printed schema.
    const sources = [...readTree(ROOT, 'src', /\.ts$/)].filter(
      ([path, text]) => !text.includes("from 'type-graphql'") && path !== 'src/graphql/paging/connections.ts',
    );
    // A rule of advice says itself what it is.
    const isRule = (path: string, text: string, name: string) =>
      /^src\/advice\/(move-)?rules\//.test(path) && new RegExp(`export const ${name}: \\w+Rule = \\{`).test(text);
    const bare = sources.flatMap(([path, text]) =>
      undocumentedExports(text).flatMap((name) => (isRule(path, text, name) ? [] : [`${path}: ${name}`])),
    );
    expect(bare).toEqual([]);
  });

  test('every part of the GraphQL schema has a description', () => {
    expect(undescribedParts(buildSchema(textOf('schema/career.graphql')))).toEqual([]);
  });
});

describe('the container files', () => {
  const compose = parse(textOf('docker-compose.yml'));

  test('the database has a health check, a volume and a password that must be set', () => {
    const { neo4j } = compose.services;
    expect(neo4j.image).toMatch(/^neo4j:5\.26/);
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
    expect(neo4j.healthcheck.test.join(' ')).toContain('cypher-shell');
    expect(neo4j.volumes).toContain('neo4j-data:/data');
    expect(compose.volumes).toHaveProperty('neo4j-data');
  });

  test('the API is built from the Dockerfile and waits for a healthy database', () => {
    const { api } = compose.services;
    expect(api.build).toBe('.');
    expect(api.depends_on.neo4j.condition).toBe('service_healthy');
    expect(api.environment.NEO4J_URI).toBe('neo4j://neo4j:7687');
    expect(api.environment.HOST).toBe('0.0.0.0');
  });

  test('the image runs on glibc as a user without rights, tells its health, and copies only what is there', () => {
    const dockerfile = textOf('Dockerfile');
    expect(dockerfile).toMatch(/^FROM node:24[\w.-]*slim/m);
    expect(dockerfile).not.toMatch(/alpine/);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/HEALTHCHECK[\s\S]*\/healthz/);
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(?:--\S+ )*(.+) \S+$/gm)].flatMap((match) =>
      (match[1] ?? '').split(' '),
    );
    expect(copied.length).toBeGreaterThan(3);
    expect(copied.filter((path) => path !== 'dist' && !existsSync(resolve(ROOT, path)))).toEqual([]);
  });
});

describe('the check of the documents', () => {
  test('finds a dead link, and leaves other sites, anchors and code alone', () => {
    const page = 'See [a](a.md#top), ![b](../b.png "b"), [c](https://example.org/c), [d](#d).\n```\n[e](e.md)\n```\n';
    expect(localLinks(page)).toEqual(['a.md', '../b.png']);
    expect(deadLinks(ROOT, 'docs/page.md', '[a](no-such-page.md) [b](../package.json)')).toEqual([
      'docs/page.md: links to no-such-page.md, which is not there',
    ]);
  });

  test('finds what a schema leaves undescribed', () => {
    const sdl = '"Q." type Query { "a." a(b: Int): E } "E." enum E { "x." X Y } input I { "c." c: Int d: Int }';
    expect(undescribedParts(buildSchema(sdl))).toEqual(['E.Y', 'I', 'I.d', 'Query.a(b:)']);
  });

  test('finds the npm scripts that a text names', () => {
    expect(mentionedScripts('`npm start`, then `npm run bench:routes`; npm test, npm install')).toEqual([
      'bench:routes',
      'start',
      'test',
    ]);
  });

  test.each([
    ['a bare function', 'export function a() {}', ['a']],
    ['a bare async function', 'const x = 1;\nexport async function a() {}', ['a']],
    ['a bare class after a documented one', '/** A. */\nexport class A {\n}\nexport class B {}', ['B']],
    ['a constant right below a documented one', '/** A, B. */\nexport const A = 1;\nexport const B = 2;', []],
    ['a constant apart from a documented one', '/** A. */\nexport const A = 1;\n\nexport const B = 2;', ['B']],
    ['a function right below a constant', '/** A. */\nexport const A = 1;\nexport function b() {}', ['b']],
    ['a decorated class', '@ObjectType({\n  name: "A",\n})\nexport class A {}', []],
    ['the only export of a file with an opening docstring', '/** A. */\nimport "b";\nexport const A = 1;', []],
    ['several exports of such a file', '/** A. */\nimport "b";\nexport const A = 1;\nexport const B = 1;', ['A', 'B']],
    ['overloads', '/** A. */\nexport function a(x: 1): 1;\nexport function a(x: 2): 2;', []],
    ['types', 'export interface A {}\nexport type B = 1;', []],
  ])('judges %s', (_, text, bare) => {
    expect(undocumentedExports(text)).toEqual(bare);
  });
});
