/** The dearest accepted question for whatever the server can be asked. `test/http/dearest-questions.test.ts` fails where one is missing. */
import { get, graphql, keyed, type Question } from './asked-over-http';

const SKILLS = ['SQL', 'Python', 'Docker', 'Git', 'Linux', 'Kubernetes', 'Java', 'TypeScript', 'React', 'Excel'];
const profile = { competencies: SKILLS.map((ref) => ({ ref })) };
const LONG =
  'senior nurse in the large hospital of a northern county who has worked with children and old people for ten years';
const TEXT = 'Python, SQL and some Go; experience with AWS and machine learning. '.repeat(740);
const ROUTE = 'years why steps { learn { competency { name } } }';
/** As long as people may say it. */
const SAID =
  'I am a nurse in Leeds, 45, with two children. I hate nights, want better pay and less stress, and can not lift any more. I have a degree in biology, speak Polish, and would rather work with animals or outdoors, never in sales. '
    .repeat(10)
    .slice(0, 2_000);
const manyNames = Array.from({ length: 100 }, (_, at) => `other name ${at}`);
const edit = (name: string, fields: string): Question =>
  keyed(graphql(`mutation { ${name}(input: { dryRun: true, ${fields} }) { userErrors { message } } }`));
const namedEdit = (name: string, fields: string): Question =>
  keyed(
    graphql(`mutation($names: [String!]) { ${name}(input: { dryRun: true, ${fields} }) { userErrors { message } } }`, {
      names: manyNames,
    }),
  );
const spoken =
  (question: Question): Question =>
  (turn) => ({ ...question(turn), language: 'de, fr;q=0.8, pl;q=0.5' });

/** For each root field of queries its dearest questions. */
export const FIELDS: Readonly<Record<string, readonly Question[]>> = {
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
    graphql('query($t: String!) { search(text: $t, first: 50, language: "en") { totalCount } }', { t: LONG }),
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
    graphql('query($t: String!) { understand(text: $t, first: 20, language: "en") { certainty } }', { t: LONG }),
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
    graphql(
      (turn) =>
        `query($s: String) { futures(input: {from: "nurse", withinYears: 40, says: $s, minPayUsd: ${turn % 7}}) { ... on Futures { total heard { __typename } } } }`,
      { s: SAID },
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

/**
 * For each address that the server has a handler for, as its router names it, its dearest questions. Those of `/graphql`, `/mcp` and `/export/:file` are in the
 * lists of fields, tools and exports.
 */
export const ADDRESSES: Readonly<Record<string, readonly Question[]>> = {
  'GET /': [get('/')],
  'GET /plan': [get('/plan')],
  'GET /routes': [get('/routes?from=nurse&to=data-analyst')],
  'GET /quiz': [get('/quiz')],
  'GET /become': [get('/become?role=data-analyst')],
  'GET /become/all': [get('/become/all?from=nurse'), get(`/become/all?from=nurse&says=${encodeURIComponent(SAID)}`)],
  'GET /become/all.csv': [get('/become/all.csv?from=nurse')],
  'GET /map': [get('/map')],
  'GET /skills': [get('/skills')],
  'GET /advisors': [get('/advisors')],
  'GET /advisors/sign-ups/:token': [get(`/advisors/sign-ups/${'a'.repeat(43)}`)],
  'GET /advisors/sign-ups': [keyed(get('/advisors/sign-ups'))],
  'GET /roles': [get('/roles'), spoken(get('/roles'))],
  'GET /roles/*': [
    get('/roles/data-analyst'),
    get('/roles/nobody-is-called-this'),
    spoken(get('/roles/krankenschwester-oder-aehnliches')),
  ],
  'GET /schema.graphql': [get('/schema.graphql')],
  'GET /sitemap.xml': [get('/sitemap.xml')],
  'GET /sitemaps/:file': [get('/sitemaps/1.xml')],
  'GET /robots.txt': [get('/robots.txt')],
  'GET /favicon.ico': [get('/favicon.ico')],
  'GET /graphiql': [get('/graphiql')],
  'GET /export': [get('/export')],
  'GET nothing': [get('/no-such-page')],
};

/** Addresses that take no points, so that a point stands for nothing: what operators ask, and built files. */
export const FREE_ADDRESSES = ['GET /healthz', 'GET /readyz', 'GET /pages/*', 'GET /graphiql/*'];

/** Addresses that a network may ask a few times an hour. */
export const HOURLY_ADDRESSES = [
  'POST /advisors/sign-ups',
  'DELETE /advisors/sign-ups/:token',
  'POST /advisors/sign-ups/:token/delete',
];

/** Addresses whose questions are in another list. */
export const LISTED_ADDRESSES = [
  'GET /graphql',
  'POST /graphql',
  'GET /mcp',
  'POST /mcp',
  'DELETE /mcp',
  'GET /export/:file',
];

/** For each export its dearest form. */
export const EXPORTS: Readonly<Record<string, readonly Question[]>> = {
  graph: [get('/export/graph.json'), get('/export/graph.ttl')],
  adjacency: [get('/export/adjacency.csv?minSupport=1')],
  communities: ['GET' as const, 'HEAD' as const].map((method) =>
    get((turn) => `/export/communities.csv?minSupport=1&seed=${turn}`, method),
  ),
  routes: [get('/export/routes.csv?from=nurse&to=data-analyst')],
  moves: [get('/export/moves.csv')],
  roles: [get('/export/roles.csv'), get('/export/roles.parquet')],
};

/** For each mutation its dearest command, which changes nothing. */
export const MUTATIONS: Readonly<Record<string, readonly Question[]>> = {
  saveRole: [namedEdit('saveRole', 'title: "Dearest role", summary: "x", alternateTitles: $names')],
  saveSkill: [namedEdit('saveSkill', 'name: "Dearest skill", alternateNames: $names')],
  saveTechnology: [namedEdit('saveTechnology', 'name: "Dearest tool", category: "Tool", alternateNames: $names')],
  saveCompany: [
    edit('saveCompany', 'name: "Dearest company", category: TECHNOLOGY, employs: ["nurse", "Data Analyst"]'),
  ],
  saveProgression: [
    edit('saveProgression', 'from: "Data Analyst", to: "Data Scientist", kind: PROMOTION, typicalYears: 3'),
  ],
  requireCompetency: [edit('requireCompetency', 'role: "Data Analyst", competency: "SQL", importanceScore: 4')],
  removeNode: [edit('removeNode', 'id: "role:data-analyst", withLinks: true')],
  removeProgression: [edit('removeProgression', 'from: "Data Analyst", to: "Data Scientist"')],
  removeRequirement: [edit('removeRequirement', 'role: "Data Analyst", competency: "SQL"')],
  applyChanges: [
    edit(
      'applyChanges',
      `changes: [${Array.from({ length: 40 }, (_, at) => `{ saveRole: { title: "Dearest ${at}", summary: "x" } }`).join(' ')}]`,
    ),
  ],
};

/** For each tool of assistants its dearest call. */
export const TOOL_CALLS: Readonly<Record<string, object>> = {
  adjacency: {},
  gap: { to: 'nurse' },
  plan: { from: 'teacher', to: 'Data Analyst' },
  reachable: { from: 'nurse', first: 10 },
  feeders: { to: 'Data Analyst', first: 10 },
  futures: { from: 'nurse', says: SAID },
  role: { role: 'Data Analyst' },
  routes: { from: 'nurse', to: 'Data Analyst' },
  sources: {},
  understand: { text: LONG },
  apiSearch: { text: LONG, first: 50 },
};
