import { checkSeeds } from '../../src/app/imports/check-seeds';
import {
  conditionsOfText,
  type LinkFactOf,
  type LinkKind,
  type NodeFactOf,
  type NodeKind,
  type SourceContent,
} from '../../src/domain';
import { ALTERNATIVES } from '../../src/importers/seeds/alternatives';
import { SEEDS, seedFacts } from '../kept/facts';

let contents: readonly SourceContent[];
beforeAll(async () => {
  contents = await seedFacts();
});

describe('the seeds of this project', () => {
  const nodes = <K extends NodeKind>(kind: K) =>
    contents.flatMap((content) => content.nodes).filter((node) => node.kind === kind) as NodeFactOf<K>[];
  test('are without mistakes, and both ends of every link are there', () => {
    const ids = new Set(contents.flatMap((content) => [content.source.id, ...content.nodes.map((node) => node.id)]));
    const open = contents
      .flatMap((content) => content.links)
      .filter((link) => !ids.has(link.from) || !ids.has(link.to));
    expect(open).toEqual([]);
  });

  test('hold all that seed --check asks, by which contributors go', async () => {
    const { findings } = await checkSeeds(SEEDS);
    expect(findings).toEqual([]);
  });

  test('know every technology of which one of a group suffices', () => {
    const known = new Set(nodes('Technology').map(({ id }) => id.replace('technology:', '')));
    expect(ALTERNATIVES.flat().filter((name) => !known.has(name))).toEqual([]);
  });

  test('say of each role what its work is like', () => {
    const described = contents.flatMap(({ source }) => source.properties.conditions ?? []).map(conditionsOfText);
    const roles = nodes('Role').map(({ id }) => id);
    expect(described.map(({ role }) => role).sort()).toEqual(roles.sort());
  });

  test('call no two occupations of O*NET by the same everyday title, and none by a long one', () => {
    const titles = contents
      .flatMap(({ source }) => source.properties.everydayTitles ?? [])
      .map((text) => text.slice(text.indexOf(' ') + 1));
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 40)).toEqual([]);
  });
});

describe("the back-end developer's page", () => {
  const PAGE = 'source:back-end-developer-career-page';
  let page: SourceContent;
  let partOf: (skill: string) => string[];
  beforeAll(() => {
    page = contents.find((content) => content.source.id === PAGE)!;
    const links = contents.flatMap((content) => content.links);
    partOf = (skill) =>
      links.filter((link) => link.kind === 'PART_OF' && link.to === `skill:${skill}`).map((link) => link.from);
  });
  const role = 'role:back-end-developer';
  const pageLinks = <K extends LinkKind>(kind: K) => page.links.filter((link) => link.kind === kind) as LinkFactOf<K>[];

  test('gives the role seven responsibilities and what its future holds', () => {
    const fact = page.nodes.find((node) => node.id === role) as NodeFactOf<'Role'>;
    expect(fact.properties.responsibilities).toHaveLength(7);
    expect(fact.properties.outlook).toMatch(/machine learning.*artificial intelligence.*big data/i);
  });

  test.each([
    ['programming', ['java', 'python', 'ruby', 'php', 'node-js', 'c-sharp']],
    ['database-management', ['mysql', 'postgresql', 'mongodb', 'apache-cassandra']],
    ['relational-databases', ['mysql', 'postgresql']],
    ['nosql-databases', ['mongodb', 'apache-cassandra']],
    ['web-frameworks', ['django', 'flask', 'express-js', 'spring']],
    ['version-control', ['git', 'github']],
    ['cloud-platforms', ['aws', 'azure', 'google-cloud']],
    ['api-development', ['openapi']],
    ['security-best-practices', []],
    ['debugging', []],
  ])('requires %s, with its technologies', (skill, technologies) => {
    const required = pageLinks('REQUIRES').map((link) => link.to);
    const nosqlOrRelational = ['relational-databases', 'nosql-databases'].includes(skill);
    if (!nosqlOrRelational) expect(required).toContain(`skill:${skill}`);
    const ids = technologies.map((technology) => `technology:${technology}`);
    expect(partOf(skill)).toEqual(expect.arrayContaining(ids));
    if (skill !== 'api-development') expect(required).toEqual(expect.arrayContaining(ids));
  });

  test('leads on to six roles, and over DevOps to the cloud', () => {
    expect(
      pageLinks('PROGRESSES_TO')
        .map((link) => `${link.from} ${link.to}`.replaceAll('role:', ''))
        .sort(),
    ).toEqual([
      'back-end-developer cloud-architect',
      'back-end-developer devops-engineer',
      'back-end-developer engineering-manager',
      'back-end-developer lead-software-engineer',
      'back-end-developer senior-back-end-developer',
      'back-end-developer technical-architect',
      'devops-engineer cloud-architect',
    ]);
  });

  test('pays by level, open-ended from senior on', () => {
    const bands = pageLinks('PAYS').map(({ properties: { level, minUsd, maxUsd, openEnded } }) => [
      level,
      minUsd,
      maxUsd,
      openEnded,
    ]);
    expect(bands).toHaveLength(5);
    expect(bands).toEqual(
      expect.arrayContaining([
        ['ENTRY', 55000, 70000, false],
        ['MID', 70000, 100000, false],
        ['SENIOR', 100000, 130000, true],
        ['LEAD', 130000, 160000, true],
        ['MANAGER', 130000, 160000, true],
      ]),
    );
  });

  test('names employers of four categories, each with what it employs the role for', () => {
    const employers = pageLinks('EMPLOYS').filter((link) => link.to === role && link.properties.purpose !== undefined);
    const category = new Map(
      page.nodes.map((node) => [node.id, node.kind === 'Company' ? node.properties.category : '']),
    );
    const named = employers.map((link) => `${category.get(link.from)} ${link.from.replace('company:', '')}`);
    expect(named.sort()).toEqual([
      'CONSULTANCY accenture',
      'CONSULTANCY tata-consultancy-services',
      'E_COMMERCE amazon',
      'E_COMMERCE ebay',
      'E_COMMERCE shopify',
      'START_UP airbnb',
      'START_UP dropbox',
      'START_UP slack',
      'TECHNOLOGY facebook',
      'TECHNOLOGY google',
      'TECHNOLOGY microsoft',
      'TECHNOLOGY netflix',
    ]);
  });
});
