/**
 * What a page on back-end developers tells its readers, item by item: each item is answered by one GraphQL query to a real
 * server over the seeds, and all of it together by one more.
 */
import { GraphQLClient } from 'graphql-request';
import { type SeededServer, startSeededServer } from '../http/seeded-server';

const PAGE = 'Back-End Developer career page';

let server: SeededServer;
let client: GraphQLClient;
beforeAll(async () => {
  server = await startSeededServer();
  client = new GraphQLClient(`${server.url}/graphql`);
});
afterAll(() => server.close());

/** The answer to one query on the role. */
async function ask<Answer>(fields: string): Promise<Answer> {
  const { role } = await client.request<{ role: Answer }>(`{ role(ref: "Back-End Developer") { ${fields} } }`);
  return role;
}

interface Sourced {
  readonly evidence: { readonly source: { readonly name: string } };
}
const isFromPage = ({ evidence }: Sourced) => evidence.source.name === PAGE;

test('what does one do? Server, database and logic, to be efficient, secure and able to grow', async () => {
  const { title, discipline, summary } = await ask<
    Record<'title' | 'summary', string> & { discipline: { name: string } }
  >('title discipline { name } summary');
  expect([title, discipline.name]).toEqual(['Back-End Developer', 'Software Engineering']);
  for (const word of ['server', 'database', 'logic', 'efficient', 'secure', 'grow', 'Front-End Developer']) {
    expect(summary).toContain(word);
  }
});

test('what does one answer for? Seven things', async () => {
  const { responsibilities } = await ask<{ responsibilities: { text: string }[] }>('responsibilities { text }');
  const heads = responsibilities.map(({ text }) => text.slice(0, text.indexOf(':')));
  expect(heads).toEqual([
    'Server-side development',
    'Database management',
    'API development',
    'Security and authentication',
    'Performance optimisation',
    'Troubleshooting and debugging',
    'Collaboration',
  ]);
});

describe('which skills does it take, and which technologies belong to each?', () => {
  interface Skilled {
    readonly requirements: {
      readonly nodes: readonly {
        readonly level: number;
        readonly competency: Record<'technologies' | 'narrower', readonly { readonly name: string }[]> & {
          readonly name: string;
          readonly alternateNames: readonly string[];
        };
      }[];
    };
  }
  let skills: Skilled['requirements']['nodes'];
  beforeAll(async () => {
    const fields = 'name alternateNames ... on Skill { technologies { name } narrower { name technologies { name } } }';
    const { requirements } = await ask<Skilled>(
      `requirements(kind: SKILL, first: 50) { nodes { level competency { ${fields} } } }`,
    );
    skills = requirements.nodes;
  });

  test.each([
    ['Programming languages', ['Java', 'Python', 'Ruby', 'PHP', 'Node.js', 'C#'], []],
    [
      'Database management',
      ['MySQL', 'PostgreSQL', 'MongoDB', 'Apache Cassandra'],
      ['Relational databases', 'NoSQL databases'],
    ],
    ['Web frameworks', ['Django', 'Flask', 'Express.js', 'Spring'], []],
    ['Version control', ['Git', 'GitHub'], []],
    ['Cloud and hosting', ['AWS', 'Azure', 'Google Cloud'], []],
    ['Server management', ['Nginx'], []],
    ['RESTful services', ['OpenAPI'], []],
    ['Security best practices', [], ['Encryption', 'Data protection', 'Secure coding']],
    ['Problem-solving and debugging', [], []],
  ])('%s: %j %j', (name, technologies, parts) => {
    const found = skills.find(({ competency }) => [competency.name, ...competency.alternateNames].includes(name));
    expect(found?.level).toBeGreaterThan(0);
    const namesOf = (list: 'technologies' | 'narrower') => found?.competency[list].map((each) => each.name);
    expect(namesOf('technologies')).toEqual(expect.arrayContaining(technologies));
    expect(namesOf('narrower')).toEqual(expect.arrayContaining(parts));
  });
});

test('which technologies does one meet? Those of the page, each with importance and level', async () => {
  const { requirements } = await ask<{
    requirements: {
      nodes: { importance: string; level: number; competency: { name: string }; evidence: Sourced['evidence'][] }[];
    };
  }>(
    'requirements(kind: TECHNOLOGY, first: 50) { nodes { importance level competency { name } evidence { source { name } } } }',
  );
  const fromPage = requirements.nodes.filter(({ evidence }) => evidence.some((each) => each.source.name === PAGE));
  const languages = ['C#', 'Java', 'Node.js', 'PHP', 'Python', 'Ruby', 'SQL'];
  const stores = ['Apache Cassandra', 'MongoDB', 'MySQL', 'PostgreSQL'];
  const frameworks = ['Django', 'Express.js', 'Flask', 'Spring'];
  const tools = ['AWS', 'Azure', 'Git', 'GitHub', 'Google Cloud'];
  expect(fromPage.map(({ competency }) => competency.name).sort()).toEqual(
    [...languages, ...stores, ...frameworks, ...tools].sort(),
  );
  for (const { importance, level } of fromPage) {
    expect(['ESSENTIAL', 'IMPORTANT', 'OPTIONAL']).toContain(importance);
    expect(level).toBeGreaterThan(0);
  }
});

test('where does it lead? To six roles, each with the kind of move, years and evidence', async () => {
  const { progressions } = await ask<{
    progressions: {
      nodes: {
        to: { title: string };
        kind: string;
        typicalYears: number;
        confidence: number;
        evidence: (Sourced['evidence'] & { kind: string })[];
      }[];
    };
  }>(
    'progressions(first: 50) { nodes { to { title } kind typicalYears confidence evidence { kind source { name } } } }',
  );
  const fromPage = progressions.nodes.filter(({ evidence }) => evidence.some(({ source }) => source.name === PAGE));
  expect(Object.fromEntries(fromPage.map(({ to, kind }) => [to.title, kind]))).toEqual({
    'Senior Back-End Developer': 'PROMOTION',
    'Lead Software Engineer': 'PROMOTION',
    'DevOps Engineer': 'PIVOT',
    'Cloud Architect': 'SPECIALISATION',
    'Technical Architect': 'PROMOTION',
    'Engineering Manager': 'PROMOTION',
  });
  for (const { typicalYears, confidence, evidence } of fromPage) {
    expect(typicalYears).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThan(0);
    expect(evidence.map(({ kind }) => kind)).toContain('EDITORIAL');
  }
});

test('how does one become a cloud architect? By way of DevOps', async () => {
  const { routes } = await client.request<{
    routes: {
      exact: boolean;
      routes: { years: number; why: string[]; roles: { title: string }[]; steps: { learn: unknown[] }[] }[];
    };
  }>(`{ routes(input: { from: "Back-End Developer", to: "Cloud Architect" }) {
    ... on RouteSet { exact routes { years why roles { title } steps { learn { competency { name } hours } } } } } }`);
  expect(routes.exact).toBe(true);
  const overDevOps = routes.routes.find(({ roles }) => roles[1]?.title === 'DevOps Engineer');
  expect(overDevOps?.roles.map(({ title }) => title)).toEqual([
    'Back-End Developer',
    'DevOps Engineer',
    'Cloud Architect',
  ]);
  expect(overDevOps?.years).toBeGreaterThan(3);
  expect(overDevOps?.why.length).toBeGreaterThan(0);
  for (const { learn } of overDevOps?.steps ?? []) expect(learn.length).toBeGreaterThan(0);
});

test('by which certificates, languages and technologies does one get on?', async () => {
  const { certifications, nextSkills } = await ask<{
    certifications: { certification: { name: string; issuer: string } }[];
    nextSkills: { nodes: { competency: { name: string } }[] };
  }>(
    'certifications { certification { name issuer } } nextSkills(first: 5, kind: TECHNOLOGY) { nodes { competency { name } } }',
  );
  expect(certifications.map(({ certification }) => certification.issuer)).toContain('Amazon Web Services');
  expect(nextSkills.nodes).toHaveLength(5);
});

test('what does the future hold? More demand by data and cloud, and machine learning, AI and big data next door', async () => {
  const { outlook } = await ask<{ outlook: string }>('outlook');
  for (const word of [/demand/i, /data/, /cloud/, /machine learning/i, /artificial intelligence/i, /big data/i]) {
    expect(outlook).toMatch(word);
  }
});

test('what does it pay? By level of experience, open-ended from senior on, beside what others say', async () => {
  interface Band extends Sourced {
    readonly level: string;
    readonly minUsd: number;
    readonly maxUsd: number;
    readonly openEnded: boolean;
  }
  const { pay } = await ask<{ pay: Band[] }>(
    'pay { level minUsd maxUsd openEnded region evidence { kind asOf note source { name } } }',
  );
  const shown = pay
    .filter(isFromPage)
    .map(({ level, minUsd, maxUsd, openEnded }) => [level, minUsd, maxUsd, openEnded]);
  expect(shown).toEqual([
    ['ENTRY', 55_000, 70_000, false],
    ['MID', 70_000, 100_000, false],
    ['SENIOR', 100_000, 130_000, true],
    ['LEAD', 130_000, 160_000, true],
    ['MANAGER', 130_000, 160_000, true],
  ]);
  expect(pay.some((band) => !isFromPage(band))).toBe(true);
});

test.each([
  ['TECHNOLOGY', ['Facebook', 'Google', 'Microsoft', 'Netflix'], /billions|worldwide|Azure/],
  ['E_COMMERCE', ['Amazon', 'Shopify', 'eBay'], /payments|transactions/],
  ['START_UP', ['Airbnb', 'Dropbox', 'Slack'], /grow/],
  ['CONSULTANCY', ['Accenture', 'Tata Consultancy Services'], /client/],
])('which companies of the category %s employ them, and for what? %j', async (category, names, purposes) => {
  const { companies } = await ask<{
    companies: { nodes: (Sourced & { purpose: string; company: { name: string; category: string } })[] };
  }>(
    `companies(category: ${category}, first: 50) { nodes { purpose company { name category } evidence { source { name } } } }`,
  );
  const fromPage = companies.nodes.filter(isFromPage);
  expect(fromPage.map(({ company }) => company.name).sort()).toEqual(names);
  for (const { purpose, company } of fromPage) {
    expect(company.category).toBe(category);
    expect(purpose).toMatch(purposes);
  }
});

test('who stands behind the page, since when and under which licence?', async () => {
  const { source } = await ask<{ source: Record<string, string> }>(
    'source { name publisher licence attribution release asOf }',
  );
  expect(source).toMatchObject({ name: PAGE, publisher: 'Career Atlas', licence: 'Apache-2.0' });
  expect(source.asOf).toMatch(/^\d{4}-\d{2}/);
});

test('which disciplines are there to look into? Eight, each with its roles', async () => {
  const { disciplines } = await client.request<{ disciplines: { name: string; roles: { totalCount: number } }[] }>(
    '{ disciplines { name roles(first: 1) { totalCount } } }',
  );
  expect(disciplines.map(({ name }) => name).sort()).toEqual([
    'Accounting',
    'Business',
    'Data',
    'Design',
    'Finance',
    'Marketing',
    'Product',
    'Software Engineering',
  ]);
  for (const { roles } of disciplines) expect(roles.totalCount).toBeGreaterThan(10);
});

test('the whole page in one query, within what a query may cost', async () => {
  const whole = await client.request<{ queryCost: { cost: number; limit: number }; role: Record<string, unknown> }>(`{
    queryCost { cost limit }
    role(ref: "Back-End Developer") {
      title alternateTitles summary outlook discipline { name } responsibilities { text } source { name asOf }
      requirements(first: 50) { nodes { importance level competency { name ... on Skill { technologies { name } } } } }
      progressions(first: 50) { nodes { to { title summary typicalPayUsd } kind typicalYears confidence } }
      pay { level minUsd maxUsd openEnded evidence { source { name } note } }
      companies(first: 50) { nodes { company { name category } purpose } }
      certifications { certification { name issuer } }
    }
    routes(input: { from: "Back-End Developer", to: "Cloud Architect" }) { ... on RouteSet { routes { roles { title } years } } }
  }`);
  expect(whole.queryCost.cost).toBeLessThan(whole.queryCost.limit);
  for (const value of Object.values(whole.role)) expect(value).toBeTruthy();
  expect(server.log).toEqual([]);
});
