/** Points against processor time: whatever clients ask for, however dear, takes about a point for each microsecond of the server. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXPORT_NAMES } from '../../src/exports';
import { buildCareerSchema } from '../../src/graphql';
import { builtCommand, type ServedProcess, serveInProcess } from '../http/served-process';
import { type Asked, get, graphql, message, type Question, tool } from './asked-over-http';

/** Microseconds of the server that a point may stand for. */
const LEAST = 0.3;
const MOST = 3;
/** The middle of so many rounds counts, each as long as this, milliseconds of processor time, after one that does not count. */
const ROUNDS = 3;
const MORE_ROUNDS = 2;
const ROUND_MS = 120;
const WARM_MS = 400;
const AT_REST = 0.1;

const SKILLS = ['SQL', 'Python', 'Docker', 'Git', 'Linux', 'Kubernetes', 'Java', 'TypeScript', 'React', 'Excel'];
const profile = { competencies: SKILLS.map((ref) => ({ ref })) };
const LONG =
  'senior nurse in the large hospital of a northern county who has worked with children and old people for ten years';
const TEXT = 'Python, SQL and some Go; experience with AWS and machine learning. '.repeat(740);
const ROUTE = 'years why steps { learn { competency { name } } }';

/** For each root field its dearest questions. */
const FIELDS: Readonly<Record<string, readonly Question[]>> = {
  skillAdjacency: [
    graphql((turn) => `{ skillAdjacency(first: 1, input: {minLift: 1.${turn}, importance: OPTIONAL}) { totalCount } }`),
  ],
  skillCommunities: [
    graphql(
      'query($turn: Int) { skillCommunities(input: {seed: $turn, minSupport: 1, neighbours: 100, importance: OPTIONAL}) { name partition { stability } } }',
    ),
  ],
  bridgingSkills: [
    graphql(
      'query($turn: Int) { bridgingSkills(first: 1, input: {seed: $turn, minSupport: 1, minLift: 0.5, neighbours: 100, importance: OPTIONAL}) { nodes { betweenness } } }',
    ),
  ],
  advisors: [graphql('{ advisors(first: 100) { totalCount nodes { id } } }')],
  advisorChoices: [graphql('{ advisorChoices { __typename } }')],
  advisorOrganisations: [graphql('{ advisorOrganisations { __typename } }')],
  company: [graphql('{ company(ref: "shopify") { id name } }')],
  companies: [graphql('{ companies(first: 100, filter: {text: "a"}) { nodes { id name } } }')],
  certifications: [graphql('{ certifications(first: 100, filter: {text: "a"}) { nodes { id name } } }')],
  competency: [graphql('{ competency(ref: "Python") { name adjacent(first: 50) { nodes { score } } } }')],
  skill: [graphql('{ skill(ref: "Programming") { name requiredBy(first: 100) { nodes { role { title } } } } }')],
  skills: [graphql('{ skills(first: 100, orderBy: [ROLES_DESC, NAME]) { nodes { id name alternateNames } } }')],
  technology: [graphql('{ technology(ref: "Python") { name requiredBy(first: 100) { nodes { role { title } } } } }')],
  technologies: [graphql('{ technologies(first: 100, filter: {text: "o"}) { nodes { id name } } }')],
  sources: [graphql('{ sources { id name attribution } }')],
  graph: [
    graphql('{ graph { revision counts { type count } } }'),
    graphql('{ graph(asOf: {revision: 1}) { revision counts { type count } } }'),
  ],
  queryCost: [graphql('{ queryCost { cost limit } }')],
  node: [graphql('{ node(id: "role:data-analyst") { id } }')],
  nodes: [graphql('{ nodes(ids: ["role:data-analyst", "technology:python"]) { id } }')],
  search: [
    graphql('query($t: String!) { search(text: $t, first: 50) { totalCount } }', { t: LONG }),
    graphql('{ search(text: "co ma pr se in re de tr st", first: 50) { nodes { id } } }'),
  ],
  learningPlan: [
    graphql(
      'query($p: ProfileInput) { learningPlan(input: {from: "teacher", to: "Data Analyst", profile: $p}) { weeks } }',
      { p: profile },
    ),
  ],
  skillValue: [
    graphql('{ skillValue(ref: "SQL") { roleCount } }'),
    graphql(
      'query($p: ProfileInput) { skillValue(ref: "Statistics", role: "teacher", towards: "Data Analyst", profile: $p) { roleCount } }',
      { p: profile },
    ),
  ],
  understand: [
    graphql('query($t: String!) { understand(text: $t, first: 20) { certainty } }', { t: LONG }),
    graphql((turn) => `{ understand(text: "zoo ${turn} of the astronauts") { certainty } }`),
  ],
  apiSearch: [
    graphql('query($t: String!) { apiSearch(text: $t, first: 50) { coordinate example } }', { t: LONG }),
    graphql('{ apiSearch(text: "pay of roles and routes", first: 1) { coordinate } }'),
  ],
  changes: [graphql('{ changes(first: 100) { nodes { revision } } }')],
  diff: [graphql('{ diff(from: {revision: 1}) { __typename } }')],
  quiz: [graphql('{ quiz(answers: [{question: "ask-why", value: 5}]) { roles { role { title } } } }')],
  role: [
    graphql('{ role(ref: "Data Analyst") { title } }'),
    graphql(
      '{ role(ref: "nurse") { nextMoves(first: 20) { nodes { years } } similar(first: 20) { nodes { score shared { name } } } } }',
    ),
    graphql(
      'query($p: ProfileInput) { role(ref: "teacher") { nextSkills(first: 20, profile: $p) { nodes { yearsSaved } } } }',
      { p: profile },
    ),
    graphql((turn) => `{ role(ref: "zzz ${turn} ${LONG}") { title } }`),
  ],
  roles: [graphql('{ roles(first: 100) { nodes { id title requirements(first: 20) { nodes { importance } } } } }')],
  disciplines: [graphql('{ disciplines { name roles(first: 20) { nodes { title } } } }')],
  reachableRoles: [
    graphql(
      'query($p: ProfileInput) { reachableRoles(first: 1, input: {from: "nurse", withinYears: 40, profile: $p}) { totalCount } }',
      { p: profile },
    ),
  ],
  futures: [
    graphql(
      'query($p: ProfileInput) { futures(input: {from: "nurse", withinYears: 40, profile: $p}) { ... on Futures { total askBack { question } } } }',
      { p: profile },
    ),
  ],
  advice: [graphql('{ advice { rules { name sentence } numbers { name meaning } } }')],
  feederRoles: [graphql('{ feederRoles(first: 1, input: {to: "Data Analyst", withinYears: 40}) { totalCount } }')],
  tradeOffs: [graphql('{ tradeOffs(input: {from: "cook", to: "Data Analyst", first: 50}) { __typename } }')],
  routes: [
    graphql(
      `query($p: ProfileInput) { routes(input: {from: "nurse", to: "Data Analyst", profile: $p, first: 10}) { ... on RouteSet { routes { ${ROUTE} } } } }`,
      { p: profile },
    ),
    ...['SKILL_GAP', 'SKILL_GAP, budgetMs: 1', 'TIME', 'PAY'].map((rankBy) =>
      graphql(
        `query($p: ProfileInput) { routes(input: {from: "Back-End Developer", to: "Cloud Architect", rankBy: ${rankBy}, profile: $p}) { __typename } }`,
        { p: profile },
      ),
    ),
    graphql((turn) => `{ routes(input: {from: "zzz qqq ${turn} of the ${LONG}", to: "xyzzy"}) { __typename } }`),
  ],
  skillGap: [graphql('query($p: ProfileInput!) { skillGap(to: "nurse", profile: $p) { coverage } }', { p: profile })],
  skillsInText: [
    graphql('query($t: String!) { skillsInText(text: $t) { competencies { nodes { count } } } }', { t: TEXT }),
  ],
};

const PAGES = ['/', '/routes?from=nurse&to=data-analyst', '/quiz', '/become?role=data-analyst', '/map', '/skills'];
const TABLES = ['/become/all?from=nurse', '/become/all.csv?from=nurse'];
const ROLE_PAGES = [
  '/advisors',
  '/plan',
  '/roles',
  '/roles/data-analyst',
  '/roles/nobody-is-called-this',
  '/no-such-page',
];
const FILES = ['/schema.graphql', '/sitemap.xml', '/sitemaps/1.xml', '/robots.txt', '/favicon.ico', '/export'];

/** For each export its dearest form. */
const EXPORTS: Readonly<Record<string, readonly Question[]>> = {
  graph: [get('/export/graph.json'), get('/export/graph.ttl')],
  adjacency: [get('/export/adjacency.csv?minSupport=1')],
  communities: ['GET' as const, 'HEAD' as const].map((method) =>
    get((turn) => `/export/communities.csv?minSupport=1&seed=${turn}`, method),
  ),
  routes: [get('/export/routes.csv?from=nurse&to=data-analyst')],
  moves: [get('/export/moves.csv')],
  roles: [get('/export/roles.csv'), get('/export/roles.parquet')],
};

/** For each tool of assistants its dearest call. */
const TOOLS: Readonly<Record<string, object>> = {
  adjacency: {},
  gap: { to: 'nurse' },
  plan: { from: 'teacher', to: 'Data Analyst' },
  reachable: { from: 'nurse', first: 10 },
  feeders: { to: 'Data Analyst', first: 10 },
  futures: { from: 'nurse' },
  role: { role: 'Data Analyst' },
  routes: { from: 'nurse', to: 'Data Analyst' },
  sources: {},
  understand: { text: LONG },
  apiSearch: { text: LONG, first: 50 },
};

const named = (names: Readonly<Record<string, readonly Question[]>>): [string, Question][] =>
  Object.entries(names).flatMap(([name, questions]) =>
    questions.map((question, place): [string, Question] => [place === 0 ? name : `${name}, ${place + 1}`, question]),
  );
const ALL: readonly (readonly [string, Question])[] = [
  ...named(FIELDS),
  ...[...PAGES, ...TABLES, ...ROLE_PAGES, ...FILES].map((path): [string, Question] => [path, get(path)]),
  ...named(EXPORTS).map(([name, question]): [string, Question] => [`export of ${name}`, question]),
  ...Object.entries(TOOLS).map(([name, args]): [string, Question] => [`tool ${name}`, tool(name, args)]),
  ['tools', message('tools/list', {})],
];

let server: ServedProcess;
const folder = mkdtempSync(join(tmpdir(), 'career-atlas-points-'));
beforeAll(async () => {
  const environment = { POINTS_PER_MINUTE: '10000000000', EXPORTS_PER_MINUTE: '100000', LOG_LEVEL: 'error' };
  server = await serveInProcess(folder, environment, [], builtCommand('serve'));
  for (let share = 1; share > AT_REST; ) {
    const [before, began] = [processorMs(), performance.now()];
    await new Promise((done) => setTimeout(done, 500));
    share = (processorMs() - before) / (performance.now() - began);
  }
}, 120_000);
afterAll(async () => {
  server.process.kill('SIGKILL');
  await server.ended;
  rmSync(folder, { recursive: true, force: true });
});

async function send({ path, method = 'GET', body }: Asked): Promise<string> {
  const isPage = method === 'GET' && !path.startsWith('/export');
  const response = await fetch(server.url + path, {
    method,
    redirect: 'manual',
    headers: {
      accept: isPage ? 'text/html' : path === '/mcp' ? 'application/json, text/event-stream' : '*/*',
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return response.status >= 400 && response.status !== 404 ? `${response.status} ${text.slice(0, 500)}` : text;
}

/** Points that are left, after all work so far is settled, and the seconds until there are more. */
async function allowance(): Promise<{ readonly left: number; readonly seconds: number }> {
  const response = await fetch(`${server.url}/export`);
  await response.arrayBuffer();
  const [, left, seconds] = /r=(\d+);t=(\d+)/.exec(response.headers.get('ratelimit') ?? '') ?? [];
  return { left: Number(left), seconds: Number(seconds) };
}

/** Milliseconds of processor time of all threads of the server. */
function processorMs(): number {
  const tasks = `/proc/${server.process.pid}/task`;
  let sum = 0;
  for (const task of readdirSync(tasks))
    sum += Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]);
  return sum / 1e6;
}

let turn = 1_000;
/** Asks until it has taken so long. @returns null if a new minute of points has begun meanwhile */
async function measured(question: Question, milliseconds: number) {
  const [points, before] = [await allowance(), processorMs()];
  let asked = 0;
  for (; processorMs() - before < milliseconds; asked++) await send(question(turn++));
  const took = 1_000 * (processorMs() - before);
  const after = await allowance();
  if (after.seconds > points.seconds) return null;
  const taken = points.left - after.left;
  return { share: took / taken, points: Math.round(taken / asked) };
}

/** Microseconds a point, and points a question. */
interface Measured {
  readonly share: number;
  readonly points: number;
}

/** The middle of some rounds. */
async function middleOf(question: Question): Promise<Measured> {
  const rounds: Measured[] = [];
  while (rounds.length < ROUNDS) rounds.push(...[(await measured(question, ROUND_MS)) ?? []].flat());
  return rounds.sort((a, b) => a.share - b.share)[ROUNDS >> 1]!;
}

function isFair({ share }: Measured): boolean {
  return share >= LEAST && share <= MOST;
}

test('every root field, export and tool is asked', async () => {
  expect(Object.keys(FIELDS).sort()).toEqual(Object.keys(buildCareerSchema().getQueryType()!.getFields()).sort());
  expect(Object.keys(EXPORTS).sort()).toEqual([...EXPORT_NAMES].sort());
  const list = JSON.parse(/\{.*\}/.exec(await send(message('tools/list', {})(0)))![0]) as {
    result: { tools: { name: string }[] };
  };
  expect(Object.keys(TOOLS).sort()).toEqual(list.result.tools.map(({ name }) => name).sort());
});

test.each(ALL)(
  '%s',
  async (name, question) => {
    const answer = await send(question(turn++));
    expect(answer).not.toMatch(/^[45]\d\d |^\{"errors":|"isError":true/);
    await measured(question, WARM_MS);
    let middle = await middleOf(question);
    // What earlier questions left behind, such as garbage, may fall into some rounds.
    for (let more = 0; more < MORE_ROUNDS && !isFair(middle); more++) middle = await middleOf(question);
    const { share, points } = middle;
    process.stdout.write(`${name}: ${share.toFixed(2)} us a point, ${points} points\n`);
    expect({ name, isFair: isFair(middle), share }).toMatchObject({ isFair: true });
  },
  60_000,
);
