import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkFactOf, LinkKind, NodeFactOf, NodeKind, SourceContent } from '../../src/domain';
import { isNeed } from '../../src/domain';
import { readSeeds } from '../../src/importers';
import { describeOnPublicData } from '../describe-when';

const SEEDS = join(__dirname, '..', '..', 'seeds');

/** Who knows one of a group learns the others on the job, so no role needs two. */
const ALTERNATIVES = [
  ['java', 'python', 'c-sharp', 'ruby', 'go'],
  ['aws', 'azure', 'google-cloud'],
  ['postgresql', 'mysql', 'oracle-database', 'microsoft-sql-server'],
  ['react', 'angular', 'vue-js'],
  ['swift', 'kotlin'],
  ['playwright', 'selenium', 'cypress'],
  ['pytorch', 'tensorflow'],
  ['power-bi', 'tableau', 'looker'],
  ['r', 'sas', 'ibm-spss-statistics'],
  ['quickbooks', 'xero', 'sage-intacct'],
  ['sap', 'netsuite', 'oracle-fusion-cloud-financials', 'microsoft-dynamics'],
  ['figma', 'sketch', 'adobe-xd', 'framer'],
  ['bloomberg-terminal', 'factset'],
  ['semrush', 'ahrefs'],
  ['mailchimp', 'klaviyo'],
  ['webflow', 'wordpress'],
  ['microsoft-project', 'smartsheet'],
  ['amplitude', 'google-analytics'],
];

describe('the seeds of this project', () => {
  let contents: SourceContent[];
  beforeAll(async () => {
    contents = await readSeeds(SEEDS);
  });

  const nodes = <K extends NodeKind>(kind: K) =>
    contents.flatMap((content) => content.nodes).filter((node) => node.kind === kind) as NodeFactOf<K>[];
  const links = <K extends LinkKind>(kind: K) =>
    contents.flatMap((content) => content.links).filter((link) => link.kind === kind) as LinkFactOf<K>[];

  /** The middle of the editors' band for the role's own seniority, else of its middle band. */
  const payOf = (role: NodeFactOf<'Role'>): number => {
    const bands = links('PAYS').filter((link) => link.from === role.id && link.source === 'source:career-atlas');
    const own = bands.find((band) => band.properties.level === role.properties.seniority);
    const { minUsd, maxUsd } = (own ?? bands[Math.floor((bands.length - 1) / 2)])!.properties;
    return maxUsd === undefined ? minUsd : (minUsd + maxUsd) / 2;
  };

  test('are without mistakes, and both ends of every link are there', () => {
    const ids = new Set(contents.flatMap((content) => [content.source.id, ...content.nodes.map((node) => node.id)]));
    const open = contents
      .flatMap((content) => content.links)
      .filter((link) => !ids.has(link.from) || !ids.has(link.to));
    expect(open).toEqual([]);
  });

  test('give every role 5 to 20 needs, and at least 8 requirements', () => {
    const bad = nodes('Role').filter((role) => {
      const required = links('REQUIRES').filter((link) => link.from === role.id);
      const needs = required.filter((link) => isNeed(link.properties.importance));
      return required.length < 8 || needs.length < 5 || needs.length > 20;
    });
    expect(bad.map((role) => role.id)).toEqual([]);
  });

  test('give every role 5 to 9 responsibilities', () => {
    const bad = nodes('Role').filter(
      ({ properties: { responsibilities } }) => responsibilities.length < 5 || responsibilities.length > 9,
    );
    expect(bad.map((role) => role.id)).toEqual([]);
  });

  test('lead every role on or to it from another', () => {
    const ends = new Map<string, number>();
    for (const { from, to } of links('PROGRESSES_TO')) {
      ends.set(from, (ends.get(from) ?? 0) + 1);
      ends.set(to, (ends.get(to) ?? 0) + 1);
    }
    expect(
      nodes('Role')
        .filter((role) => (ends.get(role.id) ?? 0) < 2)
        .map((role) => role.id),
    ).toEqual([]);
  });

  test('never let a promotion lower the pay', () => {
    const pay = new Map(nodes('Role').map((role) => [role.id, payOf(role)]));
    const falling = links('PROGRESSES_TO').filter(
      (link) => link.properties.move === 'PROMOTION' && (pay.get(link.to) ?? 0) < (pay.get(link.from) ?? 0),
    );
    expect(falling.map((link) => `${link.from} -> ${link.to}`)).toEqual([]);
  });

  test('give a progression at least the experience that it adds, less one year', () => {
    const experience = new Map(nodes('Role').map(({ id, properties }) => [id, properties.experienceYears]));
    const short = links('PROGRESSES_TO').filter(({ from, to, properties: { typicalYears } }) => {
      const [had, asked] = [experience.get(from), experience.get(to)];
      return had !== undefined && asked !== undefined && asked - had - typicalYears > 1 + 1e-9;
    });
    expect(short.map((link) => `${link.from} -> ${link.to}`)).toEqual([]);
  });

  test('ask for a single one of technologies of which one suffices', () => {
    const known = new Set(nodes('Technology').map(({ id }) => id));
    expect(ALTERNATIVES.flat().filter((name) => !known.has(`technology:${name}`))).toEqual([]);
    const needed = new Map<string, Set<string>>();
    for (const { from, to, properties } of links('REQUIRES')) {
      if (isNeed(properties.importance)) needed.set(from, (needed.get(from) ?? new Set()).add(to));
    }
    const both = [...needed].flatMap(([role, needs]) =>
      ALTERNATIVES.map((group) => group.filter((name) => needs.has(`technology:${name}`)))
        .filter((group) => group.length > 1)
        .map((group) => `${role}: ${group.join(', ')}`),
    );
    expect(both).toEqual([]);
  });

  test('use every skill somewhere', () => {
    const used = new Set([
      ...links('REQUIRES').map((link) => link.to),
      ...links('PART_OF').map((link) => link.to),
      ...links('BROADER').map((link) => link.to),
    ]);
    const skills = nodes('Skill').filter((skill) => !used.has(skill.id));
    expect(skills.map((skill) => skill.id)).toEqual([]);
  });
});

describeOnPublicData('onet-29.3', 'the seeds beside O*NET', (directory) => {
  test('match each role to an occupation that O*NET has', async () => {
    const table = readFileSync(join(directory, 'Occupation Data.txt'), 'utf8');
    const occupations = new Set(table.split('\n').map((line) => line.split('\t')[0]));
    for (const node of (await readSeeds(SEEDS)).flatMap((content) => content.nodes)) {
      if (node.kind !== 'Role') continue;
      const codes = node.properties.matches.map((match) => match.split('role:onet/')[1]);
      expect([node.id, codes.length > 0, codes.filter((code) => !occupations.has(code))]).toEqual([node.id, true, []]);
    }
  });
});

describe("the back-end developer's page", () => {
  const PAGE = 'source:back-end-developer-career-page';
  let page: SourceContent;
  let partOf: (skill: string) => string[];
  beforeAll(async () => {
    const contents = await readSeeds(SEEDS);
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
