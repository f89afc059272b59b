import { request } from 'graphql-request';
import { type SeededServer, startSeededServer } from '../http/seeded-server';
import { type OwnStore, openOwnSeededStore } from './own-store';
import { run, runOn } from './run-command';

const FACTS = `{
  role(ref: "data-analyst") {
    id title alternateTitles scheme seniority summary outlook typicalPayUsd groupPay { groupTitle typicalUsd }
    pay { level percentile minUsd maxUsd openEnded region groupTitle }
    requirements(first: 100) { nodes { competency { id name } importance importanceScore level } }
    progressions(first: 100) { nodes { to { id title typicalPayUsd } kind typicalYears likelihood confidence } }
    progressionsInto(first: 100) { nodes { from { id title typicalPayUsd } kind typicalYears likelihood confidence } }
    companies(first: 100) { nodes { company { id name category } purpose } }
    certifications { certification { id name issuer } }
  }
  skill(ref: "data-analysis") {
    id name learningHours technologies { id name } broader { id name } narrower { id name }
    requiredBy(first: 100) { nodes { role { id title } importance importanceScore level } }
    adjacent(first: 10) { nodes { to { id name } } }
  }
  roles(first: 100, filter: {disciplines: ["Data"], seniorities: [MID], minPayUsd: 90000}, orderBy: [PAY_DESC]) {
    totalCount nodes { id }
  }
  search(text: "data engin", first: 100) { nodes { id } }
}`;

interface Nodes {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
}

interface Told {
  readonly role: Readonly<Record<string, unknown>> &
    Readonly<Record<'requirements' | 'progressions' | 'progressionsInto', Nodes>> & {
      readonly companies: { readonly nodes: readonly { readonly company: object; readonly purpose: string | null }[] };
      readonly certifications: readonly { readonly certification: object }[];
    };
  readonly skill: Readonly<Record<string, unknown>> & {
    readonly requiredBy: Nodes;
    readonly adjacent: { readonly nodes: readonly { readonly to: object }[] };
  };
  readonly roles: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  readonly search: { readonly nodes: readonly { readonly id: string }[] };
}

const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

describe('the commands that look things up', () => {
  let store: OwnStore;
  const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out);

  beforeAll(async () => {
    store = await openOwnSeededStore();
  });
  afterAll(async () => {
    await store.close();
  });

  describe('answer as GraphQL does:', () => {
    let server: SeededServer;
    let told: Told;
    beforeAll(async () => {
      server = await startSeededServer();
      told = await request<Told>(`${server.url}/graphql`, FACTS);
    });
    afterAll(() => server.close());

    test('role', async () => {
      const { role } = told;
      expect(await json('role', 'Data Analyst')).toMatchObject({
        ...role,
        requirements: role.requirements.nodes,
        progressions: role.progressions.nodes,
        progressionsInto: role.progressionsInto.nodes,
        companies: role.companies.nodes.map(({ company, purpose }) => ({ ...company, purpose })),
        certifications: role.certifications.map(({ certification }) => certification),
      });
    });

    test('skill', async () => {
      const { adjacent, requiredBy, ...skill } = told.skill;
      const answer = await json('skill', 'Data analysis');
      expect(answer).toMatchObject({ ...skill, requiredBy: requiredBy.nodes });
      expect(answer.neighbours.slice(0, 10)).toMatchObject(adjacent.nodes.map(({ to }) => to));
    });

    test('roles', async () => {
      const filters = ['--discipline', 'Data', '--seniority', 'mid', '--min-pay', '90000', '--order', 'pay-desc'];
      const { count, roles } = await json('roles', ...filters);
      expect(count).toBe(told.roles.totalCount);
      expect(ids(roles)).toEqual(ids(told.roles.nodes));
    });

    test('search', async () => {
      const { results } = await json('search', 'data engin', '--first', '100');
      expect(ids(results)).toEqual(ids(told.search.nodes));
    });
  });

  test('role shows pay with its sources, needs, ways on and here, certifications and employers', async () => {
    const { status, out } = await run('role', 'data-analyst', '--first', '3');
    expect(status).toBe(0);
    expect(out).toMatch(/^Data Analyst \(role:data-analyst\)$/m);
    expect(out).toMatch(/^mid +\d\d,\d{3} +\d\d,\d{3} +US +Career Atlas editors$/m);
    expect(out).toMatch(/^SQL +technology +essential +\d/m);
    expect(out).toMatch(/^Ways on\nto +kind +years +sure % +pay \$\n.*\nSenior Data Analyst +promotion +2\.5 /m);
    expect(out).toMatch(/^Ways here\nfrom .*\n.*\nJunior Data Analyst +promotion /m);
    expect(out).toMatch(/^Certifications$/m);
    expect(out).toMatch(/^Employers$/m);
    expect(out).toMatch(/^… and \d+ more: --first \d+$/m);
  });

  test('skill shows who needs it, its neighbours and its relatives', async () => {
    const { status, out } = await run('skill', 'SQL');
    expect(status).toBe(0);
    expect(out).toMatch(/^Part of: .*Relational/m);
    expect(out).toMatch(/^Who needs it\nrole +importance +level +pay \$$/m);
    expect(out).toMatch(/^Data analysis +0\.\d+ +\d+$/m);
  });

  test('pages follow each other and say what is left', async () => {
    const all = await json('roles', '--first', '1000');
    const first = await run('roles', '--first', '5');
    expect(first.out).toContain(`1 to 5 of ${all.count} roles. See the next with --skip 5.`);
    const { roles } = await json('roles', '--first', '5', '--skip', '5');
    expect(ids(roles)).toEqual(ids(all.roles).slice(5, 10));
    expect(await run('roles', '--skip', '9999')).toMatchObject({
      status: 1,
      out: expect.stringContaining(`There are only ${all.count} roles`),
    });
    expect((await run('search', 'data', '--first', '1000')).out).not.toContain('--skip');
  });

  test('a role that its title names is told without its id', async () => {
    const shown = await run('roles', '--discipline', 'Data', '--first', '100');
    expect(shown.out).not.toContain('role:');
    expect(shown.out).toMatch(/^Data Analyst +Data +mid +\d/m);
  });

  test.each([
    [['role', 'Bckend Devlopperr'], 2, 'Unknown role "Bckend Devlopperr". Did you mean "Back-End Developer"'],
    [['role', 'Data Analst'], 0, '"Data Analst" read as Data Analyst'],
    [['role', 'zzzqqq'], 2, 'Find its name with a search.'],
    [['skill', 'Dokcer'], 2, 'Unknown skill or technology "Dokcer". Did you mean "Docker"'],
    [['roles', '--discipline', 'Acounting'], 2, 'Unknown discipline "Acounting". Did you mean "Accounting"?'],
    [['roles', '--discipline', 'zzzqqq'], 2, 'Did you mean "Accounting", '],
    [['roles', '--requires', 'zzzqqq'], 2, 'Unknown skill or technology "zzzqqq"'],
    [['roles', '--seniority', 'boss'], 2, '"boss" is not one of ENTRY, MID'],
    [['roles', '--order', ''], 2, 'Use one or more of TITLE'],
    [['roles', '--min-pay', '-3'], 2, '--min-pay must be 0 to 10,000,000'],
    [['roles', '--job-zone', '9'], 2, '--job-zone must be 1 to 5'],
    [['roles', '--skip', '-1'], 2, 'Give a whole number from 0'],
    [['search', ' '], 2, 'Give words to search for'],
    [['search', 'a'.repeat(201)], 2, 'The text has 201 characters; at most 200'],
    [['search', 'data', '--kind', 'thing'], 2, '"thing" is not one of'],
  ])('%j ends with status %d and names the input and the remedy', async (args, status, message) => {
    expect(await run(...args)).toMatchObject({ status, err: expect.stringContaining(message) });
  });

  test.each([
    [['search', 'zzzqqq'], 'Nothing has a name like "zzzqqq".'],
    [['search', 'zzzqqq', '--kind', 'role'], 'leave out --kind.'],
    [['roles', '--scheme', 'esco'], 'No role matches all filters.'],
  ])('%j finds nothing, says so and ends with status 1', async (args, message) => {
    expect(await run(...args)).toMatchObject({ status: 1, out: expect.stringContaining(message), err: '' });
  });

  test.each([40, 80])('no line is longer than a terminal of %d columns', async (columns) => {
    const commands = [
      ['role', 'Data Analyst'],
      ['roles', '--first', '50'],
      ['search', 'engineer', '--first', '50'],
      ['skill', 'SQL'],
      ['moves', 'Data Analyst'],
      ['routes', 'Back-End Developer', 'Cloud Architect'],
      ['plan', 'Cloud Architect', '--from', 'Back-End Developer'],
      ['gap', 'DevOps Engineer'],
      ['adjacency', 'Docker'],
      ['communities'],
      ['bridges'],
      ['next-skills', 'Back-End Developer'],
      ['skill-value', 'Kubernetes', '--role', 'Back-End Developer'],
      ['check'],
    ];
    for (const args of commands) {
      const { status, out } = await runOn({ columns }, ...args);
      expect({ args, status }).toEqual({ args, status: 0 });
      expect({ args, long: out.split('\n').filter((line) => line.length > columns) }).toEqual({ args, long: [] });
    }
  });
});
