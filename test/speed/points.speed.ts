/** Points against processor time: each question, page, export and tool with dear input takes about a point for each microsecond of the server. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServedProcess, serveInProcess } from '../http/served-process';

/** Microseconds of the server that a point may stand for. */
const LEAST = 0.3;
const MOST = 3;
/** The clock of processes counts in steps of ten milliseconds, so each question is asked until it has taken this much, milliseconds. */
const MEASURED_MS = 300;
const MOST_ROUNDS = 400;
const WARM_MS = 1_500;

const REFUSED = 'a refused moment';

interface Asked {
  readonly path: string;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly body?: object;
}
/** What is asked in one round, so that no answer is kept from the one before. */
type Question = (turn: number) => Asked;

const graphql =
  (query: string | ((turn: number) => string), variables: object = {}): Question =>
  (turn) => ({
    path: '/graphql',
    method: 'POST',
    body: { query: typeof query === 'string' ? query : query(turn), variables: { ...variables, turn } },
  });
const get =
  (path: (turn: number) => string, method: 'GET' | 'HEAD' = 'GET'): Question =>
  (turn) => ({ path: path(turn), method });
const tool =
  (name: string, args: object): Question =>
  () => ({
    path: '/mcp',
    method: 'POST',
    body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } },
  });

const SKILLS = ['SQL', 'Python', 'Docker', 'Git', 'Linux', 'Kubernetes', 'Java', 'TypeScript', 'React', 'Excel'];
const profile = { competencies: SKILLS.map((ref) => ({ ref })) };
const LONG =
  'senior nurse in the large hospital of a northern county who has worked with children and old people for ten years';
const ROUTE = '... on RouteSet { routes { years why steps { learn { competency { name } } } } }';

const QUESTIONS: readonly (readonly [string, Question])[] = [
  [
    'routes',
    graphql(
      `query($p: ProfileInput) { routes(input: {from: "nurse", to: "Data Analyst", profile: $p, first: 10}) { ${ROUTE} } }`,
      { p: profile },
    ),
  ],
  [
    'routes by SKILL_GAP',
    graphql(
      'query($p: ProfileInput) { routes(input: {from: "Back-End Developer", to: "Cloud Architect", rankBy: SKILL_GAP, profile: $p}) { __typename } }',
      { p: profile },
    ),
  ],
  [
    'routes within 1 ms',
    graphql(
      'query($p: ProfileInput) { routes(input: {from: "Back-End Developer", to: "Cloud Architect", rankBy: SKILL_GAP, budgetMs: 1, profile: $p}) { __typename } }',
      { p: profile },
    ),
  ],
  ['tradeOffs', graphql('{ tradeOffs(input: {from: "cook", to: "Data Analyst", first: 50}) { __typename } }')],
  [
    'reachableRoles',
    graphql(
      'query($p: ProfileInput) { reachableRoles(first: 1, input: {from: "nurse", withinYears: 40, profile: $p}) { totalCount } }',
      { p: profile },
    ),
  ],
  ['feederRoles', graphql('{ feederRoles(first: 1, input: {to: "Data Analyst", withinYears: 40}) { totalCount } }')],
  [
    'bridgingSkills',
    graphql(
      'query($turn: Int) { bridgingSkills(first: 1, input: {seed: $turn, minSupport: 1, minLift: 0.5, neighbours: 100, importance: OPTIONAL}) { nodes { betweenness } } }',
    ),
  ],
  [
    'skillCommunities',
    graphql(
      'query($turn: Int) { skillCommunities(input: {seed: $turn, minSupport: 1, neighbours: 100, importance: OPTIONAL}) { name partition { stability } } }',
    ),
  ],
  [
    'skillAdjacency',
    graphql(
      (turn) => `{ skillAdjacency(first: 1, input: {minLift: 1.${turn + 1}, importance: OPTIONAL}) { totalCount } }`,
    ),
  ],
  ['understand', graphql('query($t: String!) { understand(text: $t) { certainty } }', { t: LONG })],
  ['search', graphql('query($t: String!) { search(text: $t, first: 50) { totalCount } }', { t: LONG })],
  ['skillGap', graphql('query($p: ProfileInput!) { skillGap(to: "nurse", profile: $p) { coverage } }', { p: profile })],
  [
    'learningPlan',
    graphql(
      'query($p: ProfileInput) { learningPlan(input: {from: "teacher", to: "Data Analyst", profile: $p}) { weeks } }',
      { p: profile },
    ),
  ],
  ['skillValue', graphql('{ skillValue(ref: "SQL") { roleCount } }')],
  ['quiz', graphql('{ quiz(answers: [{question: "ask-why", value: 5}]) { roles { role { title } } } }')],
  ['role', graphql('{ role(ref: "Data Analyst") { title } }')],
  ['roles', graphql('{ roles(first: 100) { nodes { id title requirements(first: 20) { nodes { importance } } } } }')],
  [
    'an unknown name',
    graphql((turn) => `{ routes(input: {from: "zzz qqq ${turn} of the ${LONG}", to: "xyzzy"}) { __typename } }`),
  ],
  [REFUSED, graphql('{ graph(asOf: {revision: 99999}) { revision } }')],
  ['a role page', get(() => '/roles/data-analyst')],
  ['an export', get(() => '/export/roles.csv')],
  ['communities by HEAD', get((turn) => `/export/communities.csv?minSupport=1&seed=${turn + 1}`, 'HEAD')],
  ['communities exported', get((turn) => `/export/communities.csv?minSupport=1&seed=${turn + 1}`)],
  ['tool routes', tool('routes', { from: 'nurse', to: 'Data Analyst' })],
  ['tool reachable', tool('reachable', { from: 'nurse', first: 10 })],
];

/** Refusals, for whoever looks for why. */
const answers: string[] = [];
let server: ServedProcess;
const folder = mkdtempSync(join(tmpdir(), 'career-atlas-points-'));
beforeAll(async () => {
  server = await serveInProcess(folder, {
    POINTS_PER_MINUTE: '10000000000',
    EXPORTS_PER_MINUTE: '100000',
    LOG_LEVEL: 'error',
  });
}, 120_000);
afterAll(async () => {
  server.process.kill('SIGKILL');
  await server.ended;
  rmSync(folder, { recursive: true, force: true });
});

async function send({ path, method = 'GET', body }: Asked): Promise<number> {
  const response = await fetch(server.url + path, {
    method,
    redirect: 'manual',
    headers: {
      accept: 'application/json, text/event-stream, text/html',
      'accept-encoding': 'identity',
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.status !== 200 || text.startsWith('{"errors"')) answers.push(text.slice(0, 300));
  return response.status;
}

/** Points that are left, after all work so far is settled. */
async function pointsLeft(): Promise<number> {
  const response = await fetch(`${server.url}/export`);
  await response.arrayBuffer();
  return Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
}

function processorMs(): number {
  const parts = readFileSync(`/proc/${server.process.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return 10 * (Number(parts[11]) + Number(parts[12]));
}

test.each(QUESTIONS)(
  '%s',
  async (name, question) => {
    // Until it is compiled; an answer is what the question expects, not a refusal.
    const cold = processorMs();
    const statuses = new Set<number>();
    for (let turn = 1_000; turn < 1_100 && processorMs() - cold < WARM_MS; turn++)
      statuses.add(await send(question(turn)));
    expect({ statuses: [...statuses], last: answers.at(-1) }).toMatchObject({
      statuses: [name === REFUSED ? 400 : 200],
    });
    if (name !== REFUSED) expect(answers.splice(0)).toEqual([]);
    let [taken, took, rounds] = [-1, 0, 0];
    // Where a new minute has begun meanwhile, its points tell nothing of those before.
    while (taken < 0) {
      const [points, before] = [await pointsLeft(), processorMs()];
      for (rounds = 0; rounds < MOST_ROUNDS && processorMs() - before < MEASURED_MS; ) await send(question(++rounds));
      took = 1_000 * (processorMs() - before);
      taken = points - (await pointsLeft());
    }
    const share = took / taken;
    console.log(`${name}: ${share.toFixed(2)} us a point, ${Math.round(taken / rounds)} points, ${rounds} rounds`);
    expect({ name, isFair: share >= LEAST && share <= MOST, share }).toMatchObject({ isFair: true });
  },
  120_000,
);
